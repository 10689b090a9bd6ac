//! What is wrong with the scenario, the errors first.

use crate::phrase::Phrase;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{body, card, heading, note, small};
use crate::ui::writing::{Told, Writing};
use egui::Ui;

/// So many are shown; `weerklank check` shows all.
const SHOWN: usize = 12;

pub(super) fn show(ui: &mut Ui, writing: &Writing, texts: &Texts<'_>) {
    let told = &writing.told;
    let errors = told.iter().filter(|one| one.is_error).count();
    let counts = Phrase::new("writing-told").with("errors", errors).with("warnings", told.len() - errors);
    heading(ui, &texts.phrase(&counts));
    let ordered = told.iter().filter(|one| one.is_error).chain(told.iter().filter(|one| !one.is_error));
    for one in ordered.take(SHOWN) {
        ui.add_space(space::XS);
        card(ui, |ui| one_told(ui, one, texts));
    }
    if told.len() > SHOWN {
        ui.add_space(space::XS);
        note(ui, &texts.phrase(&Phrase::new("writing-more").with("count", told.len() - SHOWN)));
    }
}

fn one_told(ui: &mut Ui, told: &Told, texts: &Texts<'_>) {
    let severity = texts.get(if told.is_error { "diagnostic-error" } else { "diagnostic-warning" });
    small(ui, &format!("{severity} · {} · {}", told.place, told.code));
    body(ui, &texts.phrase(&told.message));
    note(ui, &texts.phrase(&told.help));
}
