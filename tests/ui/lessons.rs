//! The first minute: what a newcomer is taught, where, and how it goes away.

use crate::hosted::{
    Hosted, USUAL, choose, equipment, hold_space, key, press, run, says, screen, usual, window, with_shelf,
};
use crate::library::late_again;
use egui::accesskit::{Live, Role};
use egui::{Key, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::BTreeSet;
use weerklank::ui::{Equipment, Lesson, Preferences, Screen, Wish};

const BALANCE: &str = "De balans hangt recht als";
const LOOKING: &str = "Kijk ook naar de ander.";
const SILENCE: &str = "Je hoeft niet meteen iets te zeggen.";

fn newcomer(equipment: Equipment) -> Equipment {
    let learnt = BTreeSet::new();
    Equipment { preferences: Preferences { learnt, ..equipment.preferences.clone() }, ..equipment }
}

fn first_time(size: Vec2, text_percent: u16) -> Harness<'static, Hosted> {
    let equipment = newcomer(equipment());
    let preferences = Preferences { text_percent, ..equipment.preferences.clone() };
    let mut harness = window(Equipment { preferences, ..equipment }, size);
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    harness
}

fn taught(harness: &Harness<'_, Hosted>) -> Vec<&'static str> {
    [BALANCE, LOOKING, SILENCE].into_iter().filter(|words| says(harness, words)).collect()
}

/// The key of the response with this name.
fn number_of(harness: &Harness<'_, Hosted>, response: &str) -> Key {
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    let play = talking.dialogue.play();
    let at = talking.dialogue.offers().iter().position(|offered| offered.key(&play) == response);
    [Key::Num1, Key::Num2, Key::Num3][at.expect("it is offered")]
}

fn learnt(harness: &Harness<'_, Hosted>) -> Vec<Lesson> {
    harness.state().desk.preferences().learnt.iter().copied().collect()
}

#[test]
fn a_newcomer_is_in_a_conversation_after_three_clicks() {
    let mut harness = window(newcomer(with_shelf(late_again)), USUAL);
    for (clicks, name) in
        [(1, "Kies een gesprek"), (2, "Bereid dit gesprek voor: Alweer te laat"), (3, "Begin het gesprek")]
    {
        let seen = Rect::from_min_size(egui::Pos2::ZERO, USUAL);
        let rect = harness.get_by_role_and_label(Role::Button, name).rect();
        assert!(seen.contains_rect(rect), "click {clicks} is in sight: {rect:?}");
        harness.get_by_role_and_label(Role::Button, name).click();
        run(&mut harness);
    }
    assert_eq!(screen(&harness), "talk");
}

#[test]
fn one_thing_at_a_time_is_taught_as_it_becomes_possible() {
    let mut harness = first_time(USUAL, 100);
    assert_eq!(
        taught(&harness),
        [SILENCE],
        "it is the other's to fill; what there is to see is not given away"
    );
    hold_space(&mut harness, 4_000);
    assert_eq!(taught(&harness), [BALANCE], "by doing the thing it is learnt");
    key(&mut harness, Key::Enter);
    assert!(taught(&harness).is_empty(), "the next thing is for the next move");
    assert_eq!(learnt(&harness), [Lesson::Balance, Lesson::Silence]);
    assert!(harness.state().wishes.contains(&Wish::SavePreferences));
}

#[test]
fn what_is_taught_does_not_stand_in_the_way() {
    let mut harness = first_time(USUAL, 100);
    let number = number_of(&harness, "listen");
    key(&mut harness, number);
    assert!(says(&harness, "Mijn moeder is ziek."), "a number says a response all the same");
    assert_eq!(taught(&harness), [BALANCE], "and who goes on is not told again");
    assert_eq!(learnt(&harness), [Lesson::Silence]);
}

#[test]
fn silence_is_learnt_by_holding_one_and_not_by_a_tap() {
    let mut harness = first_time(USUAL, 100);
    assert_eq!(taught(&harness), [SILENCE]);
    hold_space(&mut harness, 200);
    assert_eq!(taught(&harness), [SILENCE]);
    hold_space(&mut harness, 4_000);
    assert_ne!(taught(&harness), [SILENCE]);
}

#[test]
fn is_announced_and_near_what_it_is_about() {
    for (size, percent, two) in [(USUAL, 100, true), (vec2(1024.0, 640.0), 100, true), (USUAL, 200, false)] {
        let mut harness = first_time(size, percent);
        let note = harness.get_by_label_contains(SILENCE);
        assert_eq!(note.accesskit_node().live(), Live::Polite);
        let (note, look) = (note.rect(), harness.get_by_role_and_label(Role::Button, "Kijk goed").rect());
        assert!(note.bottom() <= look.top(), "{note:?} {look:?}");
        if two {
            assert!(look.top() - note.bottom() < 80.0, "near the button: {note:?} {look:?}");
        }
        let number = number_of(&harness, "listen");
        key(&mut harness, number);
        let note = harness.get_by_label_contains(BALANCE).rect();
        let meter = harness.get_all_by(|node| node.role() == Role::Image).next().unwrap().rect();
        if two {
            assert!(note.left() >= meter.left() - 40.0, "beside the balance: {note:?} {meter:?}");
        }
        let words = harness.get_by_label_contains("Mijn moeder is ziek").rect();
        assert!(Rect::from_min_size(egui::Pos2::ZERO, size).contains_rect(words), "the words stay in sight");
    }
}

#[test]
fn looking_is_taught_after_some_moves_whether_there_is_something_to_see_or_not() {
    let mut harness = window(newcomer(with_shelf(late_again)), USUAL);
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: Alweer te laat", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    let mut seen = Vec::new();
    for _ in 0..6 {
        seen.extend(taught(&harness));
        key(&mut harness, Key::Enter);
        key(&mut harness, Key::Num1);
    }
    assert!(seen.iter().position(|note| *note == LOOKING).is_some_and(|at| at > 0), "{seen:?}");
    assert!(learnt(&harness).contains(&Lesson::Looking));
}

#[test]
fn can_be_skipped_and_asked_for_again() {
    let mut harness = first_time(USUAL, 100);
    press(&mut harness, "Geen tips meer");
    assert!(taught(&harness).is_empty());
    assert_eq!(learnt(&harness), Lesson::ALL);
    key(&mut harness, Key::F2);
    let switch = "Korte tips tijdens het gesprek, tot ik alles een keer heb gezien";
    harness.get_by_role_and_label(Role::CheckBox, switch).click_accesskit();
    run(&mut harness);
    assert!(learnt(&harness).is_empty());
    key(&mut harness, Key::F2);
    assert_eq!(taught(&harness), [SILENCE]);
}

#[test]
fn who_has_been_here_before_is_told_nothing() {
    let mut harness = usual();
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    assert!(taught(&harness).is_empty());
}

#[test]
fn where_the_balance_is_hidden_it_is_not_explained() {
    let mut harness = window(newcomer(equipment()), USUAL);
    press(&mut harness, "Kies een gesprek");
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    choose(&mut harness, "Echt");
    press(&mut harness, "Begin het gesprek");
    key(&mut harness, Key::Num1);
    assert!(taught(&harness).is_empty());
}
