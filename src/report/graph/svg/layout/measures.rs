//! What is agreed on where things are laid out. All in pixels.

/// Where a wire reaches a card from the left: the middle of its head.
pub(in crate::report::graph::svg) const IN_LEFT: i32 = 15;

/// Where a wire reaches a card from the right.
pub(super) const IN_RIGHT: i32 = 10;

/// Cards stand on a grid of this height, so that the levels of their rows, of their heads and of passages differ.
pub(super) const STEP: i32 = 20;

/// What the title of a frame takes at its top.
pub(super) const FRAME_TITLE: i32 = 40;
