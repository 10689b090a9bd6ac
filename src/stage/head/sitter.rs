//! What every part of a face is drawn from.

use super::HeadFrame;
use crate::stage::character::Character;
use crate::stage::rig::Pose;

/// Who is drawn, how held, and how the head is turned: what every part of the face needs.
#[derive(Clone, Copy)]
pub(in crate::stage) struct Sitter<'a> {
    /// Who.
    pub character: &'a Character,
    /// How held.
    pub pose: &'a Pose,
    /// How the head is turned.
    pub frame: &'a HeadFrame,
}
