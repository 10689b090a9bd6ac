//! A section of what is told after a conversation.

use crate::ui::theme::space;
use crate::ui::widgets::heading;
use egui::Ui;

/// A section with its heading.
pub(super) fn section(ui: &mut Ui, words: &str) {
    ui.add_space(space::L);
    heading(ui, words);
}
