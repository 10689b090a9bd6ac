//! How it ended, what worked, and what to try next time; where it turned stands between them.

use super::heard::last_heard;
use super::section::section;
use super::turning;
use super::why::{why_of, written};
use super::words::{own_quoted, own_spoken};
use crate::feedback::{Habit, MoveAccount, bond_words};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::looking_back::LookingBack;
use crate::ui::screens::prepare::asked;
use crate::ui::texts::Texts;
use crate::ui::widgets::{body, card, note, small, title};
use egui::Ui;

/// Draws what there is to tell before the number.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    ending(ui, looking, texts);
    worked(ui, looking, texts);
    let replay = turning::show(ui, looking, texts);
    next_time(ui, looking, texts);
    preparation(ui, looking, texts);
    discuss(ui, looking, texts);
    replay
}

fn ending(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    title(ui, &texts.get("look-back-title"));
    let Some(ending) = &looking.feedback.ending else { return };
    body(ui, &texts.get(ending.meaning.message()));
    if let Some(bond) = ending.bond {
        body(ui, &texts.phrase(&bond_words(bond)));
    }
    if let Some(after) = texts.said_if(&format!("{}.after", ending.message)) {
        body(ui, after);
    }
}

fn worked(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    section(ui, &texts.get("worked-title"));
    let moves = &looking.feedback.moves;
    let worked: Vec<&MoveAccount> =
        looking.feedback.worked.iter().filter_map(|index| moves.get(*index)).collect();
    if worked.is_empty() {
        note(ui, &texts.get("worked-nothing"));
    }
    for made in worked {
        card(ui, |ui| {
            heard(ui, made, looking, texts);
            own_spoken(ui, made, texts);
            written(ui, made, looking, texts);
            small(ui, &texts.behaviours(&made.behaviours));
            if let Some(why) = why_of(made, looking, texts) {
                body(ui, &why);
            }
        });
    }
}

/// What was answered.
fn heard(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    if let Some((name, words)) = last_heard(made, looking, texts) {
        let heard = Phrase::new("worked-heard").with("name", name).with("words", words);
        small(ui, &texts.phrase(&heard));
    }
}

/// General habits to try.
fn next_time(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    if looking.feedback.habits.is_empty() {
        return;
    }
    section(ui, &texts.get("next-title"));
    for habit in &looking.feedback.habits {
        card(ui, |ui| one_habit(ui, habit, looking, texts));
    }
}

fn one_habit(ui: &mut Ui, habit: &Habit, looking: &LookingBack, texts: &Texts<'_>) {
    body(ui, &texts.phrase(&habit.advice));
    let shown = habit.moves.iter().filter_map(|index| looking.feedback.moves.get(*index));
    for made in shown {
        let moment = Phrase::new("next-moment")
            .with("number", i64::from(made.number))
            .with("words", own_quoted(made, texts));
        small(ui, &texts.phrase(&moment));
    }
    if let Some(practise) = texts.find(&habit.practise.id) {
        note(ui, &texts.phrase(&Phrase::new("next-practise").with("words", practise)));
    }
}

/// The points of the preparation, looked back on.
fn preparation(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    if looking.dialogue.notes().is_empty() {
        return;
    }
    section(ui, &texts.get("prepared-title"));
    note(ui, &texts.get("prepared-about"));
    for (key, written) in looking.dialogue.notes() {
        small(ui, &asked(key, texts));
        body(ui, written);
    }
}

/// The question to discuss.
fn discuss(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    let Some(ending) = &looking.feedback.ending else { return };
    if let Some(question) = texts.said_if(&format!("{}.discuss", ending.message)) {
        section(ui, &texts.get("discuss-title"));
        body(ui, question);
    }
}
