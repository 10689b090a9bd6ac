//! One of several answers, of which one is chosen.

use super::press::{layout, lowered, ring};
use crate::ui::theme::{LEAST_TARGET, Palette, Size, space};
use egui::{Response, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Draws an answer with the mark that says whether it is the chosen one.
pub fn choice(ui: &mut Ui, words: &str, chosen: bool) -> Response {
    let galley_height = ui.text_style_height(&Size::Body.style());
    let mark = galley_height * 0.8;
    let inset = mark + 2.0 * space::S;
    let words_laid = layout(ui, words, Size::Body, (ui.max_rect().width() - inset - space::S).max(60.0));
    let size = vec2(words_laid.size().x + inset + space::S, (words_laid.size().y + 10.0).max(LEAST_TARGET));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, words));
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
        painter.circle(centre, mark / 2.0, palette.sunk, Stroke::new(1.5, palette.edge));
        if chosen {
            painter.circle_filled(centre, mark / 2.0 - 4.0, palette.accent);
        }
        let top = rect.center().y - words_laid.size().y / 2.0 + lowered(ui, Size::Body);
        painter.galley(pos2(rect.left() + inset, top), words_laid, palette.ink);
        ring(ui, &palette, &response, rect);
    }
    response
}
