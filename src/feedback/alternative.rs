//! What else could have been done at a move, and what it would have done.

use super::done::{behaviours, is_slip, names, said};
use crate::analysis::{MoveReach, Reachable, WhatIf, what_ifs};
use crate::conversation::{Conversation, MoveKind, Play};
use crate::phrase::Phrase;
use serde::{Deserialize, Serialize};

/// Something that could have been said or done at a move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// What to put in for it.
    pub input: String,
    /// The scenario message with its words; none for a silence.
    #[serde(default)]
    pub said: Option<String>,
    /// What to do instead of saying something, as a phrase.
    #[serde(default)]
    pub instead: Option<Phrase>,
    /// The ids of its behaviours.
    pub behaviours: Vec<String>,
    /// What it would have been worth by itself, by [`worth`](crate::analysis::worth).
    pub worth: i32,
    /// The meter after it: tilt −1000 to 1000.
    #[serde(default)]
    pub tilt: i32,
    /// The meter after it: height 0 to 1000.
    #[serde(default)]
    pub height: i32,
    /// Whether there is a pitfall or a face of the repair reflex in it, or it takes connection: it is never held up as good.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slip: bool,
    /// Reflex weight that would have counted, 0 to 3.
    #[serde(default)]
    pub reflex: u8,
    /// The best score that could still have been reached after it, 0 to 100: that of a conversation that was found. None
    /// where it was not looked for.
    #[serde(default)]
    pub reachable: Option<u8>,
}

impl Alternative {
    pub(super) fn of(play: &Play<'_>, reachable: &Reached) -> Self {
        let Reached { what_if, best } = reachable;
        let meter = what_if.after.course().meter(play.method);
        Self {
            input: what_if.entry.to_string(),
            said: said(play, what_if.kind).map(str::to_owned),
            instead: silence(what_if.kind),
            behaviours: names(play, &behaviours(play, what_if.kind)),
            worth: what_if.worth,
            tilt: meter.tilt,
            height: meter.height,
            slip: is_slip(play, what_if.kind, &what_if.effect) || what_if.effect.connection < 0,
            reflex: what_if.effect.reflex,
            reachable: *best,
        }
    }
}

/// What could have been done, with what could be reached after it, where that was looked for.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    pub what_if: WhatIf,
    pub best: Option<u8>,
}

/// What could have been done at one move.
#[derive(Clone, Debug, Default)]
pub(super) struct AtMove {
    /// What could be reached after it.
    pub after: Option<u8>,
    /// What else could have been done.
    pub others: Vec<Reached>,
}

/// What else could have been done at each move, looks included; with what was reachable, where that is known.
pub(super) fn at_each_move(
    play: &Play<'_>,
    conversation: &Conversation,
    reach: Option<Vec<MoveReach>>,
) -> Vec<AtMove> {
    if let Some(moves) = reach {
        return moves.into_iter().map(AtMove::from).collect();
    }
    let pairs = conversation.moments().iter().zip(conversation.moments().iter().skip(1));
    let at_move = |(before, after): (&crate::conversation::Moment, &crate::conversation::Moment)| {
        let others = what_ifs(play, &before.state).into_iter();
        let others = others.filter(|what_if| after.entry.as_ref() != Some(&what_if.entry));
        AtMove {
            others: others.map(|what_if| Reached { what_if, best: None }).collect(),
            ..AtMove::default()
        }
    };
    pairs.map(at_move).collect()
}

impl From<MoveReach> for AtMove {
    fn from(reach: MoveReach) -> Self {
        let reached = |Reachable { what_if, best }| Reached { what_if, best: Some(best) };
        Self { after: Some(reach.after), others: reach.others.into_iter().map(reached).collect() }
    }
}

/// A silence as something to do.
fn silence(kind: MoveKind) -> Option<Phrase> {
    match kind {
        MoveKind::Silence(ms, _) => {
            Some(Phrase::new("instead-silence").with("seconds", i64::from(ms.div_ceil(1000))))
        }
        MoveKind::Said(_) | MoveKind::Looked(_) | MoveKind::TimeOut => None,
    }
}
