//! From how a person is, and what a line asks for, to a pose.

use super::faces;
use super::posture::Posture;
use super::rig::Pose;
use crate::method::{Amount, FULL, Method};
use crate::scenario::{Arms, Face, Gaze, Signal};
use crate::scoring::PersonState;

/// What the conversation asks a figure to show at this moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cue {
    /// The expression the line asks for; the state colours it further.
    pub face: Face,
    /// What the arms do.
    pub arms: Arms,
    /// Where the eyes go.
    pub gaze: Gaze,
    /// A signal that can be noticed by looking closely.
    pub signal: Option<Signal>,
    /// Whether the person is speaking.
    pub speaking: bool,
}

impl Cue {
    /// The pose this cue asks for, whatever the person's state: for someone who only listens in, or a portrait.
    #[must_use]
    pub fn pose(&self) -> Pose {
        self.finish(faces::of(self.face), self.arms)
    }

    /// What the cue adds to a face: gaze, speech, arms and signal.
    fn finish(self, face: Pose, arms: Arms) -> Pose {
        let mut pose = face.plus(faces::gaze(self.gaze), 1000);
        if self.speaking {
            pose = pose.plus(&faces::SPEAKING, 1000);
        }
        pose.arms = Posture::of(arms);
        if self.speaking && arms == Arms::Open {
            pose.gesture = SPEAKING_ALONG;
        }
        if let Some(signal) = self.signal {
            pose = signalling(&pose, signal);
        }
        pose
    }
}

/// How far a hand is raised that speaks along, where the arms are open.
const SPEAKING_ALONG: i16 = 700;
/// The share of the state in the pose where the line asks for no expression of its own, in thousandths.
const STATE_ALONE: i32 = 1000;
/// The share of the state where the line does ask for one.
const STATE_BESIDE: i32 = 350;

/// How someone in this state looks when the conversation gives this cue.
///
/// With the cue the same, more resistance never looks more open, and more connection never more closed: every part
/// is the cue's own plus the state's share, each of which rises or falls with the quantity and is cut off at its bounds.
#[must_use]
pub fn pose(state: &PersonState, method: &Method, cue: &Cue) -> Pose {
    let weight = if cue.face == Face::Neutral { STATE_ALONE } else { STATE_BESIDE };
    let levels = &method.levels;
    let face = faces::of(cue.face)
        .plus(&faces::RESISTING, above(state.resistance, levels.resistance.mid) * weight / 1000)
        .plus(&faces::PRESSED, above(state.challenge, levels.challenge.mid) * weight / 1000)
        .plus(&faces::CONNECTED, above(state.connection, levels.connection.mid) * weight / 1000)
        .plus(&faces::WITHHOLDING, below(state.openness, levels.openness.mid) * weight / 1000)
        .plus(&faces::READY, above(state.readiness, levels.readiness.mid) * weight / 1000);
    let face = Pose { jaw: face.jaw.min(faces::JAW_AT_MOST), ..face };
    let arms = cue.arms.held(cue.face, levels.resistance.level(state.resistance));
    cue.finish(face, arms)
}

/// How far a quantity lies above a bound, in thousandths of the way to the top of its scale.
fn above(amount: Amount, bound: i32) -> i32 {
    let room = (FULL - bound).max(1);
    (amount.get() - bound).max(0) * 1000 / room
}

/// How far a quantity lies below a bound, in thousandths of the way to the bottom of its scale.
fn below(amount: Amount, bound: i32) -> i32 {
    (bound - amount.get()).max(0) * 1000 / bound.max(1)
}

/// The pose with a signal in it that can be noticed by looking closely.
fn signalling(pose: &Pose, signal: Signal) -> Pose {
    let pose = pose.plus(&faces::signal(signal), 1000);
    Pose { arms: signal.arms().map_or(pose.arms, Posture::of), ..pose }
}

/// The pose of someone at the table who looks at who sits beside them: 1 to the right, −1 to the left.
#[must_use]
pub fn turned_to(pose: &Pose, side: i16) -> Pose {
    pose.plus(&Pose { gaze_x: 620 * side, head_turn: 360 * side, ..Pose::CALM }, 1000)
}
