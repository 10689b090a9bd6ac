//! What must always hold of the scores ("Rules that must always hold"), and each rule by itself.
//!
//! The properties run 256 cases each; `PROPTEST_CASES` raises it.

mod always;
mod blind;
mod experts;
mod order;
mod played;
mod reflex;
mod rule;
mod silence;
mod talk;
mod trace;
mod transcript;
