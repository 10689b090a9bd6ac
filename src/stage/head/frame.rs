//! How the flat drawing of a face lies on a head that turns, nods and tilts.

use crate::stage::character::Character;
use crate::stage::part::share;
use crate::stage::path::{Path, Point, at};
use crate::stage::rig::{Pose, rise};

/// Half the width of the ball the face lies on.
const WIDE: f32 = 90.0;
/// Half the width of the skull's outline.
const SKULL: f32 = 84.0;
/// Half the height of that ball.
const HIGH: f32 = 128.0;
/// How far the ball comes forward.
const DEEP: f32 = 100.0;
/// The furthest turn, nod and tilt, in radians.
const MOST: (f32, f32, f32) = (0.50, 0.20, 0.19);
/// Nobody looks quite straight ahead: the turn at rest, in radians.
const AT_REST: f32 = -0.10;
/// How far the enlarged head sits lower, so that the neck keeps its length.
const SUNK: f32 = 12.0;
/// How far the head goes down with shoulders that sink: the neck keeps its length.
const SLUMP: f32 = 20.0;
/// Where the head turns on the neck.
const PIVOT: Point = at(0.0, 128.0);
/// Heads are drawn this much larger than in life, as in an illustrated book: it is the face that is read.
const SIZE: f32 = 1.13;

/// The place and the turn of a head.
#[derive(Clone, Copy, Debug)]
pub(in crate::stage) struct HeadFrame {
    turn: (f32, f32),
    nod: (f32, f32),
    tilt: f32,
    size: Point,
    shift: Point,
}

impl HeadFrame {
    /// The head of someone in this pose.
    pub(in crate::stage) fn of(character: &Character, pose: &Pose) -> Self {
        let turn = AT_REST + share(pose.head_turn) * MOST.0;
        Self {
            turn: turn.sin_cos(),
            nod: (share(pose.head_nod) * MOST.1).sin_cos(),
            tilt: share(pose.head_tilt) * MOST.2,
            size: at(character.features.wide, character.features.high) * SIZE,
            shift: at(
                share(pose.head_turn) * 10.0,
                SUNK + character.build.sunk + character.build.girth * 0.22 + share(pose.head_nod) * 9.0
                    - share(pose.shoulders) * if pose.shoulders < 0 { SLUMP } else { 3.0 }
                    - rise(pose) * 0.4,
            ),
        }
    }

    /// Where a point on the face comes to lie, `lift` before its surface.
    pub(in crate::stage) fn lifted(&self, point: Point, lift: f32) -> Point {
        self.solid(point, DEEP * ball(point.x / WIDE, point.y / HIGH) + lift)
    }

    /// Where a point on the face comes to lie.
    pub(in crate::stage) fn face(&self, point: Point) -> Point {
        self.lifted(point, 0.0)
    }

    /// Where a point of the hair comes to lie. Hair on the side turned away ends at the edge of the skull.
    pub(in crate::stage) fn hair(&self, point: Point) -> Point {
        let depth = DEEP * ball(point.x * 0.955 / WIDE, point.y * 0.97 / HIGH);
        let spun = self.spun(point, depth);
        let edge = point.x.abs().max(SKULL);
        self.outline(at(spun.x.clamp(-edge, edge), spun.y))
    }

    /// Where a point of the skull's outline comes to lie: a ball looks the same however far it turns.
    pub(in crate::stage) fn outline(&self, point: Point) -> Point {
        let from = point - PIVOT;
        PIVOT + at(from.x * self.size.x, from.y * self.size.y).turned(self.tilt) + self.shift
    }

    /// Where a point of the head comes to lie that is `depth` before the middle of the skull.
    pub(in crate::stage) fn solid(&self, point: Point, depth: f32) -> Point {
        self.outline(self.spun(point, depth))
    }

    /// A point turned and nodded with the head, before tilt and size.
    fn spun(&self, point: Point, depth: f32) -> Point {
        let (turn_sin, turn_cos) = self.turn;
        let (nod_sin, nod_cos) = self.nod;
        let forward = depth * turn_cos - point.x * turn_sin;
        at(point.x * turn_cos + depth * turn_sin, point.y * nod_cos + forward * nod_sin)
    }

    /// A path on the face.
    pub(in crate::stage) fn path(&self, path: &Path) -> Path {
        path.map(|point| self.face(point))
    }

    /// Points on the face, for a pen stroke.
    pub(in crate::stage) fn points<const N: usize>(&self, points: [(f32, f32); N]) -> [Point; N] {
        points.map(|point| self.face(point.into()))
    }

    /// How far the head is turned, −1 (left) to 1 (right), as sine.
    pub(in crate::stage) fn turned(&self) -> f32 {
        self.turn.0
    }
}

/// How far a ball of radius 1 comes forward at a point; nothing beside it.
fn ball(u: f32, v: f32) -> f32 {
    (1.0 - u * u - v * v).max(0.0).sqrt()
}
