//! What a diagnostic says in words: that it names what is in the file, and helps with what is wrong there.

use super::{base, with_nodes};
use crate::format::load;
use weerklank::format::Folder;
use weerklank::locale::{Language, Locale};
use weerklank::report::diagnostics_text;

/// All that is said of a folder in one language.
fn told(folder: &Folder, language: Language) -> String {
    let loaded = load(folder);
    diagnostics_text(&loaded.diagnostics, &loaded.sources, &Locale::new(language))
}

/// The plain scenario with one file replaced.
fn replaced(file: &str, bytes: impl Into<Vec<u8>>) -> Folder {
    let mut folder = base();
    folder.files.insert(file.to_owned(), bytes.into());
    folder
}

/// The plain scenario with a piece of its structure replaced.
fn changed(from: &str, to: &str) -> Folder {
    let text = String::from_utf8(base().files["scenario.ron"].clone()).expect("text");
    assert!(text.contains(from), "{from}");
    replaced("scenario.ron", text.replace(from, to))
}

/// Looks for parts of what is said in Dutch and in English.
fn says(folder: &Folder, dutch: &[&str], english: &[&str]) {
    for (language, parts) in [(Language::Nl, dutch), (Language::En, english)] {
        let told = told(folder, language);
        for part in parts {
            assert!(told.contains(part), "{part} is not in\n{told}");
        }
    }
}

#[test]
fn of_a_file_that_is_too_large_the_limit_is_told() {
    let folder = replaced("scenario.ron", vec![b'('; 1_048_577]);
    says(&folder, &["Dit bestand is groter dan 1000 kB."], &["This file is larger than 1000 kB."]);
}

#[test]
fn a_signal_is_named_as_it_is_written() {
    let folder = changed("(does: [\"small_talk\"],", "(when: [Saw(foot_taps)], does: [\"small_talk\"],");
    says(&folder, &["het signaal “foot_taps”"], &["the signal “foot_taps”"]);
}

#[test]
fn the_sign_that_cannot_stand_there_is_shown() {
    for slash in ["goal: stop, / the goal\n", "goal: stop, /x\n", "goal: stop, /\n"] {
        says(&changed("goal: stop,", slash), &["Het teken “/” kan"], &["The sign “/” cannot"]);
    }
    let curly = changed("[\"bye\"]", "[“bye”]");
    says(&curly, &["een gekruld aanhalingsteken"], &["a curly quotation mark"]);
    let comma = changed("goal: stop,", "goal: stop,,");
    says(&comma, &["Het teken “,” kan"], &["The sign “,” cannot"]);
}

#[test]
fn a_hyphen_in_a_word_is_thought_of_where_a_comma_is_missed() {
    let folder = changed("Turn(", "Turn(signal: foot-taps, ");
    says(&folder, &["foot_taps", "geen streepje"], &["foot_taps", "not a hyphen"]);
}

#[test]
fn a_name_that_is_too_long_is_told_how_long_it_can_be() {
    let folder = changed("\"bye\"", &format!("\"{}\"", "a".repeat(61)));
    says(&folder, &["hoogstens 60 tekens"], &["60 characters at most"]);
}

#[test]
fn what_says_nothing_of_how_well_it_was_done_is_shown_in_whole() {
    let clumsy = changed("small_talk", "humour:clumsey");
    says(&clumsy, &["“humour:clumsey”", "Bedoel je “humour:clumsy”?"], &["Did you mean “humour:clumsy”?"]);
    let bad = changed("small_talk", "humour:bad");
    says(&bad, &["“humour:bad”", "plain"], &["“humour:bad”", "plain"]);
}

#[test]
fn fragments_that_are_too_deep_are_told_how_deep_they_can_be() {
    let fragment = |own: usize| {
        let (uses, to) = match own {
            5 => (String::new(), "done".to_owned()),
            _ => (
                format!("fragments: {{\"f{0}\": {{\"done\": [\"done\"]}}}},", own + 1),
                format!("f{}", own + 1),
            ),
        };
        format!(
            "(format: 1, exits: [\"done\"], {uses} start: \"n\", nodes: {{\"n\": Turn(says: [], to: [\"{to}\"])}})"
        )
    };
    let mut folder = changed("start:", "fragments: {\"f1\": {\"done\": [\"bye\"]}}, start:");
    for own in 1..=5 {
        folder.files.insert(format!("fragments/f{own}/fragment.ron"), fragment(own).into_bytes());
    }
    says(&folder, &["hoogstens 4 diep"], &["4 deep at most"]);
}

#[test]
fn of_too_many_turns_in_a_row_one_should_get_responses() {
    let turn = |number: usize| format!("\"n{number}\": Turn(says: [], to: [\"n{}\"]),", number + 1);
    let nodes: String = (1..61).map(turn).collect();
    let nodes = format!("{nodes} \"n61\": Turn(says: [], to: [\"bye\"]),");
    let text = String::from_utf8(with_nodes(&nodes)).expect("text");
    let folder = replaced("scenario.ron", text.replace("to: [\"bye\"])}", "to: [\"n1\"])}"));
    says(&folder, &["Geef een van die beurten antwoorden"], &["Give one of those turns responses"]);
}

#[test]
fn a_text_of_too_many_pieces_is_told_so() {
    let text = String::from_utf8(base().files["nl.ftl"].clone()).expect("text");
    let pieces = format!("hello = Hallo.{}\n", "{ \"\" }".repeat(4_001));
    let folder = replaced("nl.ftl", text.replace("hello = Hallo.\n", &pieces));
    says(&folder, &["meer dan 4000 stukjes"], &["more than 4000 pieces"]);
}
