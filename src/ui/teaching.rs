//! The first minute: short notes in the conversation, one at a time, as what they are about becomes possible.

use super::action::InTalk;
use super::lesson::Lesson;
use super::preferences::Preferences;
use super::talking::{Side, Talking};
use crate::conversation::{Moment, Way};

/// From so many moves on silence and looking are taught also where they would do nothing in particular: not every
/// conversation has a place for them.
const ANYWAY_FROM: usize = 3;

impl Lesson {
    /// The lesson that is to be taught where a conversation stands.
    #[must_use]
    pub fn at(talking: &Talking, preferences: &Preferences) -> Option<Self> {
        let rests = talking.taught_at == Some(talking.dialogue.moves()) || talking.dialogue.ended();
        if rests {
            return None;
        }
        let open = Self::ALL.into_iter().filter(|lesson| !preferences.learnt.contains(lesson));
        let open: Vec<Self> = open.collect();
        // What has its moment now comes before what can be taught at any time.
        let of_now = open.iter().find(|lesson| lesson.has_its_moment(talking));
        of_now.or(open.iter().find(|lesson| lesson.is_possible(talking))).copied()
    }

    fn has_its_moment(self, talking: &Talking) -> bool {
        match self {
            // Nothing tells that there is something to see.
            Self::Balance | Self::Looking => false,
            Self::Silence => talking.dialogue.turn().is_some_and(|turn| turn.silence.is_some()),
        }
    }

    fn is_possible(self, talking: &Talking) -> bool {
        let dialogue = &talking.dialogue;
        match self {
            // It is explained once it has moved.
            Self::Balance => {
                dialogue.way() == Way::Guided && dialogue.conversation().moments().iter().any(weighs)
            }
            Self::Looking | Self::Silence => dialogue.moves() >= ANYWAY_FROM,
        }
    }

    /// Whether what was done puts its note away where the conversation does not go on by it.
    #[must_use]
    pub fn is_learnt_by(self, done: &InTalk) -> bool {
        match done {
            InTalk::Understood => true,
            InTalk::OfferAreas | InTalk::Look(_) | InTalk::Describe => self == Self::Looking,
            InTalk::ShowSide(Side::Trail) => self == Self::Balance,
            InTalk::ShowSide(Side::Glance | Side::Course | Side::Writing)
            | InTalk::EditWords(_)
            | InTalk::GiveWords(_)
            | InTalk::Say(_)
            | InTalk::BeginHold { .. }
            | InTalk::KeepSilent { .. }
            | InTalk::EndHold { .. }
            | InTalk::DropHold
            | InTalk::OfferSilences
            | InTalk::TimeOut
            | InTalk::Rewind
            | InTalk::AllWords => false,
        }
    }
}

/// Whether the balance moved by what was done.
fn weighs(moment: &Moment) -> bool {
    moment.step.made.as_ref().is_some_and(|made| made.effect.is_some())
}
