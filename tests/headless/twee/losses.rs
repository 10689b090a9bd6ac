//! What cannot be carried over: each fixture says beside it what is listed.
//!
//! `<!--~ WARNING code-->` stands on the line that is meant, `<!--~ WARNING code -2-->` two lines below it, and
//! `<!--~ WARNING code whole-->` means the file as a whole.

use super::{METHOD, all_text, codes, imported, read};
use crate::format::{fixtures, read_folder};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::time::Duration;
use weerklank::format::{Diagnostic, ReadTwee, Severity, line_and_column};
use weerklank::locale::{Language, Locale};
use weerklank::report::twee_diagnostics_text;

/// Line (0: the file as a whole), severity and code.
type Found = (usize, String, String);

/// What is too large for a fixture; there is a test for each below.
const MADE_HERE: [&str; 2] = ["twee-too-large", "twee-more"];

/// The codes of all losses that a fixture or a test shows.
pub fn shown() -> impl Iterator<Item = String> {
    let expected = files().into_values().flat_map(|text| expected(&text)).map(|(_, _, code)| code);
    expected.chain(MADE_HERE.map(str::to_owned)).chain(super::changed::MADE_HERE.map(str::to_owned))
}

/// The fixtures, by name.
pub(super) fn files() -> BTreeMap<String, String> {
    let files = read_folder(&fixtures().join("twee")).files;
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}

fn expected(text: &str) -> Vec<Found> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for note in line.split("<!--~ ").skip(1) {
            let note = note.split("-->").next().unwrap();
            let words: Vec<&str> = note.split(' ').collect();
            let line = match words.get(2).copied() {
                Some("whole") => 0,
                Some(above) => index + 1 - above.trim_start_matches('-').parse::<usize>().unwrap(),
                None => index + 1,
            };
            all.push((line, words[0].to_owned(), words[1].to_owned()));
        }
    }
    all.sort();
    all
}

fn found(read: &ReadTwee) -> Vec<Found> {
    let found = |one: &Diagnostic| {
        let line = |span: &std::ops::Range<usize>| line_and_column(&read.sources[&one.file], span.start).0;
        let severity = if one.severity == Severity::Error { "ERROR" } else { "WARNING" };
        (one.span.as_ref().map_or(0, line), severity.to_owned(), one.code.to_owned())
    };
    let mut all: Vec<Found> = read.diagnostics.iter().map(found).collect();
    all.sort();
    all
}

#[test]
fn every_fixture_lists_what_it_says() {
    let mut wrong = String::new();
    for (name, text) in files() {
        let (expected, found) = (expected(&text), found(&read(&text)));
        let of = |these: &[Found], those: &[Found]| {
            let mut left = those.to_vec();
            let missing = |one: &&Found| match left.iter().position(|other| other == *one) {
                Some(at) => {
                    left.remove(at);
                    false
                }
                None => true,
            };
            these.iter().filter(missing).cloned().collect::<Vec<_>>()
        };
        let (lacking, unexpected) = (of(&expected, &found), of(&found, &expected));
        if !lacking.is_empty() || !unexpected.is_empty() {
            writeln!(wrong, "{name}\n  lacks {lacking:?}\n  has   {unexpected:?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_a_fixture_becomes_is_read_without_an_error() {
    for (name, text) in files() {
        let read = read(&text);
        let has_error = read.diagnostics.iter().any(Diagnostic::is_error);
        assert_eq!(read.folder.is_none(), has_error, "{name}");
        // Of a story that goes round no ending can be made.
        if read.folder.is_some() {
            imported(&text);
        }
    }
}

/// Words of macros and tags that are links, and are carried over as such.
const OF_LINKS: [&str; 11] =
    ["link", "goto", "button", "to", "label", "a", "href", "javascript", "void", "data", "passage"];

/// Every word of what is played stands in the files, or in what is listed.
#[test]
fn no_word_of_an_author_is_lost() {
    for (name, text) in files() {
        let read = read(&text);
        let Some(folder) = &read.folder else { continue };
        let kept = all_text(folder);
        let told = twee_diagnostics_text(&read, &Locale::new(Language::En));
        // Scripts and styles are listed by the name of their passage.
        let kept_out = ["StoryTitle", "StoryScript", "Styles"];
        let outside = |passage: &&str| !kept_out.iter().any(|name| passage.starts_with(name));
        for passage in text.trim_start_matches(":: ").split("\n:: ").filter(outside) {
            // Of a note of Chapbook only what it says is kept.
            let passage = passage.trim_start_matches("StoryData").replace("[note to myself]", "");
            let (header, text) = passage.split_once('\n').unwrap_or_default();
            // Tags and metadata become fields, or are listed.
            let title = header.split(['{', '<']).next().unwrap().split(" [").next().unwrap();
            let passage = format!("{title}\n{text}");
            let words = passage.split(|sign: char| !sign.is_alphanumeric());
            for word in words.filter(|word| !OF_LINKS.contains(word)) {
                assert!(
                    kept.contains(word) || told.contains(word),
                    "{name} loses {word:?} of\n{passage}\n{kept}"
                );
            }
        }
    }
}

#[test]
fn every_loss_is_told_in_words_in_both_languages() {
    for (name, text) in files() {
        for language in Language::ALL {
            let told = twee_diagnostics_text(&read(&text), &Locale::new(language));
            assert!(!told.contains(['⟨']), "{name} in {language:?}: {told}");
            assert!(!told.contains("{ $"), "{name} in {language:?}: {told}");
        }
    }
}

#[test]
fn a_misspelt_behaviour_is_shown_in_its_line_with_the_one_that_was_meant() {
    let told = twee_diagnostics_text(&read(&files()["behaviours.twee"]), &Locale::new(Language::En));
    for part in [
        ":: misspelt [does-reflectoin_complex]",
        "^^^^^^^^^^^^^^^^^^^^^^^",
        "Did you mean “does-reflection_complex”?",
        "Did you mean “does-humour:clumsy”?",
    ] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
    let told = twee_diagnostics_text(&read(&files()["names.twee"]), &Locale::new(Language::En));
    assert!(told.contains("Did you mean “Zo’n dag”?"), "{told}");
}

#[test]
fn a_file_of_50_megabytes_is_refused_and_of_many_losses_a_thousand_are_listed() {
    assert_eq!(codes(vec![b':'; 50_000_000]), ["twee-too-large"]);
    let text = format!(":: Start\n{}", "(if: x)\n".repeat(3_000));
    let read = read(&text);
    assert_eq!(read.diagnostics.iter().filter(|one| one.code == "twee-macro").count(), 1_000);
    assert!(read.diagnostics.iter().any(|one| one.code == "twee-more"));
}

#[expect(clippy::disallowed_methods, reason = "how long it takes is what is tested")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = std::time::Instant::now();
    let done = work();
    (done, begun.elapsed())
}

/// A story of this many passages, each with a few links and some markup.
fn long_story(passages: usize) -> String {
    let mut text = ":: Start\nHello.\n[[Begin->p0]]\n".to_owned();
    for number in 0..passages {
        let next = (number + 1) % passages;
        write!(
            text,
            "\n:: p{number} [does-question_open] {{\"position\":\"1,2\"}}\n(if: $x is 1)[''Line'' {number}, <b>said</b>.]\n\n\
            [[Ask {number}->p{next}]]\n[[Tell->p{number}]]\n[[Gone->q{number}]]\n"
        )
        .unwrap();
    }
    text
}

#[test]
fn a_file_of_100_000_lines_does_not_take_seconds() {
    let text = long_story(14_300);
    assert!(text.lines().count() > 100_000);
    let (read, to_read) = timed(|| read(&text));
    let (told, to_tell) = timed(|| twee_diagnostics_text(&read, &Locale::new(Language::Nl)));
    println!("{} lines in {to_read:?}, {} bytes told in {to_tell:?}", text.lines().count(), told.len());
    assert!(read.folder.is_some());
    // Unoptimised and beside other work; what grew with the square of the length would take minutes.
    assert!((to_read + to_tell).as_secs() < 8, "{to_read:?} {to_tell:?}");
}

/// Texts in which something is opened again and again and never closed.
#[test]
fn nothing_takes_longer_the_more_often_it_is_opened() {
    for piece in [
        "[[", "<<if ", "(if: ", "<!-- ", "<% ", "{a: ", "''", "//", "[img[", "`", "&a", "<b", "@@", "_a",
        "$a.",
    ] {
        let text = format!(":: Start\n{}", piece.repeat(150_000));
        let (_, took) = timed(|| read(&text));
        assert!(took.as_secs() < 8, "{piece}: {took:?}");
    }
}

/// Places of diagnostics can be shown in the text they are of.
fn all_can_be_shown(read: &ReadTwee) -> bool {
    let shown = |one: &Diagnostic| match (&one.span, read.sources.get(&one.file)) {
        (Some(span), Some(source)) => source.get(span.clone()).is_some(),
        (span, _) => span.is_none() || read.sources.is_empty(),
    };
    read.diagnostics.iter().all(shown)
}

/// Faults in the files that are made that are the story's own: it has no end, or too much of something.
const OF_THE_STORY: [&str; 3] = ["no-ending", "text-too-long", "too-many"];

fn check(text: &[u8]) -> Result<(), TestCaseError> {
    let read = read(text);
    prop_assert!(all_can_be_shown(&read));
    let told = twee_diagnostics_text(&read, &Locale::new(Language::Nl));
    prop_assert_eq!(told.is_empty(), read.diagnostics.is_empty());
    let is_of_the_author = read.diagnostics.iter().any(|one| one.code == "twee-source-faulty");
    if let Some(folder) = read.folder.as_ref().filter(|_| !is_of_the_author) {
        let loaded = weerklank::format::read_scenario("twee", folder, &super::FRAGMENTS, &METHOD);
        let errors = loaded.diagnostics.iter().filter(|one| one.is_error());
        let errors: BTreeSet<&str> =
            errors.map(|one| one.code).filter(|code| !OF_THE_STORY.contains(code)).collect();
        prop_assert!(errors.is_empty(), "{:?}\n{}", loaded.diagnostics, all_text(folder));
    }
    Ok(())
}

/// Pieces of files, so that random ones come near Twee.
fn near_twee() -> impl Strategy<Value = Vec<u8>> {
    let pieces = vec![
        ":: ",
        ":: Start\n",
        "\n:: a [does-listen]\n",
        "\n:: b [ending-lost]\n",
        "\r\n::c\r\n",
        "[response]",
        "{\"position\":",
        "[[a]]",
        "[[b->a]]",
        "[[a|b][$c to 1]]",
        "[[…->c]]",
        "[[",
        "]]",
        "(if: $x)[",
        "]",
        "<<link \"a\" \"b\">>",
        "<<if ",
        "<% ",
        "%>",
        "<!-- ",
        "-->",
        "{{{",
        "{link to: 'a'}",
        "[if x]\n",
        "--\n",
        "StoryData\n{\"start\":\"a\"}\n",
        "\\",
        "\"",
        "{",
        "}",
        "\n",
        "\r",
        "\n\n",
        "\t",
        " ",
        "#",
        ".",
        "*",
        "=",
        "é",
        "𝄞",
        "\0",
        "\u{feff}",
        "\u{2028}",
        "words",
        "a",
        "''",
        "weerklank/nl.ftl [weerklank-source]\n|",
        "weerklank/scenario.ron [weerklank-source]\n|()\n",
    ];
    let piece = prop_oneof![
        8 => prop::sample::select(pieces).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_reading_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&bytes)?;
    }

    #[test]
    fn nothing_near_twee_makes_reading_or_telling_fail(bytes in near_twee()) {
        check(&[b":: Start\n".as_slice(), &bytes].concat())?;
        check(&bytes)?;
    }

    #[test]
    fn no_mangled_export_makes_reading_fail(
        at in any::<prop::sample::Index>(), length in 0_usize..60, piece in near_twee(),
    ) {
        let mut bytes = super::exported(&super::everything(), "nl").text.into_bytes();
        let start = at.index(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, piece);
        let read = read(&bytes);
        prop_assert!(all_can_be_shown(&read));
        let told = twee_diagnostics_text(&read, &Locale::new(Language::En));
        prop_assert_eq!(told.is_empty(), read.diagnostics.is_empty());
    }
}
