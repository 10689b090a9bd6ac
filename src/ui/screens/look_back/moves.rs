//! Every move: what was said, what the other felt, what it did and why.

use super::story::own_words;
use super::turning::alternative_words;
use crate::conversation::Spoken;
use crate::feedback::{MoveAccount, balance_words};
use crate::method::Kind;
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::deed::deed;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::transcript;
use crate::ui::widgets::{Press, body, card, in_a_row, note, small, term, thought};
use egui::Ui;
use egui::accesskit::Live;

/// Draws every move.
pub(super) fn show(ui: &mut Ui, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    let mut action = None;
    for (index, made) in looking.feedback.moves.iter().enumerate() {
        let asked = looking.asked.contains(&index);
        action = action.or(card(ui, |ui| {
            said_and_answered(ui, made, answered(looking, index), looking, texts);
            let pressed = why_and_replay(ui, index, made, asked, texts);
            if asked {
                why(ui, made, looking, texts);
            }
            pressed
        }));
    }
    action
}

/// What the other, or who listens, answered to a move.
pub(super) fn answered(looking: &LookingBack, index: usize) -> &[Spoken] {
    let after = looking.dialogue.conversation().moments().get(index + 1);
    after.map(|moment| moment.step.spoken.as_slice()).unwrap_or_default()
}

/// What was said, what the other answered, and what they thought of it.
fn said_and_answered(
    ui: &mut Ui,
    made: &MoveAccount,
    answered: &[Spoken],
    looking: &LookingBack,
    texts: &Texts<'_>,
) {
    let number = i64::from(made.number);
    let said = Phrase::new("moves-said").with("number", number).with("words", own_words(made, texts));
    body(ui, &texts.phrase(&said));
    written(ui, made, looking, texts);
    for line in answered {
        let key = looking.dialogue.shelved().scenario.key(line.text);
        let answer = Phrase::new("moves-answered").with("name", texts.name(line.by));
        note(ui, &texts.phrase(&answer.with("words", texts.said(key))));
        if let Some(inner) = texts.said_if(&format!("{key}.inner")) {
            thought(ui, &texts.phrase(&Phrase::new("moves-inner").with("words", inner)));
        }
    }
}

/// What one would have said in own words.
pub(super) fn written(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    if let Some(words) = transcript::own_words(&looking.dialogue, made, texts) {
        note(ui, &words);
    }
}

fn why_and_replay(
    ui: &mut Ui,
    index: usize,
    made: &MoveAccount,
    asked: bool,
    texts: &Texts<'_>,
) -> Option<Action> {
    let number = i64::from(made.number);
    in_a_row(ui, |ui| {
        let named = texts.phrase(&Phrase::new("moves-why-named").with("number", number));
        let why = Press::quiet(&texts.get("moves-why")).named(named).on(asked).pressed(ui);
        let named = texts.phrase(&Phrase::new("moves-replay-named").with("number", number));
        let replay = Press::quiet(&texts.get("turning-replay")).named(named).pressed(ui);
        why.then_some(Action::AskWhy(index)).or(replay.then_some(Action::ReplayFrom(index)))
    })
}

/// Why the trail came to a point: which moment it was, and why.
pub(super) fn at_point(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    let moment = Phrase::new("turning-moment").with("number", i64::from(made.number));
    let response = term(ui, &texts.phrase(&moment));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    why(ui, made, looking, texts);
    written(ui, made, looking, texts);
}

/// The words it is about: what was said last before a move, and the move.
fn quoted_words(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    for line in heard(looking, made) {
        let key = looking.dialogue.shelved().scenario.key(line.text);
        let words = Phrase::new("why-heard").with("name", texts.name(line.by)).with("words", texts.said(key));
        note(ui, &texts.phrase(&words));
    }
    let said = match &made.said {
        Some(key) => texts.phrase(&Phrase::new("why-said").with("words", texts.said(key))),
        None => own_words(made, texts),
    };
    body(ui, &said);
}

/// What was said last before a move; nobody may have answered to the one before it.
fn heard<'a>(looking: &'a LookingBack, made: &MoveAccount) -> &'a [Spoken] {
    let before = usize::try_from(made.number).unwrap_or(usize::MAX);
    let moments = looking.dialogue.conversation().moments().iter().take(before);
    let spoken = moments.rev().map(|moment| moment.step.spoken.as_slice());
    spoken.into_iter().find(|spoken| !spoken.is_empty()).unwrap_or_default()
}

/// The words it is about, what a move did, by which rules, and where they come from.
fn why(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    ui.add_space(space::XS);
    quoted_words(ui, made, looking, texts);
    if !made.behaviours.is_empty() {
        small(ui, &texts.get("moves-did"));
    }
    for behaviour in &made.behaviours {
        explain(ui, behaviour, made, looking, texts);
    }
    if let Some(own) = made.why.as_deref().and_then(|key| texts.said_if(key)) {
        body(ui, own);
    }
    if !made.scored {
        note(ui, &texts.get("moves-not-scored"));
    }
    for rule in &made.rules {
        body(ui, &texts.phrase(rule));
        if let Some(source) = texts.find(&format!("{}.source", rule.id)) {
            small(ui, &texts.phrase(&Phrase::new("moves-source").with("source", source)));
        }
    }
    others(ui, made, texts);
}

/// What else could have been done, what it would have done to the balance, and what could still have been reached.
fn others(ui: &mut Ui, made: &MoveAccount, texts: &Texts<'_>) {
    if let Some(reachable) = made.reachable {
        let after = Phrase::new("reachable-after").with("reachable", i64::from(reachable));
        body(ui, &texts.phrase(&after));
    }
    if !made.others.is_empty() {
        small(ui, &texts.get("moves-others"));
    }
    for other in &made.others {
        body(ui, &alternative_words(other, texts));
        let balance = texts.phrase(&balance_words(other.tilt, other.height));
        let reachable = other.reachable.map(|reachable| {
            texts.phrase(&Phrase::new("reachable-then").with("reachable", i64::from(reachable)))
        });
        note(ui, &[Some(balance), reachable].into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
}

/// A behaviour of a move with what it is, and what to do instead where it did harm.
fn explain(ui: &mut Ui, behaviour: &str, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    term(ui, &texts.behaviour(behaviour));
    if let Some(about) = texts.about(behaviour) {
        note(ui, &about);
    }
    let method = looking.dialogue.play().method;
    let pitfall = method.find(behaviour).is_some_and(|id| method.behaviour(id).kind == Kind::Pitfall);
    // Advice that was asked for is no face of the repair reflex: there nothing else is called for.
    let harmed = pitfall || made.faces.iter().any(|face| face == behaviour);
    if let Some(instead) = texts.instead_of(behaviour).filter(|_| harmed) {
        rather(ui, &instead, texts);
    }
}

/// What to do instead.
pub(super) fn rather(ui: &mut Ui, instead: &str, texts: &Texts<'_>) {
    small(ui, &texts.get("moves-instead"));
    body(ui, instead);
}

/// Why a move did what it did: in the scenario's words, else by the rule that tells most of it.
pub(super) fn why_of(made: &MoveAccount, texts: &Texts<'_>) -> Option<String> {
    let own = made.why.as_deref().and_then(|key| texts.said_if(key)).map(str::to_owned);
    own.or_else(|| deed(made).map(|rule| texts.phrase(rule)))
}
