//! The nodes of a conversation and what leads from one to the next.

use super::{
    Arms, Condition, Face, FactId, Gaze, Given, NodeId, PersonId, ResponseId, Signal, SubjectId, TextId,
};
use crate::method::{Done, Goal, Needs, Talk};
use serde::{Deserialize, Serialize};

/// Where to go: the first candidate whose node's `when` holds. The last candidate has no `when`.
pub type Target = Vec<NodeId>;

/// One node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The id in the file; a fragment's nodes are `fragment--node`.
    pub id: String,
    /// What has to be so for the node to be a candidate; all must hold.
    pub when: Vec<Condition>,
    /// What sort of node it is.
    pub kind: NodeKind,
}

/// The sorts of nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The other speaks; the trainee responds, or the talk goes on by itself.
    Turn(Turn),
    /// Several subjects can be taken up, in any order.
    Open(OpenNode),
    /// The conversation ends.
    Ending(Ending),
}

/// The other's turn.
#[expect(clippy::struct_excessive_bools, reason = "marks of an author, each of which holds by itself")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What is said, in order.
    pub says: Vec<Say>,
    /// The face with which it is said.
    pub face: Face,
    /// The arms.
    pub arms: Arms,
    /// The gaze.
    pub gaze: Gaze,
    /// Whether what is said speaks for change or against it.
    pub talk: Option<Talk>,
    /// A signal that can be noticed by looking.
    pub signal: Option<Given>,
    /// The other asks for advice here, or consents to it: permission is real.
    pub invites_advice: bool,
    /// The behaviour that had to stop has stopped.
    pub stopped: bool,
    /// Somebody is belittled or threatened: it goes over a boundary, and cannot be let pass.
    pub crosses: bool,
    /// From here on the conversation has this goal.
    pub goal: Option<Goal>,
    /// The needs that are under pressure here: what feeds them counts more, what harms them costs more.
    pub needs: Needs<bool>,
    /// What becomes known by hearing it.
    pub learns: Vec<FactId>,
    /// What a silence means here; none: it changes nothing.
    pub silence: Option<Silence>,
    /// Where a time-out leads; none: the conversation goes on at the same turn.
    pub timeout: Option<Target>,
    /// The other subjects of the open node can be taken up from here.
    pub jump: bool,
    /// What the trainee can say.
    pub responses: Vec<ResponseId>,
    /// Where it goes by itself where there are no responses.
    pub to: Option<Target>,
}

impl Turn {
    /// The signal, whoever gives it.
    #[must_use]
    pub fn signal(&self) -> Option<Signal> {
        self.signal.map(|given| given.signal)
    }
}

/// Part of what is said in a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// This line, if its conditions hold.
    Line(Line),
    /// One of those whose conditions hold, picked from (seed, node, visit).
    OneOf(Vec<Line>),
    /// The first whose conditions hold.
    First(Vec<Line>),
}

impl Say {
    /// All lines of which it can be.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        match self {
            Self::Line(line) => std::slice::from_ref(line),
            Self::OneOf(lines) | Self::First(lines) => lines,
        }
    }
}

/// One line of someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub text: TextId,
    /// Who says it.
    pub by: PersonId,
    /// What has to be so; all must hold.
    pub when: Vec<Condition>,
    /// A face for this line instead of the turn's.
    pub face: Option<Face>,
    /// What it tells: facts that are news to the trainee, so that `check` finds what is told twice.
    pub tells: Vec<FactId>,
    /// What it supposes to have been told.
    pub mentions: Vec<FactId>,
}

/// What the trainee's silence means at a turn, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silence {
    /// It gives room: the turn is the other's to fill.
    Room {
        /// Held long enough to work, and not too long.
        held: Target,
        /// Held past the span in which it works.
        too_long: Target,
    },
    /// The other asked something and waits for the answer: once it lasts longer than a breath, it evades.
    Evasion(Target),
}

impl Silence {
    /// Where it can lead.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        let (one, other) = match self {
            Self::Room { held, too_long } => (held, Some(too_long)),
            Self::Evasion(to) => (to, None),
        };
        std::iter::once(one).chain(other)
    }
}

/// Something the trainee can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// How inputs name it: `listen`; of a subject `alarm.ask`.
    pub key: String,
    /// The words.
    pub text: TextId,
    /// The node it belongs to.
    pub node: NodeId,
    /// The subject it opens, if it is a way in.
    pub subject: Option<SubjectId>,
    /// What has to be so for it to be offered; all must hold.
    pub when: Vec<Condition>,
    /// What is done by saying it.
    pub does: Vec<Done>,
    /// Points of its own instead of the table's, with the reason.
    pub points: Option<Overrule>,
    /// To whom it is said.
    pub toward: PersonId,
    /// Offered once only.
    pub once: bool,
    /// What becomes known by it.
    pub learns: Vec<FactId>,
    /// What it supposes to have been told.
    pub mentions: Vec<FactId>,
    /// Where it leads.
    pub to: Target,
}

/// Points that overrule the table's, with their reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overrule {
    /// Connection instead of the table's, −2 to 2.
    pub connection: Option<i8>,
    /// Challenge instead of the table's, 0 to 2.
    pub challenge: Option<u8>,
    /// Reflex instead of the table's, 0 to 3.
    pub reflex: Option<u8>,
    /// Why, in the author's words.
    pub because: String,
}

/// A node from which subjects can be taken up in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenNode {
    /// What is said when it is reached for the first time; may be empty.
    pub says: Vec<Say>,
    /// The subjects.
    pub subjects: Vec<SubjectId>,
    /// The responses that leave it; offered once the required subjects are finished.
    pub leave: Vec<ResponseId>,
}

/// A subject of an open node. It is finished when the talk comes back to the node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The id in the file.
    pub id: String,
    /// The open node it belongs to.
    pub node: NodeId,
    /// The conversation cannot leave the node before it is finished.
    pub required: bool,
    /// Once begun, no other subject can be taken up before it is finished.
    pub atomic: bool,
    /// What has to be so for it to be offered; all must hold.
    pub when: Vec<Condition>,
    /// The responses that take it up.
    pub ways_in: Vec<ResponseId>,
}

/// An end of the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What is said last; may be empty.
    pub says: Vec<Say>,
    /// The message that holds how it ended (`.after`) and the question to discuss (`.discuss`).
    pub text: TextId,
    /// The face at the end.
    pub face: Face,
    /// What it means.
    pub meaning: Meaning,
}

/// What an ending means for the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// The goal is reached.
    Reached,
    /// Part of it is.
    Partly,
    /// It is not, though the relation is as good as it was: a pleasant talk that changes nothing.
    Missed,
    /// It is not, and the relation suffered.
    Lost,
    /// Broken off with a new appointment: can be a good end (sources 000, 001).
    BrokenOff,
}

impl Meaning {
    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Reached => "meaning-reached",
            Self::Partly => "meaning-partly",
            Self::Missed => "meaning-missed",
            Self::Lost => "meaning-lost",
            Self::BrokenOff => "meaning-broken-off",
        }
    }
}
