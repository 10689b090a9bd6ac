//! A short beard along jaw, chin and upper lip.

use crate::stage::colour::faded;
use crate::stage::head::Sitter;
use crate::stage::path::{Path, Point};
use crate::stage::picture::Brush;
use crate::stage::rig::share;

/// The edge of the beard, from the left temple along the jaw and back over the lip.
#[rustfmt::skip]
const BEARD: &[(f32, f32)] = &[
    (-81., 6.), (-79., 34.), (-70., 66.), (-50., 94.), (-24., 112.), (0., 116.), (24., 112.), (50., 94.), (70., 66.),
    (79., 34.), (81., 6.), (81., 6.), (74., 34.), (60., 58.), (42., 66.), (34., 52.), (18., 46.), (0., 49.),
    (-18., 46.), (-34., 52.), (-42., 66.), (-60., 58.), (-74., 34.), (-81., 6.),
];

/// Draws the beard of whoever wears one.
pub(in crate::stage::head) fn draw(brush: &mut Brush<'_>, sitter: Sitter<'_>) {
    let Sitter { character, frame, pose } = sitter;
    if !character.hair.beard {
        return;
    }
    let jaw = character.build.jaw;
    let open = share(pose.mouth_open) * 9.0;
    let place = |&(x, y): &(f32, f32)| frame.face((x * jaw, if y > 80.0 { y + open } else { y }).into());
    let beard: Vec<Point> = BEARD.iter().map(place).collect();
    brush.fill(&Path::smooth(&beard), faded(character.hair.base, 205));
}
