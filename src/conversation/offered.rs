//! A response that is offered, and how inputs name it.

use super::Play;
use crate::scenario::{NodeId, ResponseId};

/// A response that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The response.
    pub response: ResponseId,
    /// The turn it comes from, where its subject was left by a jump: its key is then `node.response`.
    pub from: Option<NodeId>,
}

impl Offered {
    /// How inputs name it.
    #[must_use]
    pub fn key(self, play: &Play<'_>) -> String {
        let key = &play.scenario.response(self.response).key;
        match self.from {
            Some(node) => format!("{}.{key}", play.scenario.node(node).id),
            None => key.clone(),
        }
    }

    /// Whether an input names it, without building its key.
    pub(super) fn is_called(self, play: &Play<'_>, name: &str) -> bool {
        let key = play.scenario.response(self.response).key.as_str();
        match self.from {
            Some(node) => name
                .strip_prefix(play.scenario.node(node).id.as_str())
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == key),
            None => name == key,
        }
    }
}
