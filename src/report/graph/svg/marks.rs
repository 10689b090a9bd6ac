//! What stands on a card or in the legend.

use super::layout::Spot;
use super::measure::width_of_text;
use super::paper::{Paper, Text};
use super::shapes::Shape;
use crate::report::graph::colours::{ACCENT, GROUND};

/// A thing that is drawn.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    Text(Text),
    /// A sign with its middle here.
    Sign(Shape, i32, i32),
    /// Moves of the best conversation, from the left, with its middle at this level.
    Moves(String, i32, i32),
}

/// The size of a number of a move.
const NUMBER: i32 = 10;

impl Mark {
    pub(super) fn draw(&self, paper: &mut Paper, (x, y): (i32, i32)) {
        match self {
            Self::Text(text) => paper.text(&Text { x: text.x + x, y: text.y + y, ..text.clone() }),
            Self::Sign(shape, left, middle) => paper.raw(&shape.element(left + x, middle + y)),
            Self::Moves(numbers, left, middle) => {
                let spot = Spot { x: left + x, y: middle + y - 7, width: moves_width(numbers), height: 14 };
                paper.rect("moves", spot, 7, &format!("fill=\"{ACCENT}\""));
                let text = Text::new(numbers.as_str(), spot.x + 6, middle + y, NUMBER).bold();
                paper.text(&text.in_colour(GROUND));
            }
        }
    }
}

/// How wide the numbers of moves are.
pub(super) fn moves_width(numbers: &str) -> i32 {
    width_of_text(numbers, NUMBER, true) + 12
}
