//! Which conversation.

mod cards;
mod find;

use super::page;
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::finding::Finding;
use crate::ui::shelf::{Record, Shelf};
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, body, card, heading, note, title};
use egui::Ui;
use std::collections::BTreeMap;

/// The width of the page, in points: of few conversations, and of many.
const WIDTH: [f32; 2] = [1120.0, 1520.0];

/// Draws the conversations at hand.
pub(in crate::ui) fn show(
    ui: &mut Ui,
    shelf: &Shelf,
    records: &BTreeMap<String, Record>,
    finding: &Finding,
    texts: &Texts<'_>,
) -> Option<Action> {
    let width = WIDTH[usize::from(shelf.scenarios.len() > 3)];
    page(ui, "choose", width, |ui| {
        title(ui, &texts.get("choose-title"));
        ui.add_space(space::XS);
        if shelf.scenarios.is_empty() {
            body(ui, &texts.get("choose-empty"));
        }
        let helps = Finding::helps(shelf);
        let nothing = Finding::default();
        let finding = if helps { finding } else { &nothing };
        let left = finding.left(shelf, texts);
        let found = if helps { find::show(ui, shelf, finding, left.len(), texts) } else { None };
        ui.add_space(space::M);
        let chosen = cards::show(ui, &left, shelf, records, texts);
        // What cannot be opened is not what was looked for.
        let written = if finding.is_asked() { None } else { faulty(ui, shelf, texts) };
        found.or(chosen).or(written)
    })
}

/// The scenarios that could not be loaded, with why; those of the user's can be written.
fn faulty(ui: &mut Ui, shelf: &Shelf, texts: &Texts<'_>) -> Option<Action> {
    let mut written = None;
    for fault in &shelf.faulty {
        ui.add_space(space::M);
        card(ui, |ui| {
            heading(ui, &texts.phrase(&Phrase::new("faulty").with("id", fault.id.as_str())));
            for line in &fault.summary {
                note(ui, line);
            }
            let named = Phrase::new("choose-write-named").with("title", fault.id.as_str());
            let words = texts.get("choose-write");
            let press = Press::quiet(&words).named(texts.phrase(&named));
            if shelf.own.contains(&fault.id) && press.pressed(ui) {
                written = Some(Action::Write(fault.id.clone()));
            }
        });
    }
    written
}
