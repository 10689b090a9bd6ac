//! Of whom a row of a coded transcript is.

use crate::format::limits;
use crate::format::nearest::nearest;

/// Of whom a row is. People are counted from 0 here and from 1 in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Speaker {
    /// The trainee.
    Trainee,
    /// Someone the trainee talks with.
    Counterpart(u8),
    /// Nobody: how the conversation begins, and how this person comes in.
    Setting(u8),
}

/// Why a text is no speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpeakerFault {
    /// It is none of the words; with the one that is most like it.
    Unknown(Option<&'static str>),
    /// The number after it is not one of a person.
    Person,
}

/// The words of the column.
pub(super) const SPEAKERS: [&str; 3] = ["trainee", "counterpart", "setting"];

impl Speaker {
    /// The speaker of a cell: `trainee`, `counterpart`, `counterpart:2`, `setting`.
    pub(super) fn read(cell: &str) -> Result<Self, SpeakerFault> {
        match cell {
            "trainee" => Ok(Self::Trainee),
            "counterpart" => Ok(Self::Counterpart(0)),
            other => Self::read_written(&other.to_lowercase()),
        }
    }

    fn read_written(cell: &str) -> Result<Self, SpeakerFault> {
        let (word, number) = match cell.split_once(':') {
            Some((word, number)) => (word.trim(), Some(number.trim())),
            None => (cell, None),
        };
        let of: fn(u8) -> Self = match word {
            "trainee" if number.is_none() => return Ok(Self::Trainee),
            "counterpart" => Self::Counterpart,
            "setting" => Self::Setting,
            _ => return Err(SpeakerFault::Unknown(nearest(word, SPEAKERS))),
        };
        let place = number.map_or(Some(0), person).ok_or(SpeakerFault::Person)?;
        Ok(of(place))
    }

    /// The word of the column.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Counterpart(_) => "counterpart",
            Self::Setting(_) => "setting",
        }
    }

    /// As it is written: the first person needs no number.
    pub(super) fn written(self) -> String {
        match self {
            Self::Counterpart(place) | Self::Setting(place) if place > 0 => {
                format!("{}:{}", self.word(), place + 1)
            }
            speaker => speaker.word().to_owned(),
        }
    }
}

/// The place of the person with this number, from 1 to as many as a cast can be.
pub(super) fn person(number: &str) -> Option<u8> {
    let place = number.parse::<u8>().ok()?.checked_sub(1)?;
    (usize::from(place) < limits::CAST).then_some(place)
}
