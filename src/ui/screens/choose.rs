//! Which conversation.

use super::page;
use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::shelf::{Faulty, Record, Shelf, Shelved};
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, beside, body, card, heading, note, small, title};
use egui::Ui;
use std::collections::BTreeMap;

/// The width of the page, in points.
const WIDTH: f32 = 1120.0;

/// The least width of a card, in points where text is shown at 100 %.
const CARD: f32 = 440.0;

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
    let scale = ui.text_style_height(&egui::TextStyle::Body) / 20.0;
    let room_for_two = ui.available_width() >= 2.0 * CARD * scale.max(1.0);
    let columns = if room_for_two && shelf.scenarios.len() > 1 { 2 } else { 1 };
    let every = |ui: &mut Ui, column: usize| {
        let mut chosen = None;
        for shelved in shelf.scenarios.iter().skip(column).step_by(columns) {
            let texts = texts.telling(shelved.telling(texts.language()));
            if one(ui, shelved, records.get(&shelved.scenario.id), &texts, columns == 1) {
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

/// One conversation; where it has the whole width, what it is about stands beside what can be said of it.
fn one(ui: &mut Ui, shelved: &Shelved, record: Option<&Record>, texts: &Texts<'_>, whole: bool) -> bool {
    card(ui, |ui| {
        let about = |ui: &mut Ui| {
            heading(ui, &texts.said("scenario"));
            for part in ["scenario.trailer", "scenario.situation"] {
                if let Some(words) = texts.said_if(part) {
                    body(ui, words);
                }
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
            Press::main(&texts.get("choose-this")).named(named).pressed(ui).then_some(())
        };
        beside(ui, if whole { 2.0 * CARD } else { f32::INFINITY }, 0.58, about, known).is_some()
    })
}

/// What can be said of it beforehand, a line each.
fn facts(shelved: &Shelved, record: Option<&Record>, texts: &Texts<'_>) -> Vec<String> {
    let (scenario, glance) = (&shelved.scenario, &shelved.glance);
    let goal = Phrase::new("fact-goal").with("goal", Arg::Message(scenario.goal.message().into()));
    let others = scenario.setting.listeners.iter().map(|person| texts.name(*person)).collect::<Vec<_>>();
    let place = Phrase::new(if others.is_empty() { "fact-place" } else { "fact-place-listeners" })
        .with("place", Arg::Message(scenario.setting.place.message().into()))
        .with("listeners", others.join(", "));
    let length = Phrase::new("fact-length").with("least", glance.moves.0).with("most", glance.moves.1);
    let difficulty =
        Phrase::new("fact-difficulty").with("difficulty", Arg::Message(glance.difficulty.message().into()));
    let mut facts = vec![goal, place, length, difficulty];
    let names: Vec<String> =
        glance.techniques.iter().map(|message| texts.get(message).to_lowercase()).collect();
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
