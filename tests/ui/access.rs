//! Every control has a name, can be reached and is told in words.

use crate::hosted::{Hosted, all_words, key, press, usual};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn check(harness: &Harness<'_, Hosted>) {
    for words in all_words(harness) {
        assert!(!words.contains('⟨'), "a message is missing: {words}");
    }
    let controls = [Role::Button, Role::RadioButton, Role::TextInput, Role::Image];
    for node in harness.get_all_by(|node| controls.contains(&node.role())) {
        let node = node.accesskit_node();
        let named = node.label().is_some_and(|label| !label.trim().is_empty());
        assert!(named || node.labelled_by().next().is_some(), "a {:?} has no name", node.role());
    }
    let pressed = harness.get_all_by(|node| node.role() == Role::Button);
    let mut names: Vec<String> = pressed.filter_map(|node| node.accesskit_node().label()).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all, "two buttons have one name");
}

fn walk(language: &str, words: [&str; 8]) {
    let mut harness = usual();
    press(&mut harness, language);
    check(&harness);
    for overlay in [Key::F1, Key::F2] {
        key(&mut harness, overlay);
        check(&harness);
        key(&mut harness, overlay);
    }
    press(&mut harness, words[0]);
    check(&harness);
    press(&mut harness, words[1]);
    check(&harness);
    press(&mut harness, words[2]);
    for view in [Key::T, Key::M, Key::M, Key::L, Key::P, Key::P] {
        key(&mut harness, view);
        check(&harness);
    }
    press(&mut harness, words[7]);
    check(&harness);
    key(&mut harness, Key::Escape);
    check(&harness);
    key(&mut harness, Key::Escape);
    press(&mut harness, words[3]);
    check(&harness);
    press(&mut harness, words[4]);
    check(&harness);
    press(&mut harness, words[5]);
    check(&harness);
    press(&mut harness, words[6]);
    for moment in 1..=3 {
        let why = if language == "English" { "Why? Moment" } else { "Waarom? Moment" };
        press(&mut harness, &format!("{why} {moment}"));
    }
    check(&harness);
}

#[test]
fn every_screen_is_told_in_dutch() {
    walk(
        "Nederlands",
        [
            "Kies een gesprek",
            "Bereid dit gesprek voor: De pauze",
            "Begin het gesprek",
            "Zet dan een wekker.",
            "Kijk terug",
            "Sla dit over",
            "Laat het cijfer zien, en alles wat erachter zit",
            "Wees stil",
        ],
    );
}

#[test]
fn every_screen_is_told_in_english() {
    walk(
        "English",
        [
            "Choose a conversation",
            "Prepare this conversation: The break",
            "Start the conversation",
            "Set an alarm, then.",
            "Look back",
            "Leave this out",
            "Show the number, and everything behind it",
            "Be silent",
        ],
    );
}
