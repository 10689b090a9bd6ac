//! The number: the figure, what could be reached, what it is made of, and one's own view beside it.

use super::own_view::WENT;
use crate::analysis::{Between, Range};
use crate::feedback::{ScoreSummary, goal_words, range_words};
use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Scale, Sign, beside, body, card, figure, heading, note, scale, sign, small, term};
use egui::Ui;

/// From this width on one's own view stands beside the number, in points where text is shown at 100 %.
const BESIDE: f32 = 620.0;

/// Draws the number.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) {
    heading(ui, &texts.get("number-title"));
    card(ui, |ui| {
        let least = BESIDE * Size::scale(ui).max(1.0);
        let number = |ui: &mut Ui| number(ui, looking, texts);
        beside(ui, least, 0.56, number, |ui| own_view(ui, looking, texts))
    });
}

fn number(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let score = &looking.feedback.score;
    let total = texts.phrase(&Phrase::new("number-total").with("total", i32::from(score.total)));
    figure(ui, &score.total.to_string(), &total);
    if let Some(range) = looking.feedback.range {
        reachable(ui, score.total, range, texts);
    }
    ui.add_space(space::XS);
    made_of(ui, score, texts);
    let rests = Phrase::new(if score.rests_on_enough { "number-rests" } else { "number-rests-little" });
    note(ui, &texts.phrase(&rests.with("moves", i64::from(score.moves))));
    if let Some(words) = goal_words(&looking.feedback) {
        note(ui, &texts.phrase(&words));
    }
    None
}

/// What could be reached, as a scale and, where it is not known exactly, with what that means.
fn reachable(ui: &mut Ui, total: u8, range: Range, texts: &Texts<'_>) {
    let between = |between: Between| (between.least, between.most);
    let words = [
        texts.phrase(&Phrase::new("scale-worst").with("worst", range.worst.to_string())),
        texts.phrase(&Phrase::new("scale-own").with("total", i32::from(total))),
        texts.phrase(&Phrase::new("scale-best").with("best", range.best.to_string())),
    ];
    scale(
        ui,
        &Scale {
            worst: between(range.worst),
            best: between(range.best),
            own: total,
            words: words.each_ref().map(String::as_str),
            name: &texts.phrase(&range_words(range)),
        },
    );
    if !(range.worst.is_exact() && range.best.is_exact()) {
        small(ui, &texts.get("scale-between"));
    }
}

fn made_of(ui: &mut Ui, score: &ScoreSummary, texts: &Texts<'_>) {
    for (shape, id, value) in [
        (Sign::Connection { full: true }, "number-connection", score.connection),
        (Sign::Challenge { full: true }, "number-challenge", score.challenge),
        (Sign::Reflex, "number-reflex", score.reflex),
    ] {
        sign(ui, shape, &texts.phrase(&Phrase::new(id).with("value", value / 10)));
    }
}

fn own_view(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    term(ui, &texts.get("number-own-view"));
    let own = looking.own_view;
    let went = own.went.and_then(|went| WENT.get(usize::from(went).saturating_sub(1)));
    if went.is_none() && own.feeling.is_none() {
        body(ui, &texts.get("number-no-own-view"));
    }
    if let Some(went) = went {
        body(ui, &texts.phrase(&Phrase::new("number-went").with("went", Arg::Message((*went).into()))));
    }
    if let Some(feeling) = own.feeling {
        let name = texts.name(looking.dialogue.shelved().scenario.opposite());
        let feeling = Arg::Message(feeling.message().into());
        body(ui, &texts.phrase(&Phrase::new("number-feeling").with("name", name).with("feeling", feeling)));
    }
    for beside in own.beside(&looking.dialogue.play(), looking.dialogue.conversation()) {
        note(ui, &texts.phrase(&beside));
    }
    None
}
