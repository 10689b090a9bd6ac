//! How a wire looks by what runs in it.

use crate::analysis::{By, Edge};
use crate::report::graph::colours::{ACCENT, TOGETHER, colour_of};

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stroke {
    colour: &'static str,
    /// Dashes and gaps; none for a whole line.
    dashes: &'static str,
    width: &'static str,
}

impl Stroke {
    pub(super) fn of(by: By) -> Self {
        let (dashes, width) = match by {
            By::Response(..) => ("", "1.7"),
            By::Silence | By::LongSilence => ("0.1 5", "2.6"),
            By::TimeOut => ("10 4 0.1 4", "1.7"),
            By::Itself => ("5 4", "1.4"),
            By::Jump => ("14 5", "1.7"),
        };
        Self { colour: colour_of(by), dashes, width }
    }

    /// Where different things run together.
    pub(super) const TOGETHER: Self = Self { colour: TOGETHER, dashes: "", width: "1.4" };

    /// The same where the best conversation is among them.
    pub(super) const BEST: Self = Self { colour: ACCENT, dashes: "", width: "4" };

    /// Of a wire in which these edges run; thicker where the best conversation does.
    pub(super) fn of_all(edges: &[&Edge]) -> Self {
        let best = edges.iter().any(|edge| !edge.best.is_empty());
        let first = edges.first().map(|edge| Self::of(edge.by));
        match first.filter(|first| edges.iter().all(|edge| Self::of(edge.by) == *first)) {
            Some(stroke) if best => Self { width: Self::BEST.width, ..stroke },
            Some(stroke) => stroke,
            None if best => Self::BEST,
            None => Self::TOGETHER,
        }
    }

    pub(super) fn colour(self) -> &'static str {
        self.colour
    }

    /// As attributes of a line that is not filled.
    pub(super) fn look(self) -> String {
        // Round ends make dots of dashes without length.
        let dashes = match self.dashes {
            "" => String::new(),
            dashes => format!(" stroke-linecap=\"round\" stroke-dasharray=\"{dashes}\""),
        };
        format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{dashes}", self.colour, self.width)
    }
}
