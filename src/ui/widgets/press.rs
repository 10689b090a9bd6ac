//! What can be pressed.

use super::text::LINE;
use crate::ui::main_key;
use crate::ui::theme::{CORNER, LEAST_TARGET, Palette, Size, space};
use egui::text::LayoutJob;
use egui::{
    Color32, CornerRadius, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType,
};
use egui::{pos2, vec2};
use std::sync::Arc;

/// The room above and below the words of what can be pressed, in points.
pub(super) const PRESS_PADDING: f32 = 6.0;

/// The width of a key, in sizes of its type: wide enough for `Esc`, so that words begin at one place beside every
/// number and every short key.
const KEY: f32 = 2.6;

/// The width of the sign that something opens, in sizes of its type.
const SIGN: f32 = 0.6;

/// How much something that can be pressed asks for attention.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// The main thing to do on a screen.
    Main,
    /// One of the things to do.
    Plain,
    /// Something at the side.
    Quiet,
}

/// Something that can be pressed: words, with the key that does the same, if there is one.
pub struct Press<'a> {
    words: &'a str,
    name: Option<String>,
    key: Option<&'a str>,
    weight: Weight,
    on: Option<bool>,
    opens: Option<bool>,
    enabled: bool,
    whole_width: bool,
}

impl<'a> Press<'a> {
    fn of(words: &'a str, weight: Weight) -> Self {
        Self {
            words,
            name: None,
            key: None,
            weight,
            on: None,
            opens: None,
            enabled: true,
            whole_width: false,
        }
    }

    /// The main thing to do on a screen.
    #[must_use]
    pub fn main(words: &'a str) -> Self {
        Self::of(words, Weight::Main)
    }

    /// One of the things to do.
    #[must_use]
    pub fn plain(words: &'a str) -> Self {
        Self::of(words, Weight::Plain)
    }

    /// Something at the side.
    #[must_use]
    pub fn quiet(words: &'a str) -> Self {
        Self::of(words, Weight::Quiet)
    }

    /// The key that does the same, shown on a key.
    #[must_use]
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Another name for a screen reader than the words, where they do not stand alone.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Something that is on or off.
    #[must_use]
    pub fn on(mut self, on: bool) -> Self {
        self.on = Some(on);
        self
    }

    /// Something that opens more, or closes it again where it `is_open`; a sign at the end of the words says so.
    #[must_use]
    pub fn opens(mut self, is_open: bool) -> Self {
        self.opens = Some(is_open);
        self
    }

    /// Whether it can be pressed now.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// As wide as there is room, with the words at the left.
    #[must_use]
    pub fn whole_width(mut self) -> Self {
        self.whole_width = true;
        self
    }

    /// Draws it; whether it was pressed, the main one by its key too.
    pub fn pressed(self, ui: &mut Ui) -> bool {
        let by_key = self.weight == Weight::Main && self.enabled && main_key::presses(ui.ctx());
        self.show(ui).clicked() || by_key
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let padding = vec2(space::M, PRESS_PADDING);
        let key = self.key.map(|key| Key::of(ui, key));
        let key_width = key.as_ref().map_or(0.0, |key| key.size.x + space::S);
        let sign = if self.opens.is_some() { Size::Body.font(ui).size * SIGN + space::S } else { 0.0 };
        let room = if self.whole_width { ui.available_width() } else { ui.max_rect().width() };
        let beside = key_width + sign + 2.0 * padding.x;
        let words = layout(ui, self.words, Size::Body, (room - beside).max(60.0));
        let width = if self.whole_width { room } else { words.size().x + beside };
        let height = (words.size().y + 2.0 * padding.y).max(LEAST_TARGET);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        response.widget_info(|| self.info());
        if let Some(is_open) = self.opens {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if ui.is_rect_visible(rect) {
            let palette = Palette::of(ui);
            let ink = self.paint_ground(ui, &palette, &response, rect);
            let left = rect.left() + padding.x;
            if let Some(key) = key {
                let level = rect.top() + padding.y + first_row(&words) / 2.0;
                key.paint(ui, &palette, ink, pos2(left, level));
            }
            let top = rect.center().y - words.size().y / 2.0 + lowered(ui, Size::Body);
            ui.painter().galley(pos2(left + key_width, top), words, ink);
            if let Some(is_open) = self.opens {
                let half = (sign - space::S) / 2.0;
                opening_sign(ui, pos2(rect.right() - padding.x - half, rect.center().y), half, is_open, ink);
            }
        }
        response
    }

    fn info(&self) -> WidgetInfo {
        let name = self.name.as_deref().unwrap_or(self.words);
        match self.on {
            Some(on) => WidgetInfo::selected(WidgetType::Button, self.enabled, on, name),
            None => WidgetInfo::labeled(WidgetType::Button, self.enabled, name),
        }
    }

    /// Fill and edge; gives back the colour of the words.
    fn paint_ground(&self, ui: &Ui, palette: &Palette, response: &Response, rect: Rect) -> Color32 {
        let corner = CornerRadius::same(CORNER);
        let near = self.enabled && (response.hovered() || response.is_pointer_button_down_on());
        let (fill, edge, ink) = match (self.weight, self.enabled) {
            (Weight::Quiet, false) => (Color32::TRANSPARENT, Color32::TRANSPARENT, palette.soft),
            (_, false) => (Color32::TRANSPARENT, palette.line, palette.soft),
            (Weight::Main, true) if near => (palette.ink, palette.ink, palette.ground),
            (Weight::Main, true) => (palette.accent, palette.accent, palette.on_accent),
            (Weight::Plain, true) if near => (palette.hover, palette.edge, palette.ink),
            (Weight::Plain, true) => (palette.sheet, palette.edge, palette.ink),
            (Weight::Quiet, true) if near => (palette.hover, Color32::TRANSPARENT, palette.ink),
            (Weight::Quiet, true) => (Color32::TRANSPARENT, Color32::TRANSPARENT, palette.ink),
        };
        let painter = ui.painter();
        painter.rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        if self.on == Some(true) {
            let below = rect.bottom() - 3.0;
            painter.hline(rect.left() + 8.0..=rect.right() - 8.0, below, Stroke::new(2.5, palette.accent));
        }
        ring(ui, palette, response, rect);
        ink
    }
}

/// A sign that points down where something opens, and up where it closes.
fn opening_sign(ui: &Ui, centre: Pos2, half: f32, is_open: bool, ink: Color32) {
    let down = if is_open { -half * 0.5 } else { half * 0.5 };
    let ends = [vec2(-half, -down), vec2(0.0, down), vec2(half, -down)];
    ui.painter().line(ends.map(|end| centre + end).to_vec(), Stroke::new(2.0, ink));
}

/// The ring around what has the keyboard's focus.
pub(super) fn ring(ui: &Ui, palette: &Palette, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(2.5, palette.focus);
        ui.painter().rect_stroke(
            rect.expand(2.5),
            CornerRadius::same(CORNER + 2),
            stroke,
            StrokeKind::Inside,
        );
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(CORNER),
            Stroke::new(1.5, palette.ground),
            StrokeKind::Inside,
        );
    }
}

pub(super) fn layout(ui: &Ui, words: &str, size: Size, width: f32) -> Arc<Galley> {
    let font = size.font(ui);
    let line_height = Some(font.size * LINE);
    let mut job = LayoutJob::simple(words.to_owned(), font, Color32::PLACEHOLDER, width);
    for section in &mut job.sections {
        section.format.line_height = line_height;
    }
    ui.painter().layout_job(job)
}

/// Lines are higher than their type and egui leaves the room under it: so far words are lowered to stand in the middle.
pub(super) fn lowered(ui: &Ui, size: Size) -> f32 {
    let natural = ui.text_style_height(&size.style());
    (size.font(ui).size * LINE - natural) / 2.0
}

fn first_row(galley: &Galley) -> f32 {
    galley.rows.first().map_or(galley.size().y, |row| row.rect().height())
}

/// A key, as it is drawn beside words.
struct Key {
    galley: Arc<Galley>,
    size: egui::Vec2,
}

impl Key {
    fn of(ui: &Ui, name: &str) -> Self {
        let font = Size::Small.font(ui);
        let least = font.size * KEY;
        let galley = ui.painter().layout_no_wrap(name.to_owned(), font, Color32::PLACEHOLDER);
        let size = vec2((galley.size().x + 12.0).max(least), galley.size().y + 4.0);
        Self { galley, size }
    }

    /// With its lower edge, so that it looks like one.
    fn paint(self, ui: &Ui, palette: &Palette, ink: Color32, left_centre: Pos2) {
        let rect = Rect::from_min_size(pos2(left_centre.x, left_centre.y - self.size.y / 2.0), self.size);
        let edge = if ink == palette.ink { palette.edge } else { ink };
        let painter = ui.painter();
        painter.rect_stroke(rect, CornerRadius::same(4), Stroke::new(1.0, edge), StrokeKind::Inside);
        painter.hline(rect.left() + 3.0..=rect.right() - 3.0, rect.bottom() - 1.0, Stroke::new(2.0, edge));
        painter.galley(rect.center() - self.galley.size() / 2.0, self.galley, ink);
    }
}
