//! Why a move did what it did: what was said, what it was, what it did and by which rules, what could still be reached.

use super::heard::heard;
use super::others::{self, Where};
use super::words::own_words;
use crate::feedback::{MoveAccount, balance_words, sentence};
use crate::method::Kind;
use crate::phrase::Phrase;
use crate::scenario::PersonId;
use crate::ui::action::Action;
use crate::ui::looking_back::LookingBack;
use crate::ui::texts::Texts;
use crate::ui::theme::space;
use crate::ui::transcript;
use crate::ui::widgets::{body, note, part, small, term, thought};
use egui::Ui;

/// Draws why, part by part.
pub(super) fn show(
    ui: &mut Ui,
    index: usize,
    looking: &LookingBack,
    texts: &Texts<'_>,
    place: Where,
) -> Option<Action> {
    let made = looking.feedback.moves.get(index)?;
    part(ui, &texts.get("why-part-said"), |ui| said(ui, made, looking, texts));
    if !made.behaviours.is_empty() || why_in_own_words(made, texts).is_some() {
        part(ui, &texts.get("moves-did"), |ui| did(ui, made, looking, texts));
    }
    part(ui, &texts.get("why-part-effect"), |ui| effect(ui, made, texts));
    if let Some(reachable) = made.reachable {
        part(ui, &texts.get("why-part-reachable"), |ui| {
            let after = Phrase::new("reachable-after").with("reachable", i64::from(reachable));
            body(ui, &texts.phrase(&after));
            None::<Action>
        });
    }
    others::show(ui, index, made, looking, texts, place)
}

/// The words it is about: what was said last before a move, the move, and what one would have said oneself.
fn said(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
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
    written(ui, made, looking, texts);
    None
}

/// What one would have said in own words.
pub(super) fn written(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    if let Some(words) = transcript::own_words(&looking.dialogue, made, texts) {
        note(ui, &words);
    }
}

/// What it was, in the scenario's words and by the names of what was done.
fn did(ui: &mut Ui, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) -> Option<Action> {
    if let Some(own) = why_in_own_words(made, texts) {
        body(ui, own);
    }
    for behaviour in &made.behaviours {
        explain(ui, behaviour, made, looking, texts);
    }
    None
}

fn why_in_own_words<'a>(made: &MoveAccount, texts: &Texts<'a>) -> Option<&'a str> {
    made.why.as_deref().and_then(|key| texts.said_if(key))
}

/// A behaviour of a move with what it is, and what to do instead where it did harm.
fn explain(ui: &mut Ui, behaviour: &str, made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        term(ui, &texts.behaviour(behaviour));
        if let Some(about) = texts.about(behaviour) {
            note(ui, &about);
        }
    });
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
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        small(ui, &texts.get("moves-instead"));
        body(ui, instead);
    });
}

/// What it did to the balance, each rule with where it comes from, and what the other thought of it.
fn effect(ui: &mut Ui, made: &MoveAccount, texts: &Texts<'_>) -> Option<Action> {
    for rule in &made.rules {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            body(ui, &texts.phrase(rule));
            if let Some(source) = texts.find(&format!("{}.source", rule.id)) {
                small(ui, &texts.phrase(&Phrase::new("moves-source").with("source", source)));
            }
        });
    }
    if made.scored {
        note(ui, &texts.phrase(&balance_words(made.tilt, made.height)));
    } else {
        note(ui, &texts.get("moves-not-scored"));
    }
    felt(ui, made, texts);
    None
}

/// What the one who was spoken to thought and did not say, where the scenario tells it.
pub(super) fn felt(ui: &mut Ui, made: &MoveAccount, texts: &Texts<'_>) {
    let Some(thinks) = &made.thought else { return };
    let inner: Vec<&str> = thinks.messages().filter_map(|key| texts.said_if(&key)).collect();
    if inner.is_empty() {
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let name = texts.name(PersonId(thinks.by));
        small(ui, &texts.phrase(&Phrase::new("turning-felt").with("name", name)));
        thought(ui, &inner.join(" "));
    });
}

/// Why a move did what it did: in the scenario's words, else by the rule that tells most of it.
pub(super) fn why_of(made: &MoveAccount, looking: &LookingBack, texts: &Texts<'_>) -> Option<String> {
    let own = why_in_own_words(made, texts).map(str::to_owned);
    own.or_else(|| {
        let account = looking.dialogue.accounts().iter().find(|account| account.number == made.number)?;
        Some(texts.phrase(&sentence(&looking.dialogue.play(), &account.deed()?)))
    })
}
