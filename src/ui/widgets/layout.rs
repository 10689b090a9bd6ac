//! How parts of a screen stand to each other.

use crate::ui::theme::space;
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

/// Things in a row that go on in the next one where there is no more room.
pub fn in_a_row<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center).with_main_wrap(true);
    ui.with_layout(layout, content).inner
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
