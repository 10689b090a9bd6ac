//! How parts of a screen stand to each other.

use super::press::PRESS_PADDING;
use crate::ui::theme::{LEAST_TARGET, Size, space};
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

/// A column of at most this width, in the middle.
pub fn centred<R>(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.available_rect_before_wrap();
    let width = width.min(room.width() - 2.0 * space::L);
    let left = room.center().x - width / 2.0;
    let rect = Rect::from_min_max(pos2(left, room.top()), pos2(left + width, room.bottom()));
    in_rect(ui, "centred", rect, content)
}

/// Two parts beside each other, or under each other where there is less room than `least`; `share` of the width is
/// the first one's.
pub fn beside<A>(
    ui: &mut Ui,
    least: f32,
    share: f32,
    first: impl FnOnce(&mut Ui) -> Option<A>,
    second: impl FnOnce(&mut Ui) -> Option<A>,
) -> Option<A> {
    let room = ui.available_rect_before_wrap();
    if room.width() < least {
        let one = first(ui);
        ui.add_space(space::L);
        let other = second(ui);
        return one.or(other);
    }
    let divide = room.left() + (room.width() - space::XL) * share;
    let left = Rect::from_min_max(room.min, pos2(divide, room.bottom()));
    let right = Rect::from_min_max(pos2(divide + space::XL, room.top()), room.max);
    let mut left_ui = ui.new_child(column(left).id_salt("first"));
    let one = first(&mut left_ui);
    let mut right_ui = ui.new_child(column(right).id_salt("second"));
    let other = second(&mut right_ui);
    ui.advance_cursor_after_rect(left_ui.min_rect().union(right_ui.min_rect()));
    one.or(other)
}

/// Columns of one width beside each other; where that is less than `least` each, under each other.
pub fn columns(ui: &mut Ui, count: u8, least: f32, mut content: impl FnMut(&mut Ui, u8)) {
    let room = ui.available_rect_before_wrap();
    let wide = (room.width() - space::XL * f32::from(count.saturating_sub(1))) / f32::from(count.max(1));
    if wide < least {
        for place in 0..count {
            content(ui, place);
        }
        return;
    }
    let mut end = room.min;
    for place in 0..count {
        let left = room.left() + (wide + space::XL) * f32::from(place);
        let rect = Rect::from_min_max(pos2(left, room.top()), pos2(left + wide, room.bottom()));
        let mut child = ui.new_child(column(rect).id_salt(("column", place)));
        content(&mut child, place);
        end = end.max(child.min_rect().max);
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, end));
}

/// Something short at the left, in a column of this width, and beside it what may take several lines.
pub fn in_gutter<R>(
    ui: &mut Ui,
    gutter: f32,
    short: impl FnOnce(&mut Ui),
    long: impl FnOnce(&mut Ui) -> R,
) -> R {
    let shown = ui.horizontal_top(|ui| {
        let start = ui.cursor().left();
        ui.vertical(|ui| {
            ui.set_max_width(gutter);
            short(ui);
        });
        ui.add_space((start + gutter - ui.cursor().left()).max(0.0));
        ui.vertical(long).inner
    });
    shown.inner
}

/// Things in a row that go on in the next one where there is no more room.
pub fn in_a_row<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        // The row is as high as what is pressed in it, so that words beside it are level with it.
        let height = ui.text_style_height(&Size::Body.style()) + 2.0 * PRESS_PADDING;
        ui.spacing_mut().interact_size.y = height.max(LEAST_TARGET);
        ui.horizontal_wrapped(content).inner
    })
    .inner
}

/// Things at the end of a row, where there is room to move them there. How wide they are is known from the last time
/// they were drawn.
pub fn at_the_end<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let key = ui.id().with("at-the-end");
    let (start, top) = (ui.cursor().left(), ui.cursor().top());
    let room = ui.max_rect().right() - start;
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    // A point less than there is room: what ends exactly at the edge would go on in the next row.
    let shift = known.map_or(0.0, |width| (room - width - 1.0).max(0.0));
    ui.add_space(shift);
    let inner = content(ui);
    // Where it went on in the next row it is moved back, and measured again.
    let one_row = ui.cursor().left() > start && (ui.cursor().top() - top).abs() < 1.0;
    let width = if one_row { ui.min_rect().right() - start - shift } else { room };
    if known.is_none_or(|known| (known - width).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(key, width));
        ui.ctx().request_discard("the end of a row has moved");
    }
    inner
}

fn in_rect<R>(ui: &mut Ui, salt: &str, rect: Rect, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(column(rect).id_salt(salt));
    let inner = content(&mut child);
    ui.advance_cursor_after_rect(child.min_rect());
    inner
}

fn column(rect: Rect) -> UiBuilder {
    UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min))
}
