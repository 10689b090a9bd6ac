//! Parts with a label, and rows whose columns stand under each other.

use super::layout::in_gutter;
use super::text::small;
use crate::ui::theme::{Palette, Size, space};
use egui::{Align, Layout, Stroke, Ui, vec2};

/// The width of the labels, in points where text is shown at 100 %.
const LABEL: f32 = 150.0;

/// From this width on the labels stand beside what they name, in points where text is shown at 100 %.
const BESIDE: f32 = 560.0;

/// A part with its label: beside it where there is room, above it where there is not; a line sets it apart from what
/// is above.
pub fn part<A>(ui: &mut Ui, label: &str, content: impl FnOnce(&mut Ui) -> Option<A>) -> Option<A> {
    ui.add_space(space::XS);
    let room = ui.available_rect_before_wrap();
    ui.painter().hline(room.x_range(), room.top(), Stroke::new(1.0, Palette::of(ui).line));
    ui.add_space(space::S);
    let scale = Size::scale(ui).max(1.0);
    if room.width() < BESIDE * scale {
        small(ui, label);
        return content(ui);
    }
    let named = |ui: &mut Ui| {
        // The first line of small type stands level with the first line beside it.
        ui.add_space((Size::Body.points() - Size::Small.points()) * scale);
        small(ui, label);
    };
    in_gutter(ui, LABEL * scale, named, content)
}

/// A column at the end of a row.
pub struct Column<'c> {
    width: f32,
    content: Box<dyn FnOnce(&mut Ui) + 'c>,
}

impl<'c> Column<'c> {
    /// A column of this width, in points where text is shown at 100 %.
    #[must_use]
    pub fn of(width: f32, content: impl FnOnce(&mut Ui) + 'c) -> Self {
        Self { width, content: Box::new(content) }
    }
}

/// Whether columns of these widths can stand beside something that has at least half of the room.
#[must_use]
pub fn columns_fit(ui: &Ui, widths: &[f32]) -> bool {
    taken(ui, widths.iter().copied()) <= ui.available_width() * 0.5
}

fn taken(ui: &Ui, widths: impl Iterator<Item = f32>) -> f32 {
    widths.map(|width| width * Size::scale(ui).max(1.0) + space::M).sum()
}

/// A row with columns at its end; what stands first has the room that is left. Where they do not fit they stand under
/// each other.
pub fn with_columns(ui: &mut Ui, first: impl FnOnce(&mut Ui), columns: Vec<Column<'_>>) {
    let widths: Vec<f32> = columns.iter().map(|column| column.width).collect();
    if !columns_fit(ui, &widths) {
        first(ui);
        for column in columns {
            (column.content)(ui);
        }
        return;
    }
    let scale = Size::scale(ui).max(1.0);
    let left = ui.available_width() - taken(ui, widths.into_iter());
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        cell(ui, left, first);
        for column in columns {
            cell(ui, column.width * scale, column.content);
        }
    });
}

fn cell(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(space::S, space::XS);
        content(ui);
    });
}
