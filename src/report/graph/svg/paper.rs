//! What is drawn, as SVG elements.

use super::layout::Spot;
use super::measure::width_of_text;
use crate::phrase::harmless;
use crate::report::graph::colours::INK;
use std::fmt::Write;

/// A text in a line of its own.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub words: String,
    /// Where it begins; where it ends, if it is set to the right.
    pub x: i32,
    /// The middle of its line.
    pub y: i32,
    pub size: i32,
    pub bold: bool,
    pub italic: bool,
    pub set_right: bool,
    pub colour: &'static str,
}

impl Text {
    /// A text in the usual ink, from its left.
    pub(super) fn new(words: impl Into<String>, x: i32, y: i32, size: i32) -> Self {
        let words = words.into();
        Self { words, x, y, size, bold: false, italic: false, set_right: false, colour: INK }
    }

    pub(super) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) fn italic(self) -> Self {
        Self { italic: true, ..self }
    }

    pub(super) fn set_right(self) -> Self {
        Self { set_right: true, ..self }
    }

    pub(super) fn in_colour(self, colour: &'static str) -> Self {
        Self { colour, ..self }
    }

    pub(super) fn width(&self) -> i32 {
        width_of_text(&self.words, self.size, self.bold)
    }
}

/// A sheet that is drawn on.
#[derive(Debug, Default)]
pub(super) struct Paper {
    svg: String,
}

impl Paper {
    /// Writes an element, or its beginning or end, as it is.
    pub(super) fn raw(&mut self, element: &str) {
        self.svg.push_str(element);
        self.svg.push('\n');
    }

    pub(super) fn rect(&mut self, class: &str, spot: Spot, round: i32, look: &str) {
        let Spot { x, y, width, height } = spot;
        // Writing to a string cannot fail.
        let _ = writeln!(
            self.svg,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" {look}/>"
        );
    }

    pub(super) fn text(&mut self, text: &Text) {
        let weight = if text.bold { " font-weight=\"bold\"" } else { "" };
        let style = if text.italic { " font-style=\"italic\"" } else { "" };
        let anchor = if text.set_right { " text-anchor=\"end\"" } else { "" };
        // The middle of small letters is about a third of their size above the line.
        let (x, y, size, colour) = (text.x, text.y + text.size * 7 / 20, text.size, text.colour);
        let _ = writeln!(
            self.svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{style}{anchor} fill=\"{colour}\">{}</text>",
            escaped(&text.words)
        );
    }

    /// A line from corner to corner, round at the corners.
    pub(super) fn line(&mut self, points: &[(i32, i32)], look: &str) {
        let _ = writeln!(self.svg, "<path d=\"{}\" {look}/>", rounded(points));
    }

    pub(super) fn finish(self) -> String {
        self.svg
    }
}

/// So round a corner is, where there is room.
const ROUND: i32 = 8;

fn rounded(points: &[(i32, i32)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| points.get(before));
        let step = match (before, points.get(at + 1)) {
            (None, _) => format!("M{x} {y}"),
            (Some(_), None) => format!("L{x} {y}"),
            (Some(before), Some(after)) => {
                let last = at + 2 == points.len();
                let (a, b) = (toward((*x, *y), *before, at == 1), toward((*x, *y), *after, last));
                format!("L{} {}Q{x} {y} {} {}", a.0, a.1, b.0, b.1)
            }
        };
        path.push_str(&step);
    }
    path
}

/// Where a corner begins to be round, on the way to the next point; halfway at most where another corner is there.
fn toward(corner: (i32, i32), to: (i32, i32), last: bool) -> (i32, i32) {
    let part = if last { 1 } else { 2 };
    let along = |from: i32, to: i32| from + ((to - from) / part).clamp(-ROUND, ROUND);
    (along(corner.0, to.0), along(corner.1, to.1))
}

/// A text as XML takes it; signs that XML has not are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in harmless(text).chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
