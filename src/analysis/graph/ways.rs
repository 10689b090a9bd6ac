//! What leads away from each node.

use super::{By, Gist};
use crate::conversation::Play;
use crate::scenario::{Lead, NodeId, Scenario, SubjectId, Target, closure};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that leads away from a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub by: By,
    /// The subject it takes up, if it is a way in.
    pub into: Option<SubjectId>,
    /// The candidates, in order.
    pub to: Target,
}

/// What leads away from each node that can be reached, in the order in which it is written there.
pub(super) fn ways(play: &Play<'_>) -> BTreeMap<NodeId, Vec<Way>> {
    let scenario = play.scenario;
    let next = |node| scenario.leads(node).flat_map(|(_, target)| target.iter().copied());
    let reached = closure([scenario.start], next);
    let mut ways: BTreeMap<NodeId, Vec<Way>> =
        reached.iter().map(|node| (*node, ways_from(play, *node))).collect();
    for (node, open) in reached.iter().flat_map(|open| jumps(scenario, *open)).collect::<BTreeSet<_>>() {
        ways.entry(node).or_default().push(Way { by: By::Jump, into: None, to: vec![open] });
    }
    ways
}

fn ways_from(play: &Play<'_>, node: NodeId) -> Vec<Way> {
    let way = |(lead, target): (Lead, &Target)| {
        let to = target.clone();
        let by = match lead {
            Lead::Response(id) => {
                let response = play.scenario.response(id);
                let by = By::Response(id, Gist::of(play, response));
                return Way { by, into: response.subject, to };
            }
            Lead::Silence => By::Silence,
            Lead::LongSilence => By::LongSilence,
            Lead::TimeOut => By::TimeOut,
            Lead::Itself => By::Itself,
        };
        Way { by, into: None, to }
    };
    play.scenario.leads(node).map(way).collect()
}

/// The turns from which other subjects of an open node can be taken up.
fn jumps(scenario: &Scenario, open: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> {
    let subjects = scenario.subjects_at(open);
    // An only subject has no other to jump to.
    let left_for_others = subjects.iter().filter(|id| subjects.len() > 1 && !scenario.subject(**id).atomic);
    let ways_in = left_for_others.flat_map(|id| &scenario.subject(*id).ways_in).copied();
    let talk = scenario.talk_about(open, ways_in);
    let can_jump = |node: &NodeId| scenario.turn(*node).is_some_and(|turn| turn.jump);
    talk.into_iter().filter(can_jump).map(move |node| (node, open))
}
