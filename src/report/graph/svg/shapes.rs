//! Signs, drawn: those of the interface for what a response does, and a few more. Each fits a square of 14 around its
//! middle.

use crate::analysis::{By, Gist};
use crate::report::graph::colours::{colour_of, colour_of_meaning};
use crate::scenario::Meaning;

/// A sign: a shape that is filled, and one that is only drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    filled: &'static str,
    drawn: &'static str,
    colour: &'static str,
}

/// How much room a sign takes.
pub(super) const SIGN: i32 = 14;

impl Shape {
    pub(super) fn of(by: By) -> Self {
        let (filled, drawn) = match by {
            By::Response(_, Gist::Connects) => ("M-6-2.5h12a6 6.5 0 0 1-12 0z", ""),
            By::Response(_, Gist::Challenges) => ("M-4-6h8v8h-8zM-6.5 3.5h13v2.2h-13z", ""),
            By::Response(_, Gist::Both) => ("M-3-6.8h6v5h-6zM-6 0h12a6 6 0 0 1-12 0z", ""),
            By::Response(_, Gist::Reflex) => ("", "M5 5v-3a4 4 0 0 0-4-4h-6M-1.5-5.5L-5.5-2l4 3.5"),
            By::Response(_, Gist::Pitfall) => ("", "M-6.5-3h3.5l3 7l3-7h3.5"),
            By::Response(_, Gist::Neutral) => ("", "M-5 0h10"),
            By::Silence => ("M-6-1.3h2.6v2.6h-2.6zM-1.3-1.3h2.6v2.6h-2.6zM3.4-1.3h2.6v2.6h-2.6z", ""),
            By::LongSilence => ("M-6.5-1.3h2.6v2.6h-2.6zM-2.3-1.3h2.6v2.6h-2.6z", "M5-6v12"),
            By::TimeOut => ("", "M0-5.5a5.5 5.5 0 1 0 .1 0M0-3v3h2.5"),
            By::Itself => ("", "M-5-4l4 4l-4 4M1-4l4 4l-4 4"),
            By::Jump => ("", "M-6 4a6 6 0 0 1 10-5.5M5-6v5h-5"),
        };
        Self { filled, drawn, colour: colour_of(by) }
    }

    pub(super) fn of_meaning(meaning: Meaning) -> Self {
        let (filled, drawn) = match meaning {
            Meaning::Reached => ("", "M-5 0l3.5 4.5l6.5-9"),
            Meaning::Partly => ("M0-5.5a5.5 5.5 0 0 1 0 11z", "M0-5.5a5.5 5.5 0 1 0 .1 0"),
            Meaning::Missed => ("", "M0-5.5a5.5 5.5 0 1 0 .1 0"),
            Meaning::Lost => ("", "M-4.5-4.5l9 9M4.5-4.5l-9 9"),
            Meaning::BrokenOff => ("M-5-5.5h3.5v11h-3.5zM1.5-5.5h3.5v11h-3.5z", ""),
        };
        Self { filled, drawn, colour: colour_of_meaning(meaning) }
    }

    /// The sign with its middle here, as an element.
    pub(super) fn element(self, x: i32, y: i32) -> String {
        let colour = self.colour;
        let drawn = format!(
            "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.8\" stroke-linejoin=\"round\" \
             stroke-linecap=\"round\"/>",
            self.drawn
        );
        let filled = format!("<path d=\"{}\" fill=\"{colour}\"/>", self.filled);
        let parts = [(self.filled, filled), (self.drawn, drawn)];
        let parts = parts.into_iter().filter(|(path, _)| !path.is_empty()).map(|(_, part)| part);
        format!("<g class=\"sign\" transform=\"translate({x} {y})\">{}</g>", parts.collect::<String>())
    }
}
