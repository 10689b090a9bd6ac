//! The number, and all that is behind it.

use super::others::Where;
use super::section::section;
use super::why::{rather, why_of};
use super::words::own_quoted;
use super::{moves, number, turning, why};
use crate::feedback::{Feedback, MoveAccount, TechniqueUse, miti};
use crate::method::Goal;
use crate::phrase::Phrase;
use crate::report::miti_phrases;
use crate::ui::action::{Action, InLookBack};
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::widgets::{Point, body, card, item, note, small, term, trail_to_ask};
use egui::Ui;
use egui::accesskit::Live;

/// Draws the number and all that is behind it.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    number::show(ui, looking, texts);
    let mut action = the_trail(ui, looking, texts);
    action = action.or(turning::others(ui, looking, texts));
    section(ui, &texts.get("moves-title"));
    small(ui, &texts.get("moves-about"));
    action = action.or(moves::show(ui, looking, texts));
    reflexes(ui, looking, texts);
    techniques(ui, &looking.feedback.used, "used", texts);
    if !looking.feedback.missed.is_empty() {
        techniques(ui, &looking.feedback.missed, "missed", texts);
    }
    techniques(ui, &looking.feedback.unused, "unused", texts);
    signals(ui, &looking.feedback, texts);
    the_field(ui, looking, texts);
    action
}

/// What the field measures; its yardstick was made for conversations about change.
fn the_field(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    let play = looking.dialogue.play();
    if !matches!(play.scenario.goal, Goal::ChangeMotivated | Goal::ChangeUnmotivated) {
        return;
    }
    section(ui, &texts.get("miti-heading"));
    for phrase in miti_phrases(&miti(&play, looking.dialogue.conversation())) {
        note(ui, &texts.phrase(&phrase));
    }
}

/// The trail, and why it came where a point is that was asked about.
fn the_trail(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    section(ui, &texts.get("trail-title"));
    let moves: Vec<usize> = scored(&looking.feedback).map(|(index, _)| index).collect();
    let chosen = looking.point.and_then(|asked| moves.iter().position(|index| *index == asked));
    let points = points(&looking.feedback);
    let asked = trail_to_ask(ui, texts, &points, chosen, &texts.get("trail-title"));
    note(ui, &texts.get("trail-about"));
    small(ui, &texts.get("trail-ask"));
    let asked = asked
        .and_then(|place| moves.get(place))
        .map(|index| Action::LookingBack(InLookBack::AskPoint(*index)));
    let within = looking.point.and_then(|index| card(ui, |ui| at_point(ui, index, looking, texts)));
    asked.or(within)
}

/// Why the trail came to a point: which moment it was, and why.
fn at_point(ui: &mut Ui, index: usize, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let made = looking.feedback.moves.get(index)?;
    let moment = Phrase::new("turning-moment").with("number", i64::from(made.number));
    let response = term(ui, &texts.phrase(&moment));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    why::show(ui, index, looking, texts, Where::Trail)
}

/// The moves that have a point on the trail, with their index.
fn scored(feedback: &Feedback) -> impl Iterator<Item = (usize, &MoveAccount)> {
    feedback.moves.iter().enumerate().filter(|(_, made)| made.scored)
}

fn points(feedback: &Feedback) -> Vec<Point> {
    let point = |made: &MoveAccount| Point {
        connection: made.plane_connection,
        challenge: made.plane_challenge,
        reflex: !made.faces.is_empty(),
        number: made.number,
    };
    scored(feedback).map(|(_, made)| point(made)).collect()
}

/// The moments of the repair reflex, and what to try instead.
fn reflexes(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    let feedback = &looking.feedback;
    section(ui, &texts.get("reflex-title"));
    if feedback.reflexes.is_empty() {
        let pressed = feedback.moves.iter().any(|made| made.reflex > 0);
        note(ui, &texts.get(if pressed { "reflex-none-but-pressed" } else { "reflex-none" }));
    }
    for made in feedback.reflexes.iter().filter_map(|index| feedback.moves.get(*index)) {
        card(ui, |ui| {
            let moment = Phrase::new("next-moment")
                .with("number", i64::from(made.number))
                .with("words", own_quoted(made, texts));
            body(ui, &texts.phrase(&moment));
            for face in &made.faces {
                term(ui, &texts.behaviour(face));
                match texts.instead_of(face) {
                    Some(instead) => rather(ui, &instead, texts),
                    None => {
                        why_of(made, looking, texts).map(|why| body(ui, &why));
                    }
                }
            }
        });
    }
}

/// What the other gave away without saying it.
fn signals(ui: &mut Ui, feedback: &Feedback, texts: &Texts<'_>) {
    if feedback.signals.is_empty() {
        return;
    }
    section(ui, &texts.get("report-signals"));
    for shown in &feedback.signals {
        item(ui, &texts.phrase(&shown.phrase(|key| texts.said_if(key).is_some())));
    }
}

/// Techniques with the moves at which they were, or could have been, used.
fn techniques(ui: &mut Ui, techniques: &[TechniqueUse], which: &str, texts: &Texts<'_>) {
    section(ui, &texts.get(&format!("techniques-{which}")));
    if techniques.is_empty() {
        note(ui, &texts.get("techniques-none"));
    }
    for technique in techniques {
        let moves: Vec<String> = technique.moves.iter().map(|index| (index + 1).to_string()).collect();
        let line = Phrase::new("technique-moves")
            .with("technique", texts.behaviour(&technique.behaviour))
            .with("moves", moves.join(", "));
        item(ui, &texts.phrase(&line));
    }
}
