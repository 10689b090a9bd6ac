//! Names, and signs in plain text.

use crate::analysis::{By, Gist};
use crate::scenario::Meaning;

/// The message that says what a response does.
fn gist_named(gist: Gist) -> &'static str {
    match gist {
        Gist::Connects => "graph-connects",
        Gist::Challenges => "graph-challenges",
        Gist::Both => "graph-both",
        Gist::Reflex => "graph-reflex",
        Gist::Pitfall => "graph-pitfall",
        Gist::Neutral => "graph-neutral",
    }
}

/// The message that says by what it goes on.
pub(super) fn named(by: By) -> &'static str {
    match by {
        By::Response(_, gist) => gist_named(gist),
        By::Silence => "graph-silence",
        By::LongSilence => "graph-long-silence",
        By::TimeOut => "graph-time-out",
        By::Itself => "graph-itself",
        By::Jump => "graph-jump",
    }
}

/// The sign of by what it goes on, in plain text: those of the interface as far as letters have them.
pub(super) fn sign_of(by: By) -> &'static str {
    match by {
        By::Response(_, Gist::Connects) => "◡",
        By::Response(_, Gist::Challenges) => "▲",
        By::Response(_, Gist::Both) => "◡▲",
        By::Response(_, Gist::Reflex) => "↩",
        By::Response(_, Gist::Pitfall) => "▽",
        By::Response(_, Gist::Neutral) => "–",
        By::Silence => "…",
        By::LongSilence => "…|",
        By::TimeOut => "◷",
        By::Itself => "»",
        By::Jump => "↷",
    }
}

/// The sign of what an ending means, in plain text, and the message that says it.
pub(super) fn sign_of_meaning(meaning: Meaning) -> (&'static str, &'static str) {
    match meaning {
        Meaning::Reached => ("✓", "graph-reached"),
        Meaning::Partly => ("◐", "graph-partly"),
        Meaning::Missed => ("○", "graph-missed"),
        Meaning::Lost => ("✗", "graph-lost"),
        Meaning::BrokenOff => ("‖", "graph-broken-off"),
    }
}

/// All meanings, as the legend has them.
pub(super) const MEANINGS: [Meaning; 5] =
    [Meaning::Reached, Meaning::Partly, Meaning::Missed, Meaning::Lost, Meaning::BrokenOff];

/// At most so many signs of a text, cut between words where it can be.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    let cut_in_word = !text[start.len()..].starts_with(char::is_whitespace);
    let words =
        start.rfind(char::is_whitespace).filter(|_| cut_in_word).map_or(start.as_str(), |at| &start[..at]);
    format!("{}…", words.trim_end_matches(|sign: char| sign.is_whitespace() || sign.is_ascii_punctuation()))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_text_is_cut_between_words_where_it_can_be() {
        assert_eq!(shortened("short", 5), "short");
        assert_eq!(shortened("one two three", 9), "one two…");
        assert_eq!(shortened("one two three", 8), "one two…");
        assert_eq!(shortened("one two, three", 10), "one two…");
        assert_eq!(shortened("unbelievable", 6), "unbel…");
        assert_eq!(shortened("zoë été", 4), "zoë…");
    }
}
