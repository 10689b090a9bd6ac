//! One's own words, before what can be said is shown.

use crate::phrase::Phrase;
use crate::ui::action::{Action, InTalk};
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::widgets::{Press, body, in_a_row, note, writing_field};
use egui::{Id, Key, Modifiers, Response, Ui};

/// Asks for the own words, of which this was written so far; `appears` while words of the other are still to be read.
pub(super) fn ask(
    ui: &mut Ui,
    talking: &Talking,
    draft: &str,
    texts: &Texts<'_>,
    appears: bool,
) -> Option<Action> {
    let asked = body(ui, &texts.with_name("own-words-ask"));
    let mut text = draft.to_owned();
    let field = ui.add(writing_field(&mut text, "own-words")).labelled_by(asked.id);
    focus_once(ui, &field, talking.dialogue.moves());
    let entered = field.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let (given, left_out) = in_a_row(ui, |ui| {
        let key = texts.get("key-enter");
        let given = Press::main(&texts.get("own-words-show")).key(&key).pressed(ui);
        (given, Press::plain(&texts.get("own-words-skip")).pressed(ui))
    });
    if entered && appears && text.trim().is_empty() {
        return Some(Action::Talking(InTalk::AllWords));
    }
    if given || entered {
        return Some(Action::Talking(InTalk::GiveWords(text)));
    }
    if left_out {
        return Some(Action::Talking(InTalk::GiveWords(String::new())));
    }
    field.changed().then_some(Action::Talking(InTalk::EditWords(text)))
}

/// What was written, above what can be said.
pub(super) fn given(ui: &mut Ui, talking: &Talking, texts: &Texts<'_>) {
    if let Some(words) = talking.dialogue.own_words_now() {
        note(ui, &texts.phrase(&Phrase::new("own-words").with("words", words)));
    }
}

/// One can write at once when it is one's turn; who goes elsewhere is not called back.
fn focus_once(ui: &Ui, field: &Response, moves: usize) {
    let key = Id::new("asked at");
    let asked_at = ui.data_mut(|data| {
        let before = data.get_temp::<usize>(key);
        data.insert_temp(key, moves);
        before
    });
    if asked_at != Some(moves) && ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
}
