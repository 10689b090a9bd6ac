//! Conversations at a distance: the telephone and the video call, each on the trainee's own desk.

mod desk;
mod passing;
mod telephone;
mod video;
mod voice;

pub(super) use passing::draw as draw_passing;
pub(super) use telephone::draw as draw_telephone;
pub(super) use video::window_of_the_other;
pub use video::{Call, draw as draw_video};
