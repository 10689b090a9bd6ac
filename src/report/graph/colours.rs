//! The colours of a picture, each with one meaning: those of the interface in its light theme, as far as it has them.

use crate::analysis::{By, Gist};
use crate::scenario::Meaning;

/// What is written.
pub(super) const INK: &str = "#2A241E";
/// What is written and stands back.
pub(super) const SOFT: &str = "#5C5247";
/// What the picture lies on.
pub(super) const GROUND: &str = "#FBF8F1";
/// A card.
pub(super) const SHEET: &str = "#FFFFFF";
/// The head of a card.
pub(super) const HEAD: &str = "#EFE7D8";
/// A frame.
pub(super) const FRAME: &str = "#F3EDE0";
/// The edge of a card or a frame.
pub(super) const EDGE: &str = "#B9AC97";
/// Where different things run together.
pub(super) const TOGETHER: &str = "#3F3830";
/// The best conversation; and what is done without words.
pub(super) const ACCENT: &str = "#23555B";

const CONNECTION: &str = "#336647";
const CHALLENGE: &str = "#93530D";
const BOTH: &str = "#2D5C9A";
const REFLEX: &str = "#833560";
const NEUTRAL: &str = "#857867";

/// The colour of what leads on.
pub(super) fn colour_of(by: By) -> &'static str {
    match by {
        By::Response(_, Gist::Connects) => CONNECTION,
        By::Response(_, Gist::Challenges) => CHALLENGE,
        By::Response(_, Gist::Both) => BOTH,
        By::Response(_, Gist::Reflex | Gist::Pitfall) | By::LongSilence => REFLEX,
        By::Response(_, Gist::Neutral) | By::Itself => NEUTRAL,
        By::Silence | By::TimeOut | By::Jump => ACCENT,
    }
}

/// The colour of an ending.
pub(super) fn colour_of_meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Reached => CONNECTION,
        Meaning::Partly => BOTH,
        Meaning::Missed => CHALLENGE,
        Meaning::Lost => REFLEX,
        Meaning::BrokenOff => ACCENT,
    }
}
