//! Whether conditions can hold together.

use super::may::May;
use crate::conversation::Truth;
use crate::method::{Level, Quantity};
use crate::scenario::{Condition, PersonId, Scenario};
use az::SaturatingAs;
use std::convert::Infallible;

/// So many ways of standing are tried at most; beyond that it is taken to be possible.
const MOST_TRIED: usize = 50_000;

const LEVELS: [Level; 3] = [Level::Low, Level::Mid, Level::High];

/// Whether these conditions can hold together, as far as what can come about goes.
#[must_use]
pub fn can_hold(scenario: &Scenario, may: &May, conditions: &[Condition]) -> bool {
    let asked = Asked::of(conditions);
    let of = |each: usize, asked: usize| each.checked_pow(asked.saturating_as::<u32>());
    let of_amounts = of(LEVELS.len(), asked.amounts.len());
    let ways = of_amounts.and_then(|ways| ways.checked_mul(of(2, asked.facts.len())?));
    let Some(ways) = ways.filter(|ways| *ways <= MOST_TRIED) else { return true };
    let can_be: Vec<bool> = asked.facts.iter().map(|fact| can_be(scenario, may, fact)).collect();
    (0..ways).any(|way| {
        let standing = Standing::numbered(&asked, way);
        let possible = standing.facts.iter().zip(&can_be).all(|(is_so, can_be)| *can_be || !is_so);
        possible
            && standing.is_consistent(scenario)
            && Truth::<Infallible>::of_all(conditions, &|leaf| Truth::known(standing.holds(leaf))).is_sure()
    })
}

/// Whether something that is either so or not can be so.
fn can_be(scenario: &Scenario, may: &May, fact: &Condition) -> bool {
    match fact {
        Condition::Knows(fact) => may.facts.contains(fact),
        Condition::Saw(signal) => may.signals.contains(signal),
        Condition::Did(_, 0) => true,
        Condition::Did(behaviour, _) => may.behaviours.contains(behaviour),
        Condition::Chose(response) => may.responses.contains(response),
        Condition::Visited(node) => may.nodes.contains(node),
        Condition::Finished(subject) => may.finished.contains(subject),
        Condition::Temper(person, temper) => scenario.cast[*person].tempers.contains(temper),
        _ => true,
    }
}

/// What conditions ask about.
struct Asked<'c> {
    /// Quantities of people, each low, mid or high.
    amounts: Vec<(PersonId, Quantity)>,
    /// What is either so or not.
    facts: Vec<&'c Condition>,
}

impl<'c> Asked<'c> {
    fn of(conditions: &'c [Condition]) -> Self {
        let (mut amounts, mut facts) = (Vec::new(), Vec::new());
        for leaf in Condition::leaves(conditions) {
            match leaf {
                Condition::Is(person, quantity, _)
                | Condition::AtLeast(person, quantity, _)
                | Condition::AtMost(person, quantity, _) => amounts.push((*person, *quantity)),
                fact if !facts.contains(&fact) => facts.push(fact),
                _ => (),
            }
        }
        amounts.sort_unstable();
        amounts.dedup();
        Self { amounts, facts }
    }
}

/// One way everything asked about can stand.
struct Standing<'a, 'c> {
    asked: &'a Asked<'c>,
    levels: Vec<Level>,
    facts: Vec<bool>,
}

impl<'a, 'c> Standing<'a, 'c> {
    fn numbered(asked: &'a Asked<'c>, mut number: usize) -> Self {
        let mut next = |of: usize| {
            let digit = number % of;
            number /= of;
            digit
        };
        let levels = asked.amounts.iter().map(|_| LEVELS[next(LEVELS.len())]).collect();
        let facts = asked.facts.iter().map(|_| next(2) == 1).collect();
        Self { asked, levels, facts }
    }

    /// Whether it does not contradict itself: someone came in with one temper, and what was done twice was done once.
    fn is_consistent(&self, scenario: &Scenario) -> bool {
        let facts = || self.asked.facts.iter().zip(&self.facts);
        facts().all(|(fact, is_so)| match fact {
            Condition::Temper(person, temper) => {
                let others = facts().filter(|(other, is_so)| {
                    **is_so
                        && matches!(other, Condition::Temper(who, which) if who == person && which != temper)
                });
                let only = scenario.cast[*person].tempers == [*temper];
                if *is_so { others.count() == 0 } else { !only }
            }
            Condition::Did(behaviour, times) if *is_so => !facts().any(|(other, is_so)| {
                !is_so && matches!(other, Condition::Did(what, fewer) if what == behaviour && fewer < times)
            }),
            Condition::Did(_, 0) => false,
            _ => true,
        })
    }

    fn holds(&self, leaf: &Condition) -> bool {
        let level = |person: &PersonId, quantity: &Quantity| {
            let at = self.asked.amounts.iter().position(|asked| asked == &(*person, *quantity));
            at.map_or(Level::Mid, |at| self.levels[at])
        };
        match leaf {
            Condition::Is(person, quantity, wanted) => level(person, quantity) == *wanted,
            Condition::AtLeast(person, quantity, least) => level(person, quantity) >= *least,
            Condition::AtMost(person, quantity, most) => level(person, quantity) <= *most,
            fact => self.asked.facts.iter().position(|asked| *asked == fact).is_some_and(|at| self.facts[at]),
        }
    }
}
