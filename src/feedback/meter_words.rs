//! The meter in words, for who cannot see it.

use crate::phrase::Phrase;
use crate::scoring::Meter;

/// What the meter shows, as a phrase: which side hangs and how high it stands, in hundredths.
#[must_use]
pub fn meter_words(meter: &Meter) -> Phrase {
    balance_words(meter.tilt, meter.height).with("reflex", meter.reflex / 10)
}

/// The same of a balance with this tilt, −1000 to 1000, and this height, 0 to 1000.
#[must_use]
pub fn balance_words(tilt: i32, height: i32) -> Phrase {
    let id = if tilt <= -Meter::HANGS {
        "balance-connection-heavy"
    } else if tilt >= Meter::HANGS {
        "balance-challenge-heavy"
    } else {
        "balance-level"
    };
    Phrase::new(id).with("height", height / 10)
}
