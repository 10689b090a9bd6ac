//! Cards in rows: those of one row are equally high, and what is pressed in them stands level.

use super::card::sheet;
use crate::ui::theme::{Palette, space};
use egui::layers::ShapeIdx;
use egui::{Align, Layout, Rect, Shape, Stroke, Ui, UiBuilder, pos2};

/// Draws so many cards in columns. `above` draws what a card tells, `below` what is pressed in it.
pub fn cards_in_rows<A>(
    ui: &mut Ui,
    columns: usize,
    count: usize,
    above: impl Fn(&mut Ui, usize),
    below: impl Fn(&mut Ui, usize) -> Option<A>,
) -> Option<A> {
    let mut action = None;
    let places: Vec<usize> = (0..count).collect();
    for row in places.chunks(columns.max(1)) {
        action = action.or(one_row(ui, columns, row, &above, &below));
        ui.add_space(space::M - ui.spacing().item_spacing.y);
    }
    action
}

fn one_row<A>(
    ui: &mut Ui,
    columns: usize,
    row: &[usize],
    above: &impl Fn(&mut Ui, usize),
    below: &impl Fn(&mut Ui, usize) -> Option<A>,
) -> Option<A> {
    let frame = sheet(&Palette::of(ui)).stroke(Stroke::new(1.0, Palette::of(ui).line));
    let room = ui.available_rect_before_wrap();
    let rects = split(room, columns);
    let mut cards = Vec::new();
    for (place, rect) in row.iter().zip(rects) {
        // The sheet lies under its words, and is as high as the highest of the row: its place is kept until that is known.
        let under = ui.painter().add(Shape::Noop);
        let inner = rect - frame.total_margin();
        let builder = UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min));
        let mut card = ui.new_child(builder.id_salt(("card", place)));
        card.set_width(inner.width());
        above(&mut card, *place);
        cards.push((*place, rect, under, card));
    }
    let lowest = |cards: &[(usize, Rect, ShapeIdx, Ui)]| {
        cards.iter().map(|(.., card)| card.min_rect().bottom()).fold(room.top(), f32::max)
    };
    let told_to = lowest(&cards);
    let mut action = None;
    for (place, _, _, card) in &mut cards {
        card.add_space(told_to - card.min_rect().bottom());
        action = action.or(below(card, *place));
    }
    let bottom = lowest(&cards) + frame.total_margin().bottom;
    for (_, rect, under, _) in cards {
        let sheet = Rect::from_min_max(rect.min, pos2(rect.right(), bottom));
        ui.painter().set(under, frame.paint(sheet - frame.total_margin()));
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
    action
}

/// The columns of a room, as wide as each other.
#[expect(clippy::cast_precision_loss, reason = "as many columns as fit into a window")]
fn split(room: Rect, columns: usize) -> Vec<Rect> {
    let count = columns.max(1) as f32;
    let width = (room.width() - (count - 1.0) * space::M) / count;
    let left = |column: usize| room.left() + column as f32 * (width + space::M);
    let rect = |column| {
        Rect::from_min_max(pos2(left(column), room.top()), pos2(left(column) + width, room.bottom()))
    };
    (0..columns.max(1)).map(rect).collect()
}
