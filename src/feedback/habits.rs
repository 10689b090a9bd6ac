//! What to try next time: general habits rather than this scenario's trick.

use super::MoveAccount;
use crate::conversation::Play;
use crate::method::{Act, Kind};
use crate::phrase::{Arg, Phrase};
use serde::{Deserialize, Serialize};

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
pub(super) fn habits(play: &Play<'_>, moves: &[MoveAccount]) -> Vec<Habit> {
    let finders = [reflex, pitfall, interrogation, only_connection, only_challenge, more_reflections];
    finders.iter().filter_map(|find| find(play, moves)).take(NAMED).collect()
}

fn habit(name: &'static str, advice: Phrase, moves: Vec<usize>) -> Habit {
    let practise = Phrase::new(format!("habit-{name}.practise"));
    Habit { advice, practise, moves: moves.into_iter().take(SHOWN).collect() }
}

fn where_it(moves: &[MoveAccount], fits: impl Fn(&MoveAccount) -> bool) -> Vec<usize> {
    (0..moves.len()).filter(|index| fits(&moves[*index])).collect()
}

fn behaviours_where(
    play: &Play<'_>,
    made: &MoveAccount,
    fits: impl Fn(&crate::method::Behaviour) -> bool,
) -> Option<String> {
    let found =
        made.behaviours.iter().filter_map(|id| play.method.find(id)).map(|id| play.method.behaviour(id));
    found.into_iter().find(|behaviour| fits(behaviour)).map(crate::method::Behaviour::message)
}

/// The repair reflex: hold it back, and reflect or ask instead.
fn reflex(play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let shown = where_it(moves, |made| made.reflex > 0);
    let first = moves.get(*shown.first()?)?;
    let face = behaviours_where(play, first, crate::method::Behaviour::is_reflex)?;
    let advice =
        Phrase::new("habit-reflex").with("times", shown.len()).with("behaviour", Arg::Message(face.into()));
    Some(habit("reflex", advice, shown))
}

/// Another pitfall.
fn pitfall(play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let is_pitfall = |behaviour: &crate::method::Behaviour| behaviour.kind == Kind::Pitfall;
    let shown = where_it(moves, |made| behaviours_where(play, made, is_pitfall).is_some());
    let name = behaviours_where(play, moves.get(*shown.first()?)?, is_pitfall)?;
    let advice = Phrase::new("habit-pitfall").with("behaviour", Arg::Message(name.clone().into()));
    let practise = Phrase::new(format!("{name}.instead"));
    Some(Habit { practise, ..habit("pitfall", advice, shown) })
}

/// A run of questions without giving anything back.
fn interrogation(_play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let rule = crate::scoring::Rule::Interrogation.message();
    let shown = where_it(moves, |made| made.rules.iter().any(|phrase| phrase.id == rule));
    (!shown.is_empty()).then(|| habit("interrogation", Phrase::new("habit-interrogation"), shown))
}

/// Cosy and level at the bottom: nothing was asked of the other.
fn only_connection(_play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let scored = moves.iter().filter(|made| made.scored).count();
    let shown = where_it(moves, |made| made.scored && made.connection > 0 && made.challenge == 0);
    (scored >= 4 && shown.len() * 3 >= scored * 2)
        .then(|| habit("only-connection", Phrase::new("habit-only-connection"), shown))
}

/// Challenge without the safety to carry it.
fn only_challenge(_play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let rule = crate::scoring::Rule::TooMuch.message();
    let shown = where_it(moves, |made| made.rules.iter().any(|phrase| phrase.id == rule));
    (shown.len() >= 2).then(|| habit("only-challenge", Phrase::new("habit-only-challenge"), shown))
}

/// More questions than reflections.
fn more_reflections(play: &Play<'_>, moves: &[MoveAccount]) -> Option<Habit> {
    let is = |act: Act| move |behaviour: &crate::method::Behaviour| behaviour.act == act;
    let questions = where_it(moves, |made| behaviours_where(play, made, is(Act::Question)).is_some());
    let reflections = where_it(moves, |made| behaviours_where(play, made, is(Act::Reflection)).is_some());
    (questions.len() >= 3 && questions.len() > 2 * reflections.len())
        .then(|| habit("more-reflections", Phrase::new("habit-more-reflections"), questions))
}
