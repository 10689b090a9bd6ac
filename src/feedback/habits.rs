//! What to try next time: general habits rather than this scenario's trick.

use super::{Account, TechniqueUse};
use crate::conversation::{Conversation, Play, State};
use crate::method::{Act, Aim, Behaviour, Kind, Talk};
use crate::phrase::{Arg, Phrase};
use crate::scoring::{Effect, Rule, Shape};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How many habits are named.
const NAMED: usize = 3;

/// How many moments show a habit.
const SHOWN: usize = 2;

/// A general habit to try, with the moments that show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habit {
    /// The habit, as a sentence.
    pub advice: Phrase,
    /// A sentence to practise.
    pub practise: Phrase,
    /// The moves that show it, by index in [`Feedback::moves`](super::Feedback::moves); at most two, and none that helped,
    /// is disputed, or is told as a turning point.
    pub moves: Vec<usize>,
}

/// What habits are found in.
#[derive(Clone, Copy)]
pub(super) struct Played<'a> {
    pub play: &'a Play<'a>,
    pub conversation: &'a Conversation,
    pub moves: &'a [Account],
    /// The moves that can be examples of a habit to drop.
    pub examples: &'a [usize],
}

/// The habits worth trying after these moves, weightiest first. Who shows none of them gets the next thing to learn: of the
/// techniques that would have helped and were left, the first.
pub(super) fn habits(played: &Played<'_>, unused: &[TechniqueUse]) -> Vec<Habit> {
    let finders = [reflex, pitfall, interrogation, only_connection, only_challenge, more_reflections];
    let mut habits: Vec<Habit> = finders
        .iter()
        .filter_map(|find| find(played.play, played.moves))
        .take(NAMED)
        .map(|found| found.habit(played))
        .collect();
    if habits.is_empty() && played.moves.iter().any(Account::is_scored) {
        habits.push(next(unused).habit(played));
    }
    habits
}

/// A habit that was found.
struct Shown {
    advice: Phrase,
    /// The message with a sentence to practise.
    practise: String,
    /// Whether that sentence has others beside it, for what the other had said.
    varies: bool,
    /// The moves that show it.
    moves: Vec<usize>,
}

impl Shown {
    fn of(name: &'static str, moves: Vec<usize>) -> Self {
        let advice = Phrase::new(format!("habit-{name}"));
        Self { advice, practise: format!("practise-{name}"), varies: true, moves }
    }

    fn habit(self, played: &Played<'_>) -> Habit {
        let shown = self.moves.iter().copied();
        let shown: Vec<usize> = shown.filter(|index| played.examples.contains(index)).take(SHOWN).collect();
        let first = shown.first().or(self.moves.first());
        let said = first.and_then(|index| played.conversation.moments().get(*index));
        let said = said.filter(|_| self.varies).and_then(|before| heard(played.play, &before.state));
        let practise = match said {
            Some(said) => format!("{}-{}", self.practise, said.name()),
            None => self.practise,
        };
        Habit { advice: self.advice, practise: Phrase::new(practise), moves: shown }
    }
}

/// What the other had said, as far as another sentence answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// Something that has to stop goes on.
    GoesOn,
    /// For the change.
    Change,
    /// Against it.
    Sustain,
}

impl Said {
    fn name(self) -> &'static str {
        match self {
            Self::GoesOn => "goes-on",
            Self::Change => "change",
            Self::Sustain => "sustain",
        }
    }
}

/// What the other had said where a conversation stood.
fn heard(play: &Play<'_>, state: &State) -> Option<Said> {
    let course = state.course();
    if Shape::of(*play.method.goal(course.goal()), course.stopped()) == Shape::Stopping {
        return Some(Said::GoesOn);
    }
    match play.scenario.turn(state.node())?.talk? {
        Talk::Change => Some(Said::Change),
        Talk::Sustain => Some(Said::Sustain),
    }
}

/// The next thing to learn.
fn next(unused: &[TechniqueUse]) -> Shown {
    let Some(technique) = unused.first() else {
        return Shown { varies: false, ..Shown::of("own-words", Vec::new()) };
    };
    let message = format!("behaviour-{}", technique.behaviour.replace('_', "-"));
    Shown {
        advice: Phrase::new("habit-next").with("behaviour", Arg::Message(message.clone().into())),
        practise: format!("{message}.practise"),
        varies: false,
        moves: technique.moves.clone(),
    }
}

fn where_it(moves: &[Account], fits: impl Fn(&Account) -> bool) -> Vec<usize> {
    (0..moves.len()).filter(|index| fits(&moves[*index])).collect()
}

/// The first behaviour in a move that is so.
fn behaviour_where<'a>(
    play: &Play<'a>,
    made: &Account,
    so: impl Fn(&Behaviour) -> bool,
) -> Option<&'a Behaviour> {
    let method = play.method;
    made.behaviours.iter().map(|id| method.behaviour(*id)).find(|one| so(one))
}

/// The repair reflex: hold it back, and reflect or ask instead. The face it had the first time is named.
fn reflex(play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    let shown = where_it(moves, |made| !made.faces.is_empty());
    let first = moves.get(*shown.first()?)?.faces.first()?;
    let face = play.method.behaviour(*first).message();
    let advice =
        Phrase::new("habit-reflex").with("times", shown.len()).with("behaviour", Arg::Message(face.into()));
    Some(Shown { advice, ..Shown::of("reflex", shown) })
}

/// The other pitfall that came most often; the earliest of those that came as often.
fn pitfall(play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    let behaviours = play.method.behaviours().entries();
    let pitfalls = behaviours.filter(|(_, behaviour)| behaviour.kind == Kind::Pitfall);
    let found =
        pitfalls.map(|(id, pitfall)| (pitfall, where_it(moves, |made| made.behaviours.contains(&id))));
    let found = found.filter(|(_, shown)| !shown.is_empty());
    let (pitfall, shown) = found.max_by_key(|(_, shown)| (shown.len(), Reverse(shown.first().copied())))?;
    let name = pitfall.message();
    let advice = Phrase::new("habit-pitfall").with("behaviour", Arg::Message(name.clone().into()));
    Some(Shown { advice, practise: format!("{name}.instead"), varies: false, moves: shown })
}

/// A run of questions without giving anything back.
fn interrogation(_play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    let shown = where_it(moves, |made| made.is_by(Rule::Interrogation));
    (!shown.is_empty()).then(|| Shown::of("interrogation", shown))
}

/// Cosy and level at the bottom: nothing was asked of the other, while the goal asks it.
fn only_connection(play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    if play.method.goal(play.scenario.goal).aim == Aim::ConnectionOnly {
        return None;
    }
    let scored = moves.iter().filter(|made| made.is_scored()).count();
    let only_connects = |effect: &Effect| effect.connection > 0 && effect.challenge == 0;
    let shown = where_it(moves, |made| made.effect.as_ref().is_some_and(only_connects));
    (scored >= 4 && shown.len() * 3 >= scored * 2).then(|| Shown::of("only-connection", shown))
}

/// Challenge without the safety to carry it.
fn only_challenge(_play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    let shown = where_it(moves, |made| made.is_by(Rule::TooMuch));
    (shown.len() >= 2).then(|| Shown::of("only-challenge", shown))
}

/// More questions than reflections.
fn more_reflections(play: &Play<'_>, moves: &[Account]) -> Option<Shown> {
    let is = |act: Act| move |behaviour: &Behaviour| behaviour.act == act;
    let questions = where_it(moves, |made| behaviour_where(play, made, is(Act::Question)).is_some());
    let reflections = where_it(moves, |made| behaviour_where(play, made, is(Act::Reflection)).is_some());
    (questions.len() >= 3 && questions.len() > 2 * reflections.len())
        .then(|| Shown::of("more-reflections", questions))
}
