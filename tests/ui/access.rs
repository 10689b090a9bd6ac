//! Every control has a name, can be reached and is told in words.

use crate::every_screen::{self, Shown};
use crate::hosted::{Hosted, USUAL, all_words, equipment, key, press, usual, window};
use egui::accesskit::Role;
use egui::{FontId, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use weerklank::locale::{Language, Locale};
use weerklank::ui::theme::{Face, apply};
use weerklank::ui::widgets::Press;
use weerklank::ui::{Equipment, Preferences, Texts};

fn check(harness: &Harness<'_, Hosted>) {
    for words in all_words(harness) {
        assert!(!words.contains('⟨'), "a message is missing: {words}");
    }
    let controls =
        [Role::Button, Role::RadioButton, Role::CheckBox, Role::TextInput, Role::Slider, Role::Image];
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
    for view in [Key::T, Key::M, Key::M, Key::L, Key::F, Key::P, Key::P] {
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
            "Laat de score zien, en alles wat erachter zit",
            "Even stil",
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
            "Skip this",
            "Show the score, and everything behind it",
            "Be silent",
        ],
    );
}

#[test]
fn every_control_has_a_name_of_its_own_in_every_state() {
    for language in Language::ALL {
        let shown = Shown { language, percent: 100, size: USUAL };
        every_screen::walk(shown, &mut |harness, _| check(harness));
    }
}

#[test]
fn what_the_keys_do_stands_in_two_columns() {
    for percent in [100, 160, 200] {
        let equipment = equipment();
        let preferences = Preferences { text_percent: percent, ..equipment.preferences.clone() };
        let mut harness = window(Equipment { preferences, ..equipment }, USUAL);
        key(&mut harness, Key::F1);
        let read = harness.get_all_by(|node| node.role() == Role::Label);
        let mut lefts: Vec<f32> = read.map(|node| node.rect().left().round()).collect();
        lefts.sort_by(f32::total_cmp);
        lefts.dedup();
        assert_eq!(lefts.len(), 2, "the keys and what they do at {percent} %: {lefts:?}");
    }
}

#[test]
fn words_begin_at_one_place_beside_every_short_key() {
    let widths = Rc::new(RefCell::new(Vec::new()));
    let drawn = Rc::clone(&widths);
    let mut harness = Harness::new_ui(move |ui| {
        apply(ui.ctx(), &Preferences::default());
        let width = |key| Press::plain("Even wachten").key(key).show(ui).rect.width();
        *drawn.borrow_mut() = ["1", "9", "M", "F1", "Esc"].map(width).to_vec();
    });
    harness.run();
    let widths = widths.borrow();
    assert!(widths.iter().all(|width| (width - widths[0]).abs() < 0.1), "{widths:?}");
}

#[test]
fn every_sign_of_every_text_can_be_drawn() {
    let harness = usual();
    let mut texts: Vec<String> =
        Language::ALL.iter().map(|language| language.own_name().to_owned()).collect();
    for folder in
        ["assets/locales/nl", "assets/locales/en", "scenarios/late-again", "scenarios/fragments/closing"]
    {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        texts.extend(files.map(|path| std::fs::read_to_string(path).unwrap()));
    }
    texts.push("áàäâéèëêíìïîóòöôúùüûçñÁÄÉËÏÓÖÜ ĳĲ “” ‘’ „ … – − · × € → ← ↑ ↓".to_owned());
    let signs: BTreeSet<char> =
        texts.iter().flat_map(|text| text.chars()).filter(|sign| *sign != '\n').collect();
    for face in Face::ALL {
        let font = FontId::new(16.0, face.family());
        harness.ctx.fonts_mut(|fonts| {
            for sign in &signs {
                assert!(fonts.has_glyph(&font, *sign), "{sign} in {face:?}");
            }
        });
    }
}

#[test]
fn of_names_in_a_list_only_the_first_has_a_capital() {
    let ids = ["question_open", "reflection_complex", "why_reproach"].map(str::to_owned);
    for (language, list) in [
        (Language::Nl, "Open vraag, diepere reflectie, “Waarom” als verwijt"),
        (Language::En, "Open question, deeper reflection, “Why” as a reproach"),
    ] {
        let locale = Locale::new(language);
        assert_eq!(Texts::new(&locale, None).behaviours(&ids), list);
    }
}
