//! The beginning.

use super::page;
use crate::phrase::Phrase;
use crate::session::Unfinished;
use crate::ui::action::Action;
use crate::ui::shelf::Telling;
use crate::ui::texts::Texts;
use crate::ui::theme::{Icon, Size, space};
use crate::ui::widgets::{
    Press, beside, body, card, columns, heading, in_a_row, note, note_with, round_icon, term, title,
};
use egui::Ui;

/// The width of the page, in points.
const WIDTH: f32 = 940.0;

/// How it goes, for who is here for the first time.
const STEPS: [(Icon, &str); 3] = [
    (Icon::Prepare, "home-step-prepare"),
    (Icon::Talk, "home-step-talk"),
    (Icon::LookBack, "home-step-look-back"),
];

/// The least width of a step, in points where text is shown at 100 %.
const STEP: f32 = 220.0;

/// From this width on what can be gone on with and what was practised stand beside each other, likewise.
const BESIDE: f32 = 640.0;

/// A conversation that was not finished.
pub(in crate::ui) struct Found<'a> {
    /// The conversation.
    pub unfinished: &'a Unfinished,
    /// Its scenario's texts, if it is at hand.
    pub telling: Option<&'a Telling>,
    /// Whether one can go on with it.
    pub fits: bool,
}

/// The conversation that was practised last.
pub(in crate::ui) struct Latest<'a> {
    /// The scenario's id.
    pub id: &'a str,
    /// Its texts.
    pub telling: Option<&'a Telling>,
    /// The best score in it so far.
    pub best: u8,
}

/// Draws the beginning.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    found: Option<&Found<'_>>,
    latest: Option<&Latest<'_>>,
    texts: &Texts<'_>,
) -> Option<Action> {
    page(ui, "home", WIDTH, |ui| {
        let above = ((ui.clip_rect().height() - 560.0) / 3.0).clamp(0.0, 120.0);
        ui.add_space(above);
        title(ui, &texts.get("product-name"));
        body(ui, &texts.get("product-sentence"));
        ui.add_space(space::M);
        let earlier = before(ui, found, latest, texts);
        ui.add_space(space::S);
        let start = texts.get("home-start");
        let goes_on = found.is_some_and(|found| found.fits);
        let press = if goes_on { Press::plain(&start) } else { Press::main(&start) };
        let started = press.pressed(ui).then_some(Action::OpenChoose);
        ui.add_space(space::XL);
        steps(ui, texts);
        ui.add_space(space::L);
        note_with(ui, Icon::Kept, &texts.get("home-private"));
        ui.add_space(space::XS);
        let quit = Press::plain(&texts.get("home-quit")).pressed(ui).then_some(Action::Quit);
        earlier.or(started).or(quit)
    })
}

/// What was before: a conversation to go on with first, and what was practised last.
fn before(
    ui: &mut Ui,
    found: Option<&Found<'_>>,
    latest: Option<&Latest<'_>>,
    texts: &Texts<'_>,
) -> Option<Action> {
    match (found, latest) {
        (None, None) => None,
        (Some(found), None) => unfinished(ui, found, texts),
        (None, Some(latest)) => practised(ui, latest, texts),
        (Some(found), Some(latest)) => {
            let least = BESIDE * Size::scale(ui).max(1.0);
            beside(ui, least, 0.5, |ui| unfinished(ui, found, texts), |ui| practised(ui, latest, texts))
        }
    }
}

/// The unfinished conversation offers itself.
fn unfinished(ui: &mut Ui, found: &Found<'_>, texts: &Texts<'_>) -> Option<Action> {
    let texts = texts.telling(found.telling);
    card(ui, |ui| {
        note_with(ui, Icon::Paused, &texts.get("unfinished"));
        let log = &found.unfinished.log;
        let name = if found.telling.is_some() { texts.said("scenario") } else { log.scenario.clone() };
        heading(ui, &name);
        body(ui, &texts.phrase(&Phrase::new("unfinished-which").with("moves", log.entries.len())));
        if !found.fits {
            note(ui, &texts.get("unfinished-changed"));
        }
        in_a_row(ui, |ui| {
            let go_on = found.fits && Press::main(&texts.get("unfinished-continue")).pressed(ui);
            let away = Press::quiet(&texts.get("unfinished-put-away")).pressed(ui);
            go_on.then_some(Action::Continue).or(away.then_some(Action::PutAway))
        })
    })
}

/// What was practised last, with the best that came of it.
fn practised(ui: &mut Ui, latest: &Latest<'_>, texts: &Texts<'_>) -> Option<Action> {
    let texts = texts.telling(latest.telling);
    card(ui, |ui| {
        note_with(ui, Icon::Before, &texts.get("home-latest"));
        heading(ui, &texts.said("scenario"));
        body(ui, &texts.phrase(&Phrase::new("fact-best").with("best", i32::from(latest.best))));
        let again = in_a_row(ui, |ui| Press::plain(&texts.get("look-back-again")).pressed(ui));
        again.then(|| Action::Choose(latest.id.to_owned()))
    })
}

/// How it goes, step by step.
fn steps(ui: &mut Ui, texts: &Texts<'_>) {
    heading(ui, &texts.get("home-steps"));
    ui.add_space(space::XS);
    let least = STEP * Size::scale(ui).max(1.0);
    columns(ui, 3, least, |ui, place| {
        let Some((icon, words)) = STEPS.get(usize::from(place)) else { return };
        ui.horizontal_top(|ui| {
            round_icon(ui, *icon);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                term(ui, &texts.get(&format!("{words}.name")));
                note(ui, &texts.get(words));
            });
        });
    });
}
