//! What could be reached, in words.

use crate::analysis::Range;
use crate::phrase::Phrase;

/// The worst and the best, and what it means where one of them is two figures.
#[must_use]
pub fn range_words(range: Range) -> Phrase {
    let exact = range.worst.is_exact() && range.best.is_exact();
    Phrase::new(if exact { "range-exact" } else { "range-between" })
        .with("worst", range.worst.to_string())
        .with("best", range.best.to_string())
}
