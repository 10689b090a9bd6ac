//! What stands beside the conversation of a scenario that is being written, or instead of it while it cannot be played.

mod places;
mod told;

use crate::phrase::Phrase;
use crate::ui::action::{Action, InWriting};
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, heading, note, small, title};
use crate::ui::writing::Writing;
use egui::Ui;

/// Draws what stands beside the conversation.
pub(in crate::ui) fn beside(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) -> Option<Action> {
    let writing = talking.writing.as_ref()?;
    heading(ui, &texts.get("writing-title"));
    small(ui, &place(talking, texts));
    let lost = talking.dialogue.lost();
    if lost > 0 {
        note(ui, &texts.phrase(&Phrase::new("writing-lost").with("count", lost)));
    }
    if writing.is_faulty {
        note(ui, &texts.get("writing-faulty"));
    }
    ui.add_space(space::S);
    let anew = Press::plain(&texts.get("writing-anew")).whole_width().pressed(ui);
    let places = Press::plain(&texts.get("writing-elsewhere"))
        .opens(writing.choosing.is_some())
        .whole_width()
        .pressed(ui);
    let chosen = writing.choosing.as_ref().and_then(|choosing| places::show(ui, talking, choosing, texts));
    ui.add_space(space::M);
    told::show(ui, writing, texts);
    chosen
        .or(anew.then_some(Action::Writing(InWriting::BeginAnew)))
        .or(places.then_some(Action::Writing(InWriting::OfferStartingPoints)))
}

/// Where the conversation is, by the name in the file.
fn place(talking: &Talking, texts: &Texts<'_>) -> String {
    let node = talking.dialogue.conversation().state().node();
    let name = talking.dialogue.shelved().scenario.node(node).id.as_str();
    texts.phrase(&Phrase::new("writing-at").with("node", name))
}

/// Draws the page of a scenario that cannot be played yet.
pub(in crate::ui) fn page(ui: &mut Ui, writing: &Writing, texts: &Texts<'_>) {
    super::page(ui, "writing", super::READABLE * Size::scale(ui), |ui| {
        title(ui, &writing.id);
        note(ui, &texts.get("writing-not-yet"));
        ui.add_space(space::M);
        told::show(ui, writing, texts);
    });
}
