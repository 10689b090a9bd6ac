//! A shop floor: a light hall with racks and a machine, a workbench between.

use super::Tabletop;
use super::room::{ACROSS, LEFT, draw_lamp};
use super::table::{draw_mug, draw_table};
use crate::stage::colour::{Light, faded, mixed, rgb};
use crate::stage::path::{Path, at};
use crate::stage::picture::Brush;

pub(super) fn draw_back(brush: &mut Brush<'_>) {
    let wall = rgb(226, 218, 204);
    brush.gradient(
        &Path::rect(at(LEFT, -200.0), ACROSS, 800.0),
        (at(0.0, 0.0), wall),
        (at(0.0, 600.0), rgb(212, 202, 186)),
    );
    brush.gradient(
        &Path::rect(at(LEFT, 560.0), ACROSS, 700.0),
        (at(0.0, 560.0), rgb(196, 184, 166)),
        (at(0.0, 900.0), rgb(174, 160, 142)),
    );
    for step in 0..23_u8 {
        brush.block((LEFT + 80.0 + f32::from(step) * 160.0, 230.0), 3.0, 330.0, rgb(204, 194, 178));
    }
    draw_clerestory(brush);
    draw_racks(brush);
    let floor = [at(340.0, 700.0), at(1300.0, 700.0), at(1336.0, 716.0), at(300.0, 716.0)];
    brush.fill(&Path::polygon(&floor), rgb(214, 186, 112));
    for x in [-340.0, 420.0, 1180.0, 1940.0] {
        draw_lamp(brush, at(x, 96.0), 0.8, rgb(150, 148, 140));
    }
}

/// Windows high in the wall, columns and a beam.
fn draw_clerestory(brush: &mut Brush<'_>) {
    for step in 0..13_u8 {
        let x = LEFT - 180.0 + f32::from(step) * 310.0;
        let (top, low) = match brush.light() {
            Light::Day => (rgb(222, 232, 232), rgb(244, 238, 222)),
            Light::Dusk => (rgb(66, 76, 112), rgb(154, 116, 112)),
        };
        brush.luminous(&Path::rect(at(x, 40.0), 270.0, 150.0), (at(x, 40.0), top), (at(x, 190.0), low));
        for pane in 1..4_u8 {
            brush.block((x + f32::from(pane) * 67.5 - 2.0, 40.0), 4.0, 150.0, rgb(206, 200, 188));
        }
    }
    let steel = rgb(186, 180, 170);
    for x in [-900.0, -340.0, 220.0, 1330.0, 1890.0, 2450.0] {
        brush.block((x, -200.0), 44.0, 800.0, steel);
        brush.block((x + 30.0, -200.0), 14.0, 800.0, mixed(steel, rgb(120, 112, 102), 300));
    }
    brush.block((LEFT, 204.0), ACROSS, 26.0, steel);
    brush.block((LEFT, 222.0), ACROSS, 8.0, mixed(steel, rgb(120, 112, 102), 300));
}

/// Racks with boxes at the back, on both sides of the person.
fn draw_racks(brush: &mut Brush<'_>) {
    let (post, shelf) = (rgb(158, 164, 162), rgb(200, 152, 112));
    for (left, right) in [(-1340.0, -590.0), (-560.0, 190.0), (1410.0, 2160.0), (2190.0, 2940.0)] {
        for row in 0..3_u8 {
            let y = 330.0 + f32::from(row) * 125.0;
            let mut x = left + 24.0;
            let mut count = row;
            while x < right - 120.0 {
                let wide = 74.0 + f32::from(count % 3) * 22.0;
                let high = 58.0 + f32::from((count * 2 + row) % 3) * 16.0;
                let card = mixed(rgb(208, 180, 144), rgb(186, 154, 118), u16::from(count % 4) * 250);
                brush.block((x, y - high), wide, high, card);
                brush.block(
                    (x + wide * 0.42, y - high),
                    wide * 0.14,
                    high,
                    mixed(card, rgb(232, 214, 186), 600),
                );
                x += wide + 12.0;
                count += 1;
            }
            brush.block((left, y), right - left, 12.0, shelf);
        }
        for post_x in [left, f32::midpoint(left, right), right - 14.0] {
            brush.block((post_x, 250.0), 14.0, 370.0, post);
        }
    }
}

/// The machine at which someone else works, and its panel.
pub(super) fn draw_middle(brush: &mut Brush<'_>) {
    let body = rgb(166, 176, 168);
    let dark = rgb(138, 148, 142);
    for (x, wide) in [(1130.0, 420.0), (150.0, 330.0)] {
        brush.shadow(at(x + wide * 0.5, 770.0), wide * 0.65, 40.0, 90);
        brush.gradient(
            &Path::rounded(at(x, 540.0), wide, 240.0, 10.0),
            (at(x, 0.0), body),
            (at(x + wide, 0.0), dark),
        );
        brush.fill(
            &Path::rounded(at(x - 14.0, 524.0), wide + 28.0, 26.0, 6.0),
            mixed(body, rgb(240, 236, 226), 400),
        );
        brush.fill(
            &Path::rounded(at(x + wide * 0.12, 580.0), wide * 0.5, 110.0, 8.0),
            mixed(dark, rgb(90, 100, 98), 260),
        );
        brush.fill(&Path::rounded(at(x + wide * 0.72, 584.0), wide * 0.18, 66.0, 6.0), rgb(206, 204, 190));
        for (row, lamp) in [(600.0, rgb(176, 190, 150)), (622.0, rgb(214, 180, 110))] {
            brush.fill(&Path::ellipse(at(x + wide * 0.81, row), 6.0, 6.0), lamp);
        }
    }
}

pub(super) fn draw_front(brush: &mut Brush<'_>, table: Tabletop) {
    draw_table(brush, rgb(192, 156, 118), rgb(150, 114, 82));
    brush.block((LEFT, 832.0), ACROSS, 9.0, rgb(150, 148, 144));
    draw_vise(brush);
    draw_mug(brush, table.mug(1270.0, 876.0), rgb(190, 120, 84), table.tremble);
    brush.shadow(at(1480.0, 930.0), 120.0, 26.0, 90);
    brush.line(&Path::polyline(&[at(1400.0, 918.0), at(1560.0, 940.0)]), 16.0, rgb(120, 122, 124));
    brush.line(&Path::polyline(&[at(1470.0, 927.0), at(1560.0, 940.0)]), 18.0, rgb(166, 88, 70));
}

/// A vise on the bench.
fn draw_vise(brush: &mut Brush<'_>) {
    let (iron, edge) = (rgb(118, 128, 132), rgb(88, 98, 104));
    brush.shadow(at(270.0, 924.0), 180.0, 34.0, 110);
    brush.gradient(
        &Path::rounded(at(170.0, 850.0), 190.0, 74.0, 10.0),
        (at(170.0, 0.0), iron),
        (at(360.0, 0.0), edge),
    );
    brush.fill(&Path::rounded(at(180.0, 812.0), 64.0, 60.0, 6.0), iron);
    brush.fill(&Path::rounded(at(266.0, 812.0), 64.0, 60.0, 6.0), edge);
    brush.line(&Path::polyline(&[at(330.0, 880.0), at(420.0, 880.0)]), 12.0, faded(edge, 255));
    brush.line(&Path::polyline(&[at(418.0, 852.0), at(424.0, 912.0)]), 7.0, iron);
}
