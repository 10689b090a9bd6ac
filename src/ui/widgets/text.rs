//! Words on the ground: titles, headings and what is read.

use crate::ui::theme::{Palette, Size};
use egui::accesskit::Role;
use egui::{Color32, Response, RichText, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// The height of a line, in sizes of its type.
pub(super) const LINE: f32 = 1.4;

/// The title of a screen.
pub fn title(ui: &mut Ui, words: &str) -> Response {
    heading_of(ui, words, Size::Title)
}

/// The heading of a section.
pub fn heading(ui: &mut Ui, words: &str) -> Response {
    heading_of(ui, words, Size::Heading)
}

/// What is read.
pub fn body(ui: &mut Ui, words: &str) -> Response {
    let ink = Palette::of(ui).ink;
    plain(ui, words, Size::Body, ink)
}

/// A word in a row of what can be pressed, level with it.
pub fn word(ui: &mut Ui, words: &str) -> Response {
    ui.label(RichText::new(words).text_style(Size::Body.style()).color(Palette::of(ui).ink))
}

/// What stands back.
pub fn note(ui: &mut Ui, words: &str) -> Response {
    let soft = Palette::of(ui).soft;
    plain(ui, words, Size::Body, soft)
}

/// An aside.
pub fn small(ui: &mut Ui, words: &str) -> Response {
    let soft = Palette::of(ui).soft;
    plain(ui, words, Size::Small, soft)
}

/// The name of something that is explained under it.
pub fn term(ui: &mut Ui, words: &str) -> Response {
    let ink = Palette::of(ui).ink;
    plain(ui, words, Size::Term, ink)
}

/// What someone thinks and does not say.
pub fn thought(ui: &mut Ui, words: &str) -> Response {
    let ink = Palette::of(ui).ink;
    plain(ui, words, Size::Thought, ink)
}

/// An item of a list, with a dot before it.
pub fn item(ui: &mut Ui, words: &str) -> Response {
    let line = Size::Body.font(ui).size * LINE;
    let dot = |ui: &mut Ui| {
        let (place, _) = ui.allocate_exact_size(vec2(line * 0.5, line), Sense::hover());
        ui.painter().circle_filled(place.center(), line * 0.1, Palette::of(ui).soft);
    };
    ui.horizontal_top(|ui| {
        dot(ui);
        ui.vertical(|ui| body(ui, words)).inner
    })
    .inner
}

/// Words that were said.
pub fn quote(ui: &mut Ui, words: &str) -> Response {
    let ink = Palette::of(ui).ink;
    plain(ui, words, Size::Spoken, ink)
}

/// The number a screen is about, large on the line of the words around it.
pub fn figure(ui: &mut Ui, number: &str, words: &str) {
    let palette = Palette::of(ui);
    let (before, after) = words.split_once(number).unwrap_or(("", words));
    let parts = [
        (before, Size::Body, palette.soft),
        (number, Size::Figure, palette.ink),
        (after, Size::Body, palette.soft),
    ];
    let laid = parts.map(|(text, size, ink)| {
        let galley = ui.painter().layout_no_wrap(text.to_owned(), size.font(ui), ink);
        let baseline = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y));
        (galley, baseline.unwrap_or_default(), ink)
    });
    let width = laid.iter().map(|(galley, ..)| galley.size().x).sum();
    let (line, height) = laid.iter().fold((0.0_f32, 0.0_f32), |(line, height), (galley, baseline, _)| {
        (line.max(*baseline), height.max(galley.size().y))
    });
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    let mut left = rect.left();
    for (galley, baseline, ink) in laid {
        let wide = galley.size().x;
        ui.painter().galley(pos2(left, rect.top() + line - baseline), galley, ink);
        left += wide;
    }
}

/// A figure in a column, at its right edge; `name` says for a screen reader what it is of.
pub fn figure_of(ui: &mut Ui, figure: &str, name: &str) {
    let (ink, font) = (Palette::of(ui).ink, Size::Term.font(ui));
    let galley = ui.painter().layout_no_wrap(figure.to_owned(), font, ink);
    let size = vec2(ui.available_width(), galley.size().y * LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    ui.painter().galley(rect.right_center() - vec2(galley.size().x, galley.size().y / 2.0), galley, ink);
}

/// The number of something in a list; `name` says for a screen reader what is numbered.
pub fn numbered(ui: &mut Ui, number: u32, name: &str) {
    let response = term(ui, &number.to_string());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
}

fn heading_of(ui: &mut Ui, words: &str, size: Size) -> Response {
    let ink = Palette::of(ui).ink;
    let response = plain(ui, words, size, ink);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(words);
    });
    response
}

fn plain(ui: &mut Ui, words: &str, size: Size, ink: Color32) -> Response {
    let line = size.font(ui).size * LINE;
    ui.label(RichText::new(words).text_style(size.style()).line_height(Some(line)).color(ink))
}
