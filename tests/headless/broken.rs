//! Broken scenarios: each fixture says beside its fault which diagnostic it should give.
//!
//! In RON `//~ ERROR code` stands at the end of the line; in Fluent `# ~ ERROR code` stands on the line before, or
//! `# ~ ERROR code +2` on the second line before. Where no comment can stand, the file `expected` says
//! `file ERROR code` or `file:line ERROR code`, and `absent file` for a file that is not there. Files a fixture does
//! not have are those of the fixture scenario `at-the-counter`.

mod told;

use crate::format::{fixtures, load, read_folder, read_folders};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use weerklank::format::{Diagnostic, Folder, LANGUAGES, Loaded, Severity, faults, line_and_column};

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
            } else if let Some(note) = line.strip_prefix("# ~ ") {
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

/// The values that the messages of a language ask for, by `diagnostic-CODE` and `diagnostic-CODE.help`.
fn values_asked_for(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = format!("{}/assets/locales/{language}/diagnostics.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the texts of diagnostics");
    assert!(fluent_syntax::parser::parse(text.as_str()).is_ok(), "{language}");
    let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut message = "";
    for line in text.lines() {
        let (name, words) = line.split_once(" = ").unwrap_or_default();
        let attribute = name.strip_prefix("    .");
        let id = attribute.map_or(name.to_owned(), |attribute| format!("{message}.{attribute}"));
        if name.starts_with("diagnostic-") {
            message = name;
        }
        let values = words.split("{ $").skip(1).filter_map(|after| after.split(' ').next());
        asked.entry(id).or_default().extend(values.map(str::to_owned));
    }
    asked
}

#[test]
fn every_message_gets_the_values_it_asks_for() {
    let languages = LANGUAGES.map(values_asked_for);
    for (name, fixture) in read_folders(&fixtures().join("broken")) {
        for diagnostic in load(&completed(&fixture)).diagnostics {
            for phrase in [&diagnostic.message, &diagnostic.help] {
                let given: BTreeSet<String> = phrase.args.iter().map(|(name, _)| name.to_string()).collect();
                for asked in languages.iter().map(|language| &language[phrase.id.as_ref()]) {
                    assert!(asked.is_subset(&given), "{name}: {} asks for {asked:?}", phrase.id);
                }
            }
        }
    }
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

/// The plain scenario with more nodes.
fn with_nodes(nodes: &str) -> Vec<u8> {
    let text = String::from_utf8(base().files["scenario.ron"].clone()).expect("text");
    text.replace("\"bye\": Ending", &format!("{nodes}\n\"bye\": Ending")).into_bytes()
}

#[test]
fn there_are_limits_to_what_a_scenario_holds() {
    let silent = |from: usize, to: usize| format!("\"n{from}\": Turn(says: [], to: [\"n{to}\"]),");
    let nodes: String = (1..2_000).map(|number| silent(number, number + 1)).collect();
    let nodes = format!("{nodes} \"n2000\": Turn(says: [], to: [\"bye\"]),");
    assert!(codes_with("scenario.ron", with_nodes(&nodes)).contains(&"too-many"));
    let facts = (0..300).map(|number| format!("\"f{number}\",")).collect::<Vec<_>>().concat();
    let node = format!("\"facts\": Turn(says: [], learns: [{facts}], to: [\"bye\"]),");
    assert!(codes_with("scenario.ron", with_nodes(&node)).contains(&"too-many"));
    let targets = "\"bye\",".repeat(40);
    let node = format!("\"many\": Turn(says: [], to: [{targets}]),");
    assert!(codes_with("scenario.ron", with_nodes(&node)).contains(&"too-many"));
}

#[test]
fn turns_cannot_follow_each_other_without_end() {
    let run = |length: usize| {
        let turn = |number: usize| format!("\"n{number}\": Turn(says: [], to: [\"n{}\"]),", number + 1);
        let nodes: String = (1..length).map(turn).collect();
        let nodes = format!("{nodes} \"n{length}\": Turn(says: [], to: [\"bye\"]),");
        let text = String::from_utf8(with_nodes(&nodes)).expect("text");
        codes_with("scenario.ron", text.replace("to: [\"bye\"])}", "to: [\"n1\"])}").into_bytes())
    };
    assert_eq!(run(60), [""; 0]);
    assert_eq!(run(61), ["too-many"]);
}

#[test]
fn every_fault_is_shown_by_a_fixture() {
    let shown: BTreeSet<String> = read_folders(&fixtures().join("broken"))
        .values()
        .flat_map(expected)
        .map(|(_, _, _, code)| code)
        .chain(MADE_HERE.map(str::to_owned))
        .chain(crate::transcript::shown())
        .chain(crate::twee::shown())
        .collect();
    let unseen: Vec<_> =
        faults::ALL.iter().map(|fault| fault.code).filter(|code| !shown.contains(*code)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

/// All folders of the fixtures, broken ones too.
static ALL_FOLDERS: LazyLock<Vec<Folder>> = LazyLock::new(|| {
    let broken: BTreeMap<String, Folder> = read_folders(&fixtures().join("broken"));
    let whole = read_folders(&fixtures().join("scenarios"));
    broken.values().map(completed).chain(whole.into_values()).collect()
});

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
        let mut folder = which.get(&ALL_FOLDERS).clone();
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
    "",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    ",",
    ":",
    "=",
    "\n",
    "\r\n",
    "\n    ",
    "\t",
    "#",
    "# ",
    ".",
    ".a = ",
    "*[",
    "é",
    "𝄞",
    "\\u00",
    "\\u{1f600}",
    "{ -jo }",
    "{ $a ->",
    "/*",
    "//",
    "r#\"",
    "Some(",
    "None",
    "Turn(",
    "-",
    "9999999999",
    "\0",
    "#![enable(unwrap_newtypes)]",
    "\u{feff}",
    "'",
    "b\"",
    "\nbye = ",
    "\"bye\": ",
    "to: [],",
];
