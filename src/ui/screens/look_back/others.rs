//! What else could have been done at a move: the words, what they would have done to the balance, and what could then
//! still have been reached.

use super::words::alternative_words;
use crate::feedback::{Alternative, Compared, MoveAccount};
use crate::phrase::Phrase;
use crate::scoring::Meter;
use crate::ui::action::{Action, InLookBack};
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::{Palette, space};
use crate::ui::widgets::{
    Column, Pose, Press, Sign, balance, body, columns_fit, figure_of, part, sign, small, term, with_columns,
};
use egui::{Align, Layout, Stroke, Ui};
use std::cmp::Reverse;

/// How many are told at first.
const TOLD: usize = 3;

/// The width of the column of the balance, in points where text is shown at 100 %.
const BALANCE: f32 = 200.0;

/// The width of the column of what could still be reached, likewise.
const REACHABLE: f32 = 84.0;

/// Where it is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Among all moves.
    Moves,
    /// At a point of the trail.
    Trail,
}

/// Draws what else could have been done, the best first; all of it on asking.
pub(super) fn show(
    ui: &mut Ui,
    index: usize,
    made: &MoveAccount,
    looking: &LookingBack,
    texts: &Texts<'_>,
    place: Where,
) -> Option<Action> {
    if made.others.is_empty() {
        return None;
    }
    let all = looking.unfolded.contains(&index);
    part(ui, &texts.get("moves-others"), |ui| {
        let known = made.others.iter().any(|other| other.reachable.is_some());
        head(ui, known, texts);
        let told = if all { made.others.len() } else { TOLD };
        let mut group = None;
        for other in best_first(made).into_iter().take(told) {
            let compared = made.compared(other);
            if compared != group {
                group = compared;
                group_head(ui, compared, texts);
            }
            one(ui, other, known, texts);
        }
        more(ui, made, all, texts, place).then_some(Action::LookingBack(InLookBack::ShowOthers(index)))
    })
}

/// How those that follow compare with what was done.
fn group_head(ui: &mut Ui, compared: Option<Compared>, texts: &Texts<'_>) {
    let words = match compared {
        Some(Compared::More) => "compared-more",
        Some(Compared::Alike) => "compared-alike",
        Some(Compared::Less) => "compared-less",
        None => "report-others",
    };
    ui.add_space(space::S);
    term(ui, &texts.get(words));
}

/// Those after which most could be reached first; where that is not known, those that were worth most by themselves.
fn best_first(made: &MoveAccount) -> Vec<&Alternative> {
    let mut others: Vec<&Alternative> = made.others.iter().collect();
    // What is not compared, since the method and what is reachable disagree about it, comes last.
    let group =
        |other: &Alternative| made.compared(other).map_or((true, None), |compared| (false, Some(compared)));
    others.sort_by_key(|other| (group(other), Reverse(other.reachable), Reverse(other.worth)));
    others
}

/// The button that shows all, or only the best again; whether it was pressed.
fn more(ui: &mut Ui, made: &MoveAccount, all: bool, texts: &Texts<'_>, place: Where) -> bool {
    let folded = made.others.len().saturating_sub(TOLD);
    if folded == 0 {
        return false;
    }
    let words = if all {
        texts.get("others-fewer")
    } else {
        texts.phrase(&Phrase::new("others-more").with("count", folded))
    };
    let named = match place {
        Where::Moves => Phrase::new("others-more-named"),
        Where::Trail => Phrase::new("others-more-named-trail"),
    };
    let named = texts.phrase(&named.with("count", folded).with("number", i64::from(made.number)));
    Press::quiet(&words).named(named).on(all).pressed(ui)
}

/// What stands in the columns. Where they stand under each other, each tells by itself what it is.
fn head(ui: &mut Ui, known: bool, texts: &Texts<'_>) {
    if !beside(ui, known) {
        return;
    }
    let balance = |ui: &mut Ui| drop(small(ui, &texts.get("others-balance")));
    let reachable = |ui: &mut Ui| {
        ui.with_layout(Layout::top_down(Align::Max), |ui| small(ui, &texts.get("others-reachable")));
    };
    let words = |ui: &mut Ui| drop(small(ui, &texts.get("others-words")));
    with_columns(ui, words, columns(known, balance, reachable));
}

fn columns<'c>(
    known: bool,
    balance: impl FnOnce(&mut Ui) + 'c,
    reachable: impl FnOnce(&mut Ui) + 'c,
) -> Vec<Column<'c>> {
    let mut columns = vec![Column::of(BALANCE, balance)];
    if known {
        columns.push(Column::of(REACHABLE, reachable));
    }
    columns
}

/// Whether there is room for the columns.
fn beside(ui: &Ui, known: bool) -> bool {
    columns_fit(ui, if known { &[BALANCE, REACHABLE] } else { &[BALANCE] })
}

/// One of them, under a line.
fn one(ui: &mut Ui, other: &Alternative, known: bool, texts: &Texts<'_>) {
    let top = ui.available_rect_before_wrap();
    ui.painter().hline(top.x_range(), top.top() - space::XS, Stroke::new(1.0, Palette::of(ui).line));
    let beside = beside(ui, known);
    let words = |ui: &mut Ui| {
        body(ui, &alternative_words(other, texts));
        small(ui, &texts.behaviours(&other.behaviours));
    };
    let reachable = |ui: &mut Ui| {
        let Some(reachable) = other.reachable else { return };
        let told = texts.phrase(&Phrase::new("reachable-then").with("reachable", i64::from(reachable)));
        if beside {
            figure_of(ui, &reachable.to_string(), &told);
        } else {
            small(ui, &told);
        }
    };
    with_columns(ui, words, columns(known, |ui| hangs(ui, other, texts), reachable));
}

/// How the balance would have hung, and whether something would have pressed on it.
fn hangs(ui: &mut Ui, other: &Alternative, texts: &Texts<'_>) {
    ui.horizontal_top(|ui| {
        balance(ui, &Pose::hanging(other.tilt, other.height));
        ui.vertical(|ui| small(ui, &texts.phrase(&hangs_in_words(other))));
    });
    if other.reflex > 0 {
        sign(ui, Sign::Reflex, &texts.get("sign-pushes"));
    }
}

/// How the balance would have hung, in a few words.
fn hangs_in_words(other: &Alternative) -> Phrase {
    let id = if other.tilt <= -Meter::HANGS {
        "others-to-connection"
    } else if other.tilt >= Meter::HANGS {
        "others-to-challenge"
    } else {
        "others-level"
    };
    Phrase::new(id).with("height", other.height / 10)
}
