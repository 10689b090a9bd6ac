//! Writes every character in every expression, and every place, as SVG to look at.
//!
//! `cargo run --release --no-default-features --features ui --example figures -- DIR`

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "an example takes its folder as argument, and reports where it wrote and how long drawing takes"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};
use weerklank::scenario::{Arms, Face, Gaze, Place};
use weerklank::stage::{
    Character, Cue, Figure, Light, Pose, Position, character, characters, draw, portrait, tessellate, to_svg,
};

const FACES: [(Face, Arms, Gaze, &str); 12] = [
    (Face::Neutral, Arms::Rest, Gaze::Toward, "neutral"),
    (Face::Closed, Arms::Crossed, Gaze::Toward, "closed"),
    (Face::Tense, Arms::Rest, Gaze::Toward, "tense"),
    (Face::Angry, Arms::Rest, Gaze::Toward, "angry"),
    (Face::Tired, Arms::HandToFace, Gaze::Toward, "tired"),
    (Face::Moved, Arms::Rest, Gaze::Toward, "moved"),
    (Face::Relieved, Arms::Open, Gaze::Toward, "relieved"),
    (Face::Doubtful, Arms::Crossed, Gaze::Toward, "doubtful"),
    (Face::Sad, Arms::Rest, Gaze::Toward, "sad"),
    (Face::Thoughtful, Arms::HandToFace, Gaze::Toward, "thoughtful"),
    (Face::Smiling, Arms::Open, Gaze::Toward, "smiling"),
    (Face::Surprised, Arms::Rest, Gaze::Toward, "surprised"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = std::env::args().nth(1).unwrap_or_else(|| "target/figures".to_owned());
    let directory = Path::new(&directory);
    std::fs::create_dir_all(directory)?;
    for character in characters() {
        let path = directory.join(format!("sheet-{}.svg", character.figure));
        std::fs::write(&path, sheet(character))?;
        println!("{}", path.display());
    }
    for light in [Light::Day, Light::Dusk] {
        for place in Place::ALL {
            let picture = draw(place, light, &company());
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
    Ok(())
}

/// The person opposite and someone who listens in.
fn company() -> [Figure<'static>; 2] {
    const LISTENING: Pose = Pose { head_turn: -500, gaze_x: -300, ..Pose::CALM };
    [
        Figure { character: character("young-man"), pose: &Pose::CALM, position: Position::Opposite },
        Figure { character: character("older-woman"), pose: &LISTENING, position: Position::Listening(0) },
    ]
}

/// One character in every expression, four in a row.
fn sheet(character: &Character) -> String {
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3200 3000\">\n");
    svg.push_str("<rect width=\"3200\" height=\"3000\" fill=\"#e8dcc6\"/>\n");
    for (index, &(face, arms, gaze, name)) in FACES.iter().enumerate() {
        let cue = Cue { face, arms, gaze, ..Cue::default() };
        let picture = portrait(Light::Day, character, &cue.pose());
        // Ids are unique within one document only.
        let inner =
            to_svg(&picture).replace("\"p", &format!("\"{name}-p")).replace("#p", &format!("#{name}-p"));
        let (x, y) = (index % 4 * 800, index / 4 * 1000);
        let _ = writeln!(
            svg,
            "<svg x=\"{x}\" y=\"{y}\" width=\"800\" height=\"1000\" viewBox=\"400 0 800 1000\">{inner}</svg>"
        );
    }
    svg.push_str("</svg>\n");
    svg
}
