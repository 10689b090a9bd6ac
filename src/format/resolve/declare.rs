//! The first round: every node, subject, response and fact gets its index, and every name is looked at.

use super::parts::{Part, Parts};
use super::too_many::too_many;
use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use crate::format::limits;
use crate::format::source::{
    Entries, NodeSource, OpenSource, ReadApart, ResponseSource, SaySource, SignalSource, trouble,
};
use crate::method::{ById, Id};
use crate::phrase::{code_point, harmful_signs};
use crate::scenario::{FactId, NodeId, ResponseId, Signal, SubjectId};
use std::collections::{BTreeMap, BTreeSet};

/// Names the format uses itself: for messages, and for inputs.
pub(in crate::format) const RESERVED: [&str; 3] = ["scenario", "prepare", "timeout"];

/// Everything that has a name.
#[derive(Default)]
pub(super) struct Declared<'a> {
    /// Nodes, by their full name.
    pub(super) nodes: BTreeMap<String, NodeId>,
    /// For each node: the part and the name in its file.
    pub(super) places: ById<NodeId, (usize, &'a str)>,
    /// The nodes that have conditions.
    pub(super) conditional: BTreeSet<NodeId>,
    /// Subjects, by their full name.
    pub(super) subjects: BTreeMap<String, SubjectId>,
    /// Responses, by node, subject and own name: `yes-but.listen`, `talk.alarm.ask`.
    pub(super) responses: BTreeMap<String, ResponseId>,
    /// The facts that can be learnt.
    pub(super) facts: ById<FactId, &'a str>,
    /// The signals that some turn shows.
    pub(super) signals: BTreeSet<Signal>,
    /// The nodes that could not be read: whether they have conditions is not known.
    pub(super) unread: BTreeSet<NodeId>,
}

impl Declared<'_> {
    /// Whether a node could not be read, so that what seems missing may well stand there.
    pub(super) fn incomplete(&self) -> bool {
        !self.unread.is_empty()
    }

    /// Whether a node is known to have no conditions: as a candidate it always fits.
    pub(super) fn always_fits(&self, node: NodeId) -> bool {
        !self.conditional.contains(&node) && !self.unread.contains(&node)
    }

    /// A fact's index.
    pub(super) fn fact(&self, name: &str) -> Option<FactId> {
        self.facts.find(|fact| *fact == name)
    }
}

/// Goes through all parts in order; the second round goes the same way.
pub(super) fn declare<'a>(parts: &Parts<'a>, diagnostics: &mut Vec<Diagnostic>) -> Declared<'a> {
    let mut round = Round { declared: Declared::default(), responses: 0, diagnostics };
    let main = parts.all[0].document;
    round.check_map(main, &parts.scenario.cast);
    round.check_map(main, &parts.scenario.fragments);
    round.each_once(main, parts.scenario.allow.names());
    for (_, exits) in parts.scenario.fragments.iter() {
        round.each_once(main, exits.names());
    }
    for point in &parts.scenario.prepare {
        round.check_id(main, point);
    }
    for (index, part) in parts.all.iter().enumerate() {
        round.declare_part(index, part);
    }
    round.declared
}

struct Round<'a, 'd> {
    declared: Declared<'a>,
    /// How many responses were met.
    responses: usize,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> Round<'a, '_> {
    fn report(&mut self, document: &Document, fault: Fault, name: &str) {
        self.diagnostics.push(document.fault(fault, name).with("name", name));
    }

    fn declare_part(&mut self, index: usize, part: &Part<'a>) {
        let document = part.document;
        self.check_map(document, part.nodes);
        let mut taken: BTreeSet<&str> = part.nodes.names().collect();
        for name in part.exits.iter().copied().chain(part.fragments.iter().map(|(name, _)| *name)) {
            self.check_id(document, name);
            if !taken.insert(name) {
                self.report(document, faults::NAME_TAKEN, name);
            }
        }
        for (name, node) in part.nodes.iter() {
            // What there is no id for is far more than there may be, and reported so.
            let Some(id) = self.declared.places.push((index, name)) else { return };
            self.declared.nodes.insert(part.full(name), id);
            match &node.value {
                Ok(node) => self.declare_node(part, name, id, node, &mut taken),
                Err(error) => {
                    self.declared.unread.insert(id);
                    self.diagnostics.push(trouble(document, node.text, error));
                }
            }
        }
    }

    fn declare_node(
        &mut self,
        part: &Part<'a>,
        name: &'a str,
        id: NodeId,
        node: &NodeSource<'a>,
        taken: &mut BTreeSet<&'a str>,
    ) {
        if !node.when().is_empty() {
            self.declared.conditional.insert(id);
        }
        self.tell(part.document, node.says());
        match node {
            NodeSource::Turn(turn) => {
                self.learn(part.document, &turn.learns);
                self.declared.signals.extend(turn.signal.map(SignalSource::signal));
                self.declare_responses(part, &part.full(name), &turn.responses);
                self.check_number(
                    part.document,
                    name,
                    turn.responses.0.len(),
                    limits::RESPONSES,
                    "responses",
                );
            }
            NodeSource::Open(open) => self.declare_open(part, name, open, taken),
            NodeSource::Ending(_) => {}
        }
    }

    fn declare_open(
        &mut self,
        part: &Part<'a>,
        name: &'a str,
        open: &OpenSource<'a>,
        taken: &mut BTreeSet<&'a str>,
    ) {
        self.check_map(part.document, &open.subjects);
        for (subject, source) in open.subjects.iter() {
            if !taken.insert(subject) {
                self.report(part.document, faults::NAME_TAKEN, subject);
            }
            if let Some(id) = SubjectId::at(self.declared.subjects.len()) {
                self.declared.subjects.insert(part.full(subject), id);
            }
            let path = format!("{}.{subject}", part.full(name));
            self.declare_responses(part, &path, &source.ways_in);
        }
        self.declare_responses(part, &part.full(name), &open.leave);
        let ways_in: usize = open.subjects.iter().map(|(_, subject)| subject.ways_in.0.len()).sum();
        let all = ways_in + open.leave.0.len();
        self.check_number(part.document, name, all, limits::OPEN_RESPONSES, "responses");
    }

    fn declare_responses(
        &mut self,
        part: &Part<'a>,
        path: &str,
        responses: &Entries<'a, ResponseSource<'a>>,
    ) {
        self.check_map(part.document, responses);
        for (name, response) in responses.iter() {
            if let Some(id) = ResponseId::at(self.responses) {
                self.declared.responses.insert(format!("{path}.{name}"), id);
            }
            self.responses += 1;
            self.learn(part.document, &response.learns);
        }
    }

    /// What lines tell can be mentioned, as what is learnt can.
    fn tell(&mut self, document: &Document, says: &[ReadApart<'a, SaySource<'a>>]) {
        let says = says.iter().filter_map(|say| say.value.as_ref().ok());
        for line in says.flat_map(SaySource::lines) {
            self.learn(document, &line.tells);
        }
    }

    fn learn(&mut self, document: &Document, facts: &[&'a str]) {
        for fact in facts {
            let known = self.declared.facts.len();
            if known > limits::FACTS || self.declared.fact(fact).is_some() {
                continue;
            }
            self.check_id(document, fact);
            self.declared.facts.push(fact);
            self.check_number(document, fact, known + 1, limits::FACTS, "facts");
        }
    }

    fn check_number(
        &mut self,
        document: &Document,
        place: &str,
        number: usize,
        limit: usize,
        what: &'static str,
    ) {
        if number > limit {
            self.diagnostics.push(too_many(document, place, number, limit, what));
        }
    }

    /// Looks at the names of a map: each an id, and none given twice.
    fn check_map<V>(&mut self, document: &Document, map: &Entries<'_, V>) {
        self.each_once(document, map.names());
        for name in map.names() {
            self.check_id(document, name);
        }
    }

    fn each_once<'n>(&mut self, document: &Document, names: impl Iterator<Item = &'n str>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                self.report(document, faults::KEY_TWICE, name);
            }
        }
    }

    fn check_id(&mut self, document: &Document, name: &str) {
        if let Some((_, sign)) = harmful_signs(name).next() {
            let fault = document.fault(faults::CONTROL_SIGN_IN_NAME, name).with("name", name);
            self.diagnostics.push(fault.with("sign", code_point(sign)));
        } else if !is_id(name) {
            let fault = document.fault(faults::BAD_ID, name).with("name", name);
            self.diagnostics.push(fault.with("limit", limits::ID_BYTES));
        } else if RESERVED.contains(&name) {
            self.report(document, faults::RESERVED_NAME, name);
        }
    }
}

/// Whether a name is one: lower case words with hyphens, the first beginning with a letter.
#[must_use]
pub fn is_id(name: &str) -> bool {
    name.len() <= limits::ID_BYTES
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
