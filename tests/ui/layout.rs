//! What is drawn is within the window, and can be reached, with large text in a small window as well.

use crate::drawn::is_drawn_well;
use crate::every_screen::{self, Shown};
use crate::hosted::{
    Hosted, USUAL, equipment, key, press, says, screen, start_late_again, window, with_shelf,
};
use crate::library::late_again;
use crate::scenario::many;
use egui::accesskit::Role;
use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use weerklank::locale::Language;
use weerklank::ui::{Equipment, Faulty, Preferences};

const SMALL: Vec2 = vec2(1024.0, 640.0);

fn large(equipment: Equipment, text_percent: u16) -> Equipment {
    Equipment { preferences: Preferences { text_percent, ..equipment.preferences.clone() }, ..equipment }
}

/// Everything that can be read or pressed lies within the width of the window; what is below its lower edge scrolls.
fn fits(harness: &Harness<'_, Hosted>, size: Vec2) {
    let read = |role| matches!(role, Role::Label | Role::Heading | Role::Image);
    let pressed = |role| matches!(role, Role::Button | Role::RadioButton | Role::CheckBox | Role::TextInput);
    for node in harness.get_all_by(|node| read(node.role()) || pressed(node.role())) {
        let rect = node.rect();
        let name = node.accesskit_node().label().or(node.accesskit_node().value());
        assert!(rect.left() >= 0.0 && rect.right() <= size.x, "{name:?} at {rect:?} on {}", screen(harness));
        let low = pressed(node.accesskit_node().role());
        assert!(!low || rect.height() >= 24.0, "{name:?} is too low to be pressed: {rect:?}");
    }
}

/// No two things that can be pressed lie over each other.
fn apart(harness: &Harness<'_, Hosted>) {
    let pressed =
        harness.get_all_by(|node| matches!(node.role(), Role::Button | Role::RadioButton | Role::CheckBox));
    let rects: Vec<(Option<String>, Rect)> =
        pressed.map(|node| (node.accesskit_node().label(), node.rect().shrink(1.0))).collect();
    for (place, (name, rect)) in rects.iter().enumerate() {
        for (other, beside) in &rects[place + 1..] {
            assert!(!rect.intersects(*beside), "{name:?} lies over {other:?} on {}", screen(harness));
        }
    }
}

/// Whether every screen in every state is drawn well.
fn drawn_well(language: Language, percent: u16, size: Vec2) {
    every_screen::walk(Shown { language, percent, size }, &mut |harness, state| {
        fits(harness, size);
        // In the conversation what can be said scrolls between what stays where it is.
        if screen(harness) != "talk" || harness.state().desk.overlay().is_some() {
            apart(harness);
        }
        is_drawn_well(harness, &format!("{state}, {language:?}, {percent} %"));
    });
}

#[test]
fn every_screen_fits_the_usual_window() {
    drawn_well(Language::Nl, 100, USUAL);
}

#[test]
fn every_screen_fits_a_large_window() {
    drawn_well(Language::En, 100, vec2(1920.0, 1080.0));
}

#[test]
fn every_screen_fits_a_small_window() {
    for language in Language::ALL {
        drawn_well(language, 100, SMALL);
    }
}

#[test]
fn every_screen_fits_a_small_window_with_large_text() {
    drawn_well(Language::Nl, 200, SMALL);
}

#[test]
fn every_screen_fits_a_small_window_with_the_largest_text_in_dutch() {
    drawn_well(Language::Nl, 250, SMALL);
}

#[test]
fn every_screen_fits_a_small_window_with_the_largest_text_in_english() {
    drawn_well(Language::En, 250, SMALL);
}

#[test]
fn the_first_minute_fits_a_small_window_with_the_largest_text() {
    let mut newcomer = large(with_shelf(late_again), 250);
    newcomer.preferences.teach(true);
    let mut harness = window(newcomer, SMALL);
    start_late_again(&mut harness);
    for _ in 0..6 {
        fits(&harness, SMALL);
        is_drawn_well(&mut harness, "the first minute");
        key(&mut harness, Key::Num1);
    }
}

#[test]
fn conversations_fit_however_many_there_are_and_however_long_their_names() {
    for count in [0, 1, 3, 40] {
        for (percent, size) in [(100, USUAL), (100, SMALL), (200, SMALL), (250, SMALL)] {
            let mut shelf = with_shelf(|method| many(method, count));
            let summary = vec!["scenario.ron:3: Hier staat een onbekend woord.".repeat(9)];
            shelf.shelf.faulty = vec![Faulty { id: "mijn-eigen-gesprek".repeat(9), summary }];
            let mut harness = window(large(shelf, percent), size);
            press(&mut harness, "Kies een gesprek");
            fits(&harness, size);
            apart(&harness);
            if count >= 3 {
                press(&mut harness, "Doel");
                fits(&harness, size);
                apart(&harness);
            }
        }
    }
}

#[test]
fn with_large_text_every_response_is_reached_by_tab() {
    let mut harness = window(large(with_shelf(late_again), 200), SMALL);
    start_late_again(&mut harness);
    let wanted = "Het is vijf voor half acht. Maandag en dinsdag ging het ook al zo.";
    let seen = Rect::from_min_size(egui::Pos2::ZERO, SMALL);
    for _ in 0..40 {
        key(&mut harness, Key::Tab);
        if harness.get_by_label(wanted).is_focused() {
            harness.run();
            let rect = harness.get_by_label(wanted).rect();
            assert!(seen.contains_rect(rect), "the focused response is scrolled into view: {rect:?}");
            return key_says(&mut harness);
        }
    }
    panic!("Tab does not come to the response");
}

fn key_says(harness: &mut Harness<'_, Hosted>) {
    key(harness, Key::Enter);
    assert!(says(harness, "Stap terug"));
    assert_ne!(harness.state().wishes.len(), 1, "it was said");
}

#[test]
fn the_stage_is_free_and_within_the_window() {
    for (percent, size) in [(100, vec2(1280.0, 720.0)), (200, SMALL)] {
        let mut harness = window(large(equipment(), percent), size);
        assert_eq!(harness.state().desk.stage_rect(), None);
        press(&mut harness, "Kies een gesprek");
        press(&mut harness, "Bereid dit gesprek voor: De pauze");
        press(&mut harness, "Begin het gesprek");
        let stage = harness.state().desk.stage_rect().expect("a stage");
        assert!(Rect::from_min_size(egui::Pos2::ZERO, size).contains_rect(stage));
        assert!(stage.height() > 100.0 && stage.width() > 400.0, "{stage:?}");
        assert!(harness.state().desk.scene().is_some());
    }
}

#[test]
fn with_large_text_the_meter_and_what_one_can_do_are_in_sight() {
    for (percent, size) in [(200, USUAL), (200, SMALL), (250, USUAL)] {
        let mut harness = window(large(equipment(), percent), size);
        press(&mut harness, "Kies een gesprek");
        press(&mut harness, "Bereid dit gesprek voor: De pauze");
        press(&mut harness, "Begin het gesprek");
        let seen = Rect::from_min_size(egui::Pos2::ZERO, size);
        for name in
            ["Even stil", "Kijk goed", "Vraag een time-out", "Stap terug", "Lees terug", "Het verloop"]
        {
            let rect = harness.get_by_role_and_label(Role::Button, name).rect();
            assert!(seen.contains_rect(rect), "{name} at {rect:?}, {percent} % of {size}");
        }
        let meter = harness.get_all_by(|node| node.role() == Role::Image).next().unwrap().rect();
        assert!(seen.contains_rect(meter), "the meter at {meter:?}, {percent} % of {size}");
        let stage = harness.state().desk.stage_rect().unwrap();
        assert!(stage.height() >= size.y * 0.2, "the stage is not absurdly low: {stage:?}");
        let words = harness.get_by_label_contains("ik weet hoe laat het is").rect();
        let left = harness.get_by_role_and_label(Role::Button, "Even stil").rect().top();
        assert!(words.top() > stage.bottom() && words.top() < left, "the words of the other are in sight");
    }
}

#[test]
fn the_bar_stays_one_row_when_its_words_become_longer() {
    for (percent, size) in [(100, USUAL), (200, USUAL)] {
        let mut harness = window(large(equipment(), percent), size);
        for language in ["English", "Nederlands"] {
            press(&mut harness, language);
            let ends = harness.get_by_role_and_label(Role::Button, language).rect();
            let settings = if language == "English" { "Settings" } else { "Instellingen" };
            let settings = harness.get_by_role_and_label(Role::Button, settings).rect();
            assert!((ends.top() - settings.top()).abs() < 1.0, "{language}: {ends:?} {settings:?}");
        }
    }
}
