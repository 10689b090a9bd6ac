//! As SVG, laid out here.

mod card;
mod choice;
mod drawing;
mod layout;
mod legend;
mod marks;
mod measure;
mod paper;
mod shapes;
mod sizes;
mod strokes;

pub use drawing::graph_svg;
pub use measure::width_of_text;
