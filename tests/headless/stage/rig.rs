//! The rig: state and annotation in, parameters out; and what each parameter does to the drawing.

use super::{FACES, method, picture_of, state};
use std::sync::Arc;
use weerklank::method::Amount;
use weerklank::scenario::{Arms, Face, Gaze, Place, Signal};
use weerklank::scoring::PersonState;
use weerklank::stage::{
    Cue, Figure, Light, Paint, Picture, Pose, Position, Segment, Shape, character, character_files,
    characters, draw, portrait, pose, tessellate,
};

/// The parts of a pose that are not as in a calm one, as they are named in the code, and what the arms do.
fn told(pose: &Pose) -> String {
    let parts = |pose: &Pose| -> Vec<String> {
        let all = format!("{pose:?}");
        let own = all.split_once("arms").map_or("", |(own, _)| own);
        own.trim_start_matches("Pose { ").split_terminator(", ").map(str::to_owned).collect()
    };
    let calm = parts(&Pose::CALM);
    let moved = parts(pose).into_iter().filter(|part| !calm.contains(part));
    moved.chain([format!("{:?}", pose.arms.main())]).collect::<Vec<_>>().join(", ")
}

fn at_ease() -> PersonState {
    PersonState { readiness: Amount::nearest(800), openness: Amount::nearest(800), ..state(900, 100) }
}

fn pressed() -> PersonState {
    PersonState { challenge: Amount::nearest(900), openness: Amount::nearest(150), ..state(200, 500) }
}

/// The words of a description and the drawing go by the same rule: see `Face::gaze`.
#[test]
fn the_eyes_go_where_a_description_says_they_do() {
    let method = method();
    for face in FACES {
        for gaze in [Gaze::Toward, Gaze::Down, Gaze::Away] {
            if gaze != Gaze::Toward && face != Face::Neutral {
                continue;
            }
            let pose = pose(&state(300, 300), &method, &Cue { face, gaze, ..Cue::default() });
            let drawn = match (pose.gaze_x.abs() >= 500, pose.gaze_y >= 500) {
                (true, _) => Gaze::Away,
                (false, true) => Gaze::Down,
                (false, false) => Gaze::Toward,
            };
            assert_eq!(drawn, gaze.with(face), "{face:?} {gaze:?}");
        }
    }
}

/// State and annotation, and the pose that has to come of it.
#[test]
fn a_state_and_an_annotation_become_this_pose() {
    let neutral = Cue::default();
    let cases = [
        (
            "nothing in particular",
            state(300, 300),
            neutral,
            "brow_inner: 19, brow_pinch: 16, mouth_press: 13, shoulders: 36, flush: 31, Rest",
        ),
        (
            "resistance at its highest",
            state(300, 1000),
            neutral,
            "brow_inner: -541, brow_outer: -60, brow_pinch: 496, lids: -220, squint: 330, mouth_curve: -480, \
             mouth_press: 573, jaw: 350, head_nod: 120, shoulders: 316, lean: -420, flush: 31, clench: 200, Crossed",
        ),
        (
            "at ease",
            at_ease(),
            neutral,
            "brow_inner: 120, brow_outer: 180, brow_pinch: 16, lids: 89, squint: 118, mouth_curve: 404, \
             mouth_press: 13, head_tilt: 135, shoulders: -183, lean: 313, flush: 31, Rest",
        ),
        (
            "pressed",
            pressed(),
            neutral,
            "brow_inner: 91, brow_outer: -13, brow_pinch: 296, lids: -141, squint: 75, mouth_curve: -110, \
             mouth_press: 428, jaw: 80, head_turn: 114, head_nod: 27, shoulders: 470, lean: -96, flush: 355, \
             clench: 46, Rest",
        ),
        (
            "resistance, and the line is angry",
            state(300, 1000),
            Cue { face: Face::Angry, ..neutral },
            "brow_inner: -994, brow_outer: 239, brow_pinch: 1000, lids: 43, squint: 635, mouth_curve: -868, \
             mouth_open: 160, mouth_press: 460, jaw: 900, head_nod: 422, shoulders: 630, lean: 273, flush: 860, \
             clench: 1000, Rest",
        ),
        (
            "open arms asked, resistance high",
            state(300, 900),
            Cue { arms: Arms::Open, ..neutral },
            "brow_inner: -454, brow_outer: -50, brow_pinch: 422, lids: -186, squint: 279, mouth_curve: -406, \
             mouth_press: 486, jaw: 296, head_nod: 101, shoulders: 272, lean: -355, flush: 31, clench: 169, Rest",
        ),
        (
            "a foot that taps",
            state(300, 300),
            Cue { signal: Some(Signal::FootTaps), ..neutral },
            "brow_inner: 19, brow_pinch: 16, mouth_press: 13, shoulders: 36, flush: 31, tremble: 1000, Rest",
        ),
        (
            "speaking, eyes down",
            state(300, 300),
            Cue { gaze: Gaze::Down, speaking: true, ..neutral },
            "brow_inner: 19, brow_pinch: 16, lids: -300, gaze_y: 820, mouth_open: 380, head_nod: 260, \
             shoulders: 36, flush: 31, Rest",
        ),
        (
            "speaking with open arms",
            state(300, 300),
            Cue { arms: Arms::Open, speaking: true, ..neutral },
            "brow_inner: 19, brow_pinch: 16, mouth_open: 380, shoulders: 36, flush: 31, gesture: 700, Open",
        ),
    ];
    let method = method();
    let became = cases.map(|(name, state, cue, _)| (name, told(&pose(&state, &method, &cue))));
    let expected = cases.map(|(name, _, _, pose)| (name, pose.to_owned()));
    assert_eq!(became, expected);
}

/// What moves from moment to moment, whatever the expression.
fn moments(part: i16) -> [(&'static str, Pose); 6] {
    [
        ("breath", Pose { breath: part, ..Pose::CALM }),
        ("beat", Pose { beat: part, ..Pose::CALM }),
        ("blink", Pose { blink: part, ..Pose::CALM }),
        ("gesture", Pose { gesture: part, ..Pose::CALM }),
        ("clench", Pose { clench: part, ..Pose::CALM }),
        ("distance", Pose { distance: part, ..Pose::CALM }),
    ]
}

#[test]
fn whatever_moves_from_moment_to_moment_is_seen() {
    for part in [250, 500, 1000] {
        for (name, pose) in moments(part) {
            assert!(pose.is_bounded(), "{name}");
            assert_ne!(picture_of(&pose), picture_of(&Pose::CALM), "{name} {part}");
        }
    }
}

#[test]
fn everyone_can_be_drawn_at_every_moment() {
    for who in characters() {
        for part in [300, 1000] {
            for (name, pose) in moments(part) {
                tessellate(&portrait(Light::Day, who, &pose)).expect(name);
            }
        }
    }
}

/// The shapes of a person at a table: what an empty room does not have.
fn shapes_of(pose: &Pose) -> Vec<Arc<Shape>> {
    let figure = Figure { character: character("man"), pose, position: Position::Opposite };
    let empty = draw(Place::Office, Light::Day, &[]);
    let Picture { mut shapes } = draw(Place::Office, Light::Day, &[figure]);
    shapes.retain(|shape| !empty.shapes.contains(shape));
    shapes
}

/// Left, top and right end of what is drawn of a person.
fn extent(pose: &Pose) -> (f32, f32, f32) {
    let mesh = tessellate(&Picture { shapes: shapes_of(pose) }).expect("drawn");
    let fold =
        |ends: (f32, f32, f32), at: &[f32; 3]| (ends.0.min(at[0]), ends.1.min(at[1]), ends.2.max(at[0]));
    mesh.positions.iter().fold((f32::MAX, f32::MAX, f32::MIN), fold)
}

#[test]
fn further_away_is_smaller() {
    let width = |distance: i16| {
        let (left, _, right) = extent(&Pose { distance, ..Pose::CALM });
        right - left
    };
    let widths: Vec<f32> = [-1000, -500, 0, 500, 1000].map(width).to_vec();
    assert!(widths.windows(2).all(|pair| pair[0] > pair[1]), "{widths:?}");
}

#[test]
fn who_breathes_in_or_taps_a_foot_rises() {
    for rising in [|part| Pose { breath: part, ..Pose::CALM }, |part| Pose { beat: part, ..Pose::CALM }] {
        let tops: Vec<f32> = [0, 500, 1000].map(|part| extent(&rising(part)).1).to_vec();
        assert!(tops.windows(2).all(|pair| pair[0] > pair[1]), "{tops:?}");
    }
}

#[test]
fn a_blink_shuts_the_eyes_of_any_expression() {
    for face in FACES {
        let open = Cue { face, ..Cue::default() }.pose();
        let shut = Pose { blink: 1000, ..open };
        let lost = shapes_of(&open).len() - shapes_of(&shut).len();
        assert!(lost >= 2 * 5, "{face:?}: {lost}");
    }
}

/// The colour of this one's irises, as the file says it.
fn iris(figure: &str) -> [u8; 4] {
    let (_, text) = character_files().find(|(name, _)| *name == figure).expect("the file");
    let (_, after) = text.split_once("iris: \"#").expect("an iris");
    let channel = |nth: usize| u8::from_str_radix(&after[nth * 2..nth * 2 + 2], 16).expect("a colour");
    [channel(0), channel(1), channel(2), 255]
}

/// How high what is seen of each iris is, in units.
fn irises(pose: &Pose) -> Vec<f32> {
    let colour = iris("man");
    let Picture { shapes } = portrait(Light::Day, character("man"), pose);
    let seen = shapes.into_iter().filter(|shape| shape.paint == Paint::Flat(colour));
    seen.map(|shape| {
        let (top, low) = ends(&shape).1;
        low - top
    })
    .collect()
}

#[test]
fn who_looks_down_is_awake() {
    for face in FACES {
        let down = Cue { face, gaze: Gaze::Down, ..Cue::default() }.pose();
        let lowest = Pose { gaze_y: 1000, ..down };
        for pose in [down, lowest] {
            let seen = irises(&pose);
            assert!(seen.len() == 2 && seen.iter().all(|high| *high >= 3.5), "{face:?}: {seen:?}");
        }
        assert!(irises(&Pose { blink: 1000, ..lowest }).is_empty(), "{face:?}");
    }
    let rubbed = Cue { signal: Some(Signal::RubsEyes), ..Cue::default() }.pose();
    assert!(irises(&rubbed).is_empty());
}

/// Left and right, top and bottom end of a shape.
pub(super) fn ends(shape: &Shape) -> ((f32, f32), (f32, f32)) {
    let points = shape.path.segments().iter().filter_map(|segment| match *segment {
        Segment::Move(point) | Segment::Line(point) | Segment::Curve(_, _, point) => Some(point),
        Segment::Close => None,
    });
    let none = (f32::MAX, f32::MIN);
    points.fold((none, none), |(across, down), at| {
        ((across.0.min(at.x), across.1.max(at.x)), (down.0.min(at.y), down.1.max(at.y)))
    })
}

/// A signal can be told beside every expression: something moves that far, in units, or is added.
const TOLD_APART: f32 = 6.0;

/// How far what is drawn of the two goes apart at most; without end where one has more shapes.
fn apart(one: &Pose, other: &Pose) -> f32 {
    let (one, other) = (scene_of(one), scene_of(other));
    if one.shapes.len() != other.shapes.len() {
        return f32::INFINITY;
    }
    let moved = one.shapes.iter().zip(&other.shapes).map(|(one, other)| {
        let (((left, right), (top, low)), ((its_left, its_right), (its_top, its_low))) =
            (ends(one), ends(other));
        let by = [left - its_left, right - its_right, top - its_top, low - its_low];
        by.into_iter().map(f32::abs).fold(0.0, f32::max)
    });
    moved.fold(0.0, f32::max)
}

fn scene_of(pose: &Pose) -> Picture {
    let figure = Figure { character: character("man"), pose, position: Position::Opposite };
    draw(Place::Office, Light::Day, &[figure])
}

#[test]
fn every_signal_is_seen_beside_every_face() {
    for face in FACES {
        for arms in super::ARMS {
            let without = Cue { face, arms, ..Cue::default() };
            for signal in Signal::ALL {
                let with = Cue { signal: Some(signal), ..without };
                let by = apart(&with.pose(), &without.pose());
                assert!(by >= TOLD_APART, "{signal:?} moves {face:?}, {arms:?} by {by} only");
            }
        }
    }
}

#[test]
fn hands_that_fidget_are_seen_wherever_they_lie() {
    let clenched = Pose { clench: 1000, ..Pose::CALM };
    let lying = super::ARMS.map(|arms| Cue { arms, ..Cue::default() }.pose());
    for pose in lying.into_iter().chain([clenched]) {
        let by = apart(&Pose { fidget: 1000, ..pose }, &pose);
        assert!(by >= TOLD_APART, "{:?}: {by}", pose.arms);
    }
}
