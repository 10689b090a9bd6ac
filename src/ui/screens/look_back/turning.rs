//! Where it turned: the moves at which another would have done more. One is told; the others stand behind the number.

use super::heard::last_heard;
use super::section::section;
use super::why::{felt, why_of, written};
use super::words::{alternative_words, own_spoken};
use crate::feedback::{Alternative, MoveAccount, TurningPoint};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, card, note, quote, small};
use egui::Ui;

/// Draws the turning point that cost most.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let points = &looking.feedback.turning_points;
    cards(ui, "turning-title", points.get(..1).unwrap_or_default(), looking, texts)
}

/// Draws the other turning points, for who wants to know more than one.
pub(super) fn others(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let points = &looking.feedback.turning_points;
    cards(ui, "turning-others-title", points.get(1..).unwrap_or_default(), looking, texts)
}

/// Turning points under each other, the weightiest first.
fn cards(
    ui: &mut Ui,
    heading: &'static str,
    points: &[TurningPoint],
    looking: &LookingBack,
    texts: &Texts<'_>,
) -> Option<Action> {
    if points.is_empty() {
        return None;
    }
    section(ui, &texts.phrase(&Phrase::new(heading).with("count", points.len())));
    let mut action = None;
    for point in points {
        if let Some(made) = looking.feedback.moves.get(point.index) {
            action = action.or(card(ui, |ui| one(ui, point, made, looking, texts)));
        }
    }
    action
}

fn one(
    ui: &mut Ui,
    point: &TurningPoint,
    made: &MoveAccount,
    looking: &LookingBack,
    texts: &Texts<'_>,
) -> Option<Action> {
    moment(ui, made, looking, texts);
    small(ui, &texts.get("turning-said"));
    own_spoken(ui, made, texts);
    written(ui, made, looking, texts);
    felt(ui, made, texts);
    did(ui, made, looking, texts);
    ui.add_space(space::M);
    small(ui, &texts.get("turning-instead"));
    alternative(ui, &point.alternative, texts);
    ui.add_space(space::S);
    let named = texts.phrase(&Phrase::new("replay-named").with("number", i64::from(made.number)));
    let pressed = Press::plain(&texts.get("turning-replay")).named(named).pressed(ui);
    pressed.then_some(Action::ReplayFrom(point.index))
}

/// Which moment it was, and what the other had just said.
fn moment(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    let number = i64::from(made.number);
    let moment = match last_heard(made, looking, texts) {
        Some((name, words)) => Phrase::new("turning-moment-heard").with("name", name).with("words", words),
        None => Phrase::new("turning-moment"),
    };
    small(ui, &texts.phrase(&moment.with("number", number)));
}

/// What it did: of a slip in the scenario's words and by the weightiest rule. What the scenario says of a sound move praises
/// it, so that only what speaks against it is told.
fn did(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    let why = why_of(made, looking, texts).filter(|_| made.slip);
    if let Some(why) = &why {
        body(ui, why);
    }
    let rule =
        made.reasons().first().map(|rule| texts.phrase(rule)).filter(|rule| why.as_ref() != Some(rule));
    if let Some(rule) = rule {
        note(ui, &rule);
    }
}

/// What would have done more, what it is called, and why: in the scenario's words, else by what it is.
fn alternative(ui: &mut Ui, alternative: &Alternative, texts: &Texts<'_>) {
    let words = alternative_words(alternative, texts);
    if alternative.said.is_some() {
        quote(ui, &words);
    } else {
        body(ui, &words);
    }
    small(ui, &texts.behaviours(&alternative.behaviours));
    let why = alternative.said.as_ref().and_then(|key| texts.said_if(&format!("{key}.why")));
    let about = alternative.behaviours.first().and_then(|behaviour| texts.about(behaviour));
    if let Some(why) = why.map(str::to_owned).or(about) {
        body(ui, &why);
    }
}
