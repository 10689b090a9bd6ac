//! What came before with this person, as far as it changes what the next move does.

use super::Heard;
use crate::method::{Behaviour, BehaviourId, Needs, Requirement, Talk};

/// From this question in a row on, without a reflection between, questions cost (source 004, technique 10).
const INTERROGATION: u8 = 3;

/// The sequence of moves and lines with one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Sequence {
    /// Questions since the last reflection.
    questions: u8,
    /// The behaviour that led the move before.
    lead: Option<BehaviourId>,
    /// How many moves running it has led.
    run: u8,
    /// The latest thing heard asked for advice or consented to it.
    permission: bool,
    /// Change talk was heard.
    change_talk: bool,
    /// These are moves of a coded transcript, whose codes are too coarse to tell whether two are the same behaviour.
    coded: bool,
    /// The needs under pressure in the latest thing heard.
    pub pressed: Needs<bool>,
}

/// The acts in one move that the sequence looks at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Acts {
    /// There is a question in it.
    pub question: bool,
    /// There is something in it that gives back what was said.
    pub reflection: bool,
    /// There is a time-out in it.
    pub time_out: bool,
}

/// What a requirement is measured against, beside the sequence itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    /// Connection is at least `mid`.
    pub safe: bool,
    /// Readiness is at least `mid`.
    pub ready: bool,
    /// Something has to stop and has not stopped yet.
    pub must_stop: bool,
}

impl Sequence {
    /// The sequence in a coded transcript. What depends on change talk counts as met, whatever the other says; and
    /// nothing counts as done again.
    pub(super) fn of_transcript() -> Self {
        Self { change_talk: true, coded: true, ..Self::default() }
    }

    /// Takes in what was heard.
    pub(super) fn hear(&mut self, heard: Heard) {
        self.permission = heard.invites_advice;
        self.change_talk |= heard.talk == Some(Talk::Change);
        self.pressed = heard.needs;
    }

    /// Whether the other gave leave to advise in the latest thing heard.
    pub(super) fn permits(&self) -> bool {
        self.permission
    }

    /// Whether what the behaviour requires is so.
    ///
    /// A contradiction has two sides, so [`Requirement::ChangeTalk`] asks for talk *for* the change: in sustain talk
    /// alone there is nothing yet to hold against it.
    pub(super) fn meets(&self, behaviour: &Behaviour, ground: Ground) -> bool {
        match behaviour.requires {
            None => true,
            Some(Requirement::Safety) => ground.safe,
            Some(Requirement::Readiness) => ground.ready || self.change_talk,
            Some(Requirement::ChangeTalk) => self.change_talk,
            Some(Requirement::Permission) => self.permission,
            Some(Requirement::MustStop) => ground.must_stop,
        }
    }

    /// Whether a move with these acts is one question too many.
    pub(super) fn interrogates(&self, acts: Acts) -> bool {
        acts.question && self.after(acts) >= INTERROGATION
    }

    fn after(&self, acts: Acts) -> u8 {
        let before = if acts.reflection { 0 } else { self.questions };
        before.saturating_add(u8::from(acts.question))
    }

    /// How many moves running the behaviour has led up to now.
    pub(super) fn run_of(&self, behaviour: BehaviourId) -> u8 {
        if self.lead == Some(behaviour) && !self.coded { self.run } else { 0 }
    }

    /// Takes in a move: leave to advise holds for one move only.
    pub(super) fn made(&mut self, acts: Acts, lead: Option<BehaviourId>) {
        self.questions = self.after(acts);
        self.run = lead.map_or(0, |lead| self.run_of(lead).saturating_add(1));
        self.lead = lead;
        self.permission = false;
    }
}
