//! Some of the endings of an atlas, and what leads to them.

use super::atlas::Atlas;
use super::ids::SpotId;
use std::borrow::Cow;

/// The value of a spot from which no ending can be reached.
pub(super) const NEVER: i64 = i64::MIN / 4;

/// The spots from which an ending can be reached, and which endings.
pub(super) struct Route<'a> {
    /// What a leg leads to before it.
    pub order: Cow<'a, [SpotId]>,
    /// Whether contact was made after something stopped; either where none is given.
    reconnected: Option<bool>,
}

impl<'a> Route<'a> {
    /// To every ending.
    pub(super) fn everywhere(atlas: &'a Atlas) -> Self {
        Self { order: Cow::Borrowed(atlas.components().order()), reconnected: None }
    }

    /// To where contact was made after something stopped, or to where it was not.
    pub(super) fn to(atlas: &'a Atlas, reconnected: bool) -> Self {
        let leads = atlas.leading_to(|location| location.ended && location.reconnected == reconnected);
        let order = atlas.components().order().iter().copied().filter(|spot| leads[*spot]).collect();
        Self { order, reconnected: Some(reconnected) }
    }

    /// What can be gained where nothing leads on: nothing more where it has ended. Where it has not, what follows is not on
    /// this atlas, for it is known not to come high enough.
    pub(super) fn at_end(&self, atlas: &Atlas, spot: SpotId) -> i64 {
        let location = atlas.location(spot);
        let counts = self.reconnected.is_none_or(|reconnected| reconnected == location.reconnected);
        if location.ended && counts { 0 } else { NEVER }
    }
}
