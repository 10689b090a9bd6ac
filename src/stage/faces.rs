//! The table of expressions: which parts of a pose make which face.

use super::rig::Pose;
use crate::scenario::{Face, Gaze, Signal};

const CALM: Pose = Pose::CALM;

/// How far a jaw is set by a face and a state. Beyond it a muscle stands out beside the ear: that is a signal.
pub(in crate::stage) const JAW_AT_MOST: i16 = 900;

/// Resistance at its highest: brows down and together, lips tight, chest closed, leaning back.
pub(super) const RESISTING: Pose = Pose {
    brow_inner: -560,
    brow_outer: -60,
    brow_pinch: 480,
    lids: -220,
    squint: 330,
    mouth_curve: -480,
    mouth_press: 560,
    jaw: 350,
    clench: 200,
    head_nod: 120,
    shoulders: 280,
    lean: -420,
    ..CALM
};

/// Felt challenge at its highest: breath held, shoulders up, colour in the face.
pub(super) const PRESSED: Pose =
    Pose { brow_inner: 260, brow_pinch: 220, mouth_press: 180, shoulders: 480, flush: 420, ..CALM };

/// Connection at its highest: a face at ease, turned to the other.
pub(super) const CONNECTED: Pose = Pose {
    brow_inner: 120,
    brow_outer: 100,
    squint: 140,
    mouth_curve: 380,
    head_tilt: 160,
    shoulders: -260,
    lean: 240,
    ..CALM
};

/// Openness at its lowest: what is thought stays inside.
pub(super) const WITHHOLDING: Pose = Pose { lids: -160, mouth_press: 260, head_turn: 200, ..CALM };

/// Readiness at its highest: awake.
pub(super) const READY: Pose = Pose { brow_outer: 140, lids: 130, mouth_curve: 120, lean: 160, ..CALM };

/// The mouth while words come.
pub(super) const SPEAKING: Pose = Pose { mouth_open: 380, mouth_press: -600, ..CALM };

/// The expression a line asks for.
pub(super) fn of(face: Face) -> Pose {
    match face {
        Face::Neutral => CALM,
        Face::Tired => TIRED,
        Face::Tense => TENSE,
        Face::Angry => ANGRY,
        Face::Closed => CLOSED,
        Face::Moved => MOVED,
        Face::Sad => SAD,
        Face::Thoughtful => THOUGHTFUL,
        Face::Relieved => RELIEVED,
        Face::Smiling => SMILING,
        Face::Surprised => SURPRISED,
        Face::Doubtful => DOUBTFUL,
    }
}

const TIRED: Pose = Pose {
    brow_inner: 160,
    brow_outer: -240,
    lids: -460,
    squint: 100,
    gaze_y: 160,
    mouth_curve: -240,
    head_tilt: -380,
    head_nod: 260,
    shoulders: -620,
    lean: -100,
    weary: 1000,
    hand_height: 220,
    ..CALM
};

const TENSE: Pose = Pose {
    brow_inner: 140,
    brow_outer: -40,
    brow_pinch: 1000,
    lids: 420,
    squint: 240,
    mouth_curve: -40,
    mouth_press: 1000,
    jaw: 900,
    clench: 280,
    head_nod: -60,
    shoulders: 1000,
    flush: 150,
    ..CALM
};

const ANGRY: Pose = Pose {
    brow_inner: -1000,
    brow_outer: 260,
    brow_pinch: 1000,
    lids: 120,
    squint: 520,
    mouth_curve: -700,
    mouth_open: 160,
    mouth_press: 260,
    jaw: 900,
    clench: 1000,
    head_nod: 380,
    shoulders: 520,
    lean: 420,
    flush: 850,
    ..CALM
};

const CLOSED: Pose = Pose {
    brow_inner: -200,
    brow_outer: -260,
    brow_pinch: 140,
    lids: -260,
    gaze_x: 700,
    gaze_y: 520,
    mouth_curve: -140,
    mouth_press: 900,
    head_turn: 820,
    head_nod: 120,
    shoulders: 220,
    lean: -700,
    ..CALM
};

const MOVED: Pose = Pose {
    brow_inner: 1000,
    brow_outer: -280,
    brow_pinch: 300,
    lids: -100,
    squint: 280,
    gaze_y: 140,
    mouth_curve: 280,
    mouth_press: 320,
    head_tilt: -320,
    head_nod: 100,
    flush: 520,
    tears: 1000,
    ..CALM
};

const SAD: Pose = Pose {
    brow_inner: 820,
    brow_outer: -420,
    brow_pinch: 160,
    lids: -360,
    gaze_y: 620,
    mouth_curve: -780,
    mouth_press: 100,
    head_tilt: 200,
    head_nod: 420,
    shoulders: -560,
    tears: 260,
    ..CALM
};

const THOUGHTFUL: Pose = Pose {
    brow_inner: 60,
    brow_outer: 160,
    brow_pinch: 260,
    brow_skew: 320,
    lids: 60,
    squint: 120,
    gaze_x: -720,
    gaze_y: -620,
    mouth_press: 380,
    mouth_skew: -240,
    head_tilt: 260,
    head_turn: -340,
    head_nod: -160,
    ..CALM
};

const RELIEVED: Pose = Pose {
    brow_inner: 520,
    brow_outer: 60,
    lids: -280,
    squint: 260,
    mouth_curve: 620,
    mouth_open: 260,
    head_tilt: 220,
    head_nod: -300,
    shoulders: -760,
    flush: 160,
    ..CALM
};

const SMILING: Pose = Pose {
    brow_inner: 420,
    brow_outer: 160,
    lids: -40,
    squint: 620,
    mouth_curve: 1000,
    mouth_open: 320,
    head_tilt: -160,
    shoulders: -200,
    lean: 160,
    flush: 240,
    ..CALM
};

const SURPRISED: Pose = Pose {
    brow_inner: 900,
    brow_outer: 1000,
    lids: 1000,
    mouth_open: 720,
    head_nod: -180,
    shoulders: 260,
    lean: -260,
    ..CALM
};

const DOUBTFUL: Pose = Pose {
    brow_inner: -120,
    brow_outer: 120,
    brow_pinch: 420,
    brow_skew: 1000,
    lids: -140,
    squint: 380,
    mouth_curve: -320,
    mouth_press: 420,
    mouth_skew: 820,
    head_tilt: 520,
    head_turn: 260,
    lean: -200,
    ..CALM
};

/// Where the eyes go when the line says so.
pub(super) fn gaze(gaze: Gaze) -> &'static Pose {
    const DOWN: Pose = Pose { gaze_y: 820, lids: -300, head_nod: 260, ..CALM };
    const AWAY: Pose = Pose { gaze_x: 900, gaze_y: 120, head_turn: 420, ..CALM };
    match gaze {
        Gaze::Toward => &CALM,
        Gaze::Down => &DOWN,
        Gaze::Away => &AWAY,
    }
}

/// What a signal adds for who looks closely. What is more than a whole scale shows beside every face, also one that has
/// much of it already.
pub(super) fn signal(signal: Signal) -> Pose {
    match signal {
        Signal::FootTaps => Pose { tremble: 1000, ..CALM },
        Signal::GazeDrops => Pose { gaze_y: 2000, lids: -240, head_nod: 460, ..CALM },
        Signal::ArmsFold => Pose { shoulders: 320, lean: -300, ..CALM },
        Signal::Sighs => Pose { mouth_open: 420, lids: -360, shoulders: -700, head_nod: -200, ..CALM },
        Signal::RubsEyes => Pose { hand_height: 1000, lids: -2000, head_nod: 260, ..CALM },
        Signal::JawSets => {
            Pose { jaw: 1000, mouth_press: 560, mouth_open: -200, mouth_curve: -260, head_nod: -200, ..CALM }
        }
        Signal::HandsFidget => Pose { fidget: 1000, ..CALM },
        Signal::ShouldersDrop => Pose { shoulders: -2000, head_nod: 300, ..CALM },
    }
}
