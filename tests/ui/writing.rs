//! A scenario that is being written: what is wrong stands beside the conversation, which goes on where it was.

use crate::hosted::{USUAL, equipment, press, run, says, screen, window};
use crate::library::{late_again, small_shelf};
use egui_kittest::Harness;
use std::sync::Arc;
use weerklank::conversation::Entry;
use weerklank::phrase::Phrase;
use weerklank::ui::{Action, Equipment, InTalk, InWriting, Preference, Reloaded, Screen, Shelved, Told};

/// A warning about a place in the file.
pub(crate) fn told(is_error: bool) -> Told {
    let code = if is_error { "missing-target" } else { "responses-alike" };
    let with = |phrase: Phrase| phrase.with("name", "tels").with("other", "asks");
    Told {
        is_error,
        code: code.to_owned(),
        place: "scenario.ron:30".to_owned(),
        message: with(Phrase::new(format!("diagnostic-{code}"))),
        help: if is_error {
            Phrase::new("diagnostic-did-you-mean").with("nearest", "tells")
        } else {
            with(Phrase::new(format!("diagnostic-{code}.help")))
        },
    }
}

/// The window with the small scenario being written.
pub(crate) fn written(equipment: Equipment) -> Harness<'static, crate::hosted::Hosted> {
    let size = USUAL;
    let mut harness = window(equipment, size);
    let shelved = small(&harness);
    let desk = &mut harness.state_mut().desk;
    desk.write("the-break");
    desk.reload(Reloaded { id: "the-break".to_owned(), shelved: Some(shelved), told: vec![told(false)] });
    run(&mut harness);
    harness
}

fn small(harness: &Harness<'_, crate::hosted::Hosted>) -> Arc<Shelved> {
    Arc::clone(harness.state().desk.shelf().find("the-break").expect("the small scenario"))
}

/// The small scenario without its first response.
fn shortened(shelved: &Shelved) -> Arc<Shelved> {
    let mut scenario = (*shelved.scenario).clone();
    for node in &mut scenario.nodes {
        if let weerklank::scenario::NodeKind::Turn(turn) = &mut node.kind {
            turn.responses.truncate(1);
        }
    }
    Arc::new(Shelved { scenario: Arc::new(scenario), ..shelved.clone() })
}

fn entries(harness: &Harness<'_, crate::hosted::Hosted>) -> Vec<Entry> {
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    talking.dialogue.conversation().entries().to_vec()
}

#[test]
fn what_is_wrong_stands_beside_the_conversation() {
    let harness = written(equipment());
    assert_eq!(screen(&harness), "talk");
    assert!(says(&harness, "Eén waarschuwing"));
    assert!(says(&harness, "scenario.ron:30"));
}

#[test]
fn the_conversation_goes_on_where_it_was_when_a_file_is_saved() {
    let mut harness = written(equipment());
    press(&mut harness, "Het valt je zwaar vandaag.");
    let before = entries(&harness);
    assert_eq!(before.len(), 1);
    let shelved = small(&harness);
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: Some(shelved),
        told: Vec::new(),
    });
    run(&mut harness);
    assert_eq!(entries(&harness), before);
    assert!(says(&harness, "Niets mis"));
}

#[test]
fn what_is_no_longer_possible_is_counted() {
    let mut harness = written(equipment());
    press(&mut harness, "Het valt je zwaar vandaag.");
    let shelved = shortened(&small(&harness));
    let kept = shelved.scenario.responses.as_slice()[0].key.clone();
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: Some(shelved),
        told: Vec::new(),
    });
    run(&mut harness);
    let left = entries(&harness);
    let lost = left.is_empty();
    assert_eq!(says(&harness, "Eén zet kan niet meer"), lost, "{kept} {left:?}");
}

#[test]
fn a_fault_leaves_the_conversation_as_it_was() {
    let mut harness = written(equipment());
    press(&mut harness, "Het valt je zwaar vandaag.");
    let before = entries(&harness);
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: None,
        told: vec![told(true)],
    });
    run(&mut harness);
    assert_eq!(entries(&harness), before);
    assert!(says(&harness, "Zoals het er nu staat is het niet te spelen."));
    assert!(says(&harness, "“tels” bestaat niet."));
}

#[test]
fn what_cannot_be_played_at_first_is_told_and_played_once_it_can() {
    let mut harness = window(equipment(), USUAL);
    let shelved = small(&harness);
    harness.state_mut().desk.write("the-break");
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: None,
        told: vec![told(true)],
    });
    run(&mut harness);
    assert!(says(&harness, "“tels” bestaat niet."));
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: Some(shelved),
        told: Vec::new(),
    });
    run(&mut harness);
    assert_eq!(screen(&harness), "talk");
}

#[test]
fn the_conversation_is_taken_up_at_any_place_with_any_state() {
    let mut harness = written(equipment());
    press(&mut harness, "Ergens anders verder");
    let (node, at) = {
        let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
        let scenario = &talking.dialogue.shelved().scenario;
        let node = scenario.nodes.iter().last().expect("a node").id.clone();
        (node.clone(), talking.dialogue.dated(node))
    };
    harness.state_mut().desk.act(Action::Writing(InWriting::TakeUpAt(at)));
    run(&mut harness);
    assert!(says(&harness, &format!("Het gesprek is bij “{node}”.")));
    let shelved = small(&harness);
    harness.state_mut().desk.reload(Reloaded {
        id: "the-break".to_owned(),
        shelved: Some(shelved),
        told: Vec::new(),
    });
    run(&mut harness);
    assert!(says(&harness, &format!("Het gesprek is bij “{node}”.")), "it stays there when a file is saved");
    press(&mut harness, "Opnieuw beginnen");
    assert!(!says(&harness, &format!("Het gesprek is bij “{node}”.")));
}

#[test]
fn the_state_that_is_asked_for_is_the_one_it_is_taken_up_with() {
    let mut harness = window(Equipment { shelf: late_again(&equipment().method), ..equipment() }, USUAL);
    let shelved = Arc::clone(harness.state().desk.shelf().find("late-again").expect("it"));
    harness.state_mut().desk.write("late-again");
    harness.state_mut().desk.reload(Reloaded {
        id: "late-again".to_owned(),
        shelved: Some(shelved),
        told: Vec::new(),
    });
    let place = weerklank::ui::StartingPoint {
        connection: weerklank::method::Level::High,
        resistance: weerklank::method::Level::Low,
        ..weerklank::ui::StartingPoint::default()
    };
    let place = weerklank::ui::StartingPoint { knows: ["baby".to_owned()].into(), ..place };
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    let restless = talking.dialogue.dated("restless".to_owned());
    for action in [
        Action::Writing(InWriting::OfferStartingPoints),
        Action::Writing(InWriting::EditStartingPoint(place)),
        Action::Writing(InWriting::TakeUpAt(restless)),
    ] {
        harness.state_mut().desk.act(action);
    }
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    let state = talking.dialogue.conversation().state();
    let person = state.course().person(0);
    let method = talking.dialogue.play().method;
    assert_eq!(method.levels.connection.level(person.connection), weerklank::method::Level::High);
    assert_eq!(method.levels.resistance.level(person.resistance), weerklank::method::Level::Low);
    let scenario = &talking.dialogue.shelved().scenario;
    let baby = scenario.facts.iter().position(|fact| fact == "baby").expect("a fact");
    assert!(state.knows(weerklank::scenario::FactId(u8::try_from(baby).unwrap())));
}

#[test]
fn nothing_else_shows_what_only_writers_need() {
    let mut harness = window(equipment(), USUAL);
    let shelf = small_shelf(&equipment().method);
    assert!(shelf.find("the-break").is_some());
    harness.state_mut().desk.act(Action::Choose("the-break".to_owned()));
    harness.state_mut().desk.act(Action::Start);
    run(&mut harness);
    assert!(!says(&harness, "Schrijven"));
}

#[test]
fn a_scenario_of_ones_own_is_written_from_where_it_is_chosen() {
    let mut equipment = equipment();
    equipment.shelf.own.insert("the-break".to_owned());
    let mut harness = window(equipment, USUAL);
    press(&mut harness, "Kies een gesprek");
    press(&mut harness, "Schrijf aan: De pauze");
    assert_eq!(harness.state().wishes.last(), Some(&weerklank::ui::Wish::Write("the-break".to_owned())));
    assert_eq!(harness.state().desk.writing().map(|writing| writing.id.as_str()), Some("the-break"));
}

/// Saves a scenario without this response, or with all.
fn save(harness: &mut Harness<'_, crate::hosted::Hosted>, shelved: Arc<Shelved>) {
    let reloaded = Reloaded { id: "the-break".to_owned(), shelved: Some(shelved), told: Vec::new() };
    harness.state_mut().desk.reload(reloaded);
    run(harness);
}

#[test]
fn moves_that_were_lost_come_back_when_the_change_is_taken_back() {
    let mut harness = written(equipment());
    let whole = small(&harness);
    // Something that the shortened scenario does not offer.
    press(&mut harness, "Zet dan een wekker.");
    let before = entries(&harness);
    save(&mut harness, shortened(&whole));
    assert!(entries(&harness).is_empty());
    save(&mut harness, shortened(&whole));
    assert!(says(&harness, "Eén zet kan niet meer"), "it is still said after another save");
    save(&mut harness, whole);
    assert_eq!(entries(&harness), before);
    assert!(!says(&harness, "Eén zet kan niet meer"));
}

#[test]
fn a_conversation_of_another_scenario_is_left_alone() {
    let mut both = late_again(&equipment().method);
    both.scenarios.extend(small_shelf(&equipment().method).scenarios);
    let mut harness = window(Equipment { shelf: both, ..equipment() }, USUAL);
    let shelved = small(&harness);
    harness.state_mut().desk.write("the-break");
    harness.state_mut().desk.act(Action::Choose("late-again".to_owned()));
    harness.state_mut().desk.act(Action::Start);
    run(&mut harness);
    save(&mut harness, shelved);
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    assert_eq!(talking.dialogue.shelved().scenario.id, "late-again");
    assert!(!talking.dialogue.is_tried());
}

#[test]
fn who_leaves_stops_writing() {
    let mut harness = written(equipment());
    let wishes = harness.state_mut().desk.act(Action::Leave);
    assert_eq!(wishes, [weerklank::ui::Wish::StopWriting]);
    assert!(harness.state().desk.writing().is_none());
    assert!(harness.state().desk.unfinished().is_none());
}

#[test]
fn own_words_outlive_a_save() {
    let mut harness = written(equipment());
    harness.state_mut().desk.act(Action::Set(Preference::OwnWords(true)));
    harness.state_mut().desk.act(Action::Talking(InTalk::GiveWords("Wat fijn dat je er bent.".to_owned())));
    let whole = small(&harness);
    save(&mut harness, whole);
    let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("no conversation") };
    assert!(talking.dialogue.own_words_now().is_some());
}
