//! What every part of a body is drawn from.

use super::Skeleton;
use crate::stage::character::Character;
use crate::stage::head::HeadFrame;
use crate::stage::rig::Pose;

/// Who is drawn, how held, and where the joints are.
#[derive(Clone, Copy)]
pub(in crate::stage) struct Build<'a> {
    /// Who.
    pub character: &'a Character,
    /// How held.
    pub pose: &'a Pose,
    /// How the head is turned.
    pub head: &'a HeadFrame,
    /// Where the joints are.
    pub skeleton: &'a Skeleton,
}
