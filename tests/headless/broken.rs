//! Broken scenarios: each fixture says beside its fault which diagnostic it should give.
//!
//! In RON `//~ ERROR code` stands at the end of the line; in Fluent `#~ ERROR code` stands on the line before, or
//! `#~ ERROR code +2` on the second line before. Where no comment can stand, the file `expected` says
//! `file ERROR code` or `file:line ERROR code`, and `absent file` for a file that is not there. Files a fixture does
//! not have are those of the fixture scenario `at-the-counter`.

use crate::format::{fixtures, load, read_folder, read_folders};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use weerklank::format::{Diagnostic, Folder, Loaded, Severity, faults, line_and_column};

/// A diagnostic for comparison: file, line (0: the file as a whole), severity and code.
type Found = (String, usize, &'static str, String);

fn severity(name: &str) -> &'static str {
    match name {
        "ERROR" => "ERROR",
        "WARNING" => "WARNING",
        other => panic!("neither ERROR nor WARNING: {other}"),
    }
}

fn found(loaded: &Loaded) -> Vec<Found> {
    let found = |diagnostic: &Diagnostic| {
        let source = loaded.sources.get(&diagnostic.file).map_or("", String::as_str);
        let line = diagnostic.span.as_ref().map_or(0, |span| line_and_column(source, span.start).0);
        let severity = if diagnostic.severity == Severity::Error { "ERROR" } else { "WARNING" };
        (diagnostic.file.clone(), line, severity, diagnostic.code.to_owned())
    };
    let mut all: Vec<_> = loaded.diagnostics.iter().map(found).collect();
    all.sort();
    all
}

/// What the files of a fixture expect.
fn expected(folder: &Folder) -> Vec<Found> {
    let mut all = Vec::new();
    for (file, bytes) in &folder.files {
        let text = String::from_utf8_lossy(bytes);
        for (index, line) in text.lines().enumerate() {
            if file == "expected" {
                all.extend(expected_apart(line));
            } else if let Some(note) = line.strip_prefix("#~ ") {
                let words: Vec<&str> = note.split(' ').collect();
                let after: usize = words.get(2).map_or(1, |after| after.parse().expect("a number of lines"));
                all.push((file.clone(), index + 1 + after, severity(words[0]), words[1].to_owned()));
            } else {
                for note in line.split("//~ ").skip(1) {
                    let (sort, code) = note.trim().split_once(' ').expect("a severity and a code");
                    all.push((file.clone(), index + 1, severity(sort), code.to_owned()));
                }
            }
        }
    }
    all.sort();
    all
}

fn expected_apart(line: &str) -> Option<Found> {
    let words: Vec<&str> = line.split(' ').collect();
    let [place, sort, code] = words.as_slice() else { return None };
    let (file, line) = place.split_once(':').unwrap_or((place, "0"));
    Some((file.to_owned(), line.parse().expect("a line"), severity(sort), (*code).to_owned()))
}

fn base() -> Folder {
    read_folder(&fixtures().join("scenarios/at-the-counter"))
}

/// A fixture with the files it does not have itself.
fn completed(fixture: &Folder) -> Folder {
    let mut folder = base();
    folder.files.extend(fixture.files.clone());
    let notes = folder.files.remove("expected").unwrap_or_default();
    for line in String::from_utf8_lossy(&notes).lines() {
        if let Some(file) = line.strip_prefix("absent ") {
            folder.files.remove(file);
        }
    }
    folder
}

#[test]
fn every_fixture_gives_the_diagnostics_it_says() {
    let fixtures = read_folders(&fixtures().join("broken"));
    assert!(fixtures.len() >= 24);
    let mut wrong = Vec::new();
    for (name, fixture) in &fixtures {
        let (expected, loaded) = (expected(fixture), load(&completed(fixture)));
        if found(&loaded) != expected {
            wrong.push(format!("{name}\n  expected {expected:?}\n  found    {:?}", found(&loaded)));
        }
        let has_error = loaded.diagnostics.iter().any(Diagnostic::is_error);
        assert_eq!(loaded.scenario.is_none(), has_error, "{name}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Loads the plain scenario with one file replaced, and gives the codes of what is found.
fn codes_with(file: &str, bytes: Vec<u8>) -> Vec<&'static str> {
    let mut folder = base();
    folder.files.insert(file.to_owned(), bytes);
    load(&folder).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

/// The codes that no fixture shows, since no editor would make such a file.
const MADE_HERE: [&str; 4] = ["file-too-large", "not-utf-8", "nul-byte", "too-deep"];

#[test]
fn a_file_of_50_megabytes_is_not_parsed() {
    assert_eq!(codes_with("scenario.ron", vec![b'('; 50_000_000]), ["file-too-large"]);
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert_eq!(codes_with("scenario.ron", b"(format: 1, \xff)".to_vec()), ["not-utf-8"]);
    assert_eq!(codes_with("scenario.ron", b"(format: 1, \0)".to_vec()), ["nul-byte"]);
    assert!(codes_with("nl.ftl", b"hello = \xc3".to_vec()).contains(&"not-utf-8"));
}

#[test]
fn brackets_cannot_be_nested_without_end() {
    let deep = |open: &str, close: &str| {
        let condition = format!("{}Did(\"listen\"){}", open.repeat(5_000), close.repeat(5_000));
        let node = format!("\"bye\": Ending(when: [{condition}], meaning: reached)");
        let text = String::from_utf8(base().files["scenario.ron"].clone()).expect("text");
        text.replace("\"bye\": Ending(meaning: reached)", &node).into_bytes()
    };
    assert_eq!(codes_with("scenario.ron", deep("Not(", ")")), ["too-deep"]);
    assert_eq!(codes_with("scenario.ron", deep("Any([", "])")), ["too-deep"]);
    assert_eq!(codes_with("scenario.ron", "[".repeat(100_000).into_bytes()), ["too-deep"]);
    for deep in ["{".repeat(100_000), "{ A(".repeat(100_000), "{A(\"}\",\nB(\")\",\n".repeat(20_000)] {
        assert!(codes_with("nl.ftl", format!("hello = {deep}").into_bytes()).contains(&"too-deep"));
    }
}

#[test]
fn conditions_can_be_nested_as_deep_as_anyone_needs() {
    let text = String::from_utf8(base().files["scenario.ron"].clone()).expect("text");
    let condition = format!("{}Did(\"listen\"){}", "Any([Not(".repeat(6), ")])".repeat(6));
    let node = format!("(when: [{condition}], does: [\"small_talk\"], ");
    let text = text.replace("(does: [\"small_talk\"], ", &node);
    assert_eq!(codes_with("scenario.ron", text.into_bytes()), [""; 0]);
}

#[test]
fn every_fault_is_shown_by_a_fixture() {
    let shown: BTreeSet<String> = read_folders(&fixtures().join("broken"))
        .values()
        .flat_map(expected)
        .map(|(_, _, _, code)| code)
        .chain(MADE_HERE.map(str::to_owned))
        .collect();
    let unseen: Vec<_> = faults::ALL.iter().map(|fault| fault.code).filter(|code| !shown.contains(*code)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

/// All folders of the fixtures, broken ones too.
fn all_folders() -> Vec<Folder> {
    let broken: BTreeMap<String, Folder> = read_folders(&fixtures().join("broken"));
    let whole = read_folders(&fixtures().join("scenarios"));
    broken.values().map(completed).chain(whole.into_values()).collect()
}

/// Takes out, doubles and overwrites pieces of a file.
fn mangle(bytes: &mut Vec<u8>, at: usize, length: usize, piece: &[u8], cut: bool) {
    let start = at % (bytes.len() + 1);
    let end = (start + length).min(bytes.len());
    bytes.splice(start..end, piece.iter().copied());
    if cut {
        bytes.truncate(start + piece.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_makes_reading_fail(
        which in any::<prop::sample::Index>(),
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec(
            (any::<usize>(), 0_usize..40, prop::sample::select(PIECES), any::<bool>()), 1..6,
        ),
    ) {
        let folders = all_folders();
        let mut folder = which.get(&folders).clone();
        let name = file.get(&folder.files.keys().cloned().collect::<Vec<_>>()).clone();
        let bytes = folder.files.get_mut(&name).expect("a file");
        for (at, length, piece, cut) in changes {
            mangle(bytes, at, length, piece.as_bytes(), cut);
        }
        let loaded = load(&folder);
        for diagnostic in &loaded.diagnostics {
            if let (Some(span), Some(source)) = (&diagnostic.span, loaded.sources.get(&diagnostic.file)) {
                prop_assert!(source.get(span.clone()).is_some(), "{diagnostic:?}");
            }
        }
    }
}

/// What is put in: signs that mean something, and letters that take more than a byte.
const PIECES: &[&str] = &[
    "", "(", ")", "[", "]", "{", "}", "\"", ",", ":", "=", "\n", "\r\n", "\n    ", "\t", "#", "# ", ".", ".a = ", "*[", "é",
    "𝄞", "\\u00", "\\u{1f600}", "{ -jo }", "{ $a ->", "/*", "//", "r#\"", "Some(", "None", "Turn(", "-", "9999999999", "\0",
    "#![enable(unwrap_newtypes)]", "\u{feff}", "'", "b\"", "\nbye = ", "\"bye\": ", "to: [],",
];
