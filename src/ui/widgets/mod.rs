//! Small widgets, each with a name for a screen reader and a ring where the keyboard is.

mod beam;
mod card;
mod choice;
mod field;
mod icon;
mod layout;
mod line;
mod meter;
mod part;
mod press;
mod rows;
mod scale;
mod sign;
mod slider;
mod switch;
mod text;
mod trail;

pub use beam::Pose;
pub use card::{card, sheet};
pub use choice::choice;
pub use field::{search_field, writing_field};
pub use icon::{icon, note_with, round_icon};
pub use layout::{at_the_end, beside, centred, columns, in_a_row, in_gutter};
pub use line::{Line, Who, lines};
pub use meter::{balance, meter, meter_in_words, small_meter};
pub use part::{Column, columns_fit, part, with_columns};
pub use press::Press;
pub use rows::cards_in_rows;
pub use scale::{Scale, scale};
pub use sign::{Sign, sign};
pub use slider::slider;
pub use switch::switch;
pub use text::{
    body, figure, figure_of, heading, item, note, numbered, quote, small, term, thought, title, word,
};
pub use trail::{Point, trail, trail_to_ask};
