//! On the telephone: the other is heard and not seen. What the desk shows is the telephone, with the portrait that was
//! kept with the number, which never changes, and a line that moves with the voice.

use super::{desk, voice};
use crate::stage::colour::{Depth, Light, faded, mixed, rgb};
use crate::stage::figure::{Figure, draw_upper_body};
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::{Brush, Picture, WIDTH};
use crate::stage::rig::Pose;

/// The telephone's left top corner.
const CORNER: Point = at(560.0, 30.0);
const WIDE: f32 = 480.0;
const HIGH: f32 = 836.0;
/// The middle of the portrait.
const PORTRAIT: Point = at(WIDTH / 2.0, 262.0);
const RADIUS: f32 = 158.0;
/// The height of the line of the voice.
const VOICE: f32 = 534.0;
/// How much of a portrait is left when nobody is seen, in thousandths.
const DIM: u16 = 360;

/// Draws the telephone on the desk; the first of the figures is on the other end.
pub(in crate::stage) fn draw(light: Light, figures: &[Figure<'_>]) -> Picture {
    let mut picture = Picture::default();
    let back = &mut Brush::new(&mut picture, light, Depth::Back);
    desk::draw_wall(back, None);
    desk::draw_sides(back);
    desk::draw_top(&mut Brush::new(&mut picture, light, Depth::Front));
    let glass = &mut Brush::new(&mut picture, Light::Day, Depth::Person);
    draw_case(glass);
    if let Some(figure) = figures.first() {
        draw_portrait(&mut picture, figure);
    }
    let glass = &mut Brush::new(&mut picture, Light::Day, Depth::Person);
    draw_glass(glass);
    if let Some(figure) = figures.first() {
        voice::draw(glass, at(WIDTH / 2.0, VOICE), figure.pose);
    }
    draw_controls(glass);
    picture
}

fn glass() -> Path {
    Path::rounded(CORNER + at(16.0, 16.0), WIDE - 32.0, HIGH - 32.0, 34.0)
}

/// The case, and the stand it leans in.
fn draw_case(brush: &mut Brush<'_>) {
    brush.shadow(at(WIDTH / 2.0, 884.0), 330.0, 34.0, 140);
    let dark = rgb(44, 44, 50);
    brush.fill(&Path::rounded(CORNER, WIDE, HIGH, 48.0), dark);
    brush.line(&Path::rounded(CORNER, WIDE, HIGH, 48.0), 4.0, rgb(104, 104, 110));
    brush.fill(&Path::ellipse(PORTRAIT, RADIUS, RADIUS), rgb(126, 140, 144));
}

/// Who it is: as on the picture, whatever the mood.
fn draw_portrait(picture: &mut Picture, figure: &Figure<'_>) {
    let known = Figure { pose: &Pose::CALM, ..*figure };
    let middle = PORTRAIT + at(0.0, -6.0 - figure.character.build.height * 0.3);
    draw_upper_body(Brush::new(picture, Light::Day, Depth::Person).placed(middle, 0.62), &known);
    let veil = &mut Brush::new(picture, Light::Day, Depth::Person);
    veil.fill(&Path::ellipse(PORTRAIT, RADIUS, RADIUS), mixed([52, 66, 72, 0], [52, 66, 72, 255], DIM));
}

/// The glass around the portrait.
fn draw_glass(brush: &mut Brush<'_>) {
    let round = Path::ellipse(PORTRAIT, RADIUS, RADIUS);
    // The body goes on below the portrait: all but the round is covered.
    let case = Path::rounded(CORNER + at(2.0, 2.0), WIDE - 4.0, HIGH - 4.0, 46.0);
    brush.fill(&case.around(&round), rgb(44, 44, 50));
    let (top, low) = (rgb(66, 84, 92), rgb(42, 52, 60));
    brush.gradient(&glass().around(&round), (CORNER, top), (CORNER + at(0.0, HIGH), low));
    brush.line(&round, 6.0, rgb(206, 212, 208));
    brush.fill(&Path::rounded(at(WIDTH / 2.0 - 54.0, CORNER.y + 30.0), 108.0, 14.0, 7.0), rgb(34, 36, 42));
}

/// What a call is steered with.
fn draw_controls(brush: &mut Brush<'_>) {
    let middle = at(WIDTH / 2.0, 756.0);
    desk::draw_button(brush, middle - at(130.0, 0.0), 40.0, false);
    desk::draw_microphone(brush, middle - at(130.0, 0.0), 1.3);
    desk::draw_button(brush, middle + at(130.0, 0.0), 40.0, false);
    let horn = middle + at(122.0, 0.0);
    let cone = [
        horn + at(-14.0, -6.0),
        horn + at(-6.0, -6.0),
        horn + at(6.0, -16.0),
        horn + at(6.0, 16.0),
        horn + at(-6.0, 6.0),
        horn + at(-14.0, 6.0),
    ];
    let white = rgb(250, 246, 240);
    brush.fill(&Path::polygon(&cone), white);
    for far in [1.0, 1.8_f32] {
        let wave = [
            horn + at(8.0 + far * 4.0, -8.0 * far),
            horn + at(10.0 + far * 7.0, 0.0),
            horn + at(8.0 + far * 4.0, 8.0 * far),
        ];
        brush.line(&Path::smooth_line(&wave), 3.0, faded(white, 230));
    }
    desk::draw_button(brush, middle, 54.0, true);
    desk::draw_handset(brush, middle, 1.6);
}
