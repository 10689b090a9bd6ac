//! What is worn on the head.

mod cap;
mod hard_hat;
mod headscarf;
mod shell;

use super::Sitter;
use crate::stage::character::Headwear;
use crate::stage::picture::Brush;

/// Draws what is worn over the hair.
pub(super) fn draw_front(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Some(cover) = sitter.character.cover else { return };
    match cover.headwear {
        Headwear::Headscarf => headscarf::draw(brush, sitter, cover),
        Headwear::Cap => cap::draw(brush, sitter, cover),
        Headwear::HardHat => hard_hat::draw(brush, sitter, cover),
    }
}
