//! The meter in words, for who cannot see it.

use crate::phrase::Phrase;
use crate::scoring::Meter;

/// What the meter shows, as a phrase: which side hangs and how high it stands, in hundredths.
#[must_use]
pub fn meter_words(meter: &Meter) -> Phrase {
    let id = if meter.tilt <= -Meter::HANGS {
        "balance-connection-heavy"
    } else if meter.tilt >= Meter::HANGS {
        "balance-challenge-heavy"
    } else {
        "balance-level"
    };
    Phrase::new(id).with("height", meter.height / 10).with("reflex", meter.reflex / 10)
}
