//! What stands beside the conversation.

use super::lesson::{Near, Teaching};
use crate::conversation::Way;
use crate::feedback::{Account, sentence};
use crate::ui::action::Action;
use crate::ui::screens::{self, prepare::asked};
use crate::ui::talking::{Side, Talking};
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::transcript;
use crate::ui::widgets::{self, Point, body, heading, lines, meter, note, small, trail};
use egui::Ui;

/// Draws what was asked for beside the conversation.
pub(super) fn show(
    ui: &mut Ui,
    talking: &Talking,
    teaching: Option<Teaching>,
    texts: &Texts<'_>,
) -> Option<Action> {
    match talking.side {
        Side::Writing => return screens::writing::beside(ui, talking, texts),
        Side::Glance => return glance(ui, talking, teaching, texts),
        Side::Course => {
            heading(ui, &texts.get("course-title"));
            lines(ui, &texts.get("me"), &transcript::lines(&talking.dialogue, texts));
        }
        Side::Trail => {
            heading(ui, &texts.get("trail-title"));
            trail(ui, texts, &points(talking), &widgets::meter_in_words(texts, &talking.dialogue.meter()));
            note(ui, &texts.get("trail-about"));
        }
    }
    None
}

/// The meter and the hint, where they are shown, and the preparation.
fn glance(ui: &mut Ui, talking: &Talking, teaching: Option<Teaching>, texts: &Texts<'_>) -> Option<Action> {
    let mut taught = None;
    if talking.dialogue.way() == Way::Guided {
        heading(ui, &texts.get("meter-title"));
        meter(ui, texts, &talking.dialogue.meter(), &talking.pose);
        taught = Teaching::show(teaching, ui, Near::Meter, texts);
        hint(ui, talking, texts);
    } else {
        note(ui, &texts.get("meter-hidden"));
    }
    if !talking.dialogue.notes().is_empty() {
        ui.add_space(space::L);
        heading(ui, &texts.get("notes-title"));
        for (key, written) in talking.dialogue.notes() {
            small(ui, &asked(key, texts));
            body(ui, written);
        }
    }
    taught
}

/// One line on what the latest move did.
fn hint(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) {
    let latest = talking.dialogue.accounts().last();
    if let Some(applied) = latest.and_then(Account::deed) {
        ui.add_space(space::S);
        body(ui, &texts.phrase(&sentence(&talking.dialogue.play(), &applied)));
    }
}

/// Where the conversation stood after each move.
fn points(talking: &Talking) -> Vec<Point> {
    let method = talking.dialogue.play().method;
    let moments = talking.dialogue.conversation().moments();
    let point = |(number, moment): (u32, &crate::conversation::Moment)| {
        let meter = moment.state.course().meter(method);
        let effect = moment.step.made.as_ref().and_then(|made| made.effect.as_ref());
        let reflex = effect.is_some_and(|effect| effect.reflex > 0);
        Point { connection: meter.connection, challenge: meter.challenge, reflex, number }
    };
    (0..).zip(moments).map(point).collect()
}
