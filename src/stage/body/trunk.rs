//! Trunk and neck.

use super::Build;
use crate::stage::colour::{faded, mixed};
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::picture::Brush;

/// The upper body down to below the table's edge.
pub(super) fn draw(brush: &mut Brush<'_>, build: Build<'_>) {
    let clothes = build.character.clothes;
    let lift = build.skeleton.lift;
    let joint = build.character.build.shoulder;
    let neck = build.character.build.neck;
    let girth = build.character.build.girth;
    let chest = share(build.pose.breath) * 3.0;
    let half = [
        (neck + 10.0, 162.0 + lift * 0.4),
        (joint * 0.55, 194.0 + lift * 0.75),
        (joint - 14.0, 215.0 + lift),
        (joint + 10.0, 226.0 + lift),
        (joint + 26.0, 262.0 + lift),
        (joint + 22.0 + girth * 0.15 + chest, 340.0),
        (joint - 4.0 + girth * 0.7 + chest, 430.0),
        (joint - 14.0 + girth, 540.0),
        (joint - 6.0 + girth, 800.0),
        (joint - 6.0 + girth, 800.0),
    ];
    let outline: Vec<Point> =
        half.iter().rev().map(|&(x, y)| at(-x, y)).chain(half.iter().map(|&(x, y)| at(x, y))).collect();
    let path = Path::smooth(&outline);
    brush.line(&path, 4.0, clothes.line);
    fill_cloth(brush, build, &path);
}

/// Fills a part of the outer garment: one light falls over the whole of it, so that parts join without an edge.
pub(super) fn fill_cloth(brush: &mut Brush<'_>, build: Build<'_>, path: &Path) {
    let clothes = build.character.clothes;
    brush.gradient(path, (at(-150.0, 180.0), clothes.base), (at(250.0, 580.0), clothes.shade));
}

/// The neck, from the skull down into the collar.
pub(super) fn draw_neck(brush: &mut Brush<'_>, build: Build<'_>) {
    let skin = build.character.skin;
    let wide = build.character.build.neck;
    let lift = build.skeleton.lift;
    let top = |x: f32, y: f32| build.head.solid(at(x, y), -18.0);
    let foot = |x: f32, y: f32| at(x, y + lift * 0.5);
    let neck = [
        top(-wide, 40.0),
        top(-wide + 1.0, 92.0),
        foot(-wide - 3.0, 146.0),
        foot(-wide - 20.0, 184.0),
        foot(-wide * 0.9, 232.0),
        foot(0.0, 268.0),
        foot(wide * 0.9, 232.0),
        foot(wide + 20.0, 184.0),
        foot(wide + 3.0, 146.0),
        top(wide - 1.0, 92.0),
        top(wide, 40.0),
    ];
    brush.fill(&Path::smooth(&neck), mixed(skin.base, skin.shade, 260));
    // The head's shadow on the neck.
    let shadow = [
        top(-wide - 2.0, 60.0),
        top(-wide + 2.0, 100.0),
        foot(-wide * 0.3, 152.0),
        foot(wide * 0.5, 164.0),
        foot(wide + 8.0, 158.0),
        top(wide - 1.0, 92.0),
        top(wide, 40.0),
    ];
    brush.fill(&Path::smooth(&shadow), mixed(skin.shade, skin.line, 150));
    for side in [-1.0, 1.0] {
        brush.ink(
            &[foot(side * wide * 0.82, 150.0), foot(side * wide * 0.5, 186.0), foot(side * 9.0, 218.0)],
            3.0,
            faded(skin.line, 90),
        );
    }
}
