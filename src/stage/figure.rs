//! Someone in a scene: head, trunk, arms, wherever the brush stands.

use super::body::{self, Skeleton};
use super::character::Character;
use super::colour::{Depth, Light};
use super::head::{self, HeadFrame, Sitter};
use super::path::at;
use super::picture::{Brush, Picture, WIDTH};
use super::rig::Pose;
use super::seats::Position;

/// Someone in a scene.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// Who.
    pub character: &'a Character,
    /// How held.
    pub pose: &'a Pose,
    /// Where.
    pub position: Position,
}

/// Draws one person alone, without a place: for a card or a list. The head is in the middle of the picture, higher
/// for who is tall.
#[must_use]
pub fn portrait(light: Light, character: &Character, pose: &Pose) -> Picture {
    let mut picture = Picture::default();
    let figure = Figure { character, pose, position: Position::Opposite };
    let middle = at(WIDTH / 2.0, 290.0 - character.build.height);
    for draw in [draw_upper_body, draw_arms] {
        draw(Brush::new(&mut picture, light, Depth::Person).placed(middle, 1.05), &figure);
    }
    picture
}

/// Head and trunk, without a table.
pub(super) fn draw_upper_body(mut brush: Brush<'_>, figure: &Figure<'_>) {
    let Figure { character, pose, .. } = *figure;
    let frame = HeadFrame::of(character, pose);
    let skeleton = Skeleton::of(character, pose, &frame);
    let sitter = Sitter { character, pose, frame: &frame };
    body::draw_seat(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
    head::draw_back(&mut brush, sitter);
    body::draw_trunk(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
    head::draw(&mut brush, sitter);
}

/// Arms and hands, over the table.
pub(super) fn draw_arms(mut brush: Brush<'_>, figure: &Figure<'_>) {
    let Figure { character, pose, .. } = *figure;
    let frame = HeadFrame::of(character, pose);
    let skeleton = Skeleton::of(character, pose, &frame);
    body::draw_arms(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
}
