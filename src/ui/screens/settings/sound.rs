//! How loud it is.

use crate::phrase::Phrase;
use crate::ui::action::{Action, Preference};
use crate::ui::hearing::Hearing;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{heading, note, slider, switch};
use egui::Ui;

/// Draws what can be set about the sound, and what is wrong with it.
pub(super) fn show(
    ui: &mut Ui,
    hearing: Hearing,
    trouble: Option<&Phrase>,
    texts: &Texts<'_>,
) -> Option<Action> {
    ui.add_space(space::M);
    heading(ui, &texts.get("settings-sound"));
    let mut wanted = hearing;
    wanted.on ^= switch(ui, &texts.get("sound-on"), hearing.on).clicked();
    if hearing.on {
        volume(ui, &mut wanted.room, &texts.get("volume-room"), texts);
        volume(ui, &mut wanted.bed, &texts.get("volume-bed"), texts);
        volume(ui, &mut wanted.cues, &texts.get("volume-cues"), texts);
        if let Some(trouble) = trouble {
            note(ui, &texts.phrase(trouble));
        }
    }
    wanted.captions ^= switch(ui, &texts.get("captions-on"), hearing.captions).clicked();
    note(ui, &texts.get("sound-about"));
    (wanted != hearing).then_some(Action::Set(Preference::Hearing(wanted)))
}

fn volume(ui: &mut Ui, percent: &mut u8, words: &str, texts: &Texts<'_>) {
    let read = texts.phrase(&Phrase::new("text-percent").with("percent", i32::from(*percent)));
    if let Some(moved) = slider(ui, words, *percent, Hearing::STEP, &read) {
        *percent = moved;
    }
}
