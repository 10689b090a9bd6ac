//! Where things lead.

use super::too_many::too_many;
use super::{Resolver, Scope};
use crate::format::faults;
use crate::format::limits;
use crate::scenario::{NodeId, Target};

impl<'a> Resolver<'a> {
    /// The nodes of a target, in the order in which they are tried. `place` is what to point at where there are none.
    pub(super) fn target(&mut self, scope: Scope<'a>, place: &str, names: &[&'a str]) -> Target {
        if names.is_empty() {
            self.report(scope, faults::EMPTY_TARGET, place);
            return Target::new();
        }
        if names.len() > limits::CANDIDATES {
            let number = names.len();
            self.diagnostics.push(too_many(scope.document, place, number, limits::CANDIDATES, "candidates"));
            return Target::new();
        }
        let mut target = Target::new();
        for name in names {
            if target.last().is_some_and(|last| self.declared.always_fits(*last)) {
                self.report(scope, faults::CANDIDATE_NEVER_USED, name);
                break;
            }
            match self.candidates(scope, name) {
                Some(candidates) => target.extend(candidates),
                None => self.report_missing(scope, name),
            }
        }
        let last = target.last().filter(|last| self.declared.conditional.contains(last));
        if let (Some(_), Some(name)) = (last, names.last()) {
            self.report(scope, faults::LAST_CANDIDATE_CONDITIONAL, name);
        }
        target
    }

    /// The one node that a name stands for.
    pub(super) fn node_named(&mut self, scope: Scope<'a>, name: &'a str) -> Option<NodeId> {
        let candidates = self.candidates(scope, name);
        if candidates.is_none() {
            self.report_missing(scope, name);
        }
        candidates?.first().copied()
    }

    /// What a name stands for: a node, the start of a fragment, or what an exit is bound to. `None` where it is
    /// unknown; nothing where it is known and the fault is reported elsewhere.
    fn candidates(&mut self, scope: Scope<'a>, name: &'a str) -> Option<Vec<NodeId>> {
        let part = &self.parts[scope.part];
        if let Some(node) = self.declared.nodes.get(&part.full(name)) {
            return Some(vec![*node]);
        }
        if let Some((_, fragment)) = part.fragments.iter().find(|(fragment, _)| *fragment == name) {
            let fragment_scope = Scope { part: *fragment, document: self.parts[*fragment].document };
            let start = self.parts[*fragment].start;
            let node = self.declared.nodes.get(&self.parts[*fragment].full(start)).copied();
            if node.is_none() {
                self.report_missing(fragment_scope, start);
            }
            return Some(node.into_iter().collect());
        }
        if !part.exits.contains(&name) {
            return None;
        }
        let Some((user, exits)) = part.parent else { return Some(Vec::new()) };
        let Some((exit, bound)) = exits.iter().find(|(exit, _)| *exit == name) else {
            return Some(Vec::new());
        };
        if let Some(known) = self.exits.get(&(scope.part, name)) {
            return Some(known.clone());
        }
        let user_scope = Scope { part: user, document: self.parts[user].document };
        let target = self.target(user_scope, exit, bound);
        self.exits.insert((scope.part, name), target.clone());
        Some(target)
    }

    fn report_missing(&mut self, scope: Scope<'a>, name: &str) {
        self.report_unknown(scope, faults::MISSING_TARGET, name, |resolver| {
            let part = &resolver.parts[scope.part];
            let fragments = part.fragments.iter().map(|(fragment, _)| *fragment);
            part.nodes.names().chain(fragments).chain(part.exits.iter().copied()).collect()
        });
    }
}
