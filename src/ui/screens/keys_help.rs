//! What the keys do.

use super::{READABLE, page};
use crate::ui::action::Action;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, heading, in_gutter, note, title};
use egui::{TextStyle, Ui};

/// The keys in a conversation, by message; `.key` names the key.
const IN_TALK: [&str; 10] = [
    "help-say",
    "help-silence",
    "help-look",
    "help-time-out",
    "help-rewind",
    "help-course",
    "help-trail",
    "help-pause",
    "help-words",
    "help-own-words",
];

/// The keys everywhere.
const EVERYWHERE: [&str; 8] = [
    "help-tab",
    "help-enter",
    "help-main",
    "help-find",
    "help-page",
    "help-keys",
    "help-settings",
    "help-text",
];

/// Draws what the keys do.
pub(in crate::ui) fn show(ui: &mut Ui, texts: &Texts<'_>) -> Option<Action> {
    page(ui, "keys", READABLE, |ui| {
        title(ui, &texts.get("keys-title"));
        for (name, keys) in [("keys-in-talk", IN_TALK.as_slice()), ("keys-everywhere", EVERYWHERE.as_slice())]
        {
            ui.add_space(space::M);
            heading(ui, &texts.get(name));
            let gutter = ui.text_style_height(&TextStyle::Body) * 5.5;
            for key in keys {
                let named = |ui: &mut Ui| {
                    note(ui, &texts.get(&format!("{key}.key")));
                };
                in_gutter(ui, gutter, named, |ui| body(ui, &texts.get(key)));
            }
        }
        ui.add_space(space::L);
        Press::main(&texts.get("bar-back"))
            .named(texts.get("keys-close"))
            .pressed(ui)
            .then_some(Action::Close)
    })
}
