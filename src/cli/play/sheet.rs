//! The preparation sheet in the terminal: offered before the conversation, shown during it.

use super::super::{Context, Terminal};
use super::chosen::Chosen;
use super::held::Talk;
use crate::report::{notes_text, sheet_question};
use crate::session::{Notes, Sheet};

/// What is done with the notes each time there is one more.
pub(super) type Keep<'k> = dyn FnMut(&Notes, &mut Terminal<'_>) + 'k;

/// Offers the sheet, and asks its points where it is taken up. None where the user leaves.
pub(super) fn offered(
    context: &Context,
    chosen: &Chosen<'_>,
    keep: &mut Keep<'_>,
    terminal: &mut Terminal<'_>,
) -> Option<Notes> {
    terminal.print("\n");
    loop {
        terminal.say(&context.locale.text("play-prepare"));
        match terminal.ask("> ")?.to_lowercase().as_str() {
            "" => return Some(Notes::new()),
            "v" | "voorbereiden" | "p" | "prepare" => {
                return Some(filled_in(context, chosen, keep, terminal));
            }
            "q" | "stop" => return None,
            _ => {}
        }
    }
}

/// Asks every point; one that is passed over is left out. What is written is kept at once: one can be torn away from it.
fn filled_in(
    context: &Context,
    chosen: &Chosen<'_>,
    keep: &mut Keep<'_>,
    terminal: &mut Terminal<'_>,
) -> Notes {
    terminal.print("\n");
    terminal.say(&context.locale.text("play-sheet"));
    let mut sheet = Sheet::new(chosen.scenario, &Notes::new());
    for point in 0..sheet.points.len() {
        terminal.print("\n");
        terminal.say(&sheet_question(&sheet.points[point].key, &context.locale, chosen.texts));
        let Some(written) = terminal.ask("> ") else { break };
        if !written.is_empty() {
            sheet.write(point, &written);
            keep(&sheet.notes(), terminal);
        }
    }
    terminal.print("\n");
    sheet.notes()
}

impl Talk<'_> {
    /// Shows what was written on the sheet.
    pub(super) fn print_notes(&self, context: &Context, terminal: &mut Terminal<'_>) {
        if self.held.notes().is_empty() {
            return terminal.say(&context.locale.text("play-no-notes"));
        }
        let text = notes_text(self.held.notes(), &context.locale, self.chosen.texts, terminal.width);
        terminal.print(&format!("\n{text}"));
    }
}
