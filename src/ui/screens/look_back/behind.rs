//! The number, and all that is behind it.

use super::moves::{self, rather, why_of};
use super::own_view::WENT;
use super::story::{own_words, section};
use crate::feedback::{Feedback, MoveAccount, TechniqueUse, range_words};
use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Point, body, card, heading, item, note, small, term, title, trail_to_ask};
use egui::Ui;

/// Draws the number and all that is behind it.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    number(ui, looking, texts);
    let point = the_trail(ui, looking, texts);
    section(ui, &texts.get("moves-title"));
    let action = point.or(moves::show(ui, looking, texts));
    reflexes(ui, &looking.feedback, texts);
    techniques(ui, &looking.feedback.used, "used", texts);
    if !looking.feedback.missed.is_empty() {
        techniques(ui, &looking.feedback.missed, "missed", texts);
    }
    techniques(ui, &looking.feedback.unused, "unused", texts);
    action
}

/// The trail, and why it came where a point is that was asked about.
fn the_trail(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    section(ui, &texts.get("trail-title"));
    let moves: Vec<usize> = scored(&looking.feedback).map(|(index, _)| index).collect();
    let chosen = looking.point.and_then(|asked| moves.iter().position(|index| *index == asked));
    let points = points(&looking.feedback);
    let asked = trail_to_ask(ui, texts, &points, chosen, &texts.get("trail-title"));
    note(ui, &texts.get("trail-about"));
    note(ui, &texts.get("trail-ask"));
    if let Some(made) = looking.point.and_then(|index| looking.feedback.moves.get(index)) {
        card(ui, |ui| moves::at_point(ui, made, looking, texts));
    }
    asked.and_then(|place| moves.get(place)).map(|index| Action::AskPoint(*index))
}

/// The moves that have a point on the trail, with their index.
fn scored(feedback: &Feedback) -> impl Iterator<Item = (usize, &MoveAccount)> {
    feedback.moves.iter().enumerate().filter(|(_, made)| made.scored)
}

/// The score and what it rests on, beside one's own view.
fn number(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    let score = &looking.feedback.score;
    heading(ui, &texts.get("number-title"));
    card(ui, |ui| {
        let total = Phrase::new("number-total").with("total", i32::from(score.total));
        title(ui, &texts.phrase(&total));
        let parts = Phrase::new("number-parts")
            .with("connection", score.connection / 10)
            .with("challenge", score.challenge / 10)
            .with("reflex", score.reflex / 10);
        body(ui, &texts.phrase(&parts));
        let rests = Phrase::new(if score.rests_on_enough { "number-rests" } else { "number-rests-little" });
        note(ui, &texts.phrase(&rests.with("moves", i64::from(score.moves))));
        if let Some(range) = looking.feedback.range {
            body(ui, &texts.phrase(&range_words(range)));
        }
        ui.add_space(space::S);
        own_view(ui, looking, texts);
    });
}

fn own_view(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    small(ui, &texts.get("number-own-view"));
    let own = looking.own_view;
    let went = own.went.and_then(|went| WENT.get(usize::from(went).saturating_sub(1)));
    if went.is_none() && own.feeling.is_none() {
        body(ui, &texts.get("number-no-own-view"));
    }
    if let Some(went) = went {
        body(ui, &texts.phrase(&Phrase::new("number-went").with("went", Arg::Message((*went).into()))));
    }
    if let Some(feeling) = own.feeling {
        let name = texts.name(crate::scenario::PersonId(0));
        let feeling = Arg::Message(feeling.message().into());
        body(ui, &texts.phrase(&Phrase::new("number-feeling").with("name", name).with("feeling", feeling)));
    }
    for beside in own.beside(&looking.dialogue.play(), looking.dialogue.conversation()) {
        body(ui, &texts.phrase(&beside));
    }
}

fn points(feedback: &Feedback) -> Vec<Point> {
    let point = |made: &MoveAccount| Point {
        connection: made.plane_connection,
        challenge: made.plane_challenge,
        reflex: !made.faces.is_empty(),
    };
    scored(feedback).map(|(_, made)| point(made)).collect()
}

/// The moments of the repair reflex, and what to try instead.
fn reflexes(ui: &mut Ui, feedback: &Feedback, texts: &Texts<'_>) {
    section(ui, &texts.get("reflex-title"));
    if feedback.reflexes.is_empty() {
        let pressed = feedback.moves.iter().any(|made| made.reflex > 0);
        note(ui, &texts.get(if pressed { "reflex-none-but-pressed" } else { "reflex-none" }));
    }
    for made in feedback.reflexes.iter().filter_map(|index| feedback.moves.get(*index)) {
        card(ui, |ui| {
            let moment = Phrase::new("next-moment")
                .with("number", i64::from(made.number))
                .with("words", own_words(made, texts));
            body(ui, &texts.phrase(&moment));
            for face in &made.faces {
                term(ui, &texts.behaviour(face));
                match texts.instead_of(face) {
                    Some(instead) => rather(ui, &instead, texts),
                    None => {
                        why_of(made, texts).map(|why| body(ui, &why));
                    }
                }
            }
        });
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
