//! The preparation sheet in the terminal: offered before the conversation, shown during it.

use super::super::{Session, Terminal};
use super::Chosen;
use super::talk::Talk;
use crate::report::{notes_text, sheet_question};
use crate::scenario::LONGEST_NOTE;
use std::collections::BTreeMap;

/// What was written on the sheet, by the message that asks it.
pub(super) type Notes = BTreeMap<String, String>;

/// What is done with the notes each time there is one more.
pub(super) type Keep<'k> = dyn FnMut(&Notes, &mut Terminal<'_>) + 'k;

/// Offers the sheet, and asks its points where it is taken up. None where the user leaves.
pub(super) fn offered(
    session: &Session,
    chosen: &Chosen<'_>,
    keep: &mut Keep<'_>,
    terminal: &mut Terminal<'_>,
) -> Option<Notes> {
    terminal.print("\n");
    loop {
        terminal.say(&session.locale.text("play-prepare"));
        match terminal.ask("> ")?.to_lowercase().as_str() {
            "" => return Some(Notes::new()),
            "v" | "voorbereiden" | "p" | "prepare" => {
                return Some(filled_in(session, chosen, keep, terminal));
            }
            "q" | "stop" => return None,
            _ => {}
        }
    }
}

/// Asks every point; one that is passed over is left out. What is written is kept at once: one can be torn away from it.
fn filled_in(
    session: &Session,
    chosen: &Chosen<'_>,
    keep: &mut Keep<'_>,
    terminal: &mut Terminal<'_>,
) -> Notes {
    terminal.print("\n");
    terminal.say(&session.locale.text("play-sheet"));
    let mut notes = Notes::new();
    for key in chosen.scenario.sheet() {
        terminal.print("\n");
        terminal.say(&sheet_question(&key, &session.locale, chosen.texts));
        let Some(written) = terminal.ask("> ") else { break };
        if !written.is_empty() {
            notes.insert(key, written.chars().take(LONGEST_NOTE).collect());
            keep(&notes, terminal);
        }
    }
    terminal.print("\n");
    notes
}

impl Talk<'_> {
    /// Shows what was written on the sheet.
    pub(super) fn print_notes(&self, session: &Session, terminal: &mut Terminal<'_>) {
        if self.notes.is_empty() {
            return terminal.say(&session.locale.text("play-no-notes"));
        }
        let text = notes_text(&self.notes, &session.locale, self.chosen.texts, terminal.width);
        terminal.print(&format!("\n{text}"));
    }
}
