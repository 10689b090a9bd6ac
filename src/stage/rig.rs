//! What can move in a figure: every part of a pose is one whole number.

use super::part::{between, share, sum};
use super::posture::Posture;

/// The furthest a part of a pose goes to either side.
pub const REACH: i16 = 1000;

/// Declares a pose once: its fields, and the functions that go over all of them.
macro_rules! pose {
    ($($(#[$about:meta])* $part:ident: $low:literal,)*) => {
        /// How a figure is held: face, head and body. Parts that have two directions go from −1000 to 1000, the others
        /// from 0 to 1000; 0 is a calm person looking at the trainee. Left and right are the viewer's.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Pose {
            $($(#[$about])* pub $part: i16,)*
            /// What the arms do.
            pub arms: Posture,
        }

        impl Pose {
            /// A calm person looking at the trainee, arms at rest.
            pub const CALM: Self =
                Self { $($part: 0,)* arms: Posture { rest: 1000, crossed: 0, open: 0, to_face: 0 } };

            /// The pose with every part within its bounds.
            #[must_use]
            pub fn bounded(&self) -> Self {
                Self { $($part: self.$part.clamp($low, REACH),)* arms: self.arms }
            }

            /// Whether every part is within its bounds.
            #[must_use]
            pub fn is_bounded(&self) -> bool {
                let arms = [self.arms.rest, self.arms.crossed, self.arms.open, self.arms.to_face];
                *self == self.bounded()
                    && arms.iter().all(|weight| (0..=REACH).contains(weight))
                    && arms.iter().sum::<i16>() == REACH
            }

            /// The pose between this one and another: 0 is this one, 1000 the other.
            #[must_use]
            pub fn blend(&self, to: &Self, permille: u16) -> Self {
                Self {
                    $($part: between(self.$part, to.$part, permille),)*
                    arms: self.arms.blend(to.arms, permille),
                }
            }

            /// The two poses added part by part, `permille` of the second; arms as in this one.
            #[must_use]
            pub(super) fn plus(&self, other: &Self, permille: i32) -> Self {
                Self { $($part: sum(self.$part, other.$part, permille),)* arms: self.arms }.bounded()
            }
        }
    };
}

pose! {
    /// The inner ends of the brows: drawn down (anger) to raised (grief, worry).
    brow_inner: -1000,
    /// The outer ends of the brows: lowered to raised.
    brow_outer: -1000,
    /// The brows drawn together, with the furrow between them.
    brow_pinch: 0,
    /// One brow higher than the other: the left one (−) or the right one (+).
    brow_skew: -1000,
    /// The upper lids: closed to wide open.
    lids: -1000,
    /// The lower lids drawn up: narrowed eyes, smiling eyes.
    squint: 0,
    /// Where the eyes go sideways: left to right.
    gaze_x: -1000,
    /// Where the eyes go up and down: up to down.
    gaze_y: -1000,
    /// The corners of the mouth: down to up.
    mouth_curve: -1000,
    /// The mouth open.
    mouth_open: 0,
    /// The lips pressed together.
    mouth_press: 0,
    /// The mouth drawn to one side: left to right.
    mouth_skew: -1000,
    /// The jaw set.
    jaw: 0,
    /// The head tilted toward a shoulder: left to right.
    head_tilt: -1000,
    /// The head turned: left to right.
    head_turn: -1000,
    /// The head raised (chin up) to bowed (chin down).
    head_nod: -1000,
    /// The shoulders: sunk to pulled up.
    shoulders: -1000,
    /// The upper body: leaning back to leaning toward the trainee.
    lean: -1000,
    /// Blood in the face.
    flush: 0,
    /// Water in the eyes.
    tears: 0,
    /// Shadow under the eyes.
    weary: 0,
    /// How high a hand that goes to the face goes: chin to eyes.
    hand_height: 0,
    /// Restless fingers.
    fidget: 0,
    /// Clenched hands: at ease to closed.
    clench: 0,
    /// A hand that speaks along: lying to raised.
    gesture: 0,
    /// How far from the trainee: drawn up to pushed back.
    distance: -1000,
    /// A foot that taps: the table trembles.
    tremble: 0,
    /// How high the knee of the tapping foot is at this moment; the upper body goes with it.
    beat: 0,
    /// How far the breath is in at this moment: chest and shoulders rise.
    breath: 0,
    /// How far the lids are closed in a blink at this moment, whatever the expression.
    blink: 0,
}

/// How far breath and a tapping foot raise shoulders and chest, in units.
pub(super) fn rise(pose: &Pose) -> f32 {
    share(pose.breath) * 7.0 + share(pose.beat) * 4.0
}
