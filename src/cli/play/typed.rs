//! What a line that was typed means.

use super::held::Held;
use crate::conversation::Entry;
use crate::method::{SILENCE_BEST_MS, SILENCE_LONG_MS, SILENCE_MIDDLE_MS, SILENCE_SHORT_MS};
use crate::scenario::{Area, Scenario, Sight};
use crate::session::Input;

/// What was typed.
pub(super) enum Typed {
    /// An input.
    Input(Input),
    /// To see the meter.
    Meter,
    /// To see what was prepared.
    Notes,
    /// To be told what can be typed.
    Help,
    /// To stop for now.
    Stop,
    /// Nothing that is understood.
    NotUnderstood,
}

impl Typed {
    /// What a line means where the conversation stands.
    pub(super) fn read(line: &str, held: &Held) -> Self {
        if let Ok(number) = line.parse::<usize>() {
            return numbered(number, held);
        }
        let silent = |long_ms| Self::Input(Input::Silent { long_ms });
        match line.to_lowercase().as_str() {
            "s" | "stilte" | "silence" | "~" => silent(SILENCE_BEST_MS),
            "s1" => silent(SILENCE_SHORT_MS),
            "s2" => silent(SILENCE_MIDDLE_MS),
            "s3" => silent(SILENCE_LONG_MS),
            "k" | "kijk" | "l" | "look" => Self::Input(Input::Describe),
            "p" | "t" | "timeout" | "time-out" => Self::Input(Input::TimeOut),
            "z" | "terug" | "b" | "back" => Self::Input(Input::Rewind(1)),
            "m" | "meter" => Self::Meter,
            "n" | "notities" | "notes" => Self::Notes,
            "?" | "h" | "help" => Self::Help,
            "q" | "stop" => Self::Stop,
            other => match other.parse() {
                Ok(Entry::Hold(long_ms)) => silent(long_ms),
                Ok(Entry::Rewind(moves)) => Self::Input(Input::Rewind(moves)),
                _ => sight(other, held)
                    .map_or(Self::NotUnderstood, |sight| Self::Input(Input::Look(held.dated(sight)))),
            },
        }
    }
}

fn numbered(number: usize, held: &Held) -> Typed {
    let found = number.checked_sub(1).and_then(|index| held.offers().get(index).copied());
    let say = |key| Typed::Input(Input::Say(held.dated(key)));
    found.map_or(Typed::NotUnderstood, |offered| say(offered.key(&held.play())))
}

/// The letters of the areas one can look at, from above: of the person opposite, and of the other party.
const AREAS: [[char; 4]; 2] = [['a', 's', 'd', 'f'], ['g', 'h', 'j', 'k']];

/// The letter that looks there.
pub(super) fn letter_of(sight: Sight, scenario: &Scenario) -> Option<char> {
    let person = scenario.at_the_table().position(|person| person == sight.of)?;
    let area = Area::ALL.iter().position(|area| *area == sight.area)?;
    AREAS.get(person)?.get(area).copied()
}

/// Where to look: the word or the letter for looking, and the letter of an area.
fn sight(line: &str, held: &Held) -> Option<Sight> {
    let looked = ["kijk", "look", "k", "l"].iter().find_map(|word| line.strip_prefix(word))?;
    let mut letters = looked.trim().chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    let scenario = held.scenario();
    scenario.sights().into_iter().find(|sight| letter_of(*sight, scenario) == Some(letter))
}
