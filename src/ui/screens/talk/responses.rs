//! What one can say.

use super::{is_appearing, own_words};
use crate::session::Pen;
use crate::ui::action::{Action, InTalk};
use crate::ui::preferences::Preferences;
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::widgets::{Press, note};
use egui::Ui;

/// Draws what can be said, each with its number, after the own words where one says these first; at the end, the way to
/// looking back.
pub(super) fn show(
    ui: &mut Ui,
    talking: &Talking,
    preferences: &Preferences,
    texts: &Texts<'_>,
    now_ms: u64,
) -> Option<Action> {
    let dialogue = &talking.dialogue;
    if dialogue.ended() {
        note(ui, &texts.get("talk-ended"));
        let pressed = Press::main(&texts.get("talk-look-back")).key(&texts.get("key-enter")).pressed(ui);
        return pressed.then_some(Action::LookBack);
    }
    if let Pen::OwnWords { draft } = dialogue.pen() {
        return own_words::ask(ui, talking, draft, texts, is_appearing(talking, preferences, now_ms));
    }
    own_words::given(ui, talking, texts);
    ui.spacing_mut().item_spacing.y = space::XS + 2.0;
    if dialogue.silence().is_on() {
        ui.multiply_opacity(0.45);
    }
    let mut said = None;
    let play = dialogue.play();
    for (place, offered) in dialogue.offers().iter().copied().enumerate() {
        let words = texts.said(play.scenario.key(play.scenario.response(offered.response).text));
        let number = (place + 1).to_string();
        if Press::plain(&words).key(&number).whole_width().pressed(ui) {
            said = Some(Action::Talking(InTalk::Say(dialogue.dated(offered.key(&play)))));
        }
    }
    said
}
