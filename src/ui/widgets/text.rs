//! Words on the ground: titles, headings and what is read.

use crate::ui::theme::{Palette, Size};
use egui::accesskit::Role;
use egui::{Color32, Response, RichText, Sense, Ui, vec2};

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
