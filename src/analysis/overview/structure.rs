//! How large a scenario is.

use crate::scenario::{NodeKind, Scenario};

/// How large a scenario is, its fragments included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Structure {
    /// Turns of the other.
    pub turns: usize,
    /// Open nodes.
    pub open: usize,
    /// Endings.
    pub endings: usize,
    /// Responses, ways in and leaves included.
    pub responses: usize,
    /// Subjects.
    pub subjects: usize,
}

impl Structure {
    /// How large this is.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut structure = Self {
            responses: scenario.responses.len(),
            subjects: scenario.subjects.len(),
            ..Self::default()
        };
        for node in &scenario.nodes {
            *match &node.kind {
                NodeKind::Turn(_) => &mut structure.turns,
                NodeKind::Open(_) => &mut structure.open,
                NodeKind::Ending(_) => &mut structure.endings,
            } += 1;
        }
        structure
    }

    /// All nodes.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.turns + self.open + self.endings
    }
}
