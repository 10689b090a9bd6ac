//! The head: skull, face, hair. Units as in [`Build`](super::character): crown at −128, chin at 113, eyes halfway.

mod brow;
mod cover;
mod eye;
mod frame;
mod glasses;
mod hair;
mod light;
mod lines;
mod mouth;
mod nose;
mod opening;
mod sitter;
mod skull;

pub(super) use frame::HeadFrame;
pub(super) use sitter::Sitter;

use super::picture::Brush;

/// The hair that hangs behind neck and shoulders.
pub(super) fn draw_back(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    hair::draw_back(brush, sitter);
}

/// The head, over the neck.
pub(super) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    skull::draw_ears(brush, sitter);
    skull::draw_face(brush, sitter);
    hair::beard::draw(brush, sitter);
    lines::draw(brush, sitter);
    mouth::draw(brush, sitter);
    for side in [-1.0, 1.0] {
        eye::draw(brush, sitter, side);
    }
    nose::draw(brush, sitter);
    glasses::draw(brush, sitter);
    hair::draw_front(brush, sitter);
    cover::draw_front(brush, sitter);
    brow::draw(brush, sitter);
}
