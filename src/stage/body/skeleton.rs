//! Where the joints are in a pose.

use crate::stage::character::Character;
use crate::stage::head::HeadFrame;
use crate::stage::part::share;
use crate::stage::path::{Point, at};
use crate::stage::posture::Posture;
use crate::stage::rig::{Pose, rise};

/// The height of the table's far edge below the middle of the head.
pub(in crate::stage) const TABLE: f32 = 535.0;

/// The joints of one arm.
#[derive(Clone, Copy, Debug)]
pub(in crate::stage) struct Arm {
    pub shoulder: Point,
    pub elbow: Point,
    pub wrist: Point,
}

/// The joints of the upper body; left and right are the viewer's.
#[derive(Clone, Copy, Debug)]
pub(in crate::stage) struct Skeleton {
    pub left: Arm,
    pub right: Arm,
    /// How far the shoulders are pulled up (negative: up).
    pub lift: f32,
}

/// Elbow and wrist of one arm in each posture.
struct Reach {
    rest: (Point, Point),
    crossed: (Point, Point),
    open: (Point, Point),
    to_face: (Point, Point),
}

impl Reach {
    fn mixed(&self, posture: Posture) -> (Point, Point) {
        let weigh = |pick: fn(&(Point, Point)) -> Point| {
            pick(&self.rest) * share(posture.rest)
                + pick(&self.crossed) * share(posture.crossed)
                + pick(&self.open) * share(posture.open)
                + pick(&self.to_face) * share(posture.to_face)
        };
        (weigh(|joints| joints.0), weigh(|joints| joints.1))
    }
}

impl Skeleton {
    /// The joints of someone in a pose.
    pub(in crate::stage) fn of(character: &Character, pose: &Pose, head: &HeadFrame) -> Self {
        let build = character.build;
        let (shoulder, low) = (build.shoulder, build.height);
        let pulled = share(pose.shoulders);
        let lift = pulled * if pulled > 0.0 { -34.0 } else { -30.0 } - rise(pose);
        // Shoulders that sink also come forward: narrower.
        let half_width = shoulder + pulled * if pulled > 0.0 { 5.0 } else { 9.0 } + share(pose.breath) * 2.0;
        // From under the jaw to the corners of the eyes.
        let high = share(pose.hand_height);
        let tip = head.face(at(-34.0 + high * 28.0, 112.0 - high * 96.0));
        let out = shoulder - 166.0 + build.girth * 0.6;
        // Fists lie apart, folded hands together.
        let apart = share(pose.clench) * 62.0;
        let left_reach = Reach {
            rest: (at(-214.0 - out, 548.0 + low), at(-74.0 - apart, 606.0 + low)),
            crossed: (at(-204.0 - out, 430.0 + lift * 0.5), at(96.0, 410.0)),
            open: (at(-198.0 - out * 0.8, 498.0 + low), at(-238.0 - out * 0.2, 580.0 + low)),
            to_face: (at(-196.0 - out, 572.0 + low), tip + at(-8.0 - high * 18.0, 86.0 + high * 38.0)),
        };
        let right_reach = Reach {
            rest: (at(214.0 + out, 548.0 + low), at(74.0 + apart, 602.0 + low)),
            crossed: (at(204.0 + out, 436.0 + lift * 0.5), at(-112.0 - out * 0.5, 374.0)),
            open: (at(198.0 + out * 0.8, 498.0 + low), at(238.0 + out * 0.2, 580.0 + low)),
            to_face: (at(212.0 + out, 552.0 + low), at(34.0, 612.0 + low)),
        };
        // A hand that speaks along leaves the table, the elbow stays.
        let free = share(pose.gesture) * share(pose.arms.rest + pose.arms.open);
        let speaking = (at(224.0 + out, 492.0 + low), at(272.0 + out, 362.0 + low));
        let arm = |side: f32, reach: &Reach| {
            let (elbow, wrist) = reach.mixed(pose.arms);
            let along = if side > 0.0 { free } else { 0.0 };
            let (elbow, wrist) = (elbow.toward(speaking.0, along), wrist.toward(speaking.1, along));
            Arm { shoulder: at(side * half_width, 262.0 + lift), elbow, wrist }
        };
        Self { left: arm(-1.0, &left_reach), right: arm(1.0, &right_reach), lift }
    }
}
