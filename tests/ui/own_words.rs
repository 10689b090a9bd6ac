//! One's own words first: written before what can be said is shown, and shown beside what was chosen.

use crate::hosted::{
    Hosted, USUAL, equipment, hold_space, key, look_back, look_behind_the_number, press, says, start,
    unfinished, usual, window, with_unfinished,
};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use weerklank::conversation::{Entry, OwnWords};
use weerklank::session::Keep;
use weerklank::ui::{Equipment, Preferences, Unfinished, Wish};

const ASKED: &str = "Wat zou jij nu tegen Ali zeggen?";
const RESPONSE: &str = "Het valt je zwaar vandaag.";
const MINE: &str = "Je oogt moe, 1 kop koffie?";
const BESIDE: &str = "Je eigen woorden: “Je oogt moe, 1 kop koffie?”";

fn first_in_own_words() -> Equipment {
    let equipment = equipment();
    Equipment { preferences: Preferences { own_words: true, ..equipment.preferences.clone() }, ..equipment }
}

fn asked() -> Harness<'static, Hosted> {
    let mut harness = window(first_in_own_words(), USUAL);
    start(&mut harness);
    harness
}

fn write(harness: &mut Harness<'_, Hosted>, words: &str) {
    harness.get_by_role(Role::MultilineTextInput).type_text(words);
    harness.run();
}

fn offered(harness: &Harness<'_, Hosted>) -> bool {
    harness.query_by_role_and_label(Role::Button, RESPONSE).is_some()
}

fn appended(harness: &Harness<'_, Hosted>) -> Vec<Wish> {
    let kept = |wish: &&Wish| matches!(wish, Wish::Keep(Keep::Append(_) | Keep::AppendWords(_)));
    harness.state().wishes.iter().filter(kept).cloned().collect()
}

#[test]
fn are_asked_for_only_by_who_wants_it_and_that_is_remembered() {
    let mut harness = usual();
    press(&mut harness, "Kies een gesprek");
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    harness.get_by_role_and_label(Role::CheckBox, "Eerst in mijn eigen woorden").click_accesskit();
    harness.run();
    assert!(harness.state().desk.preferences().own_words);
    assert_eq!(harness.state().wishes, [Wish::SavePreferences]);
    press(&mut harness, "Begin het gesprek");
    assert!(says(&harness, ASKED) && !offered(&harness));
}

#[test]
fn come_before_the_responses_and_stand_beside_what_was_chosen() {
    let mut harness = asked();
    write(&mut harness, MINE);
    assert!(!offered(&harness));
    key(&mut harness, Key::Enter);
    assert!(offered(&harness) && says(&harness, BESIDE));
    press(&mut harness, RESPONSE);
    let listened = Wish::Keep(Keep::Append(Entry::Choose("listen".to_owned())));
    assert_eq!(appended(&harness), [Wish::Keep(Keep::AppendWords(MINE.to_owned())), listened]);
    assert!(says(&harness, ASKED), "they are asked for at every move");
    press(&mut harness, "Lees terug");
    assert!(says(&harness, BESIDE), "they stand in the course");
    press(&mut harness, "Sla dit over");
    press(&mut harness, "Dat is schrikken.");
    look_behind_the_number(&mut harness);
    assert!(says(&harness, BESIDE), "they are looked back on");
    let Some(Wish::Keep(Keep::Finish(finished))) = harness.state().wishes.last() else {
        panic!("it is kept")
    };
    assert_eq!(finished.own_words, OwnWords::from([(1, MINE.to_owned())]));
}

#[test]
fn a_key_that_is_typed_does_nothing_else() {
    let mut harness = asked();
    assert!(harness.get_by_role(Role::MultilineTextInput).is_focused(), "one can write at once");
    for typed in [Key::Num1, Key::L, Key::P, Key::T, Key::Z, Key::M, Key::Questionmark] {
        key(&mut harness, typed);
    }
    hold_space(&mut harness, 4_000);
    assert_eq!(appended(&harness), []);
    assert_eq!(harness.state().desk.overlay(), None);
    assert!(says(&harness, ASKED) && !says(&harness, "Wat er gezegd is"));
    key(&mut harness, Key::Escape);
    assert!(harness.state().desk.overlay().is_some(), "the pause is one key away");
}

#[test]
fn numbers_say_nothing_that_is_not_shown() {
    let mut harness = asked();
    key(&mut harness, Key::Tab);
    key(&mut harness, Key::Num1);
    assert_eq!(appended(&harness), []);
    key(&mut harness, Key::L);
    assert!(says(&harness, "Beschrijf de ander"), "outside the field the other keys do what they always do");
}

#[test]
fn can_be_left_out() {
    for leave_out in [
        |harness: &mut Harness<'_, Hosted>| key(harness, Key::Enter),
        |harness: &mut Harness<'_, Hosted>| {
            write(harness, "Nee, toch niet");
            press(harness, "Sla dit over");
        },
        |harness: &mut Harness<'_, Hosted>| {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            harness.run();
        },
    ] {
        let mut harness = asked();
        leave_out(&mut harness);
        assert!(offered(&harness) && !says(&harness, "Je eigen woorden"));
        key(&mut harness, Key::Num1);
        assert!(matches!(appended(&harness)[..], [Wish::Keep(Keep::Append(_))]));
    }
}

#[test]
fn wait_while_one_looks_closely() {
    let mut harness = asked();
    write(&mut harness, MINE);
    press(&mut harness, "Kijk goed");
    press(&mut harness, "Voeten");
    assert!(says(&harness, MINE), "what was being written is still there");
    press(&mut harness, "Toon de antwoorden");
    assert!(says(&harness, BESIDE));
    press(&mut harness, RESPONSE);
    press(&mut harness, "Lees terug");
    assert!(says(&harness, BESIDE));
}

#[test]
fn are_still_there_when_a_move_is_taken_back() {
    let mut harness = asked();
    write(&mut harness, MINE);
    key(&mut harness, Key::Enter);
    press(&mut harness, RESPONSE);
    press(&mut harness, "Stap terug");
    assert!(offered(&harness) && says(&harness, BESIDE));
}

#[test]
fn are_restored_with_the_conversation() {
    let own_words = OwnWords::from([(1, MINE.to_owned()), (2, "Wat naar.".to_owned())]);
    let said = vec![Entry::Choose("listen".to_owned())];
    let unfinished = Unfinished { own_words, ..unfinished(said) };
    let preferences = first_in_own_words().preferences;
    let mut harness = window(Equipment { preferences, ..with_unfinished(unfinished) }, USUAL);
    press(&mut harness, "Ga verder");
    assert!(says(&harness, "Je eigen woorden: “Wat naar.”"));
    assert!(says(&harness, "Dat is schrikken."), "what was written already is not asked for again");
    press(&mut harness, "Lees terug");
    assert!(says(&harness, BESIDE));
}

#[test]
fn go_along_when_one_plays_again_from_a_moment() {
    let mut harness = asked();
    write(&mut harness, MINE);
    key(&mut harness, Key::Enter);
    press(&mut harness, RESPONSE);
    write(&mut harness, "Wat naar.");
    key(&mut harness, Key::Enter);
    press(&mut harness, "Dat is schrikken.");
    look_behind_the_number(&mut harness);
    press(&mut harness, "Speel opnieuw vanaf moment 2");
    let Some(Wish::Keep(Keep::Begin { own_words, .. })) = harness.state().wishes.last() else {
        panic!("it begins")
    };
    assert_eq!(
        *own_words,
        OwnWords::from([(1, MINE.to_owned())]),
        "not those of the move that is played again"
    );
    assert!(says(&harness, ASKED));
}

#[test]
fn stand_beside_what_was_said_at_the_turning_point() {
    let mut harness = asked();
    write(&mut harness, MINE);
    key(&mut harness, Key::Enter);
    press(&mut harness, "Zet dan een wekker.");
    look_back(&mut harness);
    let told = harness.get_by_label(BESIDE).rect();
    let said = harness.get_by_label("“Zet dan een wekker.”").rect();
    let instead = harness.get_by_label("Wat hier meer had gedaan").rect();
    assert!(said.bottom() <= told.top() && told.bottom() <= instead.top(), "{said:?} {told:?} {instead:?}");
}
