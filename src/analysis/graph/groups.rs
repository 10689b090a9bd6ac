//! Which nodes belong together: those about one subject, and those of one fragment.

use super::subjects::subjects;
use super::ways::Way;
use super::{Group, GroupKind};
use crate::scenario::{NodeId, Scenario, SubjectId};
use std::collections::{BTreeMap, BTreeSet};

/// What stands between a fragment's name and a node's in the node's id.
const OF_FRAGMENT: &str = "--";

/// The groups, and the innermost group of each node.
#[derive(Default)]
pub(super) struct Grouped {
    pub groups: Vec<Group>,
    pub of: BTreeMap<NodeId, usize>,
}

pub(super) fn grouped(scenario: &Scenario, ways: &BTreeMap<NodeId, Vec<Way>>) -> Grouped {
    let about = subjects(scenario, ways);
    let mut grouping = Grouping { scenario, about: &about, ways, grouped: Grouped::default() };
    for node in ways.keys() {
        if let Some(group) = grouping.of_node(*node, 0) {
            grouping.grouped.of.insert(*node, group);
        }
    }
    grouping.grouped
}

/// So deep are groups within groups at most; fragments are used four deep, each within a subject or not.
const DEEPEST: usize = 12;

struct Grouping<'a> {
    scenario: &'a Scenario,
    about: &'a BTreeMap<NodeId, (NodeId, Option<SubjectId>)>,
    ways: &'a BTreeMap<NodeId, Vec<Way>>,
    grouped: Grouped,
}

impl Grouping<'_> {
    /// The innermost group of a node; it is made where it is not there yet.
    fn of_node(&mut self, node: NodeId, depth: usize) -> Option<usize> {
        let fragment = self.scenario.node(node).id.rsplit_once(OF_FRAGMENT).map(|(fragment, _)| fragment);
        let about = self.about.get(&node).copied();
        match (fragment, about) {
            _ if depth > DEEPEST => None,
            // A subject of an open node in the same fragment is within the fragment.
            (Some(fragment), Some((open, Some(subject)))) if self.is_of(open, fragment) => {
                Some(self.of_subject(subject, open, depth))
            }
            (Some(fragment), _) => Some(self.of_fragment(fragment, depth)),
            (None, Some((open, Some(subject)))) => Some(self.of_subject(subject, open, depth)),
            (None, Some((open, None))) => self.of_node(open, depth + 1),
            (None, None) => None,
        }
    }

    fn is_of(&self, node: NodeId, fragment: &str) -> bool {
        let rest = self.scenario.node(node).id.strip_prefix(fragment);
        rest.is_some_and(|rest| rest.starts_with(OF_FRAGMENT))
    }

    fn of_subject(&mut self, subject: SubjectId, open: NodeId, depth: usize) -> usize {
        let within = self.of_node(open, depth + 1);
        self.group(GroupKind::Subject(subject), within)
    }

    fn of_fragment(&mut self, fragment: &str, depth: usize) -> usize {
        let within = match fragment.rsplit_once(OF_FRAGMENT) {
            Some((outer, _)) => Some(self.of_fragment(outer, depth + 1)),
            None => self.around(fragment, depth),
        };
        self.group(GroupKind::Fragment(fragment.to_owned()), within)
    }

    /// The group a fragment is used in: that of the subject all its nodes are about.
    fn around(&mut self, fragment: &str, depth: usize) -> Option<usize> {
        let nodes = self.ways.keys().filter(|node| self.is_of(**node, fragment));
        let outside = nodes.filter_map(|node| {
            let about = self.about.get(node)?;
            (!self.is_of(about.0, fragment)).then_some(*about)
        });
        let about: BTreeSet<(NodeId, Option<SubjectId>)> = outside.collect();
        match (about.len(), about.first().copied()) {
            (1, Some((open, Some(subject)))) => Some(self.of_subject(subject, open, depth + 1)),
            (1, Some((open, None))) => self.of_node(open, depth + 1),
            _ => None,
        }
    }

    fn group(&mut self, kind: GroupKind, within: Option<usize>) -> usize {
        let groups = &mut self.grouped.groups;
        groups.iter().position(|group| group.kind == kind).unwrap_or_else(|| {
            groups.push(Group { kind, within });
            groups.len() - 1
        })
    }
}
