//! Writes every character in eight expressions, every place, and contact sheets of both, as SVG to look at.
//!
//! `cargo run --release --no-default-features --features ui --example figures -- DIR`

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "an example takes its folder as argument, and reports where it wrote and how long drawing takes"
)]

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use weerklank::scenario::{Arms, Face, Gaze, Place, Signal};
use weerklank::stage::{
    Call, Cue, Figure, Light, Paint, Picture, Pose, Position, character, characters, draw, draw_video,
    portrait, tessellate, to_svg,
};

/// The eight expressions that have to be told apart, as a line asks for them.
const FACES: [(Face, Arms, Gaze, &str); 8] = [
    (Face::Neutral, Arms::Rest, Gaze::Toward, "neutral"),
    (Face::Closed, Arms::Crossed, Gaze::Toward, "closed"),
    (Face::Tense, Arms::Rest, Gaze::Toward, "tense"),
    (Face::Angry, Arms::Rest, Gaze::Toward, "angry"),
    (Face::Tired, Arms::HandToFace, Gaze::Toward, "tired"),
    (Face::Moved, Arms::Rest, Gaze::Toward, "moved"),
    (Face::Relieved, Arms::Open, Gaze::Toward, "relieved"),
    (Face::Doubtful, Arms::Crossed, Gaze::Toward, "doubtful"),
];

/// The other expressions.
const MORE: [(Face, Arms, Gaze, &str); 4] = [
    (Face::Sad, Arms::Rest, Gaze::Toward, "sad"),
    (Face::Thoughtful, Arms::HandToFace, Gaze::Toward, "thoughtful"),
    (Face::Smiling, Arms::Open, Gaze::Toward, "smiling"),
    (Face::Surprised, Arms::Rest, Gaze::Toward, "surprised"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let directory = std::env::args().nth(1).unwrap_or_else(|| "target/figures".to_owned());
    let directory = Path::new(&directory);
    std::fs::create_dir_all(directory)?;
    write_people(directory)?;
    write_signals(directory)?;
    write_places(directory)?;
    write_moments(directory)
}

/// A sheet for everyone, and everyone on three sheets: calm, in all expressions, as a black shape.
fn write_people(directory: &Path) -> Result<(), Box<dyn Error>> {
    let mut everyone = Sheet::new(5, PERSON);
    let mut everything = Sheet::new(8, HEAD);
    let mut black = Sheet::new(5, PERSON);
    for who in characters() {
        let calm = portrait(Light::Day, who, &Pose::CALM);
        black.add(&as_shape(calm.clone()));
        everyone.add(&calm);
        let mut own = Sheet::new(4, PERSON);
        for (nth, (face, arms, gaze, _)) in FACES.into_iter().chain(MORE).enumerate() {
            let picture = portrait(Light::Day, who, &Cue { face, arms, gaze, ..Cue::default() }.pose());
            own.add(&picture);
            if nth < FACES.len() {
                everything.add(&picture);
            }
        }
        own.write(directory, &format!("sheet-{}", who.figure))?;
    }
    println!("the expressions: {}", FACES.map(|(.., name)| name).join(", "));
    everyone.write(directory, "everyone")?;
    everything.write(directory, "expressions")?;
    black.write(directory, "silhouettes")
}

/// Every place by day and at dusk, and all of them on one sheet.
fn write_places(directory: &Path) -> Result<(), Box<dyn Error>> {
    let mut all = Sheet::new(2, SCENE);
    let mut wide = Sheet::new(2, WIDE);
    for place in Place::ALL {
        for light in [Light::Day, Light::Dusk] {
            let picture = draw(place, light, &company());
            all.add(&picture);
            wide.add(&picture);
            let path = directory.join(format!("{}-{light:?}.svg", place.message()).to_lowercase());
            std::fs::write(&path, to_svg(&picture))?;
            let (mut triangles, mut fastest) = (0, Duration::MAX);
            for _ in 0..20 {
                let start = Instant::now();
                triangles = tessellate(&picture)?.indices.len() / 3;
                fastest = fastest.min(start.elapsed());
            }
            println!("{}: {triangles} triangles in {fastest:?}", path.display());
        }
    }
    wide.write(directory, "wide")?;
    all.write(directory, "places")
}

/// Every signal beside the faces that already have something of it, and in every posture of the arms.
fn write_signals(directory: &Path) -> Result<(), Box<dyn Error>> {
    let mut signals = Sheet::new(9, PERSON);
    for (face, arms) in [
        (Face::Neutral, Arms::Rest),
        (Face::Sad, Arms::Rest),
        (Face::Tense, Arms::Crossed),
        (Face::Relieved, Arms::Open),
        (Face::Tired, Arms::HandToFace),
    ] {
        for signal in [None].into_iter().chain(Signal::ALL.map(Some)) {
            let pose = Cue { face, arms, signal, ..Cue::default() }.pose();
            let who = if arms == Arms::Crossed { "man" } else { "young-man" };
            signals.add(&portrait(Light::Day, character(who), &pose));
        }
    }
    println!("the signals: none, {:?}", Signal::ALL);
    signals.write(directory, "signals")
}

/// What moves from moment to moment, and what happens in a call.
fn write_moments(directory: &Path) -> Result<(), Box<dyn Error>> {
    let mut moments = Sheet::new(4, PERSON);
    for pose in [
        Pose { breath: 1000, ..Pose::CALM },
        Pose { blink: 1000, ..Pose::CALM },
        Pose { gesture: 1000, mouth_open: 380, ..Pose::CALM },
        Pose { clench: 1000, ..Pose::CALM },
    ] {
        moments.add(&portrait(Light::Day, character("nurse"), &pose));
    }
    moments.write(directory, "moments")?;
    let mut calls = Sheet::new(2, SCENE);
    let speaking = Cue { face: Face::Angry, speaking: true, ..Cue::default() }.pose();
    let speaker = [Figure { character: character("woman"), pose: &speaking, position: Position::Opposite }];
    let at_home = Call { room: Place::KitchenTable, ..Call::default() };
    calls.add(&draw_video(Light::Day, &company(), Call { passing: Some(-420), ..at_home }));
    calls.add(&draw_video(Light::Dusk, &company(), Call { frozen: true, ..at_home }));
    calls.add(&draw(Place::Telephone, Light::Day, &company()));
    calls.add(&draw(Place::Telephone, Light::Dusk, &speaker));
    calls.write(directory, "calls")
}

/// The person opposite and someone who listens in.
fn company() -> [Figure<'static>; 2] {
    const LISTENING: Pose = Pose { head_turn: -500, gaze_x: -300, ..Pose::CALM };
    let figure = |name: &str, pose, position| Figure { character: character(name), pose, position };
    [
        figure("teacher", &Pose::CALM, Position::Opposite),
        figure("builder", &LISTENING, Position::Listening(0)),
    ]
}

/// The picture in black, without light and shadow.
fn as_shape(mut picture: Picture) -> Picture {
    picture.shapes.retain(|shape| !matches!(shape.paint, Paint::Glow { .. }));
    for shape in &mut picture.shapes {
        Arc::make_mut(shape).paint = Paint::Flat([0, 0, 0, 255]);
    }
    picture
}

/// The part of a picture that is put on a sheet, and how large: left, top, width, height; width on the sheet.
type Cut = ([i32; 4], i32);

/// A person alone, down to the hands.
const PERSON: Cut = ([400, 0, 800, 1000], 800);
/// Head and shoulders.
const HEAD: Cut = ([500, 20, 600, 560], 600);
/// A whole scene.
const SCENE: Cut = ([0, 0, 1600, 1000], 1600);

/// A scene as far as it goes on beyond the picture, as low as a wide window shows it.
const WIDE: Cut = ([-1000, 24, 3600, 860], 1800);

/// Pictures beside and below each other.
struct Sheet {
    svg: String,
    cut: Cut,
    columns: i32,
    count: i32,
}

impl Sheet {
    fn new(columns: i32, cut: Cut) -> Self {
        Self { svg: String::new(), cut, columns, count: 0 }
    }

    fn add(&mut self, picture: &Picture) {
        let (column, row) = (self.count % self.columns, self.count / self.columns);
        let ([left, top, wide, high], width) = self.cut;
        let height = high * width / wide;
        // Ids are unique within one document only.
        let mark = format!("n{}-p", self.count);
        let inner = to_svg(picture).replace("\"p", &format!("\"{mark}")).replace("#p", &format!("#{mark}"));
        // What lies beyond the picture is cut off by the sheet, not by the picture.
        let inner = inner.replacen("<svg ", "<svg overflow=\"visible\" ", 1);
        let _ = writeln!(
            self.svg,
            "<svg x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {wide} {high}\">{inner}</svg>",
            column * width,
            row * height,
        );
        self.count += 1;
    }

    fn write(self, directory: &Path, name: &str) -> Result<(), Box<dyn Error>> {
        let ([_, _, wide, high], width) = self.cut;
        let rows = (self.count + self.columns - 1) / self.columns;
        let (all, down) = (self.columns * width, rows * (high * width / wide));
        let path = directory.join(format!("{name}.svg"));
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {down}\">\n\
             <rect width=\"{all}\" height=\"{down}\" fill=\"#e8dcc6\"/>\n{}</svg>\n",
            self.svg
        );
        std::fs::write(&path, svg)?;
        println!("{}", path.display());
        Ok(())
    }
}
