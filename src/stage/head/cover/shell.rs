//! What is worn on the head as a shell, and the shadow of its brim.

use crate::stage::character::Cover;
use crate::stage::colour::{faded, mixed, rgb};
use crate::stage::head::Sitter;
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;

/// Fills an outline with the light that falls on what is worn, and draws a line around it.
pub(super) fn shell(brush: &mut Brush<'_>, sitter: Sitter<'_>, cover: Cover, outline: &[Point]) {
    let path = Path::smooth(outline);
    brush.line(&path, 3.0, cover.line);
    let (lit, dark) = (sitter.frame.outline((-70., -150.).into()), sitter.frame.outline((96., -30.).into()));
    let bright = mixed(cover.base, rgb(255, 250, 240), 120);
    brush.gradient(&path, (lit, bright), (dark, cover.shade));
}

/// The shadow of a brim on the forehead.
pub(super) fn draw_brim_shadow(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let shadow = [
        (-82., -66.),
        (0., -70.),
        (82., -66.),
        (80., -46.),
        (40., -50.),
        (0., -48.),
        (-40., -50.),
        (-80., -46.),
    ]
    .map(|point: (f32, f32)| sitter.frame.face(point.into()));
    brush.fill(
        &Path::smooth(&shadow),
        faded(mixed(sitter.character.skin.shade, sitter.character.skin.line, 200), 150),
    );
}
