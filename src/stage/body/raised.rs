//! Whether a hand is raised, so that it is drawn in another way.

use super::Build;
use crate::scenario::Arms;

/// From this far on toward the face, in thousandths, a hand is drawn as it is at the face.
pub(super) const RAISED: i16 = 180;

/// The posture that decides which hands are drawn.
pub(super) fn shown(build: Build<'_>) -> Arms {
    if build.pose.arms.to_face > RAISED { Arms::HandToFace } else { build.pose.arms.main() }
}
