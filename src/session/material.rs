//! What a session is of: a scenario as it stands, and the method it is scored by.

use crate::conversation::{ENGINE, Log, Play, Way};
use crate::method::Method;
use crate::scenario::Scenario;
use std::sync::Arc;

/// Which reading of a scenario's files this is. While a scenario is being written each reading is another: the same id
/// can then mean something else, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u32);

impl Revision {
    /// The one after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// Something of a scenario by its id, in the revision in which it was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dated<T> {
    /// The id.
    pub id: T,
    /// The revision it is of.
    pub revision: Revision,
}

/// What a session is of. `S` is the scenario with whatever the shell needs to tell it, such as its texts.
#[derive(Debug)]
pub struct Material<S> {
    /// The method.
    pub method: Arc<Method>,
    /// The hash of the method's table.
    pub method_hash: String,
    /// The scenario, as the shell has it.
    pub script: Arc<S>,
    /// Which reading of it this is.
    pub revision: Revision,
}

impl<S> Clone for Material<S> {
    fn clone(&self) -> Self {
        Self {
            method: Arc::clone(&self.method),
            method_hash: self.method_hash.clone(),
            script: Arc::clone(&self.script),
            revision: self.revision,
        }
    }
}

impl<S: AsRef<Scenario>> Material<S> {
    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        (*self.script).as_ref()
    }

    /// A conversation of it at its beginning, as the disk keeps it.
    #[must_use]
    pub fn log(&self, seed: u64, way: Way) -> Log {
        Log {
            scenario: self.scenario().id.clone(),
            scenario_hash: self.scenario().hash.clone(),
            method_hash: self.method_hash.clone(),
            engine: ENGINE.to_owned(),
            seed,
            way,
            entries: Vec::new(),
        }
    }

    /// The scenario and the method, as the engine takes them.
    #[must_use]
    pub fn play(&self) -> Play<'_> {
        Play::new(&self.method, self.scenario())
    }
}

impl AsRef<Scenario> for Scenario {
    fn as_ref(&self) -> &Scenario {
        self
    }
}
