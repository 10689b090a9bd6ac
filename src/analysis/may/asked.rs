//! What of the past conditions ask for.

use crate::method::BehaviourId;
use crate::scenario::{Condition, FactId, NodeId, ResponseId, Signal, SubjectId};

/// Something that comes about in the course of a conversation, for which a condition can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Asked {
    Known(FactId),
    Noticed(Signal),
    Done(BehaviourId),
    Given(ResponseId),
    Visited(NodeId),
    Finished(SubjectId),
}

/// All that conditions ask for.
pub(super) fn asked(conditions: &[Condition]) -> Vec<Asked> {
    let mut all = Vec::new();
    add(conditions, &mut all);
    all
}

fn add(conditions: &[Condition], all: &mut Vec<Asked>) {
    for condition in conditions {
        match condition {
            Condition::Knows(fact) => all.push(Asked::Known(*fact)),
            Condition::Saw(signal) => all.push(Asked::Noticed(*signal)),
            Condition::Did(behaviour, _) => all.push(Asked::Done(*behaviour)),
            Condition::Chose(response) => all.push(Asked::Given(*response)),
            Condition::Visited(node) => all.push(Asked::Visited(*node)),
            Condition::Finished(subject) => all.push(Asked::Finished(*subject)),
            Condition::Not(inner) => add(std::slice::from_ref(inner), all),
            Condition::Any(inner) | Condition::All(inner) => add(inner, all),
            Condition::Is(..) | Condition::AtLeast(..) | Condition::AtMost(..) | Condition::Temper(..) => (),
        }
    }
}
