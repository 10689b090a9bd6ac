//! After a conversation: one's own view first, then what worked, a turning point, what to try; the number and all
//! behind it on asking.

mod behind;
mod heard;
mod moves;
mod number;
mod others;
mod own_view;
mod section;
mod signs;
mod story;
mod turning;
mod why;
mod words;

use super::page;
use crate::session::HowFar;
use crate::ui::action::{Action, InLookBack};
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, in_a_row};
use egui::Ui;

/// The width of the page, in points.
const WIDTH: f32 = 920.0;

/// Draws looking back.
pub(in crate::ui) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    if looking.how_far != HowFar::Told {
        return page(ui, "own-view", WIDTH, |ui| own_view::show(ui, looking, texts));
    }
    page(ui, "look-back", WIDTH, |ui| {
        let mut action = story::show(ui, looking, texts);
        ui.add_space(space::XL);
        if looking.number {
            action = action.or(behind::show(ui, looking, texts));
        } else if Press::main(&texts.get("number-ask")).pressed(ui) {
            action = Some(Action::LookingBack(InLookBack::ShowNumber));
        }
        ui.add_space(space::XL);
        action.or(in_a_row(ui, |ui| {
            // Only one thing is the main thing to do: first the number, then another time.
            let again = texts.get("look-back-again");
            let again = if looking.number { Press::main(&again) } else { Press::plain(&again) }.pressed(ui);
            let other = Press::plain(&texts.get("look-back-other")).pressed(ui);
            again.then_some(Action::Again).or(other.then_some(Action::OpenChoose))
        }))
    })
}
