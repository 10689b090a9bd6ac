//! Writing down a conversation as a play.

use super::verdict::{ending, level, score};
use crate::conversation::{Conversation, Play};
use crate::method::Quantity;
use std::fmt::Write;

/// How far the score may move, up or down, before the play that was written down fails: what is mended in a scenario or
/// in the engine seldom moves it further.
const BAND: u8 = 3;

/// How the person opposite stands in the end is written down in these.
const TOLD: [Quantity; 3] = [Quantity::Connection, Quantity::Resistance, Quantity::Readiness];

/// How wide a line of inputs is at most, in characters.
const WIDTH: usize = 80;

/// A conversation as the text of a play, with what came of it as what is expected.
#[must_use]
pub fn write_play(play: &Play<'_>, seed: u64, conversation: &Conversation) -> String {
    let mut text = format!("seed: {seed}\nexpect:");
    if let Some(ending) = ending(play, conversation) {
        text.push_str(" ending=");
        text.push_str(&ending);
    }
    let score = score(play, conversation);
    let (least, most) = (score.saturating_sub(BAND), score.saturating_add(BAND).min(100));
    // Writing to a text cannot fail.
    let _ = write!(text, " score={least}..{most}");
    for quantity in TOLD {
        let _ = write!(text, " {}={}", quantity.name(), level(play, conversation, quantity).name());
    }
    text.push('\n');
    text.push_str(&inputs(conversation));
    text
}

/// The inputs, on lines of a width that can be read.
fn inputs(conversation: &Conversation) -> String {
    let mut lines: Vec<String> = Vec::new();
    for entry in conversation.entries() {
        let entry = entry.to_string();
        match lines.last_mut().filter(|line| line.len() + entry.len() + 2 <= WIDTH) {
            Some(line) => {
                line.push_str(", ");
                line.push_str(&entry);
            }
            None => lines.push(entry),
        }
    }
    lines.into_iter().map(|line| line + "\n").collect()
}
