//! Finding a conversation among few and among many.

use crate::hosted::{
    Hosted, USUAL, all_words, choose, key, press, run, says, screen, tab_to, window, with_shelf,
};
use crate::scenario::many;
use egui::accesskit::{Live, Role};
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

fn shelf_of(count: usize) -> Harness<'static, Hosted> {
    let mut harness = window(with_shelf(|method| many(method, count)), USUAL);
    press(&mut harness, "Kies een gesprek");
    harness
}

/// The names of the buttons that choose a conversation, in the order in which they are told.
fn cards(harness: &Harness<'_, Hosted>) -> Vec<(String, Rect)> {
    let buttons = harness.query_all_by(|node| node.role() == Role::Button);
    let named = buttons.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
    named.filter(|(name, _)| name.starts_with("Bereid dit gesprek voor: ")).collect()
}

fn count(harness: &Harness<'_, Hosted>) -> usize {
    cards(harness).len()
}

fn search(harness: &mut Harness<'_, Hosted>, words: &str) {
    harness.get_by_label("Zoek").focus();
    harness.run();
    harness.get_by_label("Zoek").type_text(words);
    harness.run();
}

#[test]
fn there_is_nothing_to_find_among_two() {
    for (conversations, helps) in [(1, false), (2, false), (3, true), (40, true)] {
        let harness = shelf_of(conversations);
        for words in ["Zoek", "Doel", "Waar", "Duur"] {
            let there = all_words(&harness).iter().any(|found| found == words);
            assert_eq!(there, helps, "{words} with {conversations} conversations");
        }
        assert_eq!(count(&harness), conversations);
    }
}

#[test]
fn words_are_found_in_any_case_and_without_accents() {
    for (words, left) in [("gesprek 12", 1), ("COORDINATIE een", 1), ("balie", 8), ("pauze ali", 40)] {
        let mut harness = shelf_of(40);
        assert!(says(&harness, "40 gesprekken"));
        search(&mut harness, words);
        assert_eq!(count(&harness), left, "{words}");
        assert!(says(&harness, &format!("{left} van de 40 gesprekken")), "{words}");
    }
}

#[test]
fn is_filtered_by_keyboard_only() {
    let mut harness = shelf_of(40);
    tab_to(&mut harness, "Waar");
    tab_to(&mut harness, "aan een balie (8)");
    assert_eq!(count(&harness), 8);
    assert!(says(&harness, "8 van de 40 gesprekken"));
    let chosen = harness.get_by_role_and_label(Role::Button, "Waar: aan een balie");
    assert!(chosen.is_focused(), "one goes on where one was");
    tab_to(&mut harness, "Duur");
    tab_to(&mut harness, "langer dan 20 minuten (3)");
    assert_eq!(count(&harness), 3);
    tab_to(&mut harness, "Toon alle gesprekken");
    assert_eq!(count(&harness), 40);
}

#[test]
fn a_choice_is_taken_back_where_it_was_made() {
    let mut harness = shelf_of(40);
    press(&mut harness, "Doel");
    choose(&mut harness, "Opkomen voor jezelf (6)");
    assert_eq!(count(&harness), 6);
    press(&mut harness, "Doel: Opkomen voor jezelf");
    choose(&mut harness, "Maakt niet uit");
    assert_eq!(count(&harness), 40);
}

#[test]
fn no_choice_leaves_nothing() {
    let mut harness = shelf_of(3);
    press(&mut harness, "Doel");
    let options = |harness: &Harness<'_, Hosted>| {
        let options = harness.get_all_by(|node| node.role() == Role::RadioButton);
        options.filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>()
    };
    let goals = options(&harness);
    assert_eq!(goals.len(), 4, "any, and the three there are: {goals:?}");
    choose(&mut harness, &goals[1]);
    press(&mut harness, "Waar");
    assert_eq!(options(&harness).len(), 2, "any, and the one that is left");
}

#[test]
fn an_empty_result_says_so_and_leads_back() {
    let mut harness = shelf_of(40);
    search(&mut harness, "zeppelin");
    assert_eq!(count(&harness), 0);
    assert!(says(&harness, "Geen van de 40 gesprekken past bij wat je zoekt."));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    run(&mut harness);
    assert_eq!(count(&harness), 40);
}

#[test]
fn how_many_are_left_is_announced() {
    let harness = shelf_of(40);
    let told = harness.get_by_label("40 gesprekken");
    assert_eq!(told.accesskit_node().live(), Live::Polite);
}

#[test]
fn ctrl_and_f_lead_to_the_field_and_enter_to_the_first_that_is_left() {
    let mut harness = shelf_of(40);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    assert!(harness.get_by_label("Zoek").is_focused());
    let before = cards(&harness)[0].1;
    search(&mut harness, "gesprek 12");
    let moved = cards(&harness)[0].1.left_bottom().x - before.left_bottom().x;
    assert!(moved.abs() < 0.5, "one card lies where the first of all lay: {moved}");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    run(&mut harness);
    assert_eq!(screen(&harness), "prepare");
    assert!(says(&harness, "Gesprek 12"));
    key(&mut harness, Key::Escape);
    assert_eq!(count(&harness), 1, "what was looked for stands");
}

#[test]
fn cards_keep_their_rhythm_in_rows() {
    for (size, columns) in [(vec2(1024.0, 640.0), 2), (USUAL, 3), (vec2(1920.0, 1080.0), 4)] {
        let mut harness = window(with_shelf(|method| many(method, 40)), size);
        press(&mut harness, "Kies een gesprek");
        let cards = cards(&harness);
        for (row, in_row) in cards.chunks(columns).enumerate() {
            let top = in_row[0].1.top();
            assert!(in_row.iter().all(|(_, rect)| (rect.top() - top).abs() < 0.5), "row {row}: {in_row:?}");
            let lefts: Vec<f32> = in_row.iter().map(|(_, rect)| rect.left()).collect();
            assert!(lefts.windows(2).all(|pair| pair[0] < pair[1]), "row {row}: {lefts:?}");
            let first = cards[0].1.left();
            assert!((lefts[0] - first).abs() < 0.5, "row {row} begins where the first does");
        }
        assert!((cards[columns].1.left() - cards[0].1.left()).abs() < 0.5, "{columns} columns");
        assert!(cards[columns].1.top() > cards[0].1.bottom());
    }
}
