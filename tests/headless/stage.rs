//! The stage: what a state does to a pose, and that every pose can be drawn.

mod call;
mod cast;
mod place;
mod rig;

use std::collections::BTreeMap;
use weerklank::method::{
    Act, Aim, Amount, Behaviour, Bounds, FULL, Goal, GoalRules, Kind, Levels, Method, Needs, Place as Point,
    Proportion, Starts,
};
use weerklank::scenario::{Arms, Face, Gaze, Place, Signal};
use weerklank::scoring::PersonState;
use weerklank::stage::{
    Cue, Figure, Fineness, HEIGHT, Light, Mesh, Paint, Picture, Pose, Position, Posture, Tessellator, WIDTH,
    character, characters, draw, portrait, pose, tessellate, to_svg,
};

const FACES: [Face; 12] = [
    Face::Neutral,
    Face::Tired,
    Face::Tense,
    Face::Angry,
    Face::Closed,
    Face::Moved,
    Face::Sad,
    Face::Thoughtful,
    Face::Relieved,
    Face::Smiling,
    Face::Surprised,
    Face::Doubtful,
];
const ARMS: [Arms; 4] = [Arms::Rest, Arms::Crossed, Arms::Open, Arms::HandToFace];
const GAZES: [Gaze; 3] = [Gaze::Toward, Gaze::Down, Gaze::Away];

/// A method with nothing in it but levels: the stage reads no more.
fn method() -> Method {
    let bounds = Bounds { mid: 350, high: 650 };
    let levels = Levels {
        connection: bounds,
        challenge: bounds,
        resistance: bounds,
        readiness: bounds,
        openness: bounds,
        needs: bounds,
    };
    let rules = GoalRules {
        aim: Aim::Both,
        level_at: Proportion { connection: 1, challenge: 1 },
        reflex_weight: 100,
        grip: 0,
    };
    let goals: BTreeMap<_, _> = Goal::ALL.into_iter().map(|goal| (goal, rules)).collect();
    let technique = |number: u8| Behaviour {
        id: format!("technique_{number}"),
        kind: Kind::Technique(number),
        place: Point::default(),
        reflex: 0,
        needs: Needs::default(),
        act: Act::Other,
        requires: None,
        unmet: Point::default(),
        permitted: None,
        listeners: 0,
        steps: Vec::new(),
        sources: Vec::new(),
    };
    let starts = Starts { low: Amount::nearest(200), mid: Amount::nearest(500), high: Amount::nearest(800) };
    Method::new(1, levels, starts, goals, Vec::new(), (1..=26).map(technique).collect())
        .expect("a valid method")
}

fn state(connection: i32, resistance: i32) -> PersonState {
    PersonState {
        connection: Amount::nearest(connection),
        challenge: Amount::nearest(400),
        resistance: Amount::nearest(resistance),
        readiness: Amount::nearest(300),
        openness: Amount::nearest(500),
        needs: Needs {
            autonomy: Amount::nearest(500),
            competence: Amount::nearest(500),
            relatedness: Amount::nearest(500),
        },
    }
}

fn cues() -> impl Iterator<Item = Cue> {
    let signals = || Signal::ALL.into_iter().map(Some).chain([None]);
    let faces = FACES.into_iter().flat_map(|face| ARMS.map(|arms| (face, arms)));
    let bodies = faces.flat_map(|(face, arms)| GAZES.map(|gaze| (face, arms, gaze)));
    bodies.flat_map(move |(face, arms, gaze)| {
        let cue = move |signal| [false, true].map(|speaking| Cue { face, arms, gaze, signal, speaking });
        signals().flat_map(cue)
    })
}

/// Each part of a pose that tells open from shut, higher where it is more open.
fn openness(pose: &Pose) -> [(&'static str, i16); 14] {
    [
        ("inner brows", pose.brow_inner),
        ("outer brows", pose.brow_outer),
        ("furrow", -pose.brow_pinch),
        ("lids", pose.lids),
        ("narrowed eyes", -pose.squint),
        ("corners of the mouth", pose.mouth_curve),
        ("lips", -pose.mouth_press),
        ("jaw", -pose.jaw),
        ("hands", -pose.clench),
        ("a hand that speaks along", pose.gesture),
        ("shoulders", -pose.shoulders),
        ("lean", pose.lean),
        ("open arms", pose.arms.open),
        ("crossed arms", -pose.arms.crossed),
    ]
}

#[test]
fn more_resistance_never_looks_more_open() {
    let method = method();
    for cue in cues() {
        let mut before = openness(&pose(&state(500, 0), &method, &cue));
        for resistance in (50..=FULL).step_by(50) {
            let after = openness(&pose(&state(500, resistance), &method, &cue));
            for (earlier, later) in before.iter().zip(&after) {
                assert!(later.1 <= earlier.1, "{} opens at resistance {resistance}: {cue:?}", later.0);
            }
            before = after;
        }
    }
}

#[test]
fn more_connection_never_looks_less_at_ease() {
    let method = method();
    let ease = |connection: i32, cue: &Cue| {
        let pose = pose(&state(connection, 400), &method, cue);
        [pose.brow_inner, pose.mouth_curve, -pose.shoulders, pose.lean]
    };
    for cue in cues() {
        for connection in (0..FULL).step_by(100) {
            let (before, after) = (ease(connection, &cue), ease(connection + 100, &cue));
            assert!(before.iter().zip(&after).all(|(less, more)| less <= more), "{connection}: {cue:?}");
        }
    }
}

#[test]
fn state_alone_shows_at_a_glance() {
    let (method, cue) = (method(), Cue::default());
    let (shut, open) = (pose(&state(100, 950), &method, &cue), pose(&state(950, 50), &method, &cue));
    assert_eq!(shut.arms, Posture::of(Arms::Crossed));
    assert_eq!(open.arms, Posture::of(Arms::Rest));
    assert!(open.mouth_curve - shut.mouth_curve > 500);
    assert!(open.brow_inner - shut.brow_inner > 400);
}

#[test]
fn every_pose_stays_within_its_bounds() {
    let method = method();
    let extremes = [state(0, 0), state(0, FULL), state(FULL, 0), state(FULL, FULL), state(-500, 9000)];
    for cue in cues() {
        assert!(cue.pose().is_bounded(), "{cue:?}");
        for state in &extremes {
            assert!(pose(state, &method, &cue).is_bounded(), "{state:?} {cue:?}");
        }
    }
}

#[test]
fn a_blend_begins_and_ends_at_its_poses() {
    let poses: Vec<Pose> = FACES
        .into_iter()
        .flat_map(|face| ARMS.map(|arms| Cue { face, arms, ..Cue::default() }.pose()))
        .collect();
    for from in &poses {
        for to in &poses {
            assert_eq!(from.blend(to, 0), *from);
            assert_eq!(from.blend(to, 1000), *to);
            assert!(from.blend(to, 333).is_bounded());
        }
    }
}

#[test]
fn every_face_differs_from_every_other() {
    for (index, one) in FACES.iter().enumerate() {
        for other in &FACES[index + 1..] {
            let pose = |face: Face| Cue { face, ..Cue::default() }.pose();
            assert_ne!(pose(*one), pose(*other), "{one:?} {other:?}");
        }
    }
}

#[test]
fn every_signal_can_be_seen() {
    for signal in Signal::ALL {
        let with = Cue { signal: Some(signal), ..Cue::default() };
        assert_ne!(picture_of(&with.pose()), picture_of(&Cue::default().pose()), "{signal:?}");
    }
}

fn picture_of(pose: &Pose) -> Picture {
    let figure = Figure { character: character("young-man"), pose, position: Position::Opposite };
    draw(Place::Office, Light::Day, &[figure])
}

#[test]
fn every_scene_becomes_triangles() {
    for place in Place::ALL {
        for light in [Light::Day, Light::Dusk] {
            for who in characters() {
                let figure = |position| Figure { character: who, pose: &Pose::CALM, position };
                let figures =
                    [Position::Left, Position::Right, Position::Listening(0), Position::Listening(250)]
                        .map(figure);
                check_mesh(&draw(place, light, &figures));
            }
        }
    }
}

#[test]
fn every_expression_becomes_triangles() {
    for face in FACES {
        for arms in ARMS {
            for (signal, speaking) in
                [(None, true), (Some(Signal::RubsEyes), false), (Some(Signal::FootTaps), true)]
            {
                let pose = Cue { face, arms, gaze: Gaze::Down, signal, speaking }.pose();
                check_mesh(&picture_of(&pose));
                check_mesh(&picture_of(&Pose::CALM.blend(&pose, 500)));
            }
        }
    }
}

#[test]
fn a_pose_at_the_end_of_every_scale_can_be_drawn() {
    let end = |gaze: i16, tilt: i16| Pose {
        gaze_x: gaze,
        gaze_y: gaze,
        head_tilt: tilt,
        head_turn: tilt,
        ..Pose::CALM
    };
    for who in characters() {
        for lids in [-1000, 0, 1000] {
            for mouth_open in [0, 1000] {
                let pose = Pose {
                    lids,
                    squint: 1000,
                    mouth_open,
                    mouth_press: 1000,
                    tears: 1000,
                    ..end(lids, -lids)
                };
                check_mesh(&portrait(Light::Day, who, &pose));
            }
        }
    }
}

fn check_mesh(picture: &Picture) {
    let mesh = tessellate(picture).expect("a picture that can be drawn");
    assert!(!mesh.indices.is_empty() && mesh.indices.len().is_multiple_of(3));
    assert_eq!(mesh.positions.len(), mesh.colours.len());
    assert!(mesh.positions.iter().flatten().all(|number| number.is_finite()));
    let corners = u32::try_from(mesh.positions.len()).expect("few corners");
    assert!(mesh.indices.iter().all(|&index| index < corners));
}

#[test]
fn a_pose_is_the_same_picture_whatever_was_drawn_before() {
    let pose = Cue { face: Face::Moved, arms: Arms::HandToFace, ..Cue::default() }.pose();
    let other = Cue { face: Face::Angry, arms: Arms::Crossed, ..Cue::default() }.pose();
    let drawn = |pose| tessellate(&picture_of(pose)).expect("drawn");
    let (before, between, after) = (drawn(&pose), drawn(&other), drawn(&pose));
    assert_eq!(before, after);
    assert_ne!(before, between);
}

/// The parts that changed, laid over those that did not, are the picture; and a room is handed over once.
#[test]
fn only_what_changed_is_handed_over_and_it_is_all_that_changed() {
    let to = Cue { face: Face::Moved, arms: Arms::Crossed, ..Cue::default() }.pose();
    let mut tessellator = Tessellator::default();
    let mut laid: Vec<Mesh> = Vec::new();
    let mut handed = Vec::new();
    let poses = [Pose::CALM, Pose { blink: 1000, ..Pose::CALM }, Pose::CALM, Pose::CALM, to];
    for pose in poses {
        let picture = picture_of(&pose);
        let cels = tessellator.cels(&picture, Fineness::Still).expect("drawn");
        handed.push(cels.changed.len());
        for (place, mesh) in cels.changed {
            if place == laid.len() {
                laid.push(mesh);
            } else {
                laid[place] = mesh;
            }
        }
        let whole = tessellate(&picture).expect("drawn");
        let seen = &laid[..cels.number];
        let corners: Vec<[f32; 3]> = seen.iter().flat_map(|mesh| mesh.positions.iter().copied()).collect();
        assert!(corners == whole.positions, "{pose:?}");
        let triangles: usize = seen.iter().map(|mesh| mesh.indices.len()).sum();
        assert_eq!(triangles, whole.indices.len());
    }
    assert_eq!(handed[0], laid.len());
    assert_eq!(handed[3], 0, "nothing changed");
    assert!(handed[1] < handed[0] && handed[4] < handed[0], "the room stays: {handed:?}");
}

/// What one remembers of the picture before changes nothing of the next.
#[test]
fn a_movement_is_drawn_as_each_of_its_pictures_alone() {
    let (from, to) = (Pose::CALM, Cue { face: Face::Angry, arms: Arms::Crossed, ..Cue::default() }.pose());
    let mut tessellator = Tessellator::default();
    for permille in [0, 250, 500, 1000, 1000, 0] {
        let picture = picture_of(&from.blend(&to, permille));
        assert_eq!(tessellator.of(&picture), tessellate(&picture), "{permille}");
    }
    let halfway = picture_of(&from.blend(&to, 500));
    let moving = tessellator.whole(&halfway, Fineness::Moving).expect("drawn");
    let fine = tessellate(&halfway).expect("drawn");
    assert!(moving.indices.len() < fine.indices.len(), "{} {}", moving.indices.len(), fine.indices.len());
    for _ in 0..40 {
        tessellator.whole(&halfway, Fineness::Living).expect("drawn");
    }
    let living = tessellator.whole(&halfway, Fineness::Living);
    assert_eq!(living.as_ref(), Ok(&fine), "what stands still is drawn finely in the end");
    assert_eq!(tessellator.of(&halfway), Ok(fine));
    let other = draw(Place::Office, Light::Dusk, &[]);
    assert_eq!(tessellator.of(&other), tessellate(&other));
}

#[test]
fn a_dusk_scene_is_darker_than_a_day_scene() {
    let brightness = |light: Light| -> u32 {
        let picture = draw(Place::ShopFloor, light, &[]);
        let flat = picture.shapes.iter().filter_map(|shape| match shape.paint {
            Paint::Flat(colour) => Some(colour),
            Paint::Gradient { .. } | Paint::Glow { .. } => None,
        });
        flat.map(|colour| u32::from(colour[0]) + u32::from(colour[1]) + u32::from(colour[2])).sum()
    };
    assert!(brightness(Light::Dusk) * 2 < brightness(Light::Day) * 3 / 2);
}

#[test]
fn unknown_figures_get_a_drawing_too() {
    assert_eq!(character("young-man").figure, "young-man");
    assert_eq!(character("old-woman").figure, "woman");
    assert_eq!(character("").figure, "man");
}

#[test]
fn svg_closes_what_it_opens() {
    let svg = to_svg(&picture_of(&Pose::CALM));
    assert!(svg.starts_with("<svg") && svg.ends_with("</svg>\n"));
    assert!(svg.contains(&format!("viewBox=\"0 0 {WIDTH} {HEIGHT}\"")));
    assert!(!svg.contains("NaN"));
}
