//! One's own view beside what the conversation came to.
//!
//! How well people think they did says little in this field about how well they did; the difference is what one can
//! learn from, so it is told, in either direction, and never as a reproach.

use crate::analysis;
use crate::conversation::{Conversation, Play};
use crate::method::{Goal, Level, Levels, Quantity};
use crate::phrase::{Arg, Phrase};
use crate::scenario::Meaning;
use crate::scoring::PersonState;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// The scores, 0 to 100, that go with each of the five answers to how it went, from badly to well. They overlap: the
/// border between fair and good is not a line.
const BANDS: [RangeInclusive<u8>; 5] = [0..=30, 20..=50, 40..=70, 60..=90, 80..=100];

/// How the trainee saw it before the score was shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnView {
    /// How it went, 1 (badly) to 5 (well); none where it was not said.
    pub went: Option<u8>,
    /// With what feeling the other leaves; none where it was not said.
    pub feeling: Option<Feeling>,
}

impl OwnView {
    /// It beside what the conversation came to, a sentence for each answer that was given; the last says what to make
    /// of a difference, where there is one.
    #[must_use]
    pub fn beside(self, play: &Play<'_>, conversation: &Conversation) -> Vec<Phrase> {
        let course = conversation.state().course();
        let total = course.score(play.method).total;
        let opposite = course.person(play.scenario.opposite().0);
        let score = self.went.and_then(|went| beside_the_score(went, total));
        let meaning = analysis::meaning(play, conversation.state());
        let left = Left { state: opposite, meaning, goal: course.goal() };
        let other = self.feeling.map(|thought| beside_the_other(thought, &play.method.levels, &left));
        let mut beside: Vec<Phrase> = score.into_iter().chain(other).collect();
        if beside.iter().any(|phrase| !AGREEING.contains(&phrase.id.as_ref())) {
            beside.push(Phrase::new("own-view-learn"));
        }
        beside
    }
}

/// The sentences that say there is no difference.
const AGREEING: [&str; 2] = ["own-view-even", "own-view-feeling-fits"];

/// How someone is at the end of a conversation.
#[derive(Clone, Copy, Debug)]
pub struct Left<'a> {
    /// How that person is.
    pub state: &'a PersonState,
    /// What the ending means for the goal; none where the talk did not end.
    pub meaning: Option<Meaning>,
    /// The goal of the last phase.
    pub goal: Goal,
}

impl Left<'_> {
    /// The feeling that goes with a goal that was reached, with contact: one and the same, however the figures lie, so that
    /// one ending is not told in two ways.
    fn reached(&self, levels: &Levels) -> Option<Feeling> {
        let contact = levels.connection.level(self.state.connection) >= Level::Mid;
        let reached = self.meaning == Some(Meaning::Reached) && contact;
        reached.then_some(match self.goal {
            Goal::ChangeMotivated | Goal::ChangeUnmotivated | Goal::Start => Feeling::Thinking,
            Goal::Stop | Goal::Keep | Goal::OwnAgenda | Goal::Agreement => Feeling::Heard,
        })
    }
}

/// With what feeling the other leaves. It is kept under the name of its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Feeling {
    /// Heard.
    #[serde(rename = "feeling-heard")]
    Heard,
    /// Relieved.
    #[serde(rename = "feeling-relieved")]
    Relieved,
    /// Made to think.
    #[serde(rename = "feeling-thinking")]
    Thinking,
    /// As before.
    #[serde(rename = "feeling-unmoved")]
    Unmoved,
    /// Tense.
    #[serde(rename = "feeling-tense")]
    Tense,
    /// Hurt or angry.
    #[serde(rename = "feeling-hurt")]
    Hurt,
}

impl Feeling {
    /// All feelings, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Heard, Self::Relieved, Self::Thinking, Self::Unmoved, Self::Tense, Self::Hurt];

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Heard => "feeling-heard",
            Self::Relieved => "feeling-relieved",
            Self::Thinking => "feeling-thinking",
            Self::Unmoved => "feeling-unmoved",
            Self::Tense => "feeling-tense",
            Self::Hurt => "feeling-hurt",
        }
    }

    /// The feeling that goes best with how someone is at the end.
    #[must_use]
    pub fn likely(levels: &Levels, left: &Left<'_>) -> Self {
        let order = [Self::Hurt, Self::Tense, Self::Thinking, Self::Relieved, Self::Heard];
        let by_state = || order.into_iter().find(|feeling| feeling.goes_with(levels, left.state));
        left.reached(levels).or_else(by_state).unwrap_or(Self::Unmoved)
    }

    /// Whether it goes with how someone is at the end; more than one can.
    #[must_use]
    pub fn fits(self, levels: &Levels, left: &Left<'_>) -> bool {
        match left.reached(levels) {
            Some(_) => matches!(self, Self::Heard | Self::Relieved | Self::Thinking),
            None => self.goes_with(levels, left.state),
        }
    }

    fn goes_with(self, levels: &Levels, state: &PersonState) -> bool {
        let level = |quantity| levels.of(quantity).level(state.get(quantity));
        let at_least = |quantity, least| level(quantity) >= least;
        let connected = at_least(Quantity::Connection, Level::Mid);
        let close = at_least(Quantity::Connection, Level::High);
        let pushes_back = at_least(Quantity::Resistance, Level::High);
        let pressed = at_least(Quantity::Challenge, Level::High);
        match self {
            Self::Heard => close || connected && at_least(Quantity::Openness, Level::Mid),
            Self::Relieved => close && !pressed && !at_least(Quantity::Resistance, Level::Mid),
            Self::Thinking => connected && at_least(Quantity::Readiness, Level::Mid),
            Self::Unmoved => !at_least(Quantity::Readiness, Level::Mid) && !pushes_back,
            Self::Tense => !close && (pressed || pushes_back),
            Self::Hurt => !connected && pushes_back,
        }
    }
}

/// How it went in one's own view, 1 (badly) to 5 (well), beside the score, 0 to 100; none where it is no such answer.
#[must_use]
pub fn beside_the_score(went: u8, total: u8) -> Option<Phrase> {
    let band = BANDS.get(usize::from(went).checked_sub(1)?)?;
    Some(Phrase::new(match total {
        total if total < *band.start() => "own-view-milder",
        total if total > *band.end() => "own-view-harder",
        _ => "own-view-even",
    }))
}

/// The feeling one thought the other leaves with, beside how the other is at the end.
#[must_use]
pub fn beside_the_other(thought: Feeling, levels: &Levels, left: &Left<'_>) -> Phrase {
    if thought.fits(levels, left) {
        return Phrase::new("own-view-feeling-fits");
    }
    let seems = Feeling::likely(levels, left).message();
    Phrase::new("own-view-feeling-differs").with("seems", Arg::Message(seems.into()))
}
