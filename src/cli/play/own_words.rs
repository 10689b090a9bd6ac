//! One's own words, before what can be said is shown: `--own-words`.

use super::super::{Session, Terminal};
use super::talk::Talk;
use crate::conversation::Entry;
use crate::phrase::Phrase;

impl Talk<'_> {
    pub(super) fn ask_for_own_words(&self, session: &Session, terminal: &mut Terminal<'_>) {
        let name = self.chosen.texts.name(self.play.scenario.opposite());
        terminal.print("\n");
        terminal.say(&session.locale.phrase(&Phrase::new("own-words-ask").with("name", name), &()));
        terminal.say(&session.locale.text("play-own-words"));
    }

    /// Takes a line as the own words for the move that comes next; an empty one leaves them out.
    pub(super) fn write(&mut self, line: &str, session: &Session, terminal: &mut Terminal<'_>) {
        if line.is_empty() {
            return;
        }
        self.own_words.insert(self.next_number(), line.to_owned());
        let Some(journal) = &mut self.journal else { return };
        if let Err(fault) = journal.append_words(line) {
            session.complain(&fault, terminal);
        }
    }

    /// The number of the move that comes next.
    pub(super) fn next_number(&self) -> u32 {
        u32::try_from(self.conversation.moments().len()).unwrap_or(u32::MAX)
    }

    /// How often the trainee has answered; to look is not to answer.
    pub(super) fn answers(&self) -> usize {
        let looked = |entry: &Option<Entry>| matches!(entry, Some(Entry::Look(_)));
        self.conversation.moments().iter().filter(|moment| !looked(&moment.entry)).count()
    }

    pub(super) fn has_own_words_now(&self) -> bool {
        self.own_words.contains_key(&self.next_number())
    }

    /// What was written at a move, after what was said.
    pub(super) fn print_written(&self, number: u32, session: &Session, terminal: &mut Terminal<'_>) {
        if let Some(words) = self.own_words.get(&number) {
            let phrase = Phrase::new("own-words").with("words", words.as_str());
            terminal.say(&session.locale.phrase(&phrase, &()));
        }
    }
}
