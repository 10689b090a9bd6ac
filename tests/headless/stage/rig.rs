//! The rig: state and annotation in, parameters out; and what each parameter does to the drawing.

use super::{method, picture_of, state};
use weerklank::scenario::{Arms, Face, Gaze, Place, Signal};
use weerklank::scoring::PersonState;
use weerklank::stage::{
    Cue, Figure, Light, Picture, Pose, Position, Shape, character, characters, draw, portrait, pose,
    tessellate,
};

/// The parts of a pose that are not as in a calm one, as they are named in the code.
fn told(pose: &Pose) -> String {
    let parts = |pose: &Pose| -> Vec<String> {
        let all = format!("{pose:?}").replace("Pose { ", "").replace(" }", "");
        all.split(", ").map(str::to_owned).collect()
    };
    let calm = parts(&Pose::CALM);
    parts(pose).into_iter().filter(|part| !calm.contains(part)).collect::<Vec<_>>().join(", ")
}

fn at_ease() -> PersonState {
    PersonState { readiness: 800, openness: 800, ..state(900, 100) }
}

fn pressed() -> PersonState {
    PersonState { challenge: 900, openness: 150, ..state(200, 500) }
}

/// State and annotation, and the pose that has to come of it.
#[test]
fn a_state_and_an_annotation_become_this_pose() {
    let neutral = Cue::default();
    let cases = [
        ("nothing in particular", state(300, 300), neutral, ""),
        ("resistance at its highest", state(300, 1000), neutral, ""),
        ("at ease", at_ease(), neutral, ""),
        ("pressed", pressed(), neutral, ""),
        ("resistance, and the line is angry", state(300, 1000), Cue { face: Face::Angry, ..neutral }, ""),
        ("open arms asked, resistance high", state(300, 900), Cue { arms: Arms::Open, ..neutral }, ""),
        ("a foot that taps", state(300, 300), Cue { signal: Some(Signal::FootTaps), ..neutral }, ""),
        ("speaking, eyes down", state(300, 300), Cue { gaze: Gaze::Down, speaking: true, ..neutral }, ""),
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
fn shapes_of(pose: &Pose) -> Vec<Shape> {
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
        |ends: (f32, f32, f32), at: &[f32; 2]| (ends.0.min(at[0]), ends.1.min(at[1]), ends.2.max(at[0]));
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
    for face in super::FACES {
        let open = Cue { face, ..Cue::default() }.pose();
        let shut = Pose { blink: 1000, ..open };
        let lost = shapes_of(&open).len() - shapes_of(&shut).len();
        assert!(lost >= 2 * 5, "{face:?}: {lost}");
    }
}
