//! The dialogue, written down for each of the three.

mod changes;
pub(crate) mod ink;
pub(crate) mod ours;
pub(crate) mod yarn;
