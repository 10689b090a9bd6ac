//! How hard a conversation is, as far as that can be told beforehand.

use super::Scenario;
use crate::method::Level;

impl Scenario {
    /// How much stands in the way at the start, 0 to 8: how the person opposite comes in; being new to each other and
    /// others who listen add to it.
    #[must_use]
    pub fn hardness(&self) -> u8 {
        let person = &self.cast[self.opposite()];
        let low = |level: Level| match level {
            Level::Low => 2,
            Level::Mid => 1,
            Level::High => 0,
        };
        let held_back = low(person.connection) + low(person.openness) + (2 - low(person.resistance));
        held_back + u8::from(!self.setting.listeners.is_empty()) + u8::from(!self.setting.known)
    }
}
