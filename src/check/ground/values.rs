//! What each response was worth where it was offered, and what was said beside it.

use super::trials::Trials;
use crate::analysis::what_ifs;
use crate::conversation::{MoveKind, Play, State};
use crate::method::ById;
use crate::scenario::{NodeId, NodeKind, ResponseId, Scenario};
use std::collections::BTreeMap;

/// At so many visits of a node it is looked what each response is worth.
const VISITS: usize = 12;

/// What the responses of a scenario are worth, each on average where it was offered.
#[derive(Debug)]
pub(in crate::check) struct Values {
    /// Of each response that was offered: the sum, and how often.
    of: BTreeMap<ResponseId, (i64, i64)>,
}

/// Responses that are chosen between, with what each is worth; the best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Valued {
    ranked: Vec<(ResponseId, i64)>,
    /// Whether what everything is worth that can be chosen is known.
    pub(in crate::check) is_whole: bool,
}

impl Valued {
    pub(in crate::check) fn best(&self) -> ResponseId {
        self.ranked[0].0
    }

    pub(in crate::check) fn worst(&self) -> ResponseId {
        self.ranked[self.ranked.len() - 1].0
    }

    /// The others than the best.
    pub(in crate::check) fn others(&self) -> impl Iterator<Item = ResponseId> {
        self.ranked[1..].iter().map(|(id, _)| *id)
    }

    /// Everything, with what it is worth.
    pub(in crate::check) fn all(&self) -> &[(ResponseId, i64)] {
        &self.ranked
    }

    pub(in crate::check) fn len(&self) -> usize {
        self.ranked.len()
    }
}

impl Values {
    pub(super) fn of(play: &Play<'_>, trials: &Trials) -> Self {
        let mut visits: ById<NodeId, Vec<&State>> = play.scenario.nodes.map(|_| Vec::new());
        for moment in trials.all.iter().flat_map(|trial| trial.conversation.moments()) {
            if !moment.state.ended() {
                visits[moment.state.node()].push(&moment.state);
            }
        }
        let mut of: BTreeMap<ResponseId, (i64, i64)> = BTreeMap::new();
        for state in visits.iter().flat_map(|visits| spread(visits)) {
            for what_if in what_ifs(play, state) {
                if let MoveKind::Said(response) = what_if.kind {
                    let (sum, count) = of.entry(response).or_default();
                    *sum += i64::from(what_if.worth);
                    *count += 1;
                }
            }
        }
        Self { of }
    }

    /// The choices there are, each with at least so many responses that were offered.
    pub(in crate::check) fn choices(&self, scenario: &Scenario, least: usize) -> Vec<Valued> {
        let ranked = choices(scenario).into_iter().map(|choice| {
            let all = choice.len();
            let mut ranked: Vec<(ResponseId, i64)> =
                choice.into_iter().filter_map(|id| Some((id, self.worth(id)?))).collect();
            ranked.sort_by_key(|(id, worth)| (std::cmp::Reverse(*worth), *id));
            Valued { is_whole: ranked.len() == all, ranked }
        });
        ranked.filter(|valued| valued.ranked.len() >= least.max(1)).collect()
    }

    fn worth(&self, id: ResponseId) -> Option<i64> {
        self.of.get(&id).map(|(sum, count)| sum / count)
    }
}

/// At most [`VISITS`] of the visits, spread over all of them: the first are all of one sort of trainee.
fn spread<'s>(visits: &[&'s State]) -> impl Iterator<Item = &'s State> {
    let number = visits.len().min(VISITS);
    (0..number).map(move |nth| visits[nth * visits.len() / number])
}

/// What is chosen between: the responses of a turn, the ways into a subject, the ways to leave an open node.
fn choices(scenario: &Scenario) -> Vec<Vec<ResponseId>> {
    let of_node = scenario.nodes.iter().map(|node| match &node.kind {
        NodeKind::Turn(turn) => turn.responses.clone(),
        NodeKind::Open(open) => open.leave.clone(),
        NodeKind::Ending(_) => Vec::new(),
    });
    of_node.chain(scenario.subjects.iter().map(|subject| subject.ways_in.clone())).collect()
}
