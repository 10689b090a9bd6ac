//! What the keys do.

use super::{READABLE, page};
use crate::ui::action::Action;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, heading, note, title};
use egui::{Grid, Ui};

/// The keys in a conversation, by message; `.key` names the key.
const IN_TALK: [&str; 9] = [
    "help-say", "help-silence", "help-look", "help-time-out", "help-rewind", "help-course", "help-trail", "help-pause",
    "help-words",
];

/// The keys everywhere.
const EVERYWHERE: [&str; 5] = ["help-tab", "help-enter", "help-keys", "help-settings", "help-text"];

/// Draws what the keys do.
pub(in crate::ui) fn show(ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
    page(ui, "keys", READABLE, |ui| {
        title(ui, &texts.get("keys-title"));
        for (name, keys) in [("keys-in-talk", IN_TALK.as_slice()), ("keys-everywhere", EVERYWHERE.as_slice())] {
            ui.add_space(space::M);
            heading(ui, &texts.get(name));
            Grid::new(name).num_columns(2).spacing([space::L, space::S]).show(ui, |ui| {
                for key in keys {
                    note(ui, &texts.get(&format!("{key}.key")));
                    body(ui, &texts.get(key));
                    ui.end_row();
                }
            });
        }
        ui.add_space(space::L);
        Press::main(&texts.get("bar-back")).named(texts.get("keys-close")).pressed(ui).then_some(Action::Close)
    })
}
