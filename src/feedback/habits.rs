//! What to try next time: general habits rather than this scenario's trick.

use super::Account;
use crate::conversation::Play;
use crate::method::{Act, Aim, Behaviour, Kind};
use crate::phrase::{Arg, Phrase};
use crate::scoring::{Effect, Rule};
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
    /// The moves that show it, by index in [`Feedback::moves`](super::Feedback::moves); at most two.
    pub moves: Vec<usize>,
}

/// The habits worth trying after these moves, weightiest first.
pub(super) fn habits(play: &Play<'_>, moves: &[Account]) -> Vec<Habit> {
    let finders = [reflex, pitfall, interrogation, only_connection, only_challenge, more_reflections];
    finders.iter().filter_map(|find| find(play, moves)).take(NAMED).collect()
}

fn habit(name: &'static str, advice: Phrase, moves: Vec<usize>) -> Habit {
    let practise = Phrase::new(format!("habit-{name}.practise"));
    Habit { advice, practise, moves: moves.into_iter().take(SHOWN).collect() }
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
fn reflex(play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    let shown = where_it(moves, |made| !made.faces.is_empty());
    let first = moves.get(*shown.first()?)?.faces.first()?;
    let face = play.method.behaviour(*first).message();
    let advice =
        Phrase::new("habit-reflex").with("times", shown.len()).with("behaviour", Arg::Message(face.into()));
    Some(habit("reflex", advice, shown))
}

/// The other pitfall that came most often; the earliest of those that came as often.
fn pitfall(play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    let behaviours = play.method.behaviours().entries();
    let pitfalls = behaviours.filter(|(_, behaviour)| behaviour.kind == Kind::Pitfall);
    let found =
        pitfalls.map(|(id, pitfall)| (pitfall, where_it(moves, |made| made.behaviours.contains(&id))));
    let found = found.filter(|(_, shown)| !shown.is_empty());
    let (pitfall, shown) = found.max_by_key(|(_, shown)| (shown.len(), Reverse(shown.first().copied())))?;
    let name = pitfall.message();
    let practise = Phrase::new(format!("{name}.instead"));
    let advice = Phrase::new("habit-pitfall").with("behaviour", Arg::Message(name.into()));
    Some(Habit { practise, ..habit("pitfall", advice, shown) })
}

/// A run of questions without giving anything back.
fn interrogation(_play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    let shown = where_it(moves, |made| made.is_by(Rule::Interrogation));
    (!shown.is_empty()).then(|| habit("interrogation", Phrase::new("habit-interrogation"), shown))
}

/// Cosy and level at the bottom: nothing was asked of the other, while the goal asks it.
fn only_connection(play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    if play.method.goal(play.scenario.goal).aim == Aim::ConnectionOnly {
        return None;
    }
    let scored = moves.iter().filter(|made| made.is_scored()).count();
    let only_connects = |effect: &Effect| effect.connection > 0 && effect.challenge == 0;
    let shown = where_it(moves, |made| made.effect.as_ref().is_some_and(only_connects));
    (scored >= 4 && shown.len() * 3 >= scored * 2)
        .then(|| habit("only-connection", Phrase::new("habit-only-connection"), shown))
}

/// Challenge without the safety to carry it.
fn only_challenge(_play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    let shown = where_it(moves, |made| made.is_by(Rule::TooMuch));
    (shown.len() >= 2).then(|| habit("only-challenge", Phrase::new("habit-only-challenge"), shown))
}

/// More questions than reflections.
fn more_reflections(play: &Play<'_>, moves: &[Account]) -> Option<Habit> {
    let is = |act: Act| move |behaviour: &Behaviour| behaviour.act == act;
    let questions = where_it(moves, |made| behaviour_where(play, made, is(Act::Question)).is_some());
    let reflections = where_it(moves, |made| behaviour_where(play, made, is(Act::Reflection)).is_some());
    (questions.len() >= 3 && questions.len() > 2 * reflections.len())
        .then(|| habit("more-reflections", Phrase::new("habit-more-reflections"), questions))
}
