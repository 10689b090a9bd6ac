//! What a diagnostic says in words: that it names what is in the file, and helps with what is wrong there.

use super::base;
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
