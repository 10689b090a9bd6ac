//! What a line that was typed means.

use crate::conversation::{Entry, Play, State, offers};
use crate::method::{SILENCE_BEST_MS, SILENCE_LONG_MS, SILENCE_MIDDLE_MS, SILENCE_SHORT_MS};
use crate::scenario::{Area, Scenario, Sight};

/// What was typed.
pub(super) enum Typed {
    /// An input.
    Entry(Entry),
    /// To have the other described.
    Describe,
    /// To look closely at this.
    Look(Sight),
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
    pub(super) fn read(line: &str, play: &Play<'_>, state: &State) -> Self {
        if let Ok(number) = line.parse::<usize>() {
            return numbered(number, play, state);
        }
        match line.to_lowercase().as_str() {
            "s" | "stilte" | "silence" | "~" => Self::Entry(Entry::Hold(SILENCE_BEST_MS)),
            "s1" => Self::Entry(Entry::Hold(SILENCE_SHORT_MS)),
            "s2" => Self::Entry(Entry::Hold(SILENCE_MIDDLE_MS)),
            "s3" => Self::Entry(Entry::Hold(SILENCE_LONG_MS)),
            "k" | "kijk" | "l" | "look" => Self::Describe,
            "p" | "t" | "timeout" | "time-out" => Self::Entry(Entry::TimeOut),
            "z" | "terug" | "b" | "back" => Self::Entry(Entry::Rewind(1)),
            "m" | "meter" => Self::Meter,
            "n" | "notities" | "notes" => Self::Notes,
            "?" | "h" | "help" => Self::Help,
            "q" | "stop" => Self::Stop,
            other => match other.parse() {
                Ok(entry @ (Entry::Hold(_) | Entry::Rewind(_))) => Self::Entry(entry),
                _ => sight(other, play).map_or(Self::NotUnderstood, Self::Look),
            },
        }
    }
}

fn numbered(number: usize, play: &Play<'_>, state: &State) -> Typed {
    let offered = offers(play, state);
    let found = number.checked_sub(1).and_then(|index| offered.get(index));
    found.map_or(Typed::NotUnderstood, |offered| Typed::Entry(Entry::Choose(offered.key(play))))
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
fn sight(line: &str, play: &Play<'_>) -> Option<Sight> {
    let looked = ["kijk", "look", "k", "l"].iter().find_map(|word| line.strip_prefix(word))?;
    let mut letters = looked.trim().chars();
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    play.scenario.sights().into_iter().find(|sight| letter_of(*sight, play.scenario) == Some(letter))
}
