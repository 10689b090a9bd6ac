//! Which conversation.

use super::page;
use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::glance::Glance;
use crate::ui::shelf::{Faulty, Record, Shelf, Shelved};
use crate::ui::texts::{Texts, within_a_sentence};
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, beside, body, card, heading, note, small, title};
use egui::Ui;
use std::collections::BTreeMap;

/// The width of the page, in points.
const WIDTH: f32 = 1120.0;

/// The least width of a card, in points where text is shown at 100 %.
const CARD: f32 = 440.0;

/// How long it takes to read what the other says, to choose a response and to see what it does, in seconds.
const SECONDS_PER_MOVE: usize = 45;

/// Draws the conversations at hand.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    shelf: &Shelf,
    records: &BTreeMap<String, Record>,
    texts: &Texts<'_>,
) -> Option<Action> {
    page(ui, "choose", WIDTH, |ui| {
        title(ui, &texts.get("choose-title"));
        if shelf.scenarios.is_empty() {
            body(ui, &texts.get("choose-empty"));
        }
        ui.add_space(space::M);
        let chosen = cards(ui, shelf, records, texts);
        faulty(ui, &shelf.faulty, texts);
        chosen.map(Action::Choose)
    })
}

/// The cards, in as many columns as there is room for.
fn cards(
    ui: &mut Ui,
    shelf: &Shelf,
    records: &BTreeMap<String, Record>,
    texts: &Texts<'_>,
) -> Option<String> {
    let room_for_two = ui.available_width() >= 2.0 * CARD * Size::scale(ui).max(1.0);
    let columns = if room_for_two && shelf.scenarios.len() > 1 { 2 } else { 1 };
    let every = |ui: &mut Ui, column: usize| {
        let mut chosen = None;
        for (place, shelved) in shelf.scenarios.iter().enumerate().skip(column).step_by(columns) {
            let texts = texts.telling(shelved.telling(texts.language()));
            let lies = Lies { first: place == 0, whole: columns == 1 };
            if one(ui, shelved, records.get(&shelved.scenario.id), &texts, lies) {
                chosen = Some(shelved.scenario.id.clone());
            }
            ui.add_space(space::M);
        }
        chosen
    };
    match columns {
        1 => every(ui, 0),
        _ => beside(ui, 0.0, 0.5, |ui| every(ui, 0), |ui| every(ui, 1)),
    }
}

/// How a card lies among the others.
#[derive(Clone, Copy)]
struct Lies {
    /// It is the first: the main one, which a key chooses.
    first: bool,
    /// It has the whole width.
    whole: bool,
}

/// One conversation; where it has the whole width, what it is about stands beside what can be said of it.
fn one(ui: &mut Ui, shelved: &Shelved, record: Option<&Record>, texts: &Texts<'_>, lies: Lies) -> bool {
    card(ui, |ui| {
        let about = |ui: &mut Ui| {
            heading(ui, &texts.said("scenario"));
            // The situation is told when one prepares; here it stands in for a trailer that is not there.
            let told =
                ["scenario.trailer", "scenario.situation"].into_iter().find_map(|part| texts.said_if(part));
            if let Some(words) = told {
                body(ui, words);
            }
            None
        };
        let known = |ui: &mut Ui| {
            for fact in facts(shelved, record, texts) {
                small(ui, &fact);
            }
            ui.add_space(space::S);
            let named = Phrase::new("choose-this-named").with("title", texts.said("scenario"));
            let named = texts.phrase(&named);
            let words = texts.get("choose-this");
            let press = if lies.first { Press::main(&words) } else { Press::plain(&words) };
            press.named(named).pressed(ui).then_some(())
        };
        beside(ui, if lies.whole { 2.0 * CARD } else { f32::INFINITY }, 0.58, about, known).is_some()
    })
}

/// About how long it takes, in minutes: halfway between the shortest and the longest that was tried.
fn minutes(glance: &Glance) -> usize {
    let (least, most) = glance.moves;
    ((least + most) * SECONDS_PER_MOVE).div_ceil(2 * 60).max(1)
}

/// What can be said of it beforehand, a line each.
fn facts(shelved: &Shelved, record: Option<&Record>, texts: &Texts<'_>) -> Vec<String> {
    let (scenario, glance) = (&shelved.scenario, &shelved.glance);
    let goal = Phrase::new("fact-goal").with("goal", Arg::Message(scenario.goal.message().into()));
    let others = scenario.setting.listeners.iter().map(|person| texts.name(*person)).collect::<Vec<_>>();
    let place = Phrase::new(if others.is_empty() { "fact-place" } else { "fact-place-listeners" })
        .with("place", Arg::Message(scenario.setting.place.message().into()))
        .with("listeners", others.join(", "));
    let length = Phrase::new("fact-length").with("minutes", minutes(glance));
    let difficulty =
        Phrase::new("fact-difficulty").with("difficulty", Arg::Message(glance.difficulty.message().into()));
    let mut facts = vec![goal, place, length, difficulty];
    let names: Vec<String> =
        glance.techniques.iter().map(|message| within_a_sentence(&texts.get(message))).collect();
    if !names.is_empty() {
        facts.push(Phrase::new("fact-techniques").with("techniques", names.join(", ")));
    }
    facts.push(match record {
        Some(record) => Phrase::new("fact-best").with("best", i32::from(record.best)),
        None => Phrase::new("fact-not-played"),
    });
    facts.iter().map(|fact| texts.phrase(fact)).collect()
}

/// The scenarios that could not be loaded, with why.
fn faulty(ui: &mut Ui, faulty: &[Faulty], texts: &Texts<'_>) {
    for fault in faulty {
        ui.add_space(space::M);
        card(ui, |ui| {
            heading(ui, &texts.phrase(&Phrase::new("faulty").with("id", fault.id.as_str())));
            for line in &fault.summary {
                note(ui, line);
            }
        });
    }
}
