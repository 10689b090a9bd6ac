//! The beginning.

use super::{READABLE, page};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::shelf::Telling;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, card, heading, in_a_row, note, quote, title};
use crate::ui::wish::Unfinished;
use egui::Ui;

/// How it goes, for who is here for the first time.
const STEPS: [&str; 3] = ["home-step-prepare", "home-step-talk", "home-step-look-back"];

/// A conversation that was not finished.
pub(in crate::ui) struct Found<'a> {
    /// The conversation.
    pub unfinished: &'a Unfinished,
    /// Its scenario's texts, if it is at hand.
    pub telling: Option<&'a Telling>,
    /// Whether one can go on with it.
    pub fits: bool,
}

/// Draws the beginning.
pub(in crate::ui) fn show(ui: &mut Ui, found: Option<&Found<'_>>, texts: &Texts<'_>) -> Option<Action> {
    page(ui, "home", READABLE, |ui| {
        let above = ((ui.clip_rect().height() - 460.0) / 3.0).clamp(0.0, 160.0);
        ui.add_space(above);
        title(ui, &texts.get("product-name"));
        quote(ui, &texts.get("product-sentence"));
        ui.add_space(space::L);
        let unfinished = found.and_then(|found| offer(ui, found, texts));
        let start = texts.get("home-start");
        let goes_on = found.is_some_and(|found| found.fits);
        let press = if goes_on { Press::plain(&start) } else { Press::main(&start) };
        let started = press.pressed(ui).then_some(Action::OpenChoose);
        ui.add_space(space::XL);
        for step in STEPS {
            body(ui, &texts.get(step));
        }
        ui.add_space(space::L);
        note(ui, &texts.get("home-private"));
        ui.add_space(space::S);
        let quit = Press::plain(&texts.get("home-quit")).pressed(ui).then_some(Action::Quit);
        unfinished.or(started).or(quit)
    })
}

/// The unfinished conversation offers itself first.
fn offer(ui: &mut Ui, found: &Found<'_>, texts: &Texts<'_>) -> Option<Action> {
    let texts = texts.telling(found.telling);
    let action = card(ui, |ui| {
        heading(ui, &texts.get("unfinished"));
        let name = if found.telling.is_some() {
            texts.said("scenario")
        } else {
            found.unfinished.log.scenario.clone()
        };
        let moves = found.unfinished.log.entries.len();
        body(ui, &texts.phrase(&Phrase::new("unfinished-which").with("title", name).with("moves", moves)));
        if !found.fits {
            note(ui, &texts.get("unfinished-changed"));
        }
        ui.add_space(space::XS);
        in_a_row(ui, |ui| {
            let go_on = found.fits && Press::main(&texts.get("unfinished-continue")).pressed(ui);
            let away = Press::plain(&texts.get("unfinished-put-away")).pressed(ui);
            go_on.then_some(Action::Continue).or(away.then_some(Action::PutAway))
        })
    });
    ui.add_space(space::M);
    action
}
