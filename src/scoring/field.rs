//! What a move meets, beside the person.

use super::Rule;
use super::silence::Silence;
use crate::method::Needs;

/// What the move meets, beside the person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Challenge that lands whatever the connection.
    pub grip: i32,
    /// The weight of the reflex, in percent.
    pub reflex_weight: i32,
    /// What makes it less safe, whatever is said.
    pub hindered: Hindered,
    /// Below this a silence is not safe.
    pub silence_safe_from: i32,
    /// The silence, if the move is one.
    pub silence: Option<Silence>,
    /// The needs under pressure.
    pub pressed: Needs<bool>,
}

/// What makes a conversation less safe, whatever is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hindered {
    /// Others can hear it: one may lose face.
    pub listeners: bool,
    /// The two are new to each other; holds for the first moves.
    pub new: bool,
    /// It is a call, and no moment was taken to arrive.
    pub remote: bool,
}

impl Hindered {
    /// The rules that hinder.
    pub(super) fn rules(self) -> impl Iterator<Item = Rule> {
        let all = [(self.listeners, Rule::Listeners), (self.new, Rule::New), (self.remote, Rule::Remote)];
        all.into_iter().filter(|(holds, _)| *holds).map(|(_, rule)| rule)
    }
}
