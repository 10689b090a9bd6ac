//! `docs/transcripts.md` names every code there is, and its examples are read without a word.

use super::{GOAL, METHOD, codes, rows};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use weerklank::format::read_transcript;
use weerklank::locale::{Language, Locale};
use weerklank::method::{Goal, Need, Quantity, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn page() -> String {
    file("docs/transcripts.md")
}

/// The words between quotation marks in what reads codes and speakers: among them is every word that it takes.
fn words_of_the_reader() -> BTreeSet<String> {
    let source = ["code", "speaker"].map(|name| file(&format!("src/format/transcript/{name}.rs"))).concat();
    let is_word = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    source.split('"').filter(is_word).map(str::to_owned).collect()
}

/// Whether a row of this speaker takes the word, whatever has to follow it.
fn is_taken(speaker: &str, word: &str) -> bool {
    let found = codes(rows(&["trainee listen", &format!("{speaker} {word}")]));
    !found.iter().any(|code| ["transcript-code", "transcript-code-of-another"].contains(code))
}

/// What the page does not name, in backquotes: alone, before a colon, or after one.
fn unnamed<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let page = page();
    let names = |word: &str| [format!("`{word}`"), format!("`{word}:"), format!(":{word}`")];
    words.into_iter().filter(|word| !names(word).iter().any(|name| page.contains(name))).collect()
}

#[test]
fn every_behaviour_is_named_with_what_it_is_called() {
    let (page, english) = (page(), Locale::new(Language::En));
    for behaviour in METHOD.behaviours() {
        let row = format!("| `{}` | {} |", behaviour.id, english.text(&behaviour.message()));
        assert!(page.contains(&row), "{row}");
    }
}

#[test]
fn every_code_the_reader_takes_is_named() {
    let words = words_of_the_reader();
    for speaker in ["trainee", "counterpart"] {
        let taken: Vec<&str> =
            words.iter().map(String::as_str).filter(|word| is_taken(speaker, word)).collect();
        assert!(taken.len() >= 8, "{speaker}: {taken:?}");
        assert_eq!(unnamed(taken), [""; 0], "{speaker}");
    }
    let is_setting = |word: &&str| {
        let found = codes(rows(&[&format!("setting {word}"), "trainee listen"]));
        *word == "sensitive" || !found.iter().any(|code| code.starts_with("transcript-code"))
    };
    let taken: Vec<&str> = words.iter().map(String::as_str).filter(is_setting).collect();
    assert!(taken.len() >= 10, "{taken:?}");
    assert_eq!(unnamed(taken), [""; 0]);
}

#[test]
fn what_can_follow_a_code_and_who_can_speak_are_named() {
    assert_eq!(unnamed(["clumsy", "plain", "skilful", "low", "mid", "high"]), [""; 0]);
    assert_eq!(unnamed(["trainee", "counterpart", "setting", "turn", "speaker", "codes"]), [""; 0]);
    assert_eq!(unnamed(Goal::ALL.map(Goal::name)), [""; 0]);
    assert_eq!(Need::ALL.len(), 3);
    let needs = [Quantity::Autonomy, Quantity::Competence, Quantity::Relatedness];
    assert_eq!(unnamed(needs.map(Quantity::name)), [""; 0]);
    let silence =
        format!("Shorter than {SILENCE_FROM_MS} is a pause for breath; from {SILENCE_TOO_LONG_MS} on");
    assert!(page().contains(&silence), "{silence}");
}

#[test]
fn every_example_is_read_without_a_word() {
    let page = page();
    let examples: Vec<&str> =
        page.split("```csv\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() >= 2);
    for example in examples {
        let goal = GOAL.filter(|_| !example.contains("goal:"));
        let read = read_transcript("example.csv", example.as_bytes(), &METHOD, goal);
        assert_eq!(read.diagnostics, [], "{example}");
    }
}
