//! The screens, a file each. A screen draws what it is given and tells what was done on it; it changes nothing.

pub(super) mod bar;
pub(super) mod choose;
pub(super) mod home;
pub(super) mod keys_help;
pub(super) mod look_back;
pub(super) mod notices;
pub(super) mod pause;
pub(super) mod prepare;
pub(super) mod settings;
pub(super) mod talk;
pub(super) mod writing;

use super::theme::{Size, space};
use egui::{Key, ScrollArea, Ui, Vec2};

/// The width at which lines of text are still easily read, in points at 100 %.
const READABLE: f32 = 760.0;

/// A page that scrolls, with its content in a column of at most `width` points in the middle.
fn page<R>(ui: &mut Ui, id: &str, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let scroll = ScrollArea::vertical().id_salt(id).auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        scroll_by_keys(ui);
        super::widgets::centred(ui, width, |ui| {
            ui.add_space(space::L);
            let inner = content(ui);
            ui.add_space(space::XL);
            inner
        })
    });
    shown.inner
}

/// How many lines stay in sight when a page is turned, at least: of what was cut off at the edge, the next page has the
/// whole line.
const STAYS: f32 = 3.0;

/// Turns the page with Page Up, Page Down, Home and End, for who scrolls without a mouse. Where something is being
/// written, Home and End belong to the text. Where several things scroll all of them do.
fn scroll_by_keys(ui: &Ui) {
    const ALL_THE_WAY: f32 = 100_000.0;
    let height = ui.clip_rect().height();
    let stays = (ui.text_style_height(&Size::Body.style()) * STAYS).max(height * 0.1);
    let page = (height - stays).max(height * 0.5);
    let writing = ui.text_edit_focused();
    let down = ui.input(|input| {
        let pressed = |key| input.modifiers.is_none() && input.key_pressed(key);
        if pressed(Key::PageDown) {
            page
        } else if pressed(Key::PageUp) {
            -page
        } else if !writing && pressed(Key::End) {
            ALL_THE_WAY
        } else if !writing && pressed(Key::Home) {
            -ALL_THE_WAY
        } else {
            0.0
        }
    });
    if down != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, -down));
    }
}
