//! What a conversation is: its log.

use super::Entry;

/// The version of the engine; a log says by which it was made.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// How a conversation is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Meter and hints on, rewinding allowed.
    #[default]
    Guided,
    /// The meter hidden until the end, no way back.
    Real,
}

/// A conversation as it is kept: everything else follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// The scenario's id.
    pub scenario: String,
    /// The hash of the scenario's structure.
    pub scenario_hash: String,
    /// The hash of the method's table.
    pub method_hash: String,
    /// The version of the engine.
    pub engine: String,
    /// The seed of all variation.
    pub seed: u64,
    /// How it is played.
    pub way: Way,
    /// The inputs, in order, rewinds included.
    pub entries: Vec<Entry>,
}
