//! A conversation that is paused. Settings and keys are in the bar above, as on every screen.

use super::{READABLE, page};
use crate::ui::action::Action;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, title};
use egui::Ui;

/// Draws the pause.
pub(in crate::ui) fn show(ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
    page(ui, "pause", READABLE * 0.6, |ui| {
        ui.add_space(space::XL);
        title(ui, &texts.get("pause-title"));
        body(ui, &texts.get("pause-kept"));
        ui.add_space(space::M);
        let go_on = Press::main(&texts.get("pause-continue")).whole_width().pressed(ui);
        let leave = Press::plain(&texts.get("pause-leave")).whole_width().pressed(ui);
        go_on.then_some(Action::Close).or(leave.then_some(Action::Leave))
    })
}
