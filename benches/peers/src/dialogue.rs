//! The dialogue, as one description: what Weerklank, ink and Yarn are each given in their own form.

use crate::lots::Lots;
use crate::wording::Wording;

/// The node it starts at.
pub(crate) const START: &str = "n00";

/// How many turns it has.
const TURNS: usize = 57;

/// How many endings.
const ENDINGS: usize = 3;

/// How many facts can become known.
pub(crate) const FACTS: usize = 8;

/// What is done by a response. The points are those of the method's table.
pub(crate) const BEHAVIOURS: [&str; 8] = [
    "question_open",
    "reflection_simple",
    "reflection_complex",
    "empathy",
    "summary",
    "affirm",
    "reflex_advice",
    "reflex_judging",
];

/// Of the first so many behaviours conditions ask how often they were done.
pub(crate) const COUNTED: usize = 3;

/// A fact, a node and a behaviour, by their index.
pub(crate) type Index = usize;

/// What has to be so.
#[derive(Clone, Copy)]
pub(crate) enum Condition {
    /// The fact is known.
    Known(Index),
    /// It is not.
    Unknown(Index),
    /// The behaviour was done at least so often.
    Done(Index, usize),
    /// The talk was at this node.
    Visited(Index),
}

/// A line of the other.
pub(crate) struct Line {
    /// The words.
    pub(crate) words: String,
    /// Other words where this holds.
    pub(crate) instead: Option<(Condition, String)>,
}

/// Something the trainee can say.
pub(crate) struct Response {
    /// The words.
    pub(crate) words: String,
    /// What has to be so for it to be offered.
    pub(crate) when: Option<Condition>,
    /// What is done by it: an index in [`BEHAVIOURS`].
    pub(crate) does: Index,
    /// The fact that becomes known by it.
    pub(crate) learns: Option<Index>,
    /// Where it leads: the first of these nodes whose `when` holds; the last has none.
    pub(crate) to: Vec<Index>,
}

/// A turn of the other with what can be said to it, or an ending, where nothing can.
pub(crate) struct Node {
    /// What has to be so to come here.
    pub(crate) when: Option<Condition>,
    /// What is said here.
    pub(crate) lines: Vec<Line>,
    /// What can be said to it.
    pub(crate) responses: Vec<Response>,
}

/// A dialogue: its nodes, of which the first is where it starts.
pub(crate) struct Dialogue {
    /// All nodes, the endings last.
    pub(crate) nodes: Vec<Node>,
}

impl Dialogue {
    /// The dialogue all three play; the same every time.
    pub(crate) fn made() -> Self {
        let mut making = Making { lots: Lots::from(7), wording: Wording::default() };
        Self { nodes: (0..TURNS + ENDINGS).map(|node| making.node(node)).collect() }
    }
}

/// What a node is called in all three.
pub(crate) fn name(node: Index) -> String {
    format!("n{node:02}")
}

/// A dialogue in the making.
struct Making {
    lots: Lots,
    wording: Wording,
}

impl Making {
    fn node(&mut self, node: Index) -> Node {
        let second = self.lots.one_in(4);
        let lines = (0..=usize::from(second)).map(|_| self.line(node)).collect();
        let responses = if node < TURNS { 3 + self.lots.below(3) } else { 0 };
        let responses = (0..responses).map(|response| self.response(node, response)).collect();
        let when = asks_something(node).then(|| self.condition(node));
        Node { when, lines, responses }
    }

    fn line(&mut self, node: Index) -> Line {
        let words = self.wording.line();
        let varies = self.lots.one_in(3);
        let instead = varies.then(|| (self.condition(node), self.wording.line()));
        Line { words, instead }
    }

    /// The first response leads on to the next node, so that every node can be reached; the first two are always offered.
    fn response(&mut self, node: Index, response: usize) -> Response {
        let asks = response > 1 && self.lots.one_in(2);
        let far = if response == 0 { 0 } else { self.lots.below(2) };
        Response {
            words: self.wording.response(),
            when: asks.then(|| self.condition(node)),
            does: self.lots.below(BEHAVIOURS.len()),
            learns: self.lots.one_in(3).then(|| self.lots.below(FACTS)),
            to: candidates(node + 1 + far, response),
        }
    }

    /// Of the nodes only those that were left before are asked for: Yarn counts a visit when it ends.
    fn condition(&mut self, node: Index) -> Condition {
        match self.lots.below(if node > 2 { 4 } else { 3 }) {
            0 => Condition::Known(self.lots.below(FACTS)),
            1 => Condition::Unknown(self.lots.below(FACTS)),
            2 => Condition::Done(self.lots.below(COUNTED), 1 + self.lots.below(3)),
            _ => Condition::Visited(self.lots.below(node - 2)),
        }
    }
}

/// Of the turns one in four is come to under a condition only.
fn asks_something(node: Index) -> bool {
    node % 4 == 3 && node < TURNS
}

/// This node, and where that asks something another that does not; past the turns the endings, each by another response.
fn candidates(first: Index, response: usize) -> Vec<Index> {
    if first >= TURNS {
        return vec![TURNS + response % ENDINGS];
    }
    let otherwise = asks_something(first).then_some(first + 1);
    [Some(first), otherwise].into_iter().flatten().collect()
}
