//! Where the conversation is taken up, and how the other is then.

use crate::method::{Level, Quantity};
use crate::scenario::{NodeKind, Scenario};
use crate::session::StartingPoint;
use crate::ui::action::{Action, InWriting};
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, in_a_row, search_field, small};
use egui::Ui;

/// So many places are offered; who types sees the others.
const OFFERED: usize = 8;

pub(super) fn show(
    ui: &mut Ui,
    talking: &Talking,
    choosing: &StartingPoint,
    texts: &Texts<'_>,
) -> Option<Action> {
    let scenario = &talking.dialogue.shelved().scenario;
    ui.add_space(space::S);
    let state = state(ui, scenario, choosing, texts);
    ui.add_space(space::S);
    let label = small(ui, &texts.get("writing-find"));
    let mut find = choosing.node.clone();
    let width = ui.available_width();
    let typed = ui.add(search_field(&mut find, "writing-find", width)).labelled_by(label.id).changed();
    let edited = typed.then(|| {
        Action::Writing(InWriting::EditStartingPoint(StartingPoint { node: find, ..choosing.clone() }))
    });
    let chosen = nodes(scenario, &choosing.node).find(|node| Press::quiet(node).whole_width().pressed(ui));
    let chosen =
        chosen.map(|node| Action::Writing(InWriting::TakeUpAt(talking.dialogue.dated(node.to_owned()))));
    chosen.or(state).or(edited)
}

/// The nodes where one can act or that end it, whose names have these letters in them.
fn nodes<'s>(scenario: &'s Scenario, letters: &'s str) -> impl Iterator<Item = &'s str> {
    let acts = |kind: &NodeKind| !matches!(kind, NodeKind::Turn(turn) if turn.responses.is_empty());
    let fitting = scenario.nodes.iter().filter(move |node| acts(&node.kind) && node.id.contains(letters));
    fitting.map(|node| node.id.as_str()).take(OFFERED)
}

/// How the other is, and what is known.
fn state(ui: &mut Ui, scenario: &Scenario, choosing: &StartingPoint, texts: &Texts<'_>) -> Option<Action> {
    let mut edited = None;
    let quantities = [Quantity::Connection, Quantity::Resistance, Quantity::Readiness];
    for quantity in quantities {
        let name = texts.get(&quantity.message());
        small(ui, &name);
        in_a_row(ui, |ui| {
            for level in Level::ALL {
                let on = level_of(choosing, quantity) == level;
                let words = texts.get(level.message());
                let press = Press::quiet(&words).named(format!("{name}: {words}")).on(on);
                if press.pressed(ui) && !on {
                    edited = Some(with_level(choosing, quantity, level));
                }
            }
        });
    }
    if !scenario.facts.is_empty() {
        small(ui, &texts.get("writing-knows"));
        in_a_row(ui, |ui| {
            for fact in &scenario.facts {
                let on = choosing.knows.contains(fact);
                if Press::quiet(fact).on(on).pressed(ui) {
                    edited = Some(with_fact(choosing, fact, !on));
                }
            }
        });
    }
    edited.map(|place| Action::Writing(InWriting::EditStartingPoint(place)))
}

fn level_of(place: &StartingPoint, quantity: Quantity) -> Level {
    match quantity {
        Quantity::Resistance => place.resistance,
        Quantity::Readiness => place.readiness,
        _ => place.connection,
    }
}

fn with_level(place: &StartingPoint, quantity: Quantity, level: Level) -> StartingPoint {
    let place = place.clone();
    match quantity {
        Quantity::Resistance => StartingPoint { resistance: level, ..place },
        Quantity::Readiness => StartingPoint { readiness: level, ..place },
        _ => StartingPoint { connection: level, ..place },
    }
}

fn with_fact(place: &StartingPoint, fact: &str, known: bool) -> StartingPoint {
    let mut place = place.clone();
    if known {
        place.knows.insert(fact.to_owned());
    } else {
        place.knows.remove(fact);
    }
    place
}
