//! Plain data as JSON.

use serde::Serialize;

/// In one line.
///
/// # Panics
/// Never for plain data: structures, lists, and maps whose keys are texts.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "plain data always becomes JSON; to print half of it, or nothing, would be a lie"
)]
pub fn json(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("plain data becomes JSON")
}

/// The same over several lines, for people to read.
///
/// # Panics
/// Never for plain data: structures, lists, and maps whose keys are texts.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "plain data always becomes JSON; to print half of it, or nothing, would be a lie"
)]
pub fn json_in_lines(data: &impl Serialize) -> String {
    serde_json::to_string_pretty(data).expect("plain data becomes JSON")
}
