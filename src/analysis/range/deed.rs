//! What one can do at a move, and what it gains at its best.

use crate::conversation::{Input, Play};
use crate::method::{SILENCE_BEST_MS, SILENCE_EVADES_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use crate::scenario::{NodeId, NodeKind, ResponseId};
use crate::scoring::{Felt, Shape, Tally};

/// What one can do at a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Deed {
    /// Says this; from the turn it stands in where its subject was left.
    Say(ResponseId, Option<NodeId>),
    /// Is silent for as long as one of these spans, by its place.
    Hold(u8),
    /// Gives no answer to what was asked, however long.
    Evade,
    /// Asks for a time-out.
    TimeOut,
    /// Looks, and sees what there is to see. It costs nothing.
    Look,
}

/// The silences of a span that decide what it can do, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// One of these is the best in each thing.
    pub best: [u32; 2],
    /// One of these is the worst in each.
    pub worst: [u32; 2],
}

/// Spans of a silence. What it does changes one way only within each, so that in each thing its best is that of one end
/// and its worst that of the other. Past the best length it only gets worse, up to where it is too long;
/// from there again.
pub(super) const SPANS: [Held; 6] = [
    Held { best: [SILENCE_FROM_MS, 3_000], worst: [SILENCE_FROM_MS, 3_000] },
    Held { best: [3_000, 4_500], worst: [3_000, 4_500] },
    Held { best: [4_500, SILENCE_BEST_MS], worst: [4_500, SILENCE_BEST_MS] },
    Held { best: [SILENCE_BEST_MS; 2], worst: [SILENCE_BEST_MS, 7_000] },
    Held { best: [7_000; 2], worst: [7_000, SILENCE_TOO_LONG_MS - 1] },
    Held { best: [SILENCE_TOO_LONG_MS; 2], worst: [SILENCE_TOO_LONG_MS, u32::MAX] },
];

impl Held {
    /// How long it is held where it is tried.
    fn held(self) -> u32 {
        let [from, until] = self.best;
        if until == SILENCE_BEST_MS { until } else { from }
    }

    /// From where on a silence is one of this span.
    pub(super) fn from(self) -> u32 {
        self.best[0]
    }
}

impl Deed {
    /// The input that does it at this node.
    pub(super) fn input(self, play: &Play<'_>, node: NodeId) -> Option<Input> {
        Some(match self {
            Self::Say(id, _) => Input::Choose(id),
            Self::Hold(span) => Input::Hold(SPANS.get(usize::from(span))?.held()),
            Self::Evade => Input::Hold(SILENCE_EVADES_MS),
            Self::TimeOut => Input::TimeOut,
            Self::Look => match &play.scenario.node(node).kind {
                NodeKind::Turn(turn) => Input::Look(turn.signal()?),
                NodeKind::Open(_) | NodeKind::Ending(_) => return None,
            },
        })
    }
}

/// What was felt in a move, at its best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Gain {
    /// What its phase asks; none for a look.
    pub shape: Option<Shape>,
    /// What was felt.
    pub felt: Felt,
    /// How much repair reflex, in thousandths of a full one.
    pub reflex: i64,
}

impl Gain {
    /// What the sums of one move come to.
    pub(super) fn of(tally: &Tally) -> Self {
        let shape = Shape::ALL.into_iter().find(|shape| tally.stretches()[shape.index()].moves > 0);
        let felt = shape.map(|shape| tally.stretches()[shape.index()].sum).unwrap_or_default();
        Self { shape, felt, reflex: tally.reflex() }
    }

    /// The better of two in everything; both of one phase.
    pub(super) fn or(self, other: Self) -> Self {
        let (one, two) = (self.felt, other.felt);
        let felt = Felt {
            connection: one.connection.max(two.connection),
            landed: one.landed.max(two.landed),
            asked: one.asked.min(two.asked),
            load: one.load.min(two.load),
        };
        Self { felt, reflex: self.reflex.min(other.reflex), ..self }
    }
}
