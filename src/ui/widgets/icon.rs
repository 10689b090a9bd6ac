//! Icons beside words.

use super::text::{LINE, note};
use crate::ui::theme::{Icon, Palette, Size, space};
use egui::{Align2, FontId, Rect, Sense, Ui, Vec2};

/// Draws an icon as high as a line of this size; the words it stands beside tell what it means.
pub fn icon(ui: &mut Ui, icon: Icon, size: Size) {
    let line = size.font(ui).size * LINE;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(line), Sense::hover());
    paint(ui, icon, rect);
}

/// A remark that stands back, with its icon before it.
pub fn note_with(ui: &mut Ui, sign: Icon, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        icon(ui, sign, Size::Body);
        ui.vertical(|ui| note(ui, words));
    });
}

/// An icon in a round field, for the beginning of something.
pub fn round_icon(ui: &mut Ui, icon: Icon) {
    let side = Size::Title.font(ui).size * 1.7;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let palette = Palette::of(ui);
    ui.painter().circle(rect.center(), side / 2.0, palette.sheet, egui::Stroke::new(1.0, palette.line));
    paint(ui, icon, rect.shrink(side * 0.22));
}

fn paint(ui: &Ui, icon: Icon, rect: Rect) {
    let ink = Palette::of(ui).accent;
    let font = FontId::new(rect.height() * 0.9, Icon::family());
    // The face is there from the second pass on, like the other faces.
    if ui.fonts(|fonts| fonts.definitions().families.contains_key(&Icon::family())) {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.letter(), font, ink);
    }
}
