//! Small widgets, each with a name for a screen reader and a ring where the keyboard is.

mod beam;
mod card;
mod choice;
mod field;
mod layout;
mod line;
mod meter;
mod press;
mod rows;
mod switch;
mod text;
mod trail;

pub use beam::Pose;
pub use card::{card, sheet};
pub use choice::choice;
pub use field::{search_field, writing_field};
pub use layout::{at_the_end, beside, centred, in_a_row, in_gutter};
pub use line::{Line, Who, lines};
pub use meter::{meter, meter_in_words, small_meter};
pub use press::Press;
pub use rows::cards_in_rows;
pub use switch::switch;
pub use text::{body, heading, item, note, quote, small, term, thought, title, word};
pub use trail::{Point, trail, trail_to_ask};
