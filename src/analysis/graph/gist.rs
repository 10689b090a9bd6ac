//! What a response does in the main.

use crate::conversation::Play;
use crate::method::{Behaviour, Delivery, Done, Kind};
use crate::scenario::{NodeKind, Response};
use crate::scoring::delivered;

/// What a response does in the main, as the method's table has it: where it is said well in time, whatever the state of the
/// talk makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Gist {
    /// It connects.
    Connects,
    /// It challenges.
    Challenges,
    /// It does both.
    Both,
    /// It is a repair reflex, or pushes as one does.
    Reflex,
    /// It is another pitfall, or costs connection.
    Pitfall,
    /// Nothing of these.
    Neutral,
}

impl Gist {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Connects, Self::Challenges, Self::Both, Self::Reflex, Self::Pitfall, Self::Neutral];

    pub(super) fn of(play: &Play<'_>, response: &Response) -> Self {
        let invited =
            matches!(&play.scenario.node(response.node).kind, NodeKind::Turn(turn) if turn.invites_advice);
        let does = |done: &Done| Points::of(play.method.behaviour(done.behaviour), done.delivery, invited);
        let pitfall = |done: &Done| play.method.behaviour(done.behaviour).kind == Kind::Pitfall;
        let table = response.does.iter().map(does).fold(Points::default(), Points::and);
        let own = response.points.as_ref();
        let reflex = own.and_then(|own| own.reflex).unwrap_or(table.reflex);
        let connection = own.and_then(|own| own.connection).unwrap_or(table.gives + table.takes);
        let challenge = own.and_then(|own| own.challenge).unwrap_or(table.challenge);
        match (connection, challenge) {
            _ if reflex > 0 => Self::Reflex,
            _ if response.does.iter().any(pitfall) => Self::Pitfall,
            (..0, _) => Self::Pitfall,
            (0, 0) => Self::Neutral,
            (0, 1..) => Self::Challenges,
            (1.., 0) => Self::Connects,
            (1.., 1..) => Self::Both,
        }
    }
}

/// The strongest of each kind, never a sum: as scoring counts a move.
#[derive(Clone, Copy, Default)]
struct Points {
    gives: i8,
    takes: i8,
    challenge: u8,
    reflex: u8,
}

impl Points {
    fn of(behaviour: &Behaviour, delivery: Delivery, invited: bool) -> Self {
        let permitted = behaviour.permitted.filter(|_| invited);
        let reflex = if permitted.is_some() { 0 } else { behaviour.reflex };
        let place = permitted.unwrap_or(behaviour.place);
        let connection = delivered(place.connection, delivery);
        Self { gives: connection.max(0), takes: connection.min(0), challenge: place.challenge, reflex }
    }

    fn and(self, other: Self) -> Self {
        Self {
            gives: self.gives.max(other.gives),
            takes: self.takes.min(other.takes),
            challenge: self.challenge.max(other.challenge),
            reflex: self.reflex.max(other.reflex),
        }
    }
}
