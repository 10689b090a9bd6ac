//! What can be reached, and turns that follow each other without the trainee.

use super::parts::Parts;
use super::too_many::too_many;
use crate::format::Diagnostic;
use crate::format::faults;
use crate::format::limits;
use crate::method::ById;
use crate::phrase::Phrase;
use crate::scenario::{NodeId, NodeKind, Scenario, closure};
use std::collections::{BTreeMap, BTreeSet};

/// Reports nodes that no way leads to, a conversation without a reachable ending, and turns that follow each other
/// for ever, or for longer than anyone listens.
pub(super) fn check(
    scenario: &Scenario,
    parts: &Parts<'_>,
    places: &ById<NodeId, (usize, &str)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let fault_at = |fault, id: NodeId| {
        let (part, name) = places[id];
        parts.all[part].document.fault(fault, name).with("name", scenario.node(id).id.as_str())
    };
    let reached = reached(scenario);
    let ids = || scenario.nodes.ids();
    let is_ending = |id: &NodeId| matches!(scenario.node(*id).kind, NodeKind::Ending(_));
    if !reached.iter().any(is_ending) {
        let place = parts.scenario.start;
        diagnostics.push(parts.all[0].document.fault(faults::NO_ENDING, place).with("name", place));
    }
    diagnostics
        .extend(ids().filter(|id| !reached.contains(id)).map(|id| fault_at(faults::UNREACHABLE_NODE, id)));
    let runs = Runs::of(scenario);
    diagnostics.extend(runs.loops.iter().map(|id| fault_at(faults::ENDLESS_LOOP, *id)));
    let longest = runs.lengths.iter().map(|(id, length)| (*length, *id)).max();
    if let Some((length, id)) = longest.filter(|(length, _)| *length > limits::TURNS_IN_A_ROW) {
        let (part, name) = places[id];
        let document = parts.all[part].document;
        let fault = too_many(document, name, length, limits::TURNS_IN_A_ROW, "turns-in-a-row");
        diagnostics.push(Diagnostic { help: Phrase::new("diagnostic-too-many.in-a-row"), ..fault });
    }
}

/// The nodes that can be reached from the start, whatever the conditions say.
fn reached(scenario: &Scenario) -> BTreeSet<NodeId> {
    closure([scenario.start], |id| {
        scenario.leads(id).flat_map(|(_, target)| scenario.usable(target)).copied()
    })
}

/// How many turns follow each other without the trainee.
#[derive(Default)]
struct Runs {
    /// From each turn that goes on by itself: how many turns that is, itself included.
    lengths: BTreeMap<NodeId, usize>,
    /// Turns that come back to themselves: of every loop those that were found first.
    loops: BTreeSet<NodeId>,
}

impl Runs {
    fn of(scenario: &Scenario) -> Self {
        let mut runs = Self::default();
        for id in scenario.nodes.ids() {
            runs.follow(scenario, id);
        }
        runs
    }

    /// Follows the turns from one on, to where the trainee can act, without going into a known run again.
    fn follow(&mut self, scenario: &Scenario, first: NodeId) {
        // The way from the first turn to the one at hand: each turn with what may follow it and was not looked at yet.
        let mut way: Vec<(NodeId, Vec<NodeId>)> = Vec::new();
        let mut next = Some(first);
        loop {
            if let Some(id) = next.take()
                && !self.lengths.contains_key(&id)
            {
                match way.iter().position(|(turn, _)| *turn == id) {
                    Some(again) => self.loops.extend(way[again..].iter().map(|(turn, _)| *turn)),
                    None => way.push((id, goes_on_to(scenario, id))),
                }
            }
            let Some((_, rest)) = way.last_mut() else { return };
            next = rest.pop();
            if next.is_none()
                && let Some((done, _)) = way.pop()
            {
                self.measure(scenario, done);
            }
        }
    }

    fn measure(&mut self, scenario: &Scenario, id: NodeId) {
        let following = goes_on_to(scenario, id);
        let after = following.iter().filter_map(|next| self.lengths.get(next)).max();
        let length = if following.is_empty() { 0 } else { 1 + after.copied().unwrap_or_default() };
        self.lengths.insert(id, length);
    }
}

/// The nodes that may follow a turn by itself; none where the trainee can act, and at an end.
fn goes_on_to(scenario: &Scenario, id: NodeId) -> Vec<NodeId> {
    let by_itself = scenario.turn(id).and_then(|turn| turn.to.as_ref());
    by_itself.map(|target| scenario.usable(target).to_vec()).unwrap_or_default()
}
