//! Two things at a time.

use std::panic::resume_unwind;
use std::thread::scope;

/// What two things come to that do not depend on each other: the same as one after the other, in less time.
pub(super) fn both<A, B: Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    scope(|scope| {
        let other = scope.spawn(other);
        let one = one();
        (one, other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
