//! How the user wants it. Everything applies at once.

mod sound;

use crate::locale::Language;
use crate::phrase::Phrase;
use crate::ui::action::{Action, Preference};
use crate::ui::preferences::{Preferences, Theme};
use crate::ui::screens::{READABLE, page};
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, choice, heading, in_a_row, note, switch, title, word};
use egui::Ui;

/// The messages of [`Preferences::PACES`].
const PACES: [&str; 3] = ["pace-at-once", "pace-calm", "pace-slow"];

/// Draws the settings.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    preferences: &Preferences,
    folder: Option<&str>,
    trouble: Option<&Phrase>,
    texts: &Texts<'_>,
) -> Option<Action> {
    page(ui, "settings", READABLE, |ui| {
        title(ui, &texts.get("settings-title"));
        note(ui, &texts.get("settings-about"));
        let mut action = part(ui, "settings-language", texts, |ui| language(ui, preferences));
        action = action.or(part(ui, "settings-text", texts, |ui| text_size(ui, preferences, texts)));
        action = action.or(part(ui, "settings-theme", texts, |ui| theme(ui, preferences, texts)));
        action = action.or(part(ui, "settings-motion", texts, |ui| motion(ui, preferences, texts)));
        action = action.or(part(ui, "settings-pace", texts, |ui| pace(ui, preferences, texts)));
        action = action.or(sound::show(ui, preferences.hearing, trouble, texts));
        action = action.or(part(ui, "settings-own-words", texts, |ui| own_words(ui, preferences, texts)));
        action = action.or(part(ui, "settings-lessons", texts, |ui| lessons(ui, preferences, texts)));
        action = action.or(files(ui, folder, texts));
        ui.add_space(space::L);
        let close = Press::main(&texts.get("settings-close")).pressed(ui);
        action.or(close.then_some(Action::Close))
    })
}

fn part(
    ui: &mut Ui,
    words: &str,
    texts: &Texts<'_>,
    content: impl FnOnce(&mut Ui) -> Option<Action>,
) -> Option<Action> {
    ui.add_space(space::M);
    heading(ui, &texts.get(words));
    in_a_row(ui, content)
}

fn language(ui: &mut Ui, preferences: &Preferences) -> Option<Action> {
    let mut action = None;
    for language in Language::ALL {
        if choice(ui, language.own_name(), preferences.language == language).clicked() {
            action = Some(Action::Set(Preference::Language(language)));
        }
    }
    action
}

fn text_size(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let percent = preferences.text_percent;
    let smaller = percent > Preferences::TEXT_LEAST;
    let larger = percent < Preferences::TEXT_MOST;
    let less = Press::plain(&texts.get("text-smaller")).enabled(smaller).pressed(ui);
    word(ui, &texts.phrase(&Phrase::new("text-percent").with("percent", i32::from(percent))));
    let more = Press::plain(&texts.get("text-larger")).enabled(larger).pressed(ui);
    let less =
        (less && smaller).then(|| Action::Set(Preference::TextPercent(percent - Preferences::TEXT_STEP)));
    less.or((more && larger).then(|| Action::Set(Preference::TextPercent(percent + Preferences::TEXT_STEP))))
}

fn theme(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    for theme in Theme::ALL {
        if choice(ui, &texts.get(theme.message()), preferences.theme == theme).clicked() {
            action = Some(Action::Set(Preference::Theme(theme)));
        }
    }
    action
}

fn motion(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    for (words, reduced) in [("motion-usual", false), ("motion-reduced", true)] {
        if choice(ui, &texts.get(words), preferences.reduced_motion == reduced).clicked() {
            action = Some(Action::Set(Preference::ReducedMotion(reduced)));
        }
    }
    action
}

fn pace(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    for (words, pace) in PACES.into_iter().zip(Preferences::PACES) {
        if choice(ui, &texts.get(words), preferences.words_per_minute == pace).clicked() {
            action = Some(Action::Set(Preference::Pace(pace)));
        }
    }
    action
}

fn own_words(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let first = preferences.own_words;
    let switched = switch(ui, &texts.get("own-words-first"), first).clicked();
    switched.then_some(Action::Set(Preference::OwnWords(!first)))
}

fn lessons(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    let teaches = preferences.teaches();
    let switched = switch(ui, &texts.get("lessons-on"), teaches).clicked();
    switched.then_some(Action::Set(Preference::Teaching(!teaches)))
}

/// Where everything is kept, and how that is changed.
fn files(ui: &mut Ui, folder: Option<&str>, texts: &Texts<'_>) -> Option<Action> {
    ui.add_space(space::M);
    heading(ui, &texts.get("settings-files"));
    let Some(folder) = folder else {
        note(ui, &texts.get("files-nowhere"));
        return None;
    };
    note(ui, &texts.get("files-where"));
    body(ui, folder);
    let opened = Press::plain(&texts.get("files-open")).pressed(ui);
    note(ui, &texts.get("files-move"));
    opened.then_some(Action::OpenFolder)
}
