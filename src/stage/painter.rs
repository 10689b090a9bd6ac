//! Paints rooms with people in them, one after the other; what is as it was is not painted again.

use super::body::TABLE;
use super::call::draw_passing;
use super::character::Character;
use super::colour::{Depth, Light};
use super::figure::{Figure, draw_arms, draw_upper_body};
use super::part::share;
use super::path::{Point, at};
use super::picture::{Brush, Picture, Shape};
use super::place::{self, Tabletop, table};
use super::rig::Pose;
use super::seats::{Position, Spot, TABLE_EDGE, seat_of};
use crate::scenario::Place;
use std::sync::Arc;

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
            draw_passing(&mut Brush::new(&mut canvas.picture, light, Depth::Middle), passing);
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
