//! The preparation sheet: what one can think over before the conversation.

use super::Scenario;

/// The points every sheet has (source 001, "Voorbereiding"), as the interface names them after `sheet-`.
const ALWAYS: [&str; 2] = ["own-goal", "own-pitfall"];

/// How much one writes on one point, in characters.
pub const LONGEST_NOTE: usize = 2_000;

impl Scenario {
    /// The messages that ask the points of the sheet: the scenario's own (`prepare_facts`), then the interface's
    /// (`sheet-own-goal`) that the scenario does not ask itself.
    #[must_use]
    pub fn sheet(&self) -> Vec<String> {
        let own: Vec<String> = self.prepare.iter().map(|point| self.key(*point).to_owned()).collect();
        let always =
            ALWAYS.iter().filter(|id| !own.iter().any(|key| key.trim_start_matches("prepare_") == **id));
        let always: Vec<String> = always.map(|id| format!("sheet-{id}")).collect();
        own.into_iter().chain(always).collect()
    }
}
