//! Under what circumstances a conversation begins, and how its people come in.

use super::Play;
use crate::chance::{Chance, Purpose};
use crate::method::{Amount, ById, TemperId};
use crate::scenario::{Channel, PersonId};
use crate::scoring::{Circumstances, PersonStart};

/// The temper a person of the cast comes in with.
pub(super) fn temper(play: &Play<'_>, seed: u64, person: PersonId) -> Option<TemperId> {
    let tempers = &play.scenario.cast[person].tempers;
    let which = Chance::at(seed, u16::from(person.0), 0, Purpose::Temper).nth(tempers.len())?;
    Some(tempers[which])
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
#[must_use]
pub fn starts(play: &Play<'_>, tempers: &ById<PersonId, Option<TemperId>>) -> ById<PersonId, PersonStart> {
    tempers.map_ids(|person| start(play, person, tempers[person]))
}

fn start(play: &Play<'_>, person: PersonId, temper: Option<TemperId>) -> PersonStart {
    let character = &play.scenario.cast[person];
    let starts = &play.method.starts;
    let temper = temper.map(|id| &play.method.tempers[id]);
    let add = |start: Amount, extra: Option<i32>| Amount::nearest(start.get() + extra.unwrap_or(0));
    PersonStart {
        connection: add(starts.of(character.connection), temper.map(|t| t.connection)),
        resistance: add(starts.of(character.resistance), temper.map(|t| t.resistance)),
        readiness: add(starts.of(character.readiness), temper.map(|t| t.readiness)),
        openness: add(starts.of(character.openness), temper.map(|t| t.openness)),
    }
}
