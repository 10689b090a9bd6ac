//! A video call: the other in a window on a screen, oneself in a small one.

use super::desk;
use crate::scenario::Place;
use crate::stage::colour::{Depth, Light, faded, mixed, rgb};
use crate::stage::figure::Figure;
use crate::stage::painter::Painter;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::{Brush, Picture};
use std::f32::consts::TAU;

/// What happens in a video call that is no part of anyone's pose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Where the other is.
    pub room: Place,
    /// Who passes behind the other: how far, from −1000 (left) to 1000 (right).
    pub passing: Option<i16>,
    /// The picture stands still: the poses are those of a moment ago.
    pub frozen: bool,
}

impl Default for Call {
    fn default() -> Self {
        Self { room: Place::Office, passing: None, frozen: false }
    }
}

/// The left top corner of the call's window.
const CORNER: Point = at(280.0, 44.0);
const WIDE: f32 = 1040.0;
const HIGH: f32 = 752.0;
/// How large the other's room is drawn in it.
const SCALE: f32 = 0.81;
/// Where that room's zero comes to lie: the other in the middle, with air above the head.
const ORIGIN: Point = at(152.0, 36.0);

/// Draws a call. A room that is itself a call becomes an office.
#[must_use]
pub fn draw(light: Light, figures: &[Figure<'_>], call: Call) -> Picture {
    let room = if call.room.channel().is_some() { Place::Office } else { call.room };
    // A screen is as bright late in the day as at noon.
    let room = Painter::default().draw_room(room, Light::Day, figures, call.passing);
    let mut picture = room.placed(ORIGIN, SCALE);
    let screen = &mut Brush::new(&mut picture, Light::Day, Depth::Person);
    if call.frozen {
        draw_waiting(screen);
    }
    draw_self(screen);
    draw_controls(screen);
    let back = &mut Brush::new(&mut picture, light, Depth::Back);
    desk::draw_wall(back, Some(&window()));
    desk::draw_sides(back);
    let front = &mut Brush::new(&mut picture, light, Depth::Front);
    desk::draw_top(front);
    draw_monitor(front);
    picture
}

/// Where the zero of the other's room comes to lie, and how large that room is drawn.
pub(in crate::stage) const fn window_of_the_other() -> (Point, f32) {
    (ORIGIN, SCALE)
}

fn window() -> Path {
    Path::rounded(CORNER, WIDE, HIGH, 14.0)
}

/// The edge of the screen, and the foot it stands on.
fn draw_monitor(brush: &mut Brush<'_>) {
    let (dark, light) = (rgb(58, 58, 62), rgb(96, 96, 100));
    let middle = CORNER.x + WIDE / 2.0;
    brush.shadow(at(middle, 884.0), 300.0, 30.0, 130);
    let neck = [
        at(middle - 64.0, 826.0),
        at(middle + 64.0, 826.0),
        at(middle + 84.0, 870.0),
        at(middle - 84.0, 870.0),
    ];
    brush.gradient(&Path::polygon(&neck), (at(middle - 80.0, 0.0), light), (at(middle + 80.0, 0.0), dark));
    brush.fill(&Path::rounded(at(middle - 210.0, 858.0), 420.0, 26.0, 12.0), light);
    let outer = Path::rounded(CORNER - at(24.0, 22.0), WIDE + 48.0, HIGH + 54.0, 26.0);
    brush.gradient(&outer.around(&window()), (CORNER, light), (CORNER + at(WIDE, HIGH), dark));
    brush.line(&window(), 4.0, rgb(34, 34, 38));
    brush.fill(&Path::ellipse(at(middle, CORNER.y - 11.0), 5.0, 5.0), rgb(30, 30, 34));
    brush.fill(&Path::ellipse(at(middle - 24.0, CORNER.y - 11.0), 3.0, 3.0), rgb(136, 184, 120));
}

/// The trainee as the camera sees them: someone, and no one in particular.
fn draw_self(brush: &mut Brush<'_>) {
    let (wide, high) = (216.0, 138.0);
    let corner = CORNER + at(WIDE - wide - 22.0, 22.0);
    let put = |x: f32, y: f32| corner + at(wide * 0.5 + x, y);
    brush.shadow(put(4.0, high * 0.5 + 8.0), wide * 0.62, high * 0.66, 90);
    let frame = Path::rounded(corner, wide, high, 12.0);
    brush.gradient(&frame, (corner, rgb(150, 158, 160)), (corner + at(wide, high), rgb(112, 118, 124)));
    let cloth = rgb(78, 86, 98);
    let bust = [
        put(-84.0, high),
        put(-84.0, high),
        put(-78.0, 118.0),
        put(-52.0, 102.0),
        put(-18.0, 92.0),
        put(18.0, 92.0),
        put(52.0, 102.0),
        put(78.0, 118.0),
        put(84.0, high),
        put(84.0, high),
    ];
    brush.fill(&Path::smooth(&bust), cloth);
    brush.fill(&Path::rounded(put(-14.0, 74.0), 28.0, 34.0, 12.0), rgb(172, 144, 126));
    brush.fill(&Path::ellipse(put(0.0, 56.0), 28.0, 35.0), rgb(192, 164, 146));
    let hair = [
        put(-29.0, 56.0),
        put(-34.0, 34.0),
        put(-20.0, 17.0),
        put(0.0, 13.0),
        put(20.0, 17.0),
        put(34.0, 34.0),
        put(29.0, 56.0),
        put(25.0, 42.0),
        put(8.0, 33.0),
        put(-12.0, 34.0),
        put(-25.0, 44.0),
    ];
    brush.fill(&Path::smooth(&hair), rgb(92, 78, 70));
    brush.line(&frame, 4.0, rgb(244, 240, 232));
}

/// What a call is steered with.
fn draw_controls(brush: &mut Brush<'_>) {
    let middle = CORNER + at(180.0, HIGH - 54.0);
    let bar = Path::rounded(middle - at(156.0, 38.0), 312.0, 76.0, 38.0);
    brush.fill(&bar, faded(rgb(40, 42, 48), 215));
    desk::draw_button(brush, middle - at(100.0, 0.0), 29.0, false);
    desk::draw_microphone(brush, middle - at(100.0, 0.0), 1.0);
    desk::draw_button(brush, middle, 29.0, false);
    brush.fill(&Path::rounded(middle - at(15.0, 9.0), 21.0, 18.0, 4.0), rgb(250, 246, 240));
    let lens =
        [middle + at(8.0, -2.0), middle + at(16.0, -8.0), middle + at(16.0, 8.0), middle + at(8.0, 2.0)];
    brush.fill(&Path::polygon(&lens), rgb(250, 246, 240));
    desk::draw_button(brush, middle + at(100.0, 0.0), 29.0, true);
    desk::draw_handset(brush, middle + at(100.0, 0.0), 0.9);
}

/// A veil over the picture that stands still, and the sign that it is being waited for.
fn draw_waiting(brush: &mut Brush<'_>) {
    brush.fill(&window(), faded(rgb(216, 214, 210), 64));
    let middle = CORNER + at(92.0, 84.0);
    brush.fill(&Path::ellipse(middle, 44.0, 44.0), faded(rgb(40, 42, 48), 190));
    for dot in 0..8_u8 {
        let (sin, cos) = (f32::from(dot) / 8.0 * TAU).sin_cos();
        let bright = mixed(rgb(110, 112, 118), rgb(250, 246, 240), u16::from(dot) * 140);
        brush.fill(&Path::ellipse(middle + at(cos, sin) * 24.0, 5.0, 5.0), bright);
    }
}
