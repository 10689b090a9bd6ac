//! A scene: the place, who is in it, and what stands before them.

use super::body::{self, Skeleton, TABLE};
use super::call::{self, Call};
use super::character::Character;
use super::colour::{Depth, Light};
use super::head::{self, HeadFrame, Sitter};
use super::part::share;
use super::path::{Point, at};
use super::picture::{Brush, Picture, Shape, WIDTH};
use super::place::{self, Tabletop, table};
use super::rig::Pose;
use crate::scenario::Place;
use std::sync::Arc;

/// Where someone is in the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Position {
    /// Opposite the trainee, in the middle.
    #[default]
    Opposite,
    /// One of two parties: on the left.
    Left,
    /// One of two parties: on the right.
    Right,
    /// Within hearing, small and further away; places have room for three, counted from 0.
    Listening(u8),
}

impl Position {
    /// Where those at the table sit: one opposite, or two parties.
    #[must_use]
    pub fn at_the_table(people: usize) -> &'static [Self] {
        if people > 1 { &[Self::Left, Self::Right] } else { &[Self::Opposite] }
    }
}

/// Someone in a scene.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// Who.
    pub character: &'a Character,
    /// How held.
    pub pose: &'a Pose,
    /// Where.
    pub position: Position,
}

/// The height of the table's far edge in the picture.
pub(super) const TABLE_EDGE: f32 = 838.0;

/// Draws a place with people in it.
#[must_use]
pub fn draw(place: Place, light: Light, figures: &[Figure<'_>]) -> Picture {
    Painter::default().draw(place, light, figures)
}

/// Draws scenes one after the other. What is as it was in the scene before, such as the room, is not drawn again.
#[derive(Debug, Default)]
pub struct Painter {
    /// What was painted, in the order in which it was, with what it was painted from.
    pieces: Vec<(Piece, Vec<Arc<Shape>>)>,
}

/// What a piece of a scene is painted from.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Back(Place, Light),
    Middle(Place, Light),
    SideTable(Place, Light, u8),
    Front(Place, Light, Tabletop),
    UpperBody(Place, Light, Position, String, Pose),
    Arms(Place, Light, Position, String, Pose),
}

/// A scene that is being painted.
struct Canvas<'a> {
    painter: &'a mut Painter,
    picture: Picture,
    /// How many pieces it has so far.
    pieces: usize,
}

impl Painter {
    /// Draws a place with people in it.
    #[must_use]
    pub fn draw(&mut self, place: Place, light: Light, figures: &[Figure<'_>]) -> Picture {
        match place {
            Place::Telephone => call::draw_telephone(light, figures),
            Place::VideoCall => call::draw_video(light, figures, Call::default()),
            Place::Office | Place::ShopFloor | Place::Counter | Place::KitchenTable | Place::MeetingRoom => {
                self.draw_room(place, light, figures, None)
            }
        }
    }

    /// Draws people in one room; someone may pass behind them, from −1000 (left) to 1000.
    pub(super) fn draw_room(
        &mut self,
        place: Place,
        light: Light,
        figures: &[Figure<'_>],
        passing: Option<i16>,
    ) -> Picture {
        let mut canvas = Canvas { painter: self, picture: Picture::default(), pieces: 0 };
        canvas.add(Piece::Back(place, light), Depth::Back, |mut brush| place::draw_back(&mut brush, place));
        if let Some(passing) = passing {
            call::draw_passing(&mut Brush::new(&mut canvas.picture, light, Depth::Middle), passing);
        }
        for figure in figures {
            if let Position::Listening(nth) = figure.position {
                let spot = place::listening(place, nth);
                let spot = Spot { middle: raised(spot, figure.character), ..spot };
                canvas.add_body((place, light), Depth::Middle, figure, spot);
                if place::has_side_tables(place) {
                    canvas.add(Piece::SideTable(place, light, nth), Depth::Back, |mut brush| {
                        table::draw_side_table(&mut brush, place::listening(place, nth));
                    });
                    canvas.add_arms((place, light), Depth::Middle, figure, spot);
                }
            }
        }
        canvas
            .add(Piece::Middle(place, light), Depth::Back, |mut brush| place::draw_middle(&mut brush, place));
        let seated = || figures.iter().filter_map(|figure| seat(figure).map(|spot| (figure, spot)));
        for (figure, spot) in seated() {
            canvas.add_body((place, light), Depth::Person, figure, spot);
        }
        let table = Tabletop {
            tremble: share(seated().map(|(figure, _)| figure.pose.tremble).max().unwrap_or(0)),
            shared: seated().any(|(figure, _)| figure.position != Position::Opposite),
        };
        canvas.add(Piece::Front(place, light, table), Depth::Front, |mut brush| {
            place::draw_front(&mut brush, place, table);
        });
        for (figure, spot) in seated() {
            canvas.add_arms((place, light), Depth::Person, figure, spot);
        }
        canvas.picture
    }
}

impl Canvas<'_> {
    /// Adds a piece: as it was, if it was painted from the same.
    fn add(&mut self, piece: Piece, depth: Depth, paint: impl FnOnce(Brush<'_>)) {
        let light = piece.light();
        let kept = self.painter.pieces.get(self.pieces).filter(|(known, _)| *known == piece);
        if let Some((_, shapes)) = kept {
            self.picture.shapes.extend(shapes.iter().cloned());
        } else {
            let mut painted = Picture::default();
            paint(Brush::new(&mut painted, light, depth));
            self.picture.shapes.extend(painted.shapes.iter().cloned());
            let kept = (piece, painted.shapes);
            match self.painter.pieces.get_mut(self.pieces) {
                Some(known) => *known = kept,
                None => self.painter.pieces.push(kept),
            }
        }
        self.pieces += 1;
    }

    fn add_body(&mut self, (place, light): (Place, Light), depth: Depth, figure: &Figure<'_>, spot: Spot) {
        let name = figure.character.figure.clone();
        let piece = Piece::UpperBody(place, light, figure.position, name, *figure.pose);
        self.add(piece, depth, |brush| draw_upper_body(brush.placed(spot.middle, spot.scale), figure));
    }

    fn add_arms(&mut self, (place, light): (Place, Light), depth: Depth, figure: &Figure<'_>, spot: Spot) {
        let name = figure.character.figure.clone();
        let piece = Piece::Arms(place, light, figure.position, name, *figure.pose);
        self.add(piece, depth, |brush| draw_arms(brush.placed(spot.middle, spot.scale), figure));
    }
}

impl Piece {
    fn light(&self) -> Light {
        match self {
            Self::Back(_, light)
            | Self::Middle(_, light)
            | Self::SideTable(_, light, _)
            | Self::Front(_, light, _)
            | Self::UpperBody(_, light, ..)
            | Self::Arms(_, light, ..) => *light,
        }
    }
}

/// Draws one person alone, without a place: for a card or a list. The head is in the middle of the picture, higher
/// for who is tall.
#[must_use]
pub fn portrait(light: Light, character: &Character, pose: &Pose) -> Picture {
    let mut picture = Picture::default();
    let figure = Figure { character, pose, position: Position::Opposite };
    let middle = at(WIDTH / 2.0, 290.0 - character.build.height);
    for draw in [draw_upper_body, draw_arms] {
        draw(Brush::new(&mut picture, light, Depth::Person).placed(middle, 1.05), &figure);
    }
    picture
}

/// Where the middle of a head comes to lie, and how large it is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    /// The middle of the head.
    pub middle: Point,
    /// The size, 1 for the person opposite.
    pub scale: f32,
}

/// Where someone at the table sits, from the left, and how large they are drawn.
pub(super) fn seat_of(position: Position) -> Option<(f32, f32)> {
    match position {
        Position::Opposite => Some((WIDTH / 2.0, 1.0)),
        Position::Left => Some((WIDTH * 0.29, 0.86)),
        Position::Right => Some((WIDTH * 0.71, 0.86)),
        Position::Listening(_) => None,
    }
}

/// Where someone at the table sits in this pose.
fn seat(figure: &Figure<'_>) -> Option<Spot> {
    let (x, size) = seat_of(figure.position)?;
    let scale = size * (1.0 + share(figure.pose.lean) * 0.05 - share(figure.pose.distance) * 0.1);
    let spot = Spot { middle: at(x, TABLE_EDGE - TABLE * scale), scale };
    Some(Spot { middle: raised(spot, figure.character), scale })
}

/// The middle of the head of someone who sits higher or lower than is common.
fn raised(spot: Spot, character: &Character) -> Point {
    spot.middle - at(0.0, character.build.height * spot.scale)
}

/// Head and trunk, without a table.
pub(super) fn draw_upper_body(mut brush: Brush<'_>, figure: &Figure<'_>) {
    let Figure { character, pose, .. } = *figure;
    let frame = HeadFrame::of(character, pose);
    let skeleton = Skeleton::of(character, pose, &frame);
    let sitter = Sitter { character, pose, frame: &frame };
    body::draw_seat(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
    head::draw_back(&mut brush, sitter);
    body::draw_trunk(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
    head::draw(&mut brush, sitter);
}

fn draw_arms(mut brush: Brush<'_>, figure: &Figure<'_>) {
    let Figure { character, pose, .. } = *figure;
    let frame = HeadFrame::of(character, pose);
    let skeleton = Skeleton::of(character, pose, &frame);
    body::draw_arms(&mut brush, body::Build { character, pose, head: &frame, skeleton: &skeleton });
}
