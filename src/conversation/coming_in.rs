//! Under what circumstances a conversation begins, and how its people come in.

use super::Play;
use crate::chance::{Chance, Purpose};
use crate::method::TemperId;
use crate::scenario::Channel;
use crate::scoring::{Circumstances, PersonStart};

/// The temper a person of the cast comes in with.
pub(super) fn temper(play: &Play<'_>, seed: u64, person: usize) -> Option<TemperId> {
    let tempers = &play.scenario.cast[person].tempers;
    let place = u16::try_from(person).unwrap_or_default();
    Chance::at(seed, place, 0, Purpose::Temper).choose(tempers).copied()
}

/// What stays the same over the whole conversation, as scoring sees it.
#[must_use]
pub fn circumstances(play: &Play<'_>) -> Circumstances {
    let setting = &play.scenario.setting;
    Circumstances {
        listeners: !setting.listeners.is_empty(),
        new: !setting.known,
        remote: setting.channel == Channel::Video,
    }
}

/// How the people of the cast come in, with these tempers.
///
/// # Panics
/// Where there are more tempers than people.
#[must_use]
pub fn starts(play: &Play<'_>, tempers: &[Option<TemperId>]) -> Vec<PersonStart> {
    tempers.iter().enumerate().map(|(person, temper)| start(play, person, *temper)).collect()
}

fn start(play: &Play<'_>, person: usize, temper: Option<TemperId>) -> PersonStart {
    let character = &play.scenario.cast[person];
    let starts = &play.method.starts;
    let temper = temper.and_then(|id| play.method.tempers.get(usize::from(id.0)));
    let add =
        |value: i32, extra: Option<i32>| (value + extra.unwrap_or_default()).clamp(0, crate::method::FULL);
    PersonStart {
        connection: add(starts.of(character.connection), temper.map(|t| t.connection)),
        resistance: add(starts.of(character.resistance), temper.map(|t| t.resistance)),
        readiness: add(starts.of(character.readiness), temper.map(|t| t.readiness)),
        openness: add(starts.of(character.openness), temper.map(|t| t.openness)),
    }
}
