//! Sheets that lie on the ground.

use crate::ui::theme::{CORNER, Palette, space};
use egui::{CornerRadius, Frame, Margin, Stroke, Ui};

/// A sheet as wide as there is room, with an edge: something that stands by itself.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = Palette::of(ui);
    sheet(&palette)
        .stroke(Stroke::new(1.0, palette.line))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

/// The frame of a sheet.
pub fn sheet(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.sheet)
        .corner_radius(CornerRadius::same(CORNER))
        .inner_margin(Margin::symmetric(margin(space::L), margin(space::M + 2.0)))
}

#[expect(clippy::cast_possible_truncation, reason = "a step of the spacing scale fits into a margin")]
fn margin(step: f32) -> i8 {
    step as i8
}
