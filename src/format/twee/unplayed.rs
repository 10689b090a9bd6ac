//! What Twine cannot play of a scenario: it goes with the file, and nobody sees it there.

use super::playable::Players;
use crate::format::ScenarioTexts;
use crate::scenario::{
    Node, NodeId, NodeKind, OpenNode, PersonId, Response, Say, Silence, Target, TextId, Turn,
};
use std::collections::BTreeMap;

/// One sort of thing, with where there is any of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplayed {
    /// The message that names the sort.
    pub what: &'static str,
    /// How many there are.
    pub number: usize,
    /// The nodes at which they are, in the order of the scenario.
    pub nodes: Vec<String>,
}

/// The attributes of messages that are not said aloud.
const UNSAID: [&str; 5] = ["inner", "seen", "why", "after", "discuss"];

/// All of it, sort by sort.
pub(super) fn unplayed(players: &Players<'_>) -> Vec<Unplayed> {
    let mut count = Count { found: BTreeMap::new(), at: players.scenario.start };
    for (id, node) in players.scenario.nodes.entries() {
        count.at = id;
        count.node(players, node);
    }
    let nodes = |found: BTreeMap<NodeId, usize>| {
        found.keys().map(|id| players.scenario.node(*id).id.clone()).collect()
    };
    let sorts = SORTS.iter().filter_map(|what| Some((*what, count.found.remove(what)?)));
    sorts.map(|(what, found)| Unplayed { what, number: found.values().sum(), nodes: nodes(found) }).collect()
}

/// The sorts, in the order in which they are told.
const SORTS: [&str; 14] = [
    "unplayed-conditions",
    "unplayed-candidates",
    "unplayed-variants",
    "unplayed-speakers",
    "unplayed-silences",
    "unplayed-timeouts",
    "unplayed-subjects",
    "unplayed-once",
    "unplayed-toward",
    "unplayed-facts",
    "unplayed-points",
    "unplayed-turns",
    "unplayed-faces",
    "unplayed-attributes",
];

struct Count {
    /// By sort: how many at each node.
    found: BTreeMap<&'static str, BTreeMap<NodeId, usize>>,
    /// The node that is looked at.
    at: NodeId,
}

impl Count {
    fn add(&mut self, what: &'static str, number: usize) {
        if number > 0 {
            *self.found.entry(what).or_default().entry(self.at).or_default() += number;
        }
    }

    fn node(&mut self, players: &Players<'_>, node: &Node) {
        self.add("unplayed-conditions", usize::from(!node.when.is_empty()));
        let says = match &node.kind {
            NodeKind::Turn(turn) => {
                self.turn(turn);
                &turn.says
            }
            NodeKind::Open(open) => {
                self.open(players, open);
                &open.says
            }
            NodeKind::Ending(ending) => {
                let is_said = ending.says.iter().flat_map(Say::lines).any(|line| line.text == ending.text);
                self.attributes(players.texts, Some(ending.text).filter(|_| !is_said));
                &ending.says
            }
        };
        self.says(players, says);
        for id in players.responses(node) {
            self.response(players, players.scenario.response(id));
        }
    }

    fn turn(&mut self, turn: &Turn) {
        self.add("unplayed-silences", usize::from(turn.silence.is_some()));
        self.add("unplayed-timeouts", usize::from(turn.timeout.is_some()));
        self.add("unplayed-facts", turn.learns.len());
        let needs = turn.needs;
        let pressed = [needs.autonomy, needs.competence, needs.relatedness].into_iter().any(|need| need);
        let marks =
            [turn.invites_advice, turn.stopped, turn.crosses, turn.goal.is_some(), turn.jump, pressed];
        self.add("unplayed-turns", marks.into_iter().filter(|mark| *mark).count());
        let silence = turn.silence.iter().flat_map(Silence::targets);
        self.candidates(silence.chain(&turn.timeout).chain(&turn.to));
    }

    fn open(&mut self, players: &Players<'_>, open: &OpenNode) {
        self.add("unplayed-subjects", open.subjects.len());
        let conditional = |id| usize::from(!players.scenario.subject(id).when.is_empty());
        self.add("unplayed-conditions", open.subjects.iter().copied().map(conditional).sum());
    }

    fn says(&mut self, players: &Players<'_>, says: &[Say]) {
        let lines: Vec<_> = says.iter().flat_map(Say::lines).collect();
        let number = |is: fn(&crate::scenario::Line) -> bool| lines.iter().filter(|line| is(line)).count();
        self.add("unplayed-conditions", number(|line| !line.when.is_empty()));
        self.add("unplayed-speakers", number(|line| line.by != PersonId(0)));
        self.add("unplayed-faces", number(|line| line.face.is_some()));
        self.add("unplayed-variants", says.iter().filter(|say| say.lines().len() > 1).count());
        self.attributes(players.texts, lines.iter().map(|line| line.text));
    }

    fn response(&mut self, players: &Players<'_>, response: &Response) {
        self.add("unplayed-conditions", usize::from(!response.when.is_empty()));
        self.add("unplayed-once", usize::from(response.once));
        self.add("unplayed-toward", usize::from(response.toward != PersonId(0)));
        self.add("unplayed-facts", response.learns.len());
        self.add("unplayed-points", usize::from(response.points.is_some()));
        self.candidates([&response.to]);
        self.attributes(players.texts, [response.text]);
    }

    /// Places from which the talk goes one way or another, by what is so.
    fn candidates<'t>(&mut self, targets: impl IntoIterator<Item = &'t Target>) {
        self.add("unplayed-candidates", targets.into_iter().filter(|target| target.len() > 1).count());
    }

    fn attributes(&mut self, texts: &ScenarioTexts, messages: impl IntoIterator<Item = TextId>) {
        let of = |id| UNSAID.iter().filter(|name| texts.attribute(id, name).is_some()).count();
        self.add("unplayed-attributes", messages.into_iter().map(of).sum());
    }
}
