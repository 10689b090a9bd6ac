//! What can be reached in a scenario, explored beside the screens.

use super::dialogue::Dialogue;
use crate::analysis::Reach;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::thread;

/// What can be reached in the scenario of a conversation; it takes a second or so, while the own view is given.
#[derive(Clone)]
pub(super) struct Exploring(Arc<OnceLock<Option<Reach>>>);

impl Exploring {
    /// Begins to explore.
    pub(super) fn begun(dialogue: &Dialogue) -> Self {
        let found = Arc::new(OnceLock::new());
        let (there, dialogue) = (Arc::clone(&found), dialogue.clone());
        let explore = move || {
            let seed = dialogue.conversation().state().seed();
            // Whatever goes wrong, who waits for it has to get an answer.
            let reach = catch_unwind(AssertUnwindSafe(|| Reach::of(&dialogue.play(), seed))).unwrap_or(None);
            drop(there.set(reach));
        };
        if thread::Builder::new().name("exploring".to_owned()).spawn(explore).is_err() {
            drop(found.set(None));
        }
        Self(found)
    }

    /// Whether it is done.
    pub(super) fn is_done(&self) -> bool {
        self.0.get().is_some()
    }

    /// What was found; none as long as it is not done, and where the scenario is too large.
    pub(super) fn found(&self) -> Option<&Reach> {
        self.0.get().and_then(Option::as_ref)
    }
}
