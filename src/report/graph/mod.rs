//! The branches of a scenario as a picture: as Mermaid and Graphviz text, and as SVG that is laid out here.

mod colours;
mod dot;
mod mermaid;
mod picture;
mod svg;
mod words;

pub use dot::graph_dot;
pub use mermaid::graph_mermaid;
pub use picture::GraphPicture;
pub use svg::{graph_svg, width_of_text};
