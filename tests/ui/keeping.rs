//! What is wished for, so that nothing is lost.

use crate::hosted::{
    Hosted, USUAL, equipment, key, look_back, press, run, says, screen, start, start_late_again,
    talk_to_the_end, unfinished, usual, window, with_shelf, with_unfinished,
};
use crate::library::late_again;
use egui::Key;
use egui_kittest::Harness;
use weerklank::conversation::Entry;
use weerklank::phrase::Phrase;
use weerklank::session::Keep;
use weerklank::ui::{
    Action, Equipment, Faulty, InLookBack, InPreparation, InTalk, Overlay, Preference, Screen, Shelf, Wish,
};

#[test]
fn every_move_is_wished_to_be_kept() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    look_back(&mut harness);
    let wishes = &harness.state().wishes;
    assert!(matches!(wishes[0], Wish::Keep(Keep::Begin { .. })));
    assert_eq!(wishes[1], Wish::Keep(Keep::Append(Entry::Choose("fix".to_owned()))));
    let Wish::Keep(Keep::Finish(finished)) = &wishes[2] else { panic!("the conversation is finished") };
    assert_eq!(finished.title, "De pauze");
    assert_eq!(finished.transcript.len(), 3);
    assert_eq!(finished.transcript[1].who, "");
    assert_eq!(wishes.len(), 3);
}

#[test]
fn an_unfinished_conversation_offers_itself_first() {
    let mut harness = window(with_unfinished(unfinished(vec![Entry::Choose("listen".to_owned())])), USUAL);
    assert!(says(&harness, "Je was nog bezig"));
    press(&mut harness, "Ga verder");
    assert!(says(&harness, "Mijn moeder is ziek."));
    let [Wish::Keep(Keep::Resume { log, .. })] = &harness.state().wishes[..] else { panic!("it goes on") };
    assert_eq!(log.entries, [Entry::Choose("listen".to_owned())]);
}

#[test]
fn an_unfinished_conversation_can_be_put_away() {
    let mut harness = window(with_unfinished(unfinished(Vec::new())), USUAL);
    press(&mut harness, "Bewaar het apart");
    assert!(!says(&harness, "Je was nog bezig"));
    assert_eq!(harness.state().wishes, [Wish::Discard]);
}

#[test]
fn a_conversation_that_changed_is_not_gone_on_with() {
    let mut changed = unfinished(Vec::new());
    changed.log.scenario_hash = "1".repeat(64);
    let harness = window(with_unfinished(changed), USUAL);
    assert!(says(&harness, "Je kunt er daarom niet mee verder."));
    assert!(!says(&harness, "Ga verder"));
}

#[test]
fn leaving_keeps_the_conversation() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    key(&mut harness, Key::Escape);
    assert_eq!(harness.state().desk.overlay(), Some(Overlay::Pause));
    press(&mut harness, "Stop voor nu");
    assert_eq!(screen(&harness), "home");
    assert_eq!(harness.state().wishes.last(), Some(&Wish::Keep(Keep::Leave)));
    press(&mut harness, "Ga verder");
    assert!(says(&harness, "Mijn moeder is ziek."));
}

/// What was typed on the first point of the sheet.
const NOTE: &str = "Rustig blijven";

/// Into the preparation, with something on the sheet.
fn prepared() -> Harness<'static, Hosted> {
    let mut harness = usual();
    press(&mut harness, "Kies een gesprek");
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    let written = Action::Preparing(InPreparation::Note(0, NOTE.to_owned()));
    let wishes = harness.state_mut().desk.act(written);
    harness.state_mut().wishes.extend(wishes);
    run(&mut harness);
    harness
}

#[test]
fn what_is_prepared_is_wished_to_be_kept_as_it_is_written() {
    let mut harness = prepared();
    let [Wish::KeepNotes { log, notes }] = &harness.state().wishes[..] else { panic!("it is kept") };
    assert_eq!((log.scenario.as_str(), log.entries.len()), ("the-break", 0));
    assert_eq!(notes.values().collect::<Vec<_>>(), [NOTE]);
    press(&mut harness, "Begin het gesprek");
    let Some(Wish::Keep(Keep::Begin { notes, .. })) = harness.state().wishes.last() else {
        panic!("it begins")
    };
    assert_eq!(notes.values().collect::<Vec<_>>(), [NOTE]);
}

#[test]
fn a_preparation_that_is_left_is_offered_again_with_what_was_written() {
    let mut harness = prepared();
    key(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), "choose");
    assert!(matches!(harness.state().wishes.last(), Some(Wish::LeavePreparation { .. })));
    // On the sheet of the same conversation,
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    assert!(matches!(harness.state().wishes.last(), Some(Wish::PrepareAgain(_))));
    assert!(says(&harness, NOTE));
    // and at the beginning.
    key(&mut harness, Key::Escape);
    press(&mut harness, "Start");
    assert!(says(&harness, "Wat je hebt opgeschreven, is er nog."));
    press(&mut harness, "Ga verder");
    assert_eq!(screen(&harness), "talk");
    let notes = harness.state().desk.unfinished();
    assert!(notes.is_none() && says(&harness, NOTE));
}

#[test]
fn an_empty_sheet_is_not_offered() {
    let mut harness = prepared();
    let wishes = harness.state_mut().desk.act(Action::Preparing(InPreparation::Note(0, "  ".to_owned())));
    assert!(matches!(&wishes[..], [Wish::KeepNotes { notes, .. }] if notes.is_empty()));
    key(&mut harness, Key::Escape);
    press(&mut harness, "Start");
    assert!(!says(&harness, "Je was nog bezig"));
}

#[test]
fn what_was_typed_before_the_first_move_stays_where_the_conversation_is_left() {
    let mut harness = prepared();
    // Own words are only written where they come first.
    harness.state_mut().desk.act(Action::Set(Preference::OwnWords(true)));
    press(&mut harness, "Begin het gesprek");
    let mut left = harness.state_mut().desk.act(Action::Talking(InTalk::EditWords("Vertel eens".to_owned())));
    left.extend(harness.state_mut().desk.act(Action::Leave));
    assert_eq!(left, [Wish::Keep(Keep::AppendWords("Vertel eens".to_owned())), Wish::Keep(Keep::Leave)]);
    let unfinished = harness.state().desk.unfinished().expect("it is offered");
    assert_eq!(unfinished.notes.values().collect::<Vec<_>>(), [NOTE]);
    assert_eq!(unfinished.own_words.values().collect::<Vec<_>>(), ["Vertel eens"]);
}

#[test]
fn a_conversation_in_which_nothing_was_typed_or_done_is_not_offered() {
    let mut harness = usual();
    start(&mut harness);
    harness.state_mut().desk.act(Action::Leave);
    assert!(harness.state().desk.unfinished().is_none());
}

#[test]
fn a_scenario_that_cannot_be_opened_is_told_of() {
    let summary = vec!["scenario.ron:3: Hier staat een onbekend woord.".to_owned()];
    let faulty = vec![Faulty { id: "my-own".to_owned(), summary }];
    let mut harness = window(
        Equipment { shelf: Shelf { scenarios: Vec::new(), faulty, ..Shelf::default() }, ..equipment() },
        USUAL,
    );
    press(&mut harness, "Kies een gesprek");
    assert!(says(&harness, "my-own"));
    assert!(says(&harness, "scenario.ron:3"));
    assert!(says(&harness, "Er zijn geen gesprekken gevonden."));
}

#[test]
fn a_notice_stays_until_it_is_read() {
    let mut harness = usual();
    harness.state_mut().desk.notify(Phrase::new("pause-kept"));
    harness.run();
    assert!(says(&harness, "Alles wat gezegd is, is bewaard."));
    press(&mut harness, "Ik heb het gelezen");
    assert!(!says(&harness, "Alles wat gezegd is, is bewaard."));
}

#[test]
fn the_main_key_begins_anew_where_one_cannot_go_on() {
    let mut changed = unfinished(Vec::new());
    changed.log.scenario_hash = "1".repeat(64);
    let mut harness = window(with_unfinished(changed), USUAL);
    key(&mut harness, Key::Enter);
    assert_eq!(screen(&harness), "choose");
}

#[test]
fn who_does_not_wait_for_the_feedback_has_it_kept_without_a_range() {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    talk_to_the_end(&mut harness, Key::Num2);
    press(&mut harness, "Kijk terug");
    // In one go, so that what could be reached is not worked out yet.
    let desk = &mut harness.state_mut().desk;
    let mut wishes = desk.act(Action::LookingBack(InLookBack::TellOwnView));
    wishes.extend(desk.act(Action::Home));
    let finished = wishes.iter().filter(|wish| matches!(wish, Wish::Keep(Keep::Finish(_)))).count();
    assert_eq!(finished, 1, "{wishes:?}");
    run(&mut harness);
    assert_eq!(screen(&harness), "home");
}

/// Who closes the window has not put anything away: what was not told yet is told at the next start.
#[test]
fn to_close_the_window_finishes_nothing_that_was_not_told() {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    talk_to_the_end(&mut harness, Key::Num2);
    press(&mut harness, "Kijk terug");
    let desk = &mut harness.state_mut().desk;
    assert!(desk.close().is_empty(), "one's own view was not given yet");
    desk.act(Action::LookingBack(InLookBack::TellOwnView));
    assert!(desk.close().is_empty(), "it is being worked out");
}

#[test]
fn to_quit_leaves_what_is_going_on_and_closes() {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    let desk = &mut harness.state_mut().desk;
    desk.act(Action::Talking(InTalk::EditWords("Je".to_owned())));
    let wishes = desk.act(Action::Quit);
    assert!(matches!(wishes.last(), Some(Wish::Quit)), "{wishes:?}");
    assert!(matches!(desk.screen(), Screen::Home));
}
