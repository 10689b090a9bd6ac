//! What of a conversation there is to hear.

use super::synth::Room;
use crate::conversation::{Conversation, Made, MoveKind, Play, Way};
use crate::scenario::{NodeKind, Signal};
use crate::scoring::{Meter, PersonState};

/// Which moment of which conversation it is: enough to tell whether one follows the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The conversation's seed.
    pub seed: u64,
    /// How many inputs there were, those that were taken back included.
    pub inputs: usize,
    /// How many moves stand.
    pub moves: usize,
}

impl Mark {
    /// Whether this is one move after the other: nothing was taken back, and nothing was leapt over.
    #[must_use]
    pub fn follows(self, before: Self) -> bool {
        let next = Self { inputs: before.inputs + 1, moves: before.moves + 1, ..before };
        self == next
    }
}

/// What a move was, as far as that is to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A repair reflex; never where the meter is hidden.
    Reflex,
    /// A time-out.
    TimeOut,
    /// Anything else, or nothing yet.
    Other,
}

impl Deed {
    fn of(made: Option<&Made>, shown: bool) -> Self {
        let Some(made) = made else { return Self::Other };
        let pushes = made.effect.as_ref().is_some_and(|effect| effect.reflex > 0);
        match made.kind {
            MoveKind::TimeOut => Self::TimeOut,
            _ if shown && pushes => Self::Reflex,
            _ => Self::Other,
        }
    }
}

/// What of a conversation there is to hear at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earshot {
    /// Which moment it is.
    pub mark: Mark,
    /// Where it is.
    pub room: Room,
    /// How the person opposite is.
    pub state: PersonState,
    /// The meter; none where it is hidden.
    pub meter: Option<Meter>,
    /// What the latest move was.
    pub deed: Deed,
    /// The signal that came with the latest move.
    pub signal: Option<Signal>,
    /// Whether the trainee is holding a silence.
    pub silence: bool,
    /// Whether the conversation has ended.
    pub ended: bool,
}

impl Earshot {
    /// Where a conversation stands, and whether a silence is being held.
    #[must_use]
    pub fn of(play: &Play<'_>, conversation: &Conversation, silence: bool) -> Self {
        let (state, last) = (conversation.state(), conversation.last());
        let shown = conversation.way() == Way::Guided;
        Self {
            mark: Mark {
                seed: state.seed(),
                inputs: conversation.entries().len(),
                moves: conversation.moments().len() - 1,
            },
            room: Room::of(&play.scenario.setting),
            state: *state.course().person(play.scenario.opposite().0),
            meter: shown.then(|| state.course().meter(play.method)),
            deed: Deed::of(last.step.made.as_ref(), shown),
            signal: signal(play, conversation),
            silence: silence && !state.ended(),
            ended: state.ended(),
        }
    }
}

/// The signal of the turn that the latest move led to; none where it led to none, as a look does.
fn signal(play: &Play<'_>, conversation: &Conversation) -> Option<Signal> {
    conversation.last().step.turns.last()?;
    match &play.scenario.node(conversation.state().node()).kind {
        NodeKind::Turn(turn) => turn.signal(),
        NodeKind::Open(_) | NodeKind::Ending(_) => None,
    }
}
