//! What names the parts of an atlas.

use crate::method::id;

/// A spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct SpotId(u32);
id!(SpotId, u32);

impl SpotId {
    /// Where every conversation begins.
    pub(super) const START: Self = Self(0);
}

/// A leg, among those of all spots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LegId(u32);
id!(LegId, u32);

/// A location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::analysis) struct LocationId(u32);
id!(LocationId, u32);

/// A deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DeedId(u32);
id!(DeedId, u32);

/// A gain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GainId(u32);
id!(GainId, u32);

/// How far each subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct StagesId(u32);
id!(StagesId, u32);

/// How the others stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct OthersId(u32);
id!(OthersId, u32);
