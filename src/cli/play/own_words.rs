//! One's own words, before what can be said is shown: `--own-words`.

use super::super::{Context, Terminal};
use super::held::Talk;
use crate::phrase::Phrase;

impl Talk<'_> {
    pub(super) fn ask_for_own_words(&self, context: &Context, terminal: &mut Terminal<'_>) {
        let name = self.chosen.texts.name(self.chosen.scenario.opposite());
        terminal.print("\n");
        terminal.say(&context.locale.phrase(&Phrase::new("own-words-ask").with("name", name), &()));
        terminal.say(&context.locale.text("play-own-words"));
    }

    /// What was written at a move, after what was said.
    pub(super) fn print_written(&self, number: u32, context: &Context, terminal: &mut Terminal<'_>) {
        if let Some(words) = self.held.own_words().get(&number) {
            let phrase = Phrase::new("own-words").with("words", words.as_str());
            terminal.say(&context.locale.phrase(&phrase, &()));
        }
    }
}
