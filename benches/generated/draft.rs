//! What is in a generated scenario, before it is written or indexed.

use super::chance::Chance;
use weerklank::method::{Level, Quantity};
use weerklank::scenario::Meaning;

/// What gives connection.
const GOOD: [&str; 10] = [
    "listen",
    "reflection_complex",
    "reflection_simple",
    "empathy",
    "question_open",
    "question_connecting",
    "summary",
    "acceptance",
    "affirm",
    "autonomy_support",
];

/// What challenges.
const CHALLENGING: [&str; 7] = [
    "question_challenging",
    "evoke_change_talk",
    "feed_ambivalence",
    "question_scaling",
    "perspective",
    "decisional_balance",
    "confront",
];

/// What does harm.
const BAD: [&str; 9] = [
    "reflex_advice",
    "reflex_solution",
    "reflex_warning",
    "reflex_judging",
    "reflex_lecturing",
    "blame",
    "haste",
    "being_right",
    "information",
];

/// What has to be so for a node to be come to.
pub type When = (Comparison, Quantity, Level);

/// How a quantity is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// At a level or above.
    AtLeast,
    /// At a level or below.
    AtMost,
}

/// What nodes are conditional on.
const ASKED: [When; 4] = [
    (Comparison::AtLeast, Quantity::Connection, Level::Mid),
    (Comparison::AtMost, Quantity::Resistance, Level::Mid),
    (Comparison::AtLeast, Quantity::Connection, Level::High),
    (Comparison::AtLeast, Quantity::Readiness, Level::Mid),
];

/// The endings, the last of which is always there to be come to; only the outer ones where there are few nodes.
const ENDINGS: [(Meaning, Option<When>); 6] = [
    (Meaning::BrokenOff, Some((Comparison::AtLeast, Quantity::Resistance, Level::High))),
    (Meaning::Reached, Some((Comparison::AtLeast, Quantity::Readiness, Level::High))),
    (Meaning::Partly, Some((Comparison::AtLeast, Quantity::Readiness, Level::Mid))),
    (Meaning::Missed, Some((Comparison::AtLeast, Quantity::Connection, Level::Mid))),
    (Meaning::BrokenOff, Some((Comparison::AtMost, Quantity::Connection, Level::Low))),
    (Meaning::Lost, None),
];

/// From so many nodes on all endings are there.
const ALL_ENDINGS_FROM: usize = 50;

/// So many facts at most.
const FACTS: usize = 200;

/// A scenario.
pub struct Draft {
    /// The nodes; the first is the start.
    pub nodes: Vec<Drawn>,
}

/// A node.
pub struct Drawn {
    /// What has to be so for it to be come to.
    pub when: Option<When>,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
pub enum Kind {
    /// The other speaks.
    Turn(Turn),
    /// Subjects can be taken up: the ways into each; and what leaves the node.
    Open(Vec<Vec<Reply>>, Vec<Reply>),
    /// It ends.
    Ending(Meaning),
}

/// What the other says.
pub struct Turn {
    /// The fact that becomes known.
    pub learns: Option<usize>,
    /// There is a signal, and what can be said once it was seen.
    pub signal: bool,
    /// Where a silence leads, if the turn can be left to the other.
    pub silence: Option<Vec<usize>>,
    /// The other subjects can be taken up.
    pub jump: bool,
    /// What can be said.
    pub replies: Vec<Reply>,
}

/// Something that can be said.
pub struct Reply {
    /// The behaviour.
    pub does: &'static str,
    /// The fact that has to be known.
    pub knows: Option<usize>,
    /// The signal has to have been seen.
    pub saw: bool,
    /// It can be said once.
    pub once: bool,
    /// Where it leads.
    pub to: Vec<usize>,
}

impl Reply {
    fn new(does: &'static str, to: Vec<usize>) -> Self {
        Self { does, knows: None, saw: false, once: false, to }
    }
}

/// What a layer has at a place: a turn, or an open node with the turns of its three subjects.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Turn,
    Open,
}

/// The nodes that are come to after as many moves.
#[derive(Default)]
struct Layer {
    units: Vec<(Unit, usize)>,
}

impl Draft {
    /// The scenario of so many nodes, ten at least.
    pub fn of(size: usize) -> Self {
        let endings: Vec<(Meaning, Option<When>)> = match size {
            0..ALL_ENDINGS_FROM => [0, 2, 5].map(|at| ENDINGS[at]).to_vec(),
            _ => ENDINGS.to_vec(),
        };
        let talk = size - endings.len();
        let mut nodes = Vec::with_capacity(size);
        let layers = layers(talk);
        let endings_from = talk;
        let drawing =
            Drawing { chance: Chance::of(size), endings_from, endings: endings.len(), dealt: 0, facts: 0 };
        drawing.draw(&layers, &mut nodes);
        nodes.extend(endings.into_iter().map(|(meaning, when)| Drawn { when, kind: Kind::Ending(meaning) }));
        Self { nodes }
    }
}

/// Layers of about the same width; six more of them where there are ten times as many nodes.
fn layers(nodes: usize) -> Vec<Layer> {
    let depth = ((nodes as f64).log10() * 6.0).round() as usize;
    let mut layers: Vec<Layer> = Vec::new();
    let (mut next, mut units) = (0, 0);
    for layer in 0..depth {
        let until = nodes * (layer + 1) / depth;
        let mut own = Layer::default();
        while next < until {
            let open = units % 19 == 6 && next + 4 <= until;
            own.units.push((if open { Unit::Open } else { Unit::Turn }, next));
            next += if open { 4 } else { 1 };
            units += 1;
        }
        layers.push(own);
    }
    layers.retain(|layer| !layer.units.is_empty());
    layers
}

/// Draws the nodes.
struct Drawing {
    chance: Chance,
    endings_from: usize,
    endings: usize,
    /// How many targets were dealt, so that every node is one.
    dealt: usize,
    /// How many facts there are.
    facts: usize,
}

impl Drawing {
    fn draw(mut self, layers: &[Layer], nodes: &mut Vec<Drawn>) {
        for (place, layer) in layers.iter().enumerate() {
            let next = layers.get(place + 1);
            for (number, (unit, node)) in layer.units.iter().enumerate() {
                let when = layer.asks(number).then(|| ASKED[(node / 2) % ASKED.len()]);
                match unit {
                    Unit::Turn => {
                        let turn = self.turn(*node, next);
                        nodes.push(Drawn { when, kind: Kind::Turn(turn) });
                    }
                    Unit::Open => self.open(*node, next, nodes),
                }
            }
        }
    }

    fn turn(&mut self, node: usize, next: Option<&Layer>) -> Turn {
        let mut replies = vec![
            Reply::new(self.chance.one_of(&GOOD), self.on(next)),
            Reply::new(self.chance.one_of(&CHALLENGING), self.on(next)),
            Reply::new(self.chance.one_of(&BAD), self.worse(next)),
        ];
        if node.is_multiple_of(2) {
            replies.push(Reply::new(self.chance.one_of(&GOOD), self.on(next)));
        }
        if node.is_multiple_of(3) {
            replies.push(Reply::new(self.chance.one_of(&BAD), self.worse(next)));
        }
        let signal = node % 17 == 5;
        if signal {
            replies.push(Reply { saw: true, ..Reply::new("nonverbal_signal", self.on(next)) });
        }
        let silence = (node % 9 == 2).then(|| self.on(next));
        Turn { learns: None, signal, silence, jump: false, replies }
    }

    /// An open node with three subjects: one has to be talked about, one teaches something, one can be jumped from.
    fn open(&mut self, node: usize, next: Option<&Layer>, nodes: &mut Vec<Drawn>) {
        let fact = (self.facts < FACTS).then_some(self.facts);
        self.facts += usize::from(fact.is_some());
        let subjects = (1..=3).map(|subject| {
            let to = vec![node + subject];
            vec![
                Reply::new(self.chance.one_of(&GOOD), to.clone()),
                Reply::new(if subject == 2 { "question_closed" } else { self.chance.one_of(&BAD) }, to),
            ]
        });
        let subjects = subjects.collect();
        let leave = vec![
            Reply::new("summary", self.on(next)),
            Reply { knows: fact, ..Reply::new(self.chance.one_of(&CHALLENGING), self.on(next)) },
        ];
        nodes.push(Drawn { when: None, kind: Kind::Open(subjects, leave) });
        for subject in 1..=3 {
            let back = || vec![node];
            let replies = vec![
                Reply::new(self.chance.one_of(&GOOD), back()),
                Reply { once: true, ..Reply::new(self.chance.one_of(&CHALLENGING), back()) },
                Reply::new(self.chance.one_of(&BAD), back()),
            ];
            let learns = fact.filter(|_| subject == 2);
            let turn = Turn { learns, signal: false, silence: None, jump: subject == 3, replies };
            nodes.push(Drawn { when: None, kind: Kind::Turn(turn) });
        }
    }

    /// Where something leads that is well received: to a node that asks for something, or else to one that does not.
    fn on(&mut self, next: Option<&Layer>) -> Vec<usize> {
        self.dealt += 1;
        match next {
            Some(next) => {
                next.dealt(true, self.dealt).into_iter().chain(next.dealt(false, self.dealt)).collect()
            }
            None => (1..self.endings).map(|ending| self.endings_from + ending).collect(),
        }
    }

    /// Where something leads that is not: the other walks off, or it goes on.
    fn worse(&mut self, next: Option<&Layer>) -> Vec<usize> {
        self.dealt += 1;
        let last = self.endings_from + self.endings - 1;
        let on = next.map_or(Some(last), |next| next.dealt(false, self.dealt));
        std::iter::once(self.endings_from).chain(on).collect()
    }
}

impl Layer {
    /// Whether the node at a place asks for something. An open node, to which its subjects lead back, does not.
    fn asks(&self, place: usize) -> bool {
        place % 2 == 1 && self.units[place].0 == Unit::Turn
    }

    /// A node that asks for something, or one that does not; by turns.
    fn dealt(&self, asks: bool, number: usize) -> Option<usize> {
        let own: Vec<usize> = (0..self.units.len()).filter(|unit| self.asks(*unit) == asks).collect();
        let unit = own.get(number % own.len().max(1))?;
        Some(self.units[*unit].1)
    }
}
