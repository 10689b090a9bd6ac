#![doc = include_str!("../../../assets/rules/responses-alike.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::method::{BehaviourId, Delivery, Done};
use crate::scenario::{NodeKind, Response, ResponseId, Scenario};

/// Responses to choose between that do the same and lead to the same.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "responses-alike", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    for choice in choices(ground.scenario()) {
        for (at, id) in choice.iter().enumerate() {
            let response = ground.response(*id);
            let like = choice[..at].iter().find(|other| are_alike(ground.response(**other), response));
            if let Some(like) = like {
                let (name, other) = (ground.name_of(*id), ground.name_of(*like));
                found.at(&ground.place_of_response(*id), |diagnostic| {
                    diagnostic.with("name", name).with("other", other)
                });
            }
        }
    }
}

/// What is chosen between.
fn choices(scenario: &Scenario) -> Vec<&[ResponseId]> {
    let of_node = scenario.nodes.iter().map(|node| match &node.kind {
        NodeKind::Turn(turn) => turn.responses.as_slice(),
        NodeKind::Open(open) => open.leave.as_slice(),
        NodeKind::Ending(_) => &[],
    });
    of_node.chain(scenario.subjects.iter().map(|subject| subject.ways_in.as_slice())).collect()
}

/// Whether two responses differ in their words alone. Those that are never offered together are no choice.
fn are_alike(one: &Response, two: &Response) -> bool {
    done(one) == done(two)
        && one.points == two.points
        && one.to == two.to
        && one.toward == two.toward
        && one.learns == two.learns
        && one.when == two.when
}

/// What is done, in an order of its own.
fn done(response: &Response) -> Vec<(BehaviourId, Delivery)> {
    let mut done: Vec<_> =
        response.does.iter().map(|Done { behaviour, delivery }| (*behaviour, *delivery)).collect();
    done.sort_unstable();
    done
}
