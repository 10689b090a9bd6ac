//! What is wrong in a transcript: each fixture says beside its fault, in a column that is not read, which diagnostic it
//! gives; the file `expected` says it where no column can.

use super::{GOAL, METHOD, all_can_be_shown, codes, read, rows};
use crate::format::fixtures;
use proptest::prelude::*;
use std::collections::BTreeMap;
use weerklank::format::{Severity, line_and_column, read_transcript};
use weerklank::locale::{Language, Locale};
use weerklank::report::transcript_diagnostics_text;

/// Line (0: the file as a whole), severity and code.
type Found = (usize, String, String);

/// Faults no spreadsheet makes, or too large for a fixture; each has a test below.
const MADE_HERE: [&str; 4] =
    ["transcript-too-large", "transcript-spreadsheet", "transcript-utf-16", "transcript-more"];

/// The codes of all faults that a fixture or a test here shows.
pub fn shown() -> impl Iterator<Item = String> {
    let expected = expected().into_values().flatten().map(|(_, _, code)| code);
    expected.chain(MADE_HERE.map(str::to_owned))
}

fn files() -> BTreeMap<String, Vec<u8>> {
    crate::format::read_folder(&fixtures().join("transcripts")).files
}

/// What the files of the folder expect, by file.
fn expected() -> BTreeMap<String, Vec<Found>> {
    let mut files = files();
    let apart = String::from_utf8(files.remove("expected").unwrap()).unwrap();
    let mut all: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for (name, bytes) in files {
        let found = all.entry(name).or_default();
        for (index, line) in String::from_utf8(bytes).unwrap().lines().enumerate() {
            let note = line.rsplit(',').next().unwrap_or_default();
            if let Some((severity @ ("ERROR" | "WARNING"), code)) = note.split_once(' ') {
                found.push((index + 1, severity.to_owned(), code.to_owned()));
            }
        }
    }
    for line in apart.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let (name, line) = words[0].split_once(':').unwrap_or((words[0], "0"));
        let found = (line.parse().unwrap(), words[1].to_owned(), words[2].to_owned());
        all.get_mut(name).unwrap_or_else(|| panic!("there is no {name}")).push(found);
    }
    all
}

#[test]
fn every_fixture_gives_the_diagnostics_it_says() {
    let files = files();
    for (name, expected) in expected() {
        let goal = GOAL.filter(|_| name != "no-goal.csv");
        let read = read_transcript(&name, &files[&name], &METHOD, goal);
        let found: Vec<Found> = read
            .diagnostics
            .iter()
            .map(|one| {
                let line =
                    one.span.as_ref().map_or(0, |span| line_and_column(&read.sources[&name], span.start).0);
                let severity = if one.severity == Severity::Error { "ERROR" } else { "WARNING" };
                (line, severity.to_owned(), one.code.to_owned())
            })
            .collect();
        assert_eq!(found, expected, "{name}");
        assert!(!expected.is_empty(), "{name} expects nothing");
        assert_eq!(
            read.transcript.is_none(),
            read.diagnostics.iter().any(weerklank::format::Diagnostic::is_error),
            "{name}"
        );
    }
}

#[test]
fn every_diagnostic_is_told_in_words_in_both_languages() {
    for (name, bytes) in files().iter().filter(|(name, _)| *name != "expected") {
        for language in Language::ALL {
            let read = read_transcript(name, bytes, &METHOD, GOAL);
            let told = transcript_diagnostics_text(&read, &Locale::new(language));
            assert!(!told.contains(['⟨', '$', '{']), "{name} in {language:?}: {told}");
        }
    }
}

#[test]
fn a_misspelt_code_is_shown_in_its_line_with_the_one_that_was_meant() {
    let read =
        read(rows(&["trainee question_open", "counterpart neutral_talk", "trainee reflection_simpel"]));
    let told = transcript_diagnostics_text(&read, &Locale::new(Language::En));
    for part in [
        "talk.csv:4:11",
        "3,trainee,reflection_simpel",
        "^^^^^^^^^^^^^^^^^",
        "Did you mean “reflection_simple”?",
    ] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
}

#[test]
fn what_is_wrong_in_every_row_is_said_once_with_how_often() {
    let text = rows(&["trainee question_opn"; 500]);
    let read = read(&text);
    assert_eq!(read.diagnostics.len(), 1);
    let told = transcript_diagnostics_text(&read, &Locale::new(Language::En));
    assert!(told.contains("500 times"), "{told}");
}

#[test]
fn of_more_than_anyone_reads_twenty_are_listed() {
    let wrong: Vec<String> = (0..400).map(|number| format!("trainee nonsense{number}x")).collect();
    let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
    let codes = codes(rows(&wrong));
    assert_eq!(codes.len(), 21);
    assert_eq!(codes.last(), Some(&"transcript-more"));
}

#[test]
fn a_file_of_50_megabytes_is_refused_and_one_of_100_000_turns_is_scored() {
    assert_eq!(codes(vec![b'a'; 50_000_000]), ["transcript-too-large"]);
    let turns: Vec<&str> = (0..100_000)
        .map(|turn| if turn % 2 == 0 { "trainee question_open" } else { "counterpart change_talk" })
        .collect();
    assert_eq!(super::course(&super::transcript(rows(&turns))).score(&METHOD).moves, 50_000);
}

#[test]
fn what_is_no_csv_is_said_to_be_what_it_is() {
    let utf_16: Vec<u8> = "turn,speaker,codes\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(codes([b"\xff\xfe".as_slice(), &utf_16].concat()), ["transcript-utf-16"]);
    assert_eq!(codes(utf_16), ["transcript-utf-16"]);
    assert_eq!(codes(b"PK\x03\x04\x14\0\x06\0"), ["transcript-spreadsheet"]);
    assert_eq!(codes(b"turn,speaker,codes\n1,trainee,question\0open\n"), ["nul-byte"]);
    for empty in ["", "\u{feff}", "\r\n\r\n", "   "] {
        assert_eq!(codes(empty), ["transcript-empty"], "{empty:?}");
    }
    assert_eq!(codes("turn,speaker,codes\n"), ["transcript-no-moves"]);
}

#[test]
fn bytes_that_are_no_text_matter_only_where_they_are_read() {
    let in_words = b"turn,speaker,codes,words\n1,trainee,question_open,Caf\xe9\n".as_slice();
    assert_eq!(codes(in_words), [""; 0]);
    assert_eq!(codes(b"turn,speaker,codes\n1,trainee,question_\xe9pen\n"), ["not-utf-8"]);
}

#[test]
fn of_bytes_that_are_no_text_is_said_how_to_save_the_file() {
    for row in
        [b"1,trainee,question_\xe9pen".as_slice(), b"1,train\xe9e,listen", b"1,trainee,humour:clum\xe9y"]
    {
        let read = read([b"turn,speaker,codes\n".as_slice(), row, b"\n"].concat());
        let told = transcript_diagnostics_text(&read, &Locale::new(Language::En));
        assert!(told.contains("Save the file as UTF-8"), "{told}");
    }
}

#[test]
fn a_code_without_its_value_is_told_what_can_follow() {
    for (row, word) in
        [("trainee toward", "toward"), ("trainee connection:3", "connection"), ("setting goal", "goal")]
    {
        let told = transcript_diagnostics_text(&read(rows(&[row])), &Locale::new(Language::En));
        let expected = format!("After “{word}” a value is missing or does not fit.");
        assert!(told.contains(&expected), "{told}");
    }
}

#[test]
fn a_delivery_is_told_of_as_it_is_in_a_scenario() {
    let told =
        transcript_diagnostics_text(&read(rows(&["trainee humour:clumsey"])), &Locale::new(Language::En));
    for part in ["“humour:clumsey” does not say", "Did you mean “humour:clumsy”?"] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn one_long_line_is_told_of_at_once() {
    let read = read(format!("turn,speaker,codes\n1,trainee,{}\n", "a".repeat(15_000_000)));
    assert_eq!(read.diagnostics.len(), 1);
    let told = transcript_diagnostics_text(&read, &Locale::new(Language::Nl));
    assert!(told.len() < 2_000, "{} bytes", told.len());
}

/// Pieces of files, so that random ones come near a transcript.
fn near_transcripts() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "turn,speaker,codes\n",
            "turn;speaker;codes\r\n",
            "sep=;\n",
            "\u{feff}",
            "1,trainee,",
            "2,counterpart,",
            "3,counterpart:2,",
            "0,setting,",
            "question_open",
            "input_advice;",
            "silence:4000",
            "humour:clumsy",
            "toward:3",
            "connection:-2",
            "played;",
            "goal:keep",
            "need:autonomy",
            "stopped",
            ";",
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            ":",
            "é",
            "𝄞",
            "\0",
            "-",
            "99999999999999999999",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_reading_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(all_can_be_shown(&read(&bytes)));
    }

    #[test]
    fn nothing_near_a_transcript_makes_reading_or_telling_fail(bytes in near_transcripts(), named in any::<bool>()) {
        let bytes = if named { [b"turn,speaker,codes\n".as_slice(), &bytes].concat() } else { bytes };
        let read = read(&bytes);
        prop_assert!(all_can_be_shown(&read));
        let told = transcript_diagnostics_text(&read, &Locale::new(Language::Nl));
        prop_assert_eq!(told.is_empty(), read.diagnostics.is_empty());
        if let Some(transcript) = &read.transcript {
            prop_assert!(super::course(transcript).score(&METHOD).total <= 100);
        }
    }
}
