//! Before a conversation.

use super::page;
use crate::conversation::Way;
use crate::phrase::{Arg, Phrase};
use crate::session::SheetPoint;
use crate::ui::action::{Action, InPreparation, Preference};
use crate::ui::preferences::Preferences;
use crate::ui::preparation::{Preparation, Variation};
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, Size, space};
use crate::ui::widgets::{
    Press, beside, body, card, choice, heading, note, small, switch, term, title, writing_field,
};
use egui::{Frame, Margin, Panel, Ui};

/// The width of the page, in points.
const WIDTH: f32 = 1080.0;

/// From this width on the sheet stands beside the situation, in points where text is shown at 100 %.
const BESIDE: f32 = 820.0;

/// What is told of the situation: the heading, and the scenario's words for it.
const TOLD: [(&str, &str); 3] = [
    ("prepare-you", "scenario.you"),
    ("prepare-other", "scenario.other"),
    ("prepare-situation", "scenario.situation"),
];

/// Draws the preparation.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    preparation: &Preparation,
    preferences: &Preferences,
    texts: &Texts<'_>,
) -> Option<Action> {
    let palette = Palette::of(ui);
    let frame = Frame::new().fill(palette.ground).inner_margin(Margin::symmetric(20, 10));
    let start = Panel::bottom("start")
        .frame(frame)
        .show(ui, |ui| ui.vertical_centered(|ui| Press::main(&texts.get("prepare-start")).pressed(ui)).inner);
    let chosen = page(ui, "prepare", WIDTH, |ui| {
        title(ui, &texts.said("scenario"));
        ui.add_space(space::S);
        beside(
            ui,
            BESIDE * Size::scale(ui).max(1.0),
            0.52,
            |ui| {
                situation(ui, preparation, texts);
                None
            },
            |ui| {
                let how = how(ui, preparation, texts).or(own_words(ui, preferences, texts));
                ui.add_space(space::L);
                how.or(sheet(ui, &preparation.sheet.points, texts))
            },
        )
    });
    start.inner.then_some(Action::Start).or(chosen)
}

fn situation(ui: &mut Ui, preparation: &Preparation, texts: &Texts<'_>) {
    for (asked, told) in TOLD {
        if let Some(words) = texts.said_if(told) {
            heading(ui, &texts.get(asked));
            body(ui, words);
            ui.add_space(space::M);
        }
    }
    place(ui, preparation, texts);
    goal(ui, preparation, texts);
}

/// Where it is, and who can hear it.
fn place(ui: &mut Ui, preparation: &Preparation, texts: &Texts<'_>) {
    let setting = &preparation.shelved.scenario.setting;
    let place = Phrase::new("fact-place").with("place", Arg::Message(setting.place.message().into()));
    note(ui, &texts.phrase(&place));
    for listener in &setting.listeners {
        note(ui, &texts.phrase(&Phrase::new("prepare-listens").with("name", texts.name(*listener))));
    }
    ui.add_space(space::M);
}

/// What one wants to achieve, and what a goal of this sort asks: how much connection and how much challenge.
fn goal(ui: &mut Ui, preparation: &Preparation, texts: &Texts<'_>) {
    heading(ui, &texts.get("prepare-goal"));
    if let Some(words) = texts.said_if("scenario.goal") {
        body(ui, words);
    }
    ui.add_space(space::XS);
    let asks = format!("{}.about", preparation.shelved.scenario.goal.message());
    term(ui, &texts.get("prepare-goal-asks"));
    note(ui, &texts.get(&asks));
}

/// How it will be played.
fn how(ui: &mut Ui, preparation: &Preparation, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    heading(ui, &texts.get("prepare-how"));
    for (words, way) in [("way-guided", Way::Guided), ("way-real", Way::Real)] {
        if choice(ui, &texts.get(words), preparation.way == way).clicked() {
            action = Some(Action::Preparing(InPreparation::Way(way)));
        }
        about(ui, &texts.get(&format!("{words}.about")));
    }
    if preparation.record.is_some() {
        ui.add_space(space::S);
        for (words, variation) in [("variation-new", Variation::New), ("variation-same", Variation::Same)] {
            if choice(ui, &texts.get(words), preparation.variation == variation).clicked() {
                action = Some(Action::Preparing(InPreparation::Variation(variation)));
            }
        }
    }
    action
}

/// Whether one says it in own words first.
fn own_words(ui: &mut Ui, preferences: &Preferences, texts: &Texts<'_>) -> Option<Action> {
    ui.add_space(space::S);
    let first = preferences.own_words;
    let switched = switch(ui, &texts.get("own-words-first"), first).clicked();
    about(ui, &texts.get("own-words-first.about"));
    switched.then_some(Action::Set(Preference::OwnWords(!first)))
}

/// What a choice means, under it.
fn about(ui: &mut Ui, words: &str) {
    ui.horizontal(|ui| {
        ui.add_space(space::XL);
        ui.vertical(|ui| small(ui, words));
    });
}

/// The preparation sheet.
fn sheet(ui: &mut Ui, sheet: &[SheetPoint], texts: &Texts<'_>) -> Option<Action> {
    card(ui, |ui| {
        heading(ui, &texts.get("sheet"));
        note(ui, &texts.get("sheet-about"));
        let mut action = None;
        for (place, point) in sheet.iter().enumerate() {
            ui.add_space(space::S);
            let label = body(ui, &asked(&point.key, texts));
            let mut text = point.text.clone();
            let field = writing_field(&mut text, ("sheet", place));
            if ui.add(field).labelled_by(label.id).changed() {
                action = Some(Action::Preparing(InPreparation::Note(place, text)));
            }
        }
        action
    })
}

/// What a point of the sheet asks.
pub(super) fn asked(key: &str, texts: &Texts<'_>) -> String {
    match texts.said_if(key) {
        Some(words) => words.to_owned(),
        None => texts.get(key),
    }
}
