//! One's own view, before anything else is shown.

use crate::feedback::{Feeling, OwnView};
use crate::session::HowFar;
use crate::ui::action::{Action, InLookBack};
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, beside, choice, heading, in_a_row, note, title};
use egui::Ui;

/// How it went, from badly to well, as messages.
pub(super) const WENT: [&str; 5] = ["went-1", "went-2", "went-3", "went-4", "went-5"];

/// From this width on the two questions stand beside each other, in points where text is shown at 100 %.
const BESIDE: f32 = 640.0;

/// Asks for the own view.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let own = looking.own_view;
    title(ui, &texts.get("own-view-title"));
    note(ui, &texts.get("own-view-about"));
    ui.add_space(space::M);
    let least = BESIDE * Size::scale(ui).max(1.0);
    let action = beside(ui, least, 0.4, |ui| went(ui, own, texts), |ui| feeling(ui, own, texts));
    ui.add_space(space::L);
    if looking.how_far == HowFar::WorkingOut {
        note(ui, &texts.get("own-view-working-out"));
        return action;
    }
    let given = own.went.is_some() || own.feeling.is_some();
    let words = texts.get(if given { "own-view-done" } else { "own-view-skip" });
    let done = in_a_row(ui, |ui| Press::main(&words).pressed(ui));
    action.or(done.then_some(Action::LookingBack(InLookBack::TellOwnView)))
}

fn went(ui: &mut Ui, own: OwnView, texts: &Texts<'_>) -> Option<Action> {
    heading(ui, &texts.get("own-view-went"));
    let mut action = None;
    for (place, words) in (1..=5_u8).zip(WENT) {
        if choice(ui, &texts.get(words), own.went == Some(place)).clicked() {
            action = Some(Action::LookingBack(InLookBack::Went(place)));
        }
    }
    action
}

fn feeling(ui: &mut Ui, own: OwnView, texts: &Texts<'_>) -> Option<Action> {
    heading(ui, &texts.with_name("own-view-feeling"));
    let mut action = None;
    for feeling in Feeling::ALL {
        if choice(ui, &texts.get(feeling.message()), own.feeling == Some(feeling)).clicked() {
            action = Some(Action::LookingBack(InLookBack::Feeling(feeling)));
        }
    }
    action
}
