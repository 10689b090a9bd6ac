//! Something that is on or off.

use super::choice::marked;
use crate::ui::theme::Palette;
use egui::{CornerRadius, Painter, Rect, Response, Stroke, StrokeKind, Ui, WidgetType, pos2};

/// Draws it with the mark that says whether it is on.
pub fn switch(ui: &mut Ui, words: &str, on: bool) -> Response {
    marked(ui, words, (WidgetType::Checkbox, on), |painter, palette, mark| {
        painter.rect(
            mark,
            CornerRadius::same(3),
            palette.sunk,
            Stroke::new(1.5, palette.edge),
            StrokeKind::Inside,
        );
        if on {
            tick(painter, palette, mark);
        }
    })
}

fn tick(painter: &Painter, palette: &Palette, mark: Rect) {
    let at = |x: f32, y: f32| pos2(mark.left() + x * mark.width(), mark.top() + y * mark.height());
    painter.line(vec![at(0.2, 0.5), at(0.42, 0.74), at(0.8, 0.26)], Stroke::new(2.5, palette.accent));
}
