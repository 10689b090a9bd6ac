//! The machine's domain of bounds: everyone between a best and a worst, and of the past what can be asked for (abstract
//! interpretation over intervals). Whatever happens in a real conversation lies among what happens here.

use super::deed::{Deed, Gain, Held};
use super::doubt::Doubt;
use super::holds::Standpoint;
use super::location::{Location, Standings};
use super::past::Trait;
use super::transitions::{Transition, Transitions};
use crate::conversation::machine::{Act, Books, Domain, Knowledge, lines_of};
use crate::conversation::{Play, Truth, heard};
use crate::method::Goal;
use crate::scenario::{Ending, FactId, NodeId, OpenNode, PersonId, ResponseId, Say, Signal, Turn};
use crate::scoring::Shape;

/// A conversation underway after a deed, and where the ways found so far lead.
pub(super) struct Bounds<'w, 'a> {
    pub transitions: &'w mut Transitions<'a>,
    pub deed: Deed,
    pub gain: Gain,
    pub location: Location,
    pub standings: Standings,
    pub found: &'w mut Vec<Transition>,
}

impl Bounds<'_, '_> {
    fn remember(&mut self, one: Trait) {
        self.location.past = self.location.past.with(self.transitions.traits.bit(one));
    }

    /// What `one` makes of it; afterwards it is as if that had not been.
    fn branch(&mut self, one: impl FnOnce(&mut Self)) {
        let (gain, location, standings) = (self.gain, self.location, self.standings);
        one(self);
        (self.gain, self.location, self.standings) = (gain, location, standings);
    }
}

impl<'a> Domain<'a> for Bounds<'_, 'a> {
    type Doubt = Doubt;

    /// Between which lengths.
    type Held = Held;

    fn play(&self) -> &Play<'a> {
        &self.transitions.play
    }

    fn known(&self) -> impl Knowledge<'a, Doubt = Doubt> {
        self.transitions.standpoint(&self.location, &self.standings)
    }

    fn fork(&mut self, Doubt: Doubt, one: impl FnOnce(&mut Self)) {
        self.branch(one);
    }

    fn act(&mut self, act: &Act<'_, Held>) {
        (self.gain, self.standings) = self.transitions.act(&self.location, &self.standings, act);
        self.location.reconnected |= self.gain.shape == Some(Shape::Stopped);
        for done in act.does {
            self.location.past = self.transitions.traits.done(self.location.past, done.behaviour);
        }
    }

    fn give(&mut self, response: ResponseId) {
        self.location.past = self.location.past.with(self.transitions.traits.given(response));
    }

    fn learn(&mut self, facts: &[FactId]) {
        for fact in facts {
            self.remember(Trait::Knows(*fact));
        }
    }

    fn notice(&mut self, signal: Signal) {
        self.remember(Trait::Saw(signal));
    }

    fn spend_time_out(&mut self) {
        self.remember(Trait::TimedOut);
    }

    fn keep(&mut self, books: impl FnOnce(&mut Books<'_>)) {
        let mut stages = self.transitions.stages.get(self.location.stages).clone();
        books(&mut Books { stages: &mut stages, current: &mut self.location.subject });
        self.location.stages = self.transitions.stages.id(&stages);
    }

    fn reach(&mut self, node: NodeId) {
        self.location.past = self.location.past.with(self.transitions.traits.reached(node));
        self.location.node = node;
    }

    fn set_goal(&mut self, goal: Goal) {
        self.location.stopped &= goal == self.location.goal;
        self.location.goal = goal;
    }

    fn speak(&mut self, _node: NodeId, turn: &'a Turn, mut then: impl FnMut(&mut Self, PersonId)) {
        for by in first_to_speak(&self.transitions.standpoint(&self.location, &self.standings), turn) {
            self.branch(|bounds| then(bounds, by));
        }
    }

    fn hear(&mut self, _node: NodeId, by: PersonId, turn: &'a Turn) {
        self.location.stopped |= turn.stopped;
        let heard = heard(&self.transitions.play, turn);
        self.transitions.hear(&mut self.standings, by, heard);
    }

    fn remark(&mut self, _node: NodeId, _says: &'a [Say]) {}

    /// What is said without being heard moves nobody.
    fn open(&mut self, _node: NodeId, _open: &'a OpenNode) {}

    fn end(&mut self, _node: NodeId, _ending: &'a Ending) {
        self.location.ended = true;
    }

    fn stop(&mut self) {
        let location = self.transitions.settled(self.location);
        let standings = self.transitions.as_far_as_it_matters(self.standings, &location);
        self.found.push(Transition { deed: self.deed, gain: self.gain, location, standings });
    }
}

/// Who can be the first to speak in a turn; the person opposite where it can be that nobody does.
fn first_to_speak(standpoint: &Standpoint<'_, '_>, turn: &Turn) -> Vec<PersonId> {
    let mut speakers = Vec::new();
    for say in &turn.says {
        let mut surely = false;
        for (line, can) in lines_of(standpoint, say) {
            surely |= can == Truth::Yes;
            if !speakers.contains(&line.by) {
                speakers.push(line.by);
            }
        }
        if surely {
            return speakers;
        }
    }
    if !speakers.contains(&PersonId(0)) {
        speakers.push(PersonId(0));
    }
    speakers
}
