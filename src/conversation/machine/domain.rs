//! What the machine asks of whoever runs it.

use super::Books;
use crate::conversation::{Play, Stages, Truth};
use crate::method::{Done, Goal};
use crate::scenario::{
    Condition, Ending, FactId, NodeId, OpenNode, PersonId, ResponseId, Say, Scenario, Signal, SubjectId, Turn,
};
use crate::scoring::Points;

/// What is known of conditions.
pub trait Conditions<'a> {
    /// The witness of a doubt; [`Infallible`](std::convert::Infallible) where everything is known.
    type Doubt;

    /// The scenario.
    fn scenario(&self) -> &'a Scenario;

    /// Whether all of these conditions hold together.
    fn all(&self, conditions: &[Condition]) -> Truth<Self::Doubt>;

    /// Whether a response was given.
    fn was_given(&self, response: ResponseId) -> Truth<Self::Doubt>;
}

/// What is known of where a conversation stands.
pub trait Knowledge<'a>: Conditions<'a> {
    /// How far each subject is.
    fn stages(&self) -> &Stages;

    /// The subject that is talked about.
    fn subject(&self) -> Option<SubjectId>;
}

/// A move of the trainee, as it is felt.
#[derive(Clone, Copy, Debug)]
pub struct Act<'d, H> {
    /// To whom.
    pub toward: PersonId,
    /// What is done by it.
    pub does: &'d [Done],
    /// How long a silence is held; none where it is not one.
    pub held: Option<H>,
    /// Points of the scenario's own.
    pub points: Points,
}

/// A conversation underway: what is known of it, and what becomes of it.
pub trait Domain<'a> {
    /// The witness of a doubt.
    type Doubt;

    /// How long a silence is held.
    type Held;

    /// What is played.
    fn play(&self) -> &Play<'a>;

    /// What is known of where it stands.
    fn known(&self) -> impl Knowledge<'a, Doubt = Self::Doubt>;

    /// Goes one of two ways where it is in doubt which: what `one` makes of it, and what comes after this as if it had not been.
    fn fork(&mut self, doubt: Self::Doubt, one: impl FnOnce(&mut Self));

    /// The trainee does something to someone: it is counted, and felt.
    fn act(&mut self, act: &Act<'_, Self::Held>);

    /// A response was given.
    fn give(&mut self, response: ResponseId);

    /// Facts become known.
    fn learn(&mut self, facts: &[FactId]);

    /// A signal is noticed.
    fn notice(&mut self, signal: Signal);

    /// The one time-out is taken.
    fn spend_time_out(&mut self);

    /// Keeps the books of subjects.
    fn keep(&mut self, books: impl FnOnce(&mut Books<'_>));

    /// The talk comes to a node.
    fn reach(&mut self, node: NodeId);

    /// From here on the conversation has this goal.
    fn set_goal(&mut self, goal: Goal);

    /// A turn is spoken. `then` goes on for each person who can be the first to speak in it; for the person opposite where it
    /// can be that nobody does.
    fn speak(&mut self, node: NodeId, turn: &'a Turn, then: impl FnMut(&mut Self, PersonId));

    /// What someone said in a turn is heard.
    fn hear(&mut self, node: NodeId, by: PersonId, turn: &'a Turn);

    /// This is said at a node without a turn being taken: it moves nobody.
    fn remark(&mut self, node: NodeId, says: &'a [Say]);

    /// What is said at an open node is spoken.
    fn open(&mut self, node: NodeId, open: &'a OpenNode);

    /// The conversation ends, with what is said last.
    fn end(&mut self, node: NodeId, ending: &'a Ending);

    /// Here it stops: the trainee is to act, or it has ended.
    fn stop(&mut self);
}
