//! Where everything goes: cards in columns by how soon they can be reached, frames around what belongs together, and
//! wires in lanes between the columns.
//!
//! Each level (the picture, and the inside of each frame) is laid out by itself, its frames as if they were cards.
//! Between two columns is a channel. What leads to the same card is one tree, which comes together to one wire; a tree
//! has one lane in a channel, and crosses a column in a passage of its own. So nothing lies on anything: cards and
//! passages stand above each other in their column, lanes beside each other in their channel, and the levels at which
//! wires leave a column differ from those at which others reach the next.

mod block;
mod border;
mod columns;
mod cost;
mod diagram;
mod fold;
mod grid;
mod lanes;
mod level;
mod measures;
mod order;
mod outline;
mod place;
mod rank;
mod spread;
mod trees;
mod wires;

pub(super) use diagram::{CardSize, Diagram, FrameSize, Laid, Link, Spot, Wire};
pub(super) use measures::IN_LEFT;

/// Lays a diagram out.
pub(super) fn lay(diagram: &Diagram) -> Laid {
    let block = level::lay(diagram, None, &outline::Crossing::default());
    block.laid(diagram)
}
