//! What is heard once, by what changed.

use super::synth::Knock;
use super::{Deed, Earshot, Movement};
use crate::scoring::Meter;

/// Something that is heard once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// A silence begins.
    SilenceBegins,
    /// A silence ends.
    SilenceEnds,
    /// A repair reflex.
    Reflex,
    /// The balance came to hang to one side.
    Sway,
    /// The balance came to hang level, or well up.
    Lift,
    /// A time-out.
    TimeOut,
    /// The other moves, with or without a signal.
    Moves(Movement),
    /// The conversation has ended.
    Ended,
}

impl Cue {
    /// The sound it is.
    #[must_use]
    pub fn knock(self) -> Knock {
        match self {
            Self::SilenceBegins => Knock::Hush,
            Self::SilenceEnds => Knock::Release,
            Self::Reflex => Knock::Reflex,
            Self::Sway => Knock::Sway,
            Self::Lift => Knock::Lift,
            Self::TimeOut => Knock::TimeOut,
            Self::Moves(Movement::Cloth) => Knock::Cloth,
            Self::Moves(Movement::Foot) => Knock::Foot,
            Self::Moves(Movement::Breath) => Knock::Breath,
            Self::Ended => Knock::Ending,
        }
    }
}

/// From this height on a level balance stands well up.
const WELL_UP: i32 = 500;

/// Below this height a level balance is nothing to be glad of.
const LOW: i32 = 250;

/// How the balance hangs, as far as it is to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hanging {
    ToConnection,
    ToChallenge,
    Low,
    Level,
    WellUp,
}

impl Hanging {
    fn of(meter: Meter) -> Self {
        match meter.tilt {
            tilt if tilt <= -Meter::HANGS => Self::ToConnection,
            tilt if tilt >= Meter::HANGS => Self::ToChallenge,
            _ if meter.height >= WELL_UP => Self::WellUp,
            _ if meter.height >= LOW => Self::Level,
            _ => Self::Low,
        }
    }

    /// What is heard when it comes to hang so.
    fn cue(self, before: Self) -> Option<Cue> {
        match (before, self) {
            (before, now) if before == now => None,
            (_, Self::ToConnection | Self::ToChallenge) => Some(Cue::Sway),
            (_, Self::WellUp) | (Self::ToConnection | Self::ToChallenge, Self::Level) => Some(Cue::Lift),
            (_, Self::Low | Self::Level) => None,
        }
    }
}

/// What is heard once between two moments, in the order in which it is heard.
///
/// Nothing for the same moment again, and of a move nothing where the second is not one move after the first: who takes
/// a move back or begins elsewhere hears nothing.
#[must_use]
pub fn cues(before: &Earshot, now: &Earshot) -> Vec<Cue> {
    let mut cues = Vec::new();
    if before.mark.seed == now.mark.seed && before.silence != now.silence {
        cues.push(if now.silence { Cue::SilenceBegins } else { Cue::SilenceEnds });
    }
    if now.mark.follows(before.mark) {
        cues.extend(of_the_balance(before, now));
        cues.extend((now.deed == Deed::TimeOut).then_some(Cue::TimeOut));
        cues.extend(Movement::of(now).map(Cue::Moves));
        cues.extend((now.ended && !before.ended).then_some(Cue::Ended));
    }
    cues
}

/// A reflex goes before what it does to the balance.
fn of_the_balance(before: &Earshot, now: &Earshot) -> Option<Cue> {
    if now.deed == Deed::Reflex {
        return Some(Cue::Reflex);
    }
    let [before, now] = [before.meter?, now.meter?].map(Hanging::of);
    now.cue(before)
}
