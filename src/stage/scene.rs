//! A scene: people in a room, or on the telephone or a screen.

use super::call::{Call, draw_telephone, draw_video};
use super::colour::Light;
use super::figure::Figure;
use super::painter::Painter;
use super::picture::Picture;
use crate::scenario::Place;

/// Draws a place with people in it.
#[must_use]
pub fn draw(place: Place, light: Light, figures: &[Figure<'_>]) -> Picture {
    Painter::default().draw(place, light, figures)
}

impl Painter {
    /// Draws a place with people in it.
    #[must_use]
    pub fn draw(&mut self, place: Place, light: Light, figures: &[Figure<'_>]) -> Picture {
        match place {
            Place::Telephone => draw_telephone(light, figures),
            Place::VideoCall => draw_video(light, figures, Call::default()),
            Place::Office | Place::ShopFloor | Place::Counter | Place::KitchenTable | Place::MeetingRoom => {
                self.draw_room(place, light, figures, None)
            }
        }
    }
}
