//! What is laid out, and what comes of it. All in pixels.

/// What is to be laid out.
#[derive(Clone, Debug, Default)]
pub(in crate::report::graph::svg) struct Diagram {
    pub cards: Vec<CardSize>,
    pub frames: Vec<FrameSize>,
    pub links: Vec<Link>,
    /// The card it starts at.
    pub start: usize,
}

/// A card.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::report::graph::svg) struct CardSize {
    pub width: i32,
    pub height: i32,
    /// The frame it is in.
    pub within: Option<usize>,
}

/// A frame around cards.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::report::graph::svg) struct FrameSize {
    /// The frame it is in.
    pub within: Option<usize>,
    /// What its title takes at least.
    pub width: i32,
}

/// What leads from a row of a card to a card.
#[derive(Clone, Copy, Debug)]
pub(in crate::report::graph::svg) struct Link {
    pub from: usize,
    /// The middle of the row, from the top of its card.
    pub y: i32,
    pub to: usize,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::report::graph::svg) struct Spot {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// Part of a wire, in which the same links run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::report::graph::svg) struct Wire {
    /// The card it leads to.
    pub to: usize,
    /// The links that run in it.
    pub links: Vec<usize>,
    /// From corner to corner, in the direction in which it leads.
    pub points: Vec<(i32, i32)>,
    /// Whether it ends at the card.
    pub arrives: bool,
}

/// A diagram laid out.
#[derive(Clone, Debug, Default)]
pub(in crate::report::graph::svg) struct Laid {
    /// As [`Diagram::cards`].
    pub cards: Vec<Spot>,
    /// As [`Diagram::frames`].
    pub frames: Vec<Spot>,
    pub wires: Vec<Wire>,
    pub width: i32,
    pub height: i32,
}

impl Spot {
    pub(super) fn moved(self, (x, y): (i32, i32)) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }
}

impl Wire {
    pub(super) fn moved(mut self, (x, y): (i32, i32)) -> Self {
        self.points.iter_mut().for_each(|point| *point = (point.0 + x, point.1 + y));
        self
    }
}
