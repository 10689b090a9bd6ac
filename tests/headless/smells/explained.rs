//! Every code is explained, in both languages, in the same form.

use std::collections::BTreeSet;
use std::path::Path;
use weerklank::check::{explained, known_codes};

/// The headings of an explanation.
const HEADINGS: [(&str, [&str; 3]); 2] = [
    ("nl", ["## Waarom het uitmaakt", "## Voorbeeld", "## Beter zo"]),
    ("en", ["## Why it matters", "## Example", "## Instead"]),
];

#[test]
fn every_code_is_explained_in_both_languages() {
    let mut faults = Vec::new();
    for (code, _) in known_codes() {
        for (language, headings) in HEADINGS {
            let Some(text) = explained(code, language) else {
                faults.push(format!("{code}.{language}: not there"));
                continue;
            };
            let own: Vec<&str> = text.lines().filter(|line| line.starts_with("## ")).collect();
            if !text.starts_with("# ") || own != headings {
                faults.push(format!("{code}.{language}: headings {own:?}"));
            }
            if text.lines().filter(|line| line.starts_with("```")).count() % 2 != 0 {
                faults.push(format!("{code}.{language}: an example is not closed"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_explained_that_is_no_code() {
    let known: BTreeSet<&str> = known_codes().map(|(code, _)| code).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/rules");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let code = name.trim_end_matches(".nl.md").trim_end_matches(".en.md");
        assert!(known.contains(code), "{name}");
    }
}

#[test]
fn no_two_rules_have_one_code() {
    let all: Vec<&str> = known_codes().map(|(code, _)| code).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}
