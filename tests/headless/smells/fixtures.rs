//! Each fixture says beside its fault what should be found, and in `mend` how the fault is mended: `- this` becomes
//! `+ that`. Words that are not there are made up.

use super::checked;
use crate::format::{fixtures, read_folders};
use std::collections::BTreeSet;
use weerklank::check::{Checked, Depth, RULES};
use weerklank::format::{Folder, Loaded, line_and_column};

/// The rules that no single fault in a small scenario can break: they are shown in `mutated`.
const OF_A_WHOLE_SCENARIO: [&str; 8] = [
    "all-bad",
    "all-good",
    "best-is-longest",
    "best-is-politest",
    "ending-contradicts-score",
    "endings-out-of-order",
    "score-out-of-reach",
    "won-by-one-technique",
];

/// The rules about silencing.
const OF_SILENCING: [&str; 2] = ["allow-idle", "allow-unknown"];

/// A file and a line.
type At = (String, usize);

/// Where a code is expected: `//~ WARNING code` on the line, in Fluent `# ~ WARNING code` on the line before.
fn expected(folder: &Folder, code: &str) -> BTreeSet<At> {
    let mut all = BTreeSet::new();
    for (file, bytes) in &folder.files {
        for (index, line) in String::from_utf8_lossy(bytes).lines().enumerate() {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["#", "~", "WARNING", own, after @ ..] if *own == code => {
                    let after: usize = after.first().map_or(1, |after| after.parse().unwrap());
                    all.insert((file.clone(), index + 1 + after));
                }
                [.., "//~", "WARNING", own] if *own == code => {
                    all.insert((file.clone(), index + 1));
                }
                _ => {}
            }
        }
    }
    all
}

fn found(loaded: &Loaded, checked: &Checked, code: &str) -> BTreeSet<At> {
    let of_code = checked.diagnostics.iter().filter(|diagnostic| diagnostic.code == code);
    of_code
        .map(|diagnostic| {
            let span = diagnostic.span.clone().expect("a place");
            (diagnostic.file.clone(), line_and_column(&loaded.sources[&diagnostic.file], span.start).0)
        })
        .collect()
}

/// The folder with the words that are missing made up.
fn with_words(mut folder: Folder) -> Folder {
    for language in ["nl", "en"] {
        folder.files.entry(format!("{language}.ftl")).or_insert_with(|| {
            format!("-jo = Jo\nscenario = {language}\n    .you = {language} y\n    .other = {language} o\n    .situation = {language} s\n    .goal = {language} g\n    .trailer = {language} t\n").into_bytes()
        });
    }
    let (loaded, _) = checked("a-fixture", &folder, Depth::Explored);
    for diagnostic in loaded.diagnostics.iter().filter(|diagnostic| diagnostic.code == "missing-message") {
        let said = |wanted: &str| {
            let (_, value) = diagnostic.message.args.iter().find(|(name, _)| name == wanted).unwrap();
            match value {
                weerklank::phrase::Arg::Text(text) => text.clone(),
                other => panic!("no text: {other:?}"),
            }
        };
        let (name, file) = (said("name"), said("file"));
        let words = format!("{name} = {file} {name}\n    .why = {file}\n");
        let words = if name.contains('_') { words } else { format!("{name} = {file} {name}\n") };
        folder.files.get_mut(&file).unwrap().extend(words.bytes());
    }
    folder
}

fn mended(fixture: &Folder) -> Folder {
    let mut folder = fixture.clone();
    let mend = String::from_utf8(folder.files.remove("mend").expect("a way to mend it")).unwrap();
    let mut lines = mend.lines().map(|line| line[2..].replace("\\n", "\n"));
    while let (Some(from), Some(to)) = (lines.next(), lines.next()) {
        let mut times = 0;
        for bytes in folder.files.values_mut() {
            let text = String::from_utf8(std::mem::take(bytes)).unwrap();
            times += text.matches(&from).count();
            *bytes = text.replacen(&from, &to, 1).into_bytes();
        }
        assert_eq!(times, 1, "{from:?} is not there just once");
    }
    folder
}

#[test]
fn every_rule_finds_its_fault_where_it_is_and_not_where_it_was_mended() {
    let mut shown = BTreeSet::new();
    for (code, fixture) in read_folders(&fixtures().join("smells")) {
        let faulty = with_words(fixture.clone());
        let (loaded, checked_faulty) = checked("a-fixture", &faulty, Depth::Explored);
        assert!(loaded.scenario.is_some(), "{code}: {:?}", loaded.diagnostics);
        let expected = expected(&fixture, &code);
        assert!(!expected.is_empty(), "{code} expects nothing");
        assert_eq!(found(&loaded, &checked_faulty, &code), expected, "{code}");
        let (loaded, checked_mended) = checked("a-fixture", &with_words(mended(&fixture)), Depth::Explored);
        assert!(loaded.scenario.is_some(), "{code}, mended: {:?}", loaded.diagnostics);
        assert_eq!(found(&loaded, &checked_mended, &code), BTreeSet::new(), "{code}, mended");
        shown.insert(code);
    }
    let all = RULES.iter().map(|rule| rule.fault.code).chain(OF_SILENCING);
    let unseen: Vec<&str> =
        all.filter(|code| !shown.contains(*code) && !OF_A_WHOLE_SCENARIO.contains(code)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}

/// What is silenced is not said again, but counted.
#[test]
fn what_is_silenced_with_a_reason_is_not_said() {
    let fixtures = read_folders(&fixtures().join("smells"));
    let mut folder = with_words(fixtures["responses-alike"].clone());
    let text = String::from_utf8(folder.files["scenario.ron"].clone()).unwrap();
    let silenced =
        text.replace("start: \"hello\",", "start: \"hello\", allow: {\"responses-alike\": \"both greet\"},");
    folder.files.insert("scenario.ron".to_owned(), silenced.into_bytes());
    let (loaded, checked) = checked("a-fixture", &folder, Depth::Explored);
    assert!(found(&loaded, &checked, "responses-alike").is_empty());
    assert!(checked.silenced.iter().any(|diagnostic| diagnostic.code == "responses-alike"));
    assert!(found(&loaded, &checked, "allow-idle").is_empty());
}

#[test]
fn a_reason_that_gives_none_does_not_do() {
    let fixtures = read_folders(&fixtures().join("smells"));
    let mut folder = with_words(fixtures["responses-alike"].clone());
    let text = String::from_utf8(folder.files["scenario.ron"].clone()).unwrap();
    let silenced =
        text.replace("start: \"hello\",", "start: \"hello\", allow: {\"responses-alike\": \" \"},");
    folder.files.insert("scenario.ron".to_owned(), silenced.into_bytes());
    let (loaded, checked) = checked("a-fixture", &folder, Depth::Explored);
    assert_eq!(found(&loaded, &checked, "empty-reason").len(), 1);
}

#[test]
fn everything_found_can_be_said_in_both_languages() {
    for (code, fixture) in read_folders(&fixtures().join("smells")) {
        let (loaded, checked) = checked("a-fixture", &with_words(fixture), Depth::Explored);
        super::can_be_said(&code, &loaded, &checked);
    }
}
