//! The meter in words, for who cannot see it.

use crate::phrase::Phrase;
use crate::scoring::Meter;

/// From this tilt on, either way, the balance hangs to one side; −1000 to 1000.
const HANGS: i32 = 200;

/// What the meter shows, as a phrase: which side hangs and how high it stands, in hundredths.
#[must_use]
pub fn meter_words(meter: &Meter) -> Phrase {
    let id = if meter.tilt <= -HANGS {
        "balance-connection-heavy"
    } else if meter.tilt >= HANGS {
        "balance-challenge-heavy"
    } else {
        "balance-level"
    };
    Phrase::new(id).with("height", meter.height / 10).with("reflex", meter.reflex / 10)
}
