//! The three, loading and playing what was written for them.

pub(crate) mod ink;
pub(crate) mod ours;
mod peer;
pub(crate) mod yarn;

pub(crate) use peer::{Ear, Peer, Screen};
