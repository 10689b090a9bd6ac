//! The beginning: what was before, what to do, and how it goes.

use crate::hosted::{USUAL, equipment, key, press, says, screen, unfinished, usual, window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use weerklank::ui::{Equipment, Preferences, Record};

fn practised() -> Equipment {
    let records = [("the-break".to_owned(), Record { best: 60, seed: 99 })].into();
    Equipment { records, latest: Some("the-break".to_owned()), ..equipment() }
}

#[test]
fn what_was_practised_last_stands_with_its_best_result_and_is_practised_again() {
    assert!(!says(&usual(), "Laatst geoefend"));
    let mut harness = window(practised(), USUAL);
    for told in ["Laatst geoefend", "De pauze", "Jouw beste score: 60 van 100"] {
        assert!(says(&harness, told), "{told}");
    }
    press(&mut harness, "Speel dit gesprek nog eens");
    assert_eq!(screen(&harness), "prepare");
}

#[test]
fn a_conversation_to_go_on_with_comes_before_what_was_practised_and_is_the_main_thing() {
    let mut harness = window(Equipment { unfinished: Some(unfinished(Vec::new())), ..practised() }, USUAL);
    let [first, second, third] = ["Je was nog bezig", "Laatst geoefend", "Kies een gesprek"]
        .map(|words| harness.get_by_label(words).rect());
    assert!(first.right() < second.left() && first.bottom() < third.top(), "{first:?} {second:?} {third:?}");
    key(&mut harness, Key::Enter);
    assert_eq!(screen(&harness), "talk");
}

#[test]
fn what_was_just_finished_is_the_latest() {
    let mut harness = usual();
    crate::hosted::start(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    crate::hosted::look_back(&mut harness);
    press(&mut harness, "Start");
    assert!(says(&harness, "Laatst geoefend"));
}

#[test]
fn how_it_goes_stands_in_three_steps_beside_each_other_or_under_each_other() {
    for (percent, beside) in [(100, true), (250, false)] {
        let preferences = Preferences { text_percent: percent, ..equipment().preferences };
        let harness = window(Equipment { preferences, ..equipment() }, USUAL);
        let steps = ["1. Bereid je voor", "2. Voer het gesprek", "3. Kijk terug"];
        let rects = steps.map(|step| harness.get_by_label(step).rect());
        for pair in rects.windows(2) {
            let level = (pair[0].top() - pair[1].top()).abs() < 1.0 && pair[0].right() < pair[1].left();
            assert_eq!(level, beside, "{percent} %: {rects:?}");
        }
    }
    assert!(usual().query_by_role_and_label(Role::Button, "Sluit Weerklank").is_some());
}
