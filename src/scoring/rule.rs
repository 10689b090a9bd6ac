//! The rules by which a move does something.

use crate::method::{BehaviourId, Delivery};
use serde::{Deserialize, Serialize};

/// A rule that had a part in what a move did. Its sentence is the message `rule-NAME`, its source `rule-NAME.source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The behaviour's place in the table gave connection.
    Connects,
    /// The behaviour's place in the table took connection.
    Distances,
    /// Challenge that connection could carry: it landed.
    Carried,
    /// Challenge beyond what connection could carry: it landed partly and cost safety.
    TooMuch,
    /// In a phase in which something must stop, challenge lands whatever the connection.
    Grip,
    /// A repair reflex: raises resistance, lowers readiness, blunts the next move.
    Reflex,
    /// The same where something must be had at short notice: it weighs half.
    ReflexHalf,
    /// The move before was a repair reflex: this one lands less.
    Blunted,
    /// The move before did harm that shows, and this one does nothing about it: it connects nothing.
    Unmended,
    /// The harm of the move before was named: it weighs half, and blunts nothing.
    Mended,
    /// Somebody was belittled or threatened, and nothing is said about that: what is warm in it is licence, and no contact.
    LetPass,
    /// The behaviour's requirement was not met: it gave less and cost.
    Unmet,
    /// Advice that was asked for or consented to: not a reflex.
    Permitted,
    /// The third question or a later one without a reflection between.
    Interrogation,
    /// Information upon information, with nothing asked or given back between.
    Telling,
    /// The same challenging technique twice running lands half.
    Repeated,
    /// Others can hear it: less safe.
    Listeners,
    /// The two are new to each other: there is little yet to build on.
    New,
    /// By video call, before a moment was taken to arrive: less safe.
    Remote,
    /// Skilfully done.
    Skilful,
    /// Clumsily done.
    Clumsy,
    /// It fed a need that was under pressure.
    NeedFed,
    /// It harmed a need that was under pressure.
    NeedHarmed,
    /// It was the next step of a technique that was begun, and so neither a repetition nor one question too many.
    NextStep,
    /// This person bears this behaviour badly.
    Sensitive,
    /// A silence that gave room.
    SilenceHeld,
    /// A silence too short to do anything.
    SilenceShort,
    /// A silence held too long: challenge too great, safety drops.
    SilenceLong,
    /// A silence where connection was very low, or where the turn was not the other's.
    SilenceUnsafe,
    /// Points of the scenario's own, with its reason.
    Overruled,
    /// Challenge with no connection in it, in a phase that does not ask for it.
    Bare,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 31] = [
        Self::Connects,
        Self::Distances,
        Self::Carried,
        Self::TooMuch,
        Self::Grip,
        Self::Reflex,
        Self::ReflexHalf,
        Self::Blunted,
        Self::Unmended,
        Self::Mended,
        Self::LetPass,
        Self::Unmet,
        Self::Permitted,
        Self::Interrogation,
        Self::Telling,
        Self::Repeated,
        Self::Listeners,
        Self::New,
        Self::Remote,
        Self::Skilful,
        Self::Clumsy,
        Self::NeedFed,
        Self::NeedHarmed,
        Self::NextStep,
        Self::Sensitive,
        Self::SilenceHeld,
        Self::SilenceShort,
        Self::SilenceLong,
        Self::SilenceUnsafe,
        Self::Overruled,
        Self::Bare,
    ];

    /// The message with its sentence; `.title` names it and `.source` says where it comes from.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Connects => "rule-connects",
            Self::Distances => "rule-distances",
            Self::Carried => "rule-carried",
            Self::TooMuch => "rule-too-much",
            Self::Grip => "rule-grip",
            Self::Reflex => "rule-reflex",
            Self::ReflexHalf => "rule-reflex-half",
            Self::Blunted => "rule-blunted",
            Self::Unmended => "rule-unmended",
            Self::Mended => "rule-mended",
            Self::LetPass => "rule-let-pass",
            Self::Unmet => "rule-unmet",
            Self::Permitted => "rule-permitted",
            Self::Interrogation => "rule-interrogation",
            Self::Telling => "rule-telling",
            Self::Repeated => "rule-repeated",
            Self::Listeners => "rule-listeners",
            Self::New => "rule-new",
            Self::Remote => "rule-remote",
            Self::Skilful => "rule-skilful",
            Self::Clumsy => "rule-clumsy",
            Self::NeedFed => "rule-need-fed",
            Self::NeedHarmed => "rule-need-harmed",
            Self::NextStep => "rule-next-step",
            Self::Sensitive => "rule-sensitive",
            Self::SilenceHeld => "rule-silence-held",
            Self::SilenceShort => "rule-silence-short",
            Self::SilenceLong => "rule-silence-long",
            Self::SilenceUnsafe => "rule-silence-unsafe",
            Self::Overruled => "rule-overruled",
            Self::Bare => "rule-bare",
        }
    }

    /// Whether its sentence contradicts another's, so that only the weightier of the two is told of a move.
    #[must_use]
    pub fn excludes(self, other: Self) -> bool {
        EXCLUDE_EACH_OTHER.iter().any(|pair| *pair == (self, other) || *pair == (other, self))
    }

    /// Whether it is about where, with whom or after what something was done, rather than about what was done.
    #[must_use]
    pub fn is_of_circumstances(self) -> bool {
        matches!(
            self,
            Self::Grip | Self::Blunted | Self::Unmended | Self::Listeners | Self::New | Self::Remote
        )
    }
}

/// The pairs of rules whose sentences cannot both be told of one move: a reader could not hold both for true.
const EXCLUDE_EACH_OTHER: [(Rule, Rule); 19] = [
    // "Challenge lands here, however little connection there is", beside "more than the connection could carry".
    (Rule::Grip, Rule::TooMuch),
    // The same beside "it was not the moment yet".
    (Rule::Grip, Rule::Unmet),
    (Rule::Grip, Rule::Bare),
    // "It landed", beside what says that it did not quite.
    (Rule::Carried, Rule::TooMuch),
    (Rule::Carried, Rule::Unmet),
    (Rule::Carried, Rule::Bare),
    // "That gives connection", beside "that made it less safe" and "it cost something".
    (Rule::Connects, Rule::TooMuch),
    (Rule::Connects, Rule::Unmet),
    (Rule::Connects, Rule::LetPass),
    // Both say that what went before still stands between the two.
    (Rule::Blunted, Rule::Unmended),
    (Rule::Permitted, Rule::Reflex),
    (Rule::Permitted, Rule::ReflexHalf),
    // They are about different needs, which neither sentence names.
    (Rule::NeedFed, Rule::NeedHarmed),
    // "You gave what was badly needed", beside what says that it was not taken so.
    (Rule::NeedFed, Rule::Sensitive),
    (Rule::NeedFed, Rule::Unmet),
    (Rule::NeedFed, Rule::LetPass),
    (Rule::SilenceHeld, Rule::SilenceShort),
    (Rule::SilenceHeld, Rule::SilenceLong),
    (Rule::SilenceHeld, Rule::SilenceUnsafe),
];

/// One rule as it was applied in a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The rule.
    pub rule: Rule,
    /// The behaviour it was applied to, where there is one.
    pub behaviour: Option<(BehaviourId, Delivery)>,
    /// How much of the named quantity, in points of the 0…1000 scale: what it gave or took.
    pub amount: i32,
}
