//! One of several answers, of which one is chosen.

use super::press::{layout, lowered, ring};
use crate::ui::theme::{LEAST_TARGET, Palette, Size, space};
use egui::{Painter, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// Draws an answer with the mark that says whether it is the chosen one.
pub fn choice(ui: &mut Ui, words: &str, chosen: bool) -> Response {
    marked(ui, words, (WidgetType::RadioButton, chosen), |painter, palette, mark| {
        let (centre, radius) = (mark.center(), mark.width() / 2.0);
        painter.circle(centre, radius, palette.sunk, Stroke::new(1.5, palette.edge));
        if chosen {
            painter.circle_filled(centre, radius - 4.0, palette.accent);
        }
    })
}

/// Words with a mark before them, which is painted into its square.
pub(super) fn marked(
    ui: &mut Ui,
    words: &str,
    (kind, chosen): (WidgetType, bool),
    paint_mark: impl FnOnce(&Painter, &Palette, Rect),
) -> Response {
    let galley_height = ui.text_style_height(&Size::Body.style());
    let mark = galley_height * 0.8;
    let inset = mark + 2.0 * space::S;
    let words_laid = layout(ui, words, Size::Body, (ui.max_rect().width() - inset - space::S).max(60.0));
    let size = vec2(words_laid.size().x + inset + space::S, (words_laid.size().y + 10.0).max(LEAST_TARGET));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(kind, true, chosen, words));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if ui.is_rect_visible(rect) {
        let palette = Palette::of(ui);
        let painter = ui.painter();
        if response.hovered() {
            painter.rect_filled(rect, 8, palette.hover);
        }
        let centre = pos2(rect.left() + space::S + mark / 2.0, rect.center().y);
        paint_mark(painter, &palette, Rect::from_center_size(centre, Vec2::splat(mark)));
        let top = rect.center().y - words_laid.size().y / 2.0 + lowered(ui, Size::Body);
        painter.galley(pos2(rect.left() + inset, top), words_laid, palette.ink);
        ring(ui, &palette, &response, rect);
    }
    response
}
