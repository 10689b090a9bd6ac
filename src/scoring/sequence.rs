//! What came before with this person, as far as it changes what the next move does: questions in a row, permission, what was done
//! already, what was begun, change talk.

use super::Heard;
use crate::method::{Act, Behaviour, BehaviourId, Done, Method, Needs, Requirement, Talk};

/// From this question in a row on, without a reflection between, questions cost (source 004, technique 10).
const INTERROGATION: u8 = 3;

/// From this piece of information in a row on, with nothing asked or given back between, telling costs (source 004,
/// technique 14: give it in pieces, and ask after each).
const TELLING: u8 = 2;

/// From so many moves running led by one behaviour on, one more makes no difference.
pub(super) const MOST_HALVINGS: u8 = 2;

/// What later moves can ask of a [`Sequence`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Concern {
    /// The behaviours with challenge in them of which the next move can be made.
    pub leads: BehaviourSet,
    /// The behaviours that were begun of which the next move can be a step.
    pub begun: BehaviourSet,
    /// A later move can ask for change talk or for readiness.
    pub change_talk: bool,
    /// It is a call, in which it matters whether a moment was taken to arrive.
    pub arrival: bool,
}

/// A set of behaviours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BehaviourSet(u128);

impl BehaviourSet {
    /// Puts a behaviour in.
    pub fn insert(&mut self, behaviour: BehaviourId) {
        self.0 |= 1_u128 << behaviour.0;
    }

    /// Whether a behaviour is in it.
    #[must_use]
    pub fn contains(&self, behaviour: BehaviourId) -> bool {
        self.0 & (1_u128 << behaviour.0) != 0
    }
}

/// The sequence of moves and lines with one person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sequence {
    /// Questions since the last reflection.
    questions: u8,
    /// Pieces of information since anything was asked or given back.
    told: u8,
    /// In a call: a moment was taken to arrive.
    arrived: bool,
    /// The behaviour that led the move before.
    lead: Option<BehaviourId>,
    /// How many moves running it has led.
    run: u8,
    /// The behaviour that was begun by the latest move, and of which a next step can follow.
    begun: Option<BehaviourId>,
    /// Change talk was heard.
    change_talk: bool,
    /// These are moves of a coded transcript, whose codes are too coarse to tell whether two are the same behaviour.
    coded: bool,
    /// The latest move did harm, and nothing was done about it yet: what mending it takes off the sum of the repair reflex, in
    /// thousandths of a full one.
    harm: Option<u16>,
    /// What counts in the latest thing heard.
    pub(super) latest: Latest,
}

/// What counts in the latest thing heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Latest {
    /// It asked for advice or consented to it.
    pub permission: bool,
    /// Somebody was belittled or threatened.
    pub crosses: bool,
    /// Harm that the move before did shows in it.
    pub shows_harm: bool,
    /// The needs under pressure.
    pub pressed: Needs<bool>,
}

/// The acts in one move that the sequence looks at, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Acts {
    all: u16,
    /// Those of behaviours that are no repair reflex: a reflex gives nothing back and asks nothing.
    kept: u16,
    /// The move is the next step of what was begun: it belongs to the question or the piece of information before it.
    next_step: bool,
}

impl Acts {
    /// Takes in the act of one behaviour.
    pub(super) fn add(&mut self, act: Act, reflex: bool) {
        self.all |= bit(act);
        if !reflex {
            self.kept |= bit(act);
        }
    }

    /// The acts of a move that is the next step of what was begun, or not; none is taken in yet.
    pub(super) fn of(next_step: bool) -> Self {
        Self { next_step, ..Self::default() }
    }

    /// There is such an act in it, in a behaviour that is no reflex.
    pub(super) fn has(self, act: Act) -> bool {
        self.kept & bit(act) != 0
    }

    fn question(self) -> bool {
        self.all & bit(Act::Question) != 0
    }

    /// There is something in it that lets the other speak, or gives back what was said.
    fn makes_room(self) -> bool {
        [Act::Question, Act::AskPermission, Act::Reflection].into_iter().any(|act| self.has(act))
    }
}

fn bit(act: Act) -> u16 {
    1 << act as u16
}

/// How far what a behaviour requires is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Met {
    /// Not at all.
    Not,
    /// Not yet, but it is on the way: safety does not come in one leap.
    Nearly,
    /// It is so.
    Fully,
}

impl Met {
    /// Safety: connection from `mid` on is enough, and from half of it on it is on the way.
    pub(super) fn safety(connection: i32, mid: i32) -> Self {
        match connection {
            connection if connection >= mid => Self::Fully,
            connection if connection >= mid / 2 => Self::Nearly,
            _ => Self::Not,
        }
    }
}

impl From<bool> for Met {
    fn from(met: bool) -> Self {
        if met { Self::Fully } else { Self::Not }
    }
}

/// What a requirement is measured against, beside the sequence itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    /// How far there is safety.
    pub safety: Met,
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
    pub fn hear(&mut self, heard: Heard) {
        self.latest = Latest {
            permission: heard.invites_advice,
            crosses: heard.crosses,
            shows_harm: heard.shows_harm,
            pressed: heard.needs,
        };
        self.change_talk |= heard.talk == Some(Talk::Change);
    }

    /// Takes in what of a turn is for the person opposite where somebody else speaks first in it.
    pub(super) fn overhear(&mut self, heard: Heard) {
        self.latest.crosses = heard.crosses;
        self.latest.shows_harm = heard.shows_harm;
    }

    /// Whether the other gave leave to advise in the latest thing heard.
    pub(super) fn permits(&self) -> bool {
        self.latest.permission
    }

    /// How far what the behaviour requires is so.
    ///
    /// A contradiction has two sides, so [`Requirement::ChangeTalk`] asks for talk *for* the change: in sustain talk
    /// alone there is nothing yet to hold against it.
    pub(super) fn meets(&self, behaviour: &Behaviour, ground: Ground) -> Met {
        match behaviour.requires {
            None => Met::Fully,
            Some(Requirement::Safety) => ground.safety,
            Some(Requirement::Readiness) => (ground.ready || self.change_talk).into(),
            Some(Requirement::ChangeTalk) => self.change_talk.into(),
            Some(Requirement::Permission) => self.latest.permission.into(),
            Some(Requirement::MustStop) => ground.must_stop.into(),
            Some(Requirement::Harm) => self.shown_harm().is_some().into(),
        }
    }

    /// Whether a move with these acts is one question too many.
    pub(super) fn interrogates(&self, acts: Acts) -> bool {
        acts.question() && !acts.next_step && self.after(acts) >= INTERROGATION
    }

    /// Whether a move with these acts tells at someone: information upon information that nobody asked for.
    pub(super) fn tells_at(&self, acts: Acts) -> bool {
        !acts.next_step && self.told_after(acts) >= TELLING
    }

    /// A question in the same move asks what the other makes of it; leave to inform was asked for.
    fn told_after(&self, acts: Acts) -> u8 {
        if acts.makes_room() || self.latest.permission {
            return 0;
        }
        self.told.saturating_add(u8::from(acts.has(Act::Inform) && !acts.next_step))
    }

    /// What a move with these acts takes off the sum of the repair reflex by mending the harm that the move before did, in thousandths
    /// of a full one; none where it mends nothing.
    pub(super) fn mended_by(&self, acts: Acts) -> Option<u16> {
        self.shown_harm().filter(|_| acts.has(Act::Mend))
    }

    /// Whether harm that was done, and that shows in what the other said, still stands between the two after a move with these acts.
    pub(super) fn harm_stands(&self, acts: Acts) -> bool {
        self.shown_harm().is_some() && !acts.has(Act::Mend)
    }

    /// Harm that was done, and that shows in the latest thing heard: what does not show cannot be answered.
    fn shown_harm(&self) -> Option<u16> {
        self.harm.filter(|_| self.latest.shows_harm)
    }

    /// Whether what is said with these acts lets pass that somebody is belittled or threatened. To keep silent is to hold still: it gives
    /// nothing away.
    pub(super) fn lets_pass(&self, acts: Acts) -> bool {
        self.latest.crosses && !acts.has(Act::Bound) && !acts.has(Act::Silence)
    }

    /// Whether a moment was taken to arrive.
    pub(super) fn arrived(&self) -> bool {
        self.arrived
    }

    fn after(&self, acts: Acts) -> u8 {
        let before = if acts.has(Act::Reflection) { 0 } else { self.questions };
        before.saturating_add(u8::from(acts.question() && !acts.next_step))
    }

    /// What of it a later move can still tell: the same moves do the same after either.
    #[must_use]
    pub fn as_far_as_it_matters(self, to: &Concern) -> Self {
        let lead = self.lead.filter(|lead| to.leads.contains(*lead));
        Self {
            questions: self.questions.min(INTERROGATION - 1),
            told: self.told.min(TELLING),
            arrived: self.arrived && to.arrival,
            lead,
            run: if lead.is_some() { self.run.min(MOST_HALVINGS) } else { 0 },
            begun: self.begun.filter(|begun| to.begun.contains(*begun)),
            change_talk: self.change_talk && to.change_talk,
            harm: self.harm.filter(|_| self.latest.shows_harm),
            ..self
        }
    }

    /// The same where this behaviour has led as many moves running as can matter.
    #[must_use]
    pub fn led_by(self, behaviour: BehaviourId) -> Self {
        Self { lead: Some(behaviour), run: MOST_HALVINGS, ..self }
    }

    /// The same with no behaviour that a next move could be a repetition of.
    #[must_use]
    pub fn without_lead(self) -> Self {
        Self { lead: None, run: 0, ..self }
    }

    /// What of these is the next step of what was begun.
    ///
    /// A step belongs to its technique: the scaling question without "what makes it not a two?" is half of it (source 004,
    /// technique 24), so asking that is neither doing the same again nor one question too many.
    pub(super) fn next_step(&self, method: &Method, does: &[Done]) -> Option<Done> {
        let steps = &method.behaviour(self.begun?).steps;
        does.iter().find(|done| steps.contains(&done.behaviour)).copied()
    }

    /// What a move with these begins: a step can be the first of further ones.
    fn begun_by(method: &Method, does: &[Done]) -> Option<BehaviourId> {
        let begins = does.iter().find(|done| !method.behaviour(done.behaviour).steps.is_empty());
        begins.map(|done| done.behaviour)
    }

    /// How many moves running the behaviour has led up to now.
    pub(super) fn run_of(&self, behaviour: BehaviourId) -> u8 {
        if self.lead == Some(behaviour) && !self.coded { self.run } else { 0 }
    }

    /// Takes in whether the latest move did harm. A time-out leaves that as it was.
    pub(super) fn harmed(&mut self, acts: Acts, harm: Option<u16>) {
        if !acts.has(Act::TimeOut) || harm.is_some() {
            self.harm = harm;
        }
    }

    /// Takes in a move: what was heard is answered by one move only, but a need stays under pressure.
    pub(super) fn made(&mut self, method: &Method, does: &[Done], acts: Acts, lead: Option<BehaviourId>) {
        self.begun = Self::begun_by(method, does);
        self.told = self.told_after(acts);
        self.questions = self.after(acts);
        self.arrived |= acts.has(Act::Arrive);
        let run = |lead| if acts.next_step { 0 } else { self.run_of(lead) };
        self.run = lead.map_or(0, |lead| run(lead).saturating_add(1));
        self.lead = lead;
        self.latest = Latest { pressed: self.latest.pressed, ..Latest::default() };
    }
}
