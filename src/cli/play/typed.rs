//! What a line that was typed means.

use crate::conversation::{Entry, Play, State, offers};
use crate::method::SILENCE_BEST_MS;

/// What was typed.
pub(super) enum Typed {
    /// An input.
    Entry(Entry),
    /// To look closely.
    Look,
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
            "k" | "kijk" | "l" | "look" => Self::Look,
            "p" | "t" | "timeout" | "time-out" => Self::Entry(Entry::TimeOut),
            "z" | "terug" | "b" | "back" => Self::Entry(Entry::Rewind(1)),
            "m" | "meter" => Self::Meter,
            "n" | "notities" | "notes" => Self::Notes,
            "?" | "h" | "help" => Self::Help,
            "q" | "stop" => Self::Stop,
            other => match other.parse() {
                Ok(entry @ (Entry::Hold(_) | Entry::Rewind(_))) => Self::Entry(entry),
                _ => Self::NotUnderstood,
            },
        }
    }
}

fn numbered(number: usize, play: &Play<'_>, state: &State) -> Typed {
    let offered = offers(play, state);
    let found = number.checked_sub(1).and_then(|index| offered.get(index));
    found.map_or(Typed::NotUnderstood, |offered| Typed::Entry(Entry::Choose(offered.key(play))))
}
