//! The conversations, a card each.

use crate::phrase::{Arg, Phrase};
use crate::ui::action::Action;
use crate::ui::shelf::{Record, Shelf, Shelved};
use crate::ui::texts::{Texts, within_a_sentence};
use crate::ui::theme::{Size, space};
use crate::ui::widgets::{Press, beside, body, card, cards_in_rows, heading, small};
use egui::Ui;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The least width of a card, in points where text is shown at 100 %.
const CARD: f32 = 350.0;

/// From this width on what a card is about stands beside what is known, in points where text is shown at 100 %.
const WHOLE: f32 = 780.0;

/// Draws the cards, in as many columns as there is room for where all of them are there: what was looked for does not
/// change how cards lie. Gives what is to be done with one.
pub(super) fn show(
    ui: &mut Ui,
    scenarios: &[&Arc<Shelved>],
    shelf: &Shelf,
    records: &BTreeMap<String, Record>,
    texts: &Texts<'_>,
) -> Option<Action> {
    let least = CARD * Size::scale(ui).max(1.0);
    let cards: Vec<Card<'_>> = scenarios
        .iter()
        .enumerate()
        .map(|(place, shelved)| Card::of(shelved, place, shelf, records, texts))
        .collect();
    let fit = (1..=shelf.scenarios.len()).rev().find(|columns| fits(ui, *columns, least)).unwrap_or(1);
    if fit > 1 {
        let about = |ui: &mut Ui, place: usize| {
            cards[place].about(ui);
            ui.add_space(space::S);
            cards[place].known(ui);
            ui.add_space(space::S);
        };
        return cards_in_rows(ui, fit, cards.len(), about, |ui, place| cards[place].press(ui));
    }
    let mut chosen = None;
    for one in &cards {
        chosen = chosen.or(one.whole(ui));
        ui.add_space(space::M);
    }
    chosen
}

#[expect(clippy::cast_precision_loss, reason = "as many columns as fit into a window")]
fn fits(ui: &Ui, columns: usize, least: f32) -> bool {
    let columns = columns as f32;
    ui.available_width() >= columns * least + (columns - 1.0) * space::M
}

/// One conversation.
struct Card<'a> {
    shelved: &'a Shelved,
    record: Option<&'a Record>,
    texts: Texts<'a>,
    /// It is the first: the main one, which a key chooses.
    first: bool,
    /// It stands in a folder of the user's, and can be written.
    own: bool,
}

impl<'a> Card<'a> {
    fn of(
        shelved: &'a Shelved,
        place: usize,
        shelf: &Shelf,
        records: &'a BTreeMap<String, Record>,
        texts: &Texts<'a>,
    ) -> Self {
        let record = records.get(&shelved.scenario.id);
        let own = shelf.own.contains(&shelved.scenario.id);
        let texts = texts.telling(shelved.telling(texts.language()));
        Self { shelved, record, texts, first: place == 0, own }
    }

    /// With the whole width: what it is about stands beside what is known of it.
    fn whole(&self, ui: &mut Ui) -> Option<Action> {
        let least = WHOLE * Size::scale(ui).max(1.0);
        let about = |ui: &mut Ui| {
            self.about(ui);
            None
        };
        let known = |ui: &mut Ui| {
            self.known(ui);
            ui.add_space(space::S);
            self.press(ui)
        };
        card(ui, |ui| beside(ui, least, 0.58, about, known))
    }

    /// The title, and what it is about.
    fn about(&self, ui: &mut Ui) {
        heading(ui, &self.texts.said("scenario"));
        // The situation is told when one prepares; here it stands in for a trailer that is not there.
        let told = ["scenario.trailer", "scenario.situation"];
        if let Some(words) = told.into_iter().find_map(|part| self.texts.said_if(part)) {
            body(ui, words);
        }
    }

    /// What can be said of it beforehand, a line each.
    fn known(&self, ui: &mut Ui) {
        for fact in self.facts() {
            small(ui, &self.texts.phrase(&fact));
        }
    }

    fn press(&self, ui: &mut Ui) -> Option<Action> {
        let words = self.texts.get("choose-this");
        let press = if self.first { Press::main(&words) } else { Press::plain(&words) };
        let pressed = press.named(self.named("choose-this-named")).pressed(ui);
        let id = || self.shelved.scenario.id.clone();
        pressed.then(|| Action::Choose(id())).or_else(|| self.write(ui).then(|| Action::Write(id())))
    }

    fn write(&self, ui: &mut Ui) -> bool {
        self.own
            && Press::quiet(&self.texts.get("choose-write"))
                .named(self.named("choose-write-named"))
                .pressed(ui)
    }

    /// What a press does, with the title it does it to.
    fn named(&self, message: &'static str) -> String {
        self.texts.phrase(&Phrase::new(message).with("title", self.texts.said("scenario")))
    }

    fn facts(&self) -> Vec<Phrase> {
        let (scenario, glance) = (&self.shelved.scenario, &self.shelved.glance);
        let goal = Phrase::new("fact-goal").with("goal", Arg::Message(scenario.goal.message().into()));
        let length = Phrase::new("fact-length").with("minutes", glance.minutes());
        let difficulty = Arg::Message(glance.difficulty().message().into());
        let difficulty = Phrase::new("fact-difficulty").with("difficulty", difficulty);
        let mut facts = vec![goal, self.place(), length, difficulty];
        facts.extend(self.techniques());
        facts.push(match self.record {
            Some(record) => Phrase::new("fact-best").with("best", i32::from(record.best)),
            None => Phrase::new("fact-not-played"),
        });
        facts
    }

    /// Where it is, and who can hear it.
    fn place(&self) -> Phrase {
        let setting = &self.shelved.scenario.setting;
        let others = setting.listeners.iter().map(|person| self.texts.name(*person)).collect::<Vec<_>>();
        Phrase::new(if others.is_empty() { "fact-place" } else { "fact-place-listeners" })
            .with("place", Arg::Message(setting.place.message().into()))
            .with("listeners", others.join(", "))
    }

    fn techniques(&self) -> Option<Phrase> {
        let techniques = self.shelved.glance.techniques.iter();
        let names: Vec<String> =
            techniques.map(|message| within_a_sentence(&self.texts.get(message))).collect();
        (!names.is_empty()).then(|| Phrase::new("fact-techniques").with("techniques", names.join(", ")))
    }
}
