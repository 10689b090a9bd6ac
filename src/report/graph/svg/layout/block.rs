//! A level laid out: the inside of a frame, or the picture.

use super::diagram::{Diagram, Laid, Spot, Wire};
use super::measures::{IN_LEFT, IN_RIGHT};
use super::outline::Side;

/// Where wires pass the side of something.
#[derive(Clone, Debug)]
pub(super) struct Port {
    /// The card they lead to.
    pub to: usize,
    pub side: Side,
    /// From the top.
    pub y: i32,
    /// The links that pass.
    pub links: Vec<usize>,
    /// Whether they go in.
    pub inward: bool,
}

/// Something that stands in a column, with what is in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub width: i32,
    pub height: i32,
    pub ports: Vec<Port>,
    pub cards: Vec<(usize, Spot)>,
    pub frames: Vec<(usize, Spot)>,
    pub wires: Vec<Wire>,
}

impl Block {
    /// A card by itself.
    pub(super) fn of_card(diagram: &Diagram, card: usize) -> Self {
        let size = &diagram.cards[card];
        let leaving = diagram.links.iter().enumerate().filter(|(_, link)| link.from == card);
        let outs = leaving.map(|(index, link)| Port {
            to: link.to,
            side: Side::Right,
            y: link.y,
            links: vec![index],
            inward: false,
        });
        let ins = [(Side::Left, IN_LEFT), (Side::Right, IN_RIGHT)].map(|(side, y)| Port {
            to: card,
            side,
            y,
            links: Vec::new(),
            inward: true,
        });
        Self {
            width: size.width,
            height: size.height,
            ports: outs.chain(ins).collect(),
            cards: vec![(card, Spot { x: 0, y: 0, width: size.width, height: size.height })],
            ..Self::default()
        }
    }

    /// Where what leads to a card comes in on this side.
    pub(super) fn way_in(&self, to: usize, side: Side) -> i32 {
        let port = self.ports.iter().find(|port| port.inward && port.to == to && port.side == side);
        port.map_or(IN_LEFT, |port| port.y)
    }

    /// Takes in what is in another, which stands here.
    pub(super) fn take(&mut self, other: Self, at: (i32, i32)) {
        self.cards.extend(other.cards.into_iter().map(|(card, spot)| (card, spot.moved(at))));
        self.frames.extend(other.frames.into_iter().map(|(frame, spot)| (frame, spot.moved(at))));
        self.wires.extend(other.wires.into_iter().map(|wire| wire.moved(at)));
    }

    /// As the whole picture.
    pub(super) fn laid(self, diagram: &Diagram) -> Laid {
        let mut laid = Laid {
            cards: vec![Spot::default(); diagram.cards.len()],
            frames: vec![Spot::default(); diagram.frames.len()],
            wires: self.wires,
            width: self.width,
            height: self.height,
        };
        self.cards.into_iter().for_each(|(card, spot)| laid.cards[card] = spot);
        self.frames.into_iter().for_each(|(frame, spot)| laid.frames[frame] = spot);
        laid
    }
}
