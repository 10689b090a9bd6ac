//! Behaviours: what a trainee can do in one response, and where the method places it.

use super::{Needs, id};
use serde::{Deserialize, Serialize};

/// A behaviour's index in [`Method::behaviours`](super::Method::behaviours).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BehaviourId(pub u16);

id!(BehaviourId, u16);

/// Where on the two dimensions something is felt by the other (source 004).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Connection and safety, −2 to 2.
    pub connection: i8,
    /// Challenge, 0 to 2.
    pub challenge: u8,
}

/// What sort of behaviour it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of the 26 techniques, by its number in source 004.
    Technique(u8),
    /// One of the eight faces of the repair reflex.
    Reflex,
    /// Another pitfall.
    Pitfall,
    /// Feeds safety without being one of the 26.
    Safety,
    /// Neither good nor bad in itself: questions, information, the steps that open and close a talk.
    Neutral,
}

/// What a behaviour is in the sequence of moves: the rules about what follows what look at this.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Nothing the sequence rules look at.
    #[default]
    Other,
    /// A question: from the third without a reflection between, questions cost (interrogation).
    Question,
    /// A reflection, summary or empathy: gives back what was said, and ends a run of questions.
    Reflection,
    /// Tells something: from the second time running with nothing asked or given back between, it becomes telling at
    /// someone (source 004, technique 14).
    Inform,
    /// Makes a call feel less distant: someone takes a moment to arrive (source 000).
    Arrive,
    /// Asks leave to advise or inform.
    AskPermission,
    /// A silence; its value depends on how long it is held.
    Silence,
    /// Makes or presses for a plan.
    Plan,
    /// A time-out: lets tension fall.
    TimeOut,
    /// Keeps silent where the other asked something and waits for the answer.
    Evade,
    /// Says what of the other's behaviour cannot be.
    Bound,
    /// Names what one did wrong oneself.
    Mend,
}

/// What has to be so for a behaviour to do what it promises ("when to use it" in source 004).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Requirement {
    /// Connection at least `mid`: there is safety to carry it.
    Safety,
    /// Readiness at least `mid`, or change talk heard: a plan before that comes too soon.
    Readiness,
    /// The other asked for advice, or consented when asked.
    Permission,
    /// Change talk or a contradiction has been heard, so that there is something to name.
    ChangeTalk,
    /// There is behaviour that has to stop now (a `stop` phase that has not yet stopped).
    MustStop,
    /// The move before did harm, and nothing was done about it yet.
    Harm,
}

/// How well a behaviour was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Awkwardly: gives less connection.
    Clumsy,
    /// As most people would.
    #[default]
    Plain,
    /// Well.
    Skilful,
}

impl Delivery {
    /// All three, the worst first.
    pub const ALL: [Self; 3] = [Self::Clumsy, Self::Plain, Self::Skilful];

    /// Its name in files, after a behaviour's colon.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Clumsy => "clumsy",
            Self::Plain => "plain",
            Self::Skilful => "skilful",
        }
    }

    /// The delivery with this name in files.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|delivery| delivery.name() == name)
    }
}

/// A behaviour as it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Done {
    /// Which behaviour.
    pub behaviour: BehaviourId,
    /// How well.
    pub delivery: Delivery,
}

/// Where a rule or a behaviour comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The document: `"004"` and so on, or an author and year.
    pub document: String,
    /// The place in it: a technique's number or a heading, in the document's own language.
    #[serde(default)]
    pub place: String,
}

/// One behaviour with its points. Name and explanation stand in `assets/locales/*/behaviours.ftl`, as `behaviour-ID`
/// with the id's underscores written as hyphens, and its attribute `.about`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behaviour {
    /// The id scenario files and coded transcripts use, such as `reflection_complex`.
    pub id: String,
    /// What sort of behaviour it is.
    pub kind: Kind,
    /// Its place on the two dimensions when plainly done and its requirement met.
    pub place: Place,
    /// Weight as repair reflex, 0 to 3.
    pub reflex: u8,
    /// What it does to each need, −1 to 1.
    pub needs: Needs<i8>,
    /// What the sequence rules see in it.
    pub act: Act,
    /// What has to be so for it to work.
    pub requires: Option<Requirement>,
    /// Its place where `requires` is not met.
    pub unmet: Place,
    /// Its place, without reflex, where the other gave permission; for advice and the like.
    pub permitted: Option<Place>,
    /// What others listening take from its connection, −1 or 0 (source 004, "op de werkvloer").
    pub listeners: i8,
    /// What can follow it as its next step (source 004, "De basis" of each): the follow-up to the scaling question, room to
    /// respond after negative feedback. Empty where it is whole by itself.
    pub steps: Vec<BehaviourId>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

impl Behaviour {
    /// Whether it is one of the faces of the repair reflex or another behaviour with a reflex weight.
    #[must_use]
    pub fn is_reflex(&self) -> bool {
        self.reflex > 0
    }

    /// The message that holds its name; `.about` is its explanation.
    #[must_use]
    pub fn message(&self) -> String {
        format!("behaviour-{}", self.id.replace('_', "-"))
    }
}
