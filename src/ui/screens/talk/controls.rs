//! What one can do beside saying something.

use crate::conversation::Way;
use crate::method::{SILENCE_BEST_MS, SILENCE_FROM_MS};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::talking::{Side, Talking};
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, in_a_row};
use egui::Ui;

/// A short silence, in milliseconds: a breath longer than a pause.
const SHORT_MS: u32 = SILENCE_FROM_MS + 1_500;

/// Draws the controls; those that cannot be used at the end of a conversation are gone then.
pub(super) fn show(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) -> Option<Action> {
    let lengths = if talking.silences_offered { lengths(ui, texts) } else { None };
    let pressed = in_a_row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let goes_on = !talking.dialogue.ended();
        let moves = if goes_on { moves(ui, talking, texts) } else { None };
        moves.or(views(ui, talking, texts))
    });
    lengths.or(pressed)
}

fn moves(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) -> Option<Action> {
    let silence = silence(ui, talking, texts);
    let look = Press::quiet(&texts.get("talk-look")).key("L").pressed(ui).then_some(Action::Look);
    let can = talking.dialogue.conversation().state().can_time_out();
    let time_out = Press::quiet(&texts.get("talk-time-out")).key("P").enabled(can).pressed(ui) && can;
    let guided = talking.dialogue.way() == Way::Guided;
    let can = talking.dialogue.moves() > 0;
    let back = guided && Press::quiet(&texts.get("talk-rewind")).key("Z").enabled(can).pressed(ui) && can;
    silence.or(look).or(time_out.then_some(Action::TimeOut)).or(back.then_some(Action::Rewind))
}

/// Silence is held by a key. Who cannot hold a key is offered lengths to choose from.
fn silence(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) -> Option<Action> {
    let (words, key) = (texts.get("talk-silence"), texts.get("key-space"));
    let pressed = Press::quiet(&words).key(&key).on(talking.silences_offered).pressed(ui);
    pressed.then_some(Action::OfferSilences)
}

/// The lengths of silence that can be chosen.
fn lengths(ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
    in_a_row(ui, |ui| {
        let mut chosen = None;
        for (words, ms) in [("silence-short", SHORT_MS), ("silence-long", SILENCE_BEST_MS)] {
            let words = texts.phrase(&Phrase::new(words).with("seconds", i64::from(ms / 1000)));
            if Press::plain(&words).pressed(ui) {
                chosen = Some(Action::Hold(ms));
            }
        }
        chosen
    })
}

fn views(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) -> Option<Action> {
    let side = talking.side;
    let course = Press::quiet(&texts.get("talk-course")).key("T").on(side == Side::Course).pressed(ui);
    let guided = talking.dialogue.way() == Way::Guided;
    let trail = guided && Press::quiet(&texts.get("talk-trail")).key("M").on(side == Side::Trail).pressed(ui);
    let course = course.then_some(Action::ShowSide(Side::Course));
    course.or(trail.then_some(Action::ShowSide(Side::Trail)))
}
