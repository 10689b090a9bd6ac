//! Every move, so that they can be looked through: the words, what they did at a glance, and why on asking.

use super::heard::answered;
use super::others::Where;
use super::signs;
use super::why::{self, written};
use super::words::own_quoted;
use crate::feedback::MoveAccount;
use crate::phrase::Phrase;
use crate::ui::action::{Action, InLookBack};
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Column, Press, body, card, in_a_row, in_gutter, note, numbered, with_columns};
use egui::Ui;

/// The width of a move's number, in points where text is shown at 100 %.
const NUMBER: f32 = 32.0;

/// The width of what can be asked of a move, likewise.
const ASK: f32 = 324.0;

/// Draws every move.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    for (index, made) in looking.feedback.moves.iter().enumerate() {
        action = action.or(card(ui, |ui| one(ui, index, made, looking, texts)));
    }
    action
}

fn one(
    ui: &mut Ui,
    index: usize,
    made: &MoveAccount,
    looking: &LookingBack,
    texts: &Texts<'_>,
) -> Option<Action> {
    let moment = texts.phrase(&Phrase::new("turning-moment").with("number", i64::from(made.number)));
    let number = |ui: &mut Ui| numbered(ui, made.number, &moment);
    let pressed = in_gutter(ui, NUMBER * Size::scale(ui).max(1.0), number, |ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        body(ui, &own_quoted(made, texts));
        written(ui, made, looking, texts);
        for line in answered(looking, index) {
            let key = looking.dialogue.shelved().scenario.key(line.text);
            let answer = Phrase::new("moves-answered").with("name", texts.name(line.by));
            note(ui, &texts.phrase(&answer.with("words", texts.said(key))));
        }
        did_and_ask(ui, index, made, looking, texts)
    });
    let within = if looking.asked.contains(&index) {
        why::show(ui, index, looking, texts, Where::Moves)
    } else {
        None
    };
    pressed.or(within)
}

/// What it did at a glance, and at the end of the row what can be asked.
fn did_and_ask(
    ui: &mut Ui,
    index: usize,
    made: &MoveAccount,
    looking: &LookingBack,
    texts: &Texts<'_>,
) -> Option<Action> {
    let asked = looking.asked.contains(&index);
    let number = i64::from(made.number);
    let mut action = None;
    let signs = |ui: &mut Ui| in_a_row(ui, |ui| signs::show(ui, made, looking.dialogue.play().method, texts));
    let ask = |ui: &mut Ui| {
        in_a_row(ui, |ui| {
            let named = texts.phrase(&Phrase::new("moves-why-named").with("number", number));
            let why = Press::quiet(&texts.get("moves-why")).named(named).on(asked).pressed(ui);
            let named = texts.phrase(&Phrase::new("moves-replay-named").with("number", number));
            let replay = Press::quiet(&texts.get("turning-replay")).named(named).pressed(ui);
            action = why
                .then_some(Action::LookingBack(InLookBack::AskWhy(index)))
                .or(replay.then_some(Action::ReplayFrom(index)));
        });
    };
    with_columns(ui, signs, vec![Column::of(ASK, ask)]);
    action
}
