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

use super::theme::space;
use egui::{ScrollArea, Ui};

/// The width at which lines of text are still easily read, in points at 100 %.
const READABLE: f32 = 760.0;

/// A page that scrolls, with its content in a column of at most `width` points in the middle.
fn page<R>(ui: &mut Ui, id: &str, width: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let scroll = ScrollArea::vertical().id_salt(id).auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        super::widgets::centred(ui, width, |ui| {
            ui.add_space(space::L);
            let inner = content(ui);
            ui.add_space(space::XL);
            inner
        })
    });
    shown.inner
}
