//! Other words for messages of a Fluent file, with the rest of it as it is.

use super::fluent::{comment, value};
use super::lines::lines;
use super::prose::BETWEEN_PARAGRAPHS;
use std::collections::BTreeMap;
use std::ops::Range;

/// The mark some editors put before the first character.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A Fluent file whose words are changed.
pub(super) struct Wording<'w> {
    /// The file.
    pub(super) file: &'w str,
    /// The words by message.
    pub(super) changed: &'w BTreeMap<String, String>,
    /// The members of the cast: id and name.
    pub(super) names: &'w [(String, String)],
    /// What is kept in comments at the end.
    pub(super) notes: &'w [String],
}

impl Wording<'_> {
    /// The file with the words changed. A message it does not have, as those of a fragment, is added at the end.
    pub(super) fn written(&self) -> String {
        let line_end = if self.file.contains("\r\n") { "\r\n" } else { "\n" };
        let mut text = String::with_capacity(self.file.len());
        let mut upto = 0;
        let mut added = self.changed.clone();
        for (key, place) in values(self.file) {
            let Some(words) = added.remove(key) else { continue };
            text.push_str(&self.file[upto..place.start]);
            text.push(' ');
            text.push_str(&self.value(&words, &self.file[place.clone()], line_end));
            upto = place.end;
        }
        text.push_str(&self.file[upto..]);
        let added = added.iter().map(|(key, words)| format!("{key} = {}\n", self.value(words, "", "\n")));
        let notes = self.notes.iter().map(|note| comment(note));
        for part in added.chain(notes) {
            let apart = if text.ends_with('\n') { "" } else { line_end };
            text.push_str(apart);
            text.push_str(line_end);
            text.push_str(&part.replace('\n', line_end));
        }
        text
    }

    /// Words as the value of a message. A name that the old value gave by its term is given by it again.
    fn value(&self, words: &str, old: &str, line_end: &str) -> String {
        let paragraphs: Vec<String> = words.split(BETWEEN_PARAGRAPHS).map(str::to_owned).collect();
        let mut written = value(&paragraphs, line_end);
        let old: String = old.chars().filter(|sign| *sign != ' ').collect();
        for (id, name) in
            self.names.iter().filter(|(id, name)| !name.is_empty() && old.contains(&format!("{{-{id}}}")))
        {
            written = with_term(&written, name, &format!("{{ -{id} }}"));
        }
        written
    }
}

/// A text in which a term stands for each name that is a word of its own.
fn with_term(text: &str, name: &str, term: &str) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut upto = 0;
    for (at, _) in text.match_indices(name) {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        if !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric) {
            changed.push_str(&text[upto..at]);
            changed.push_str(term);
            upto = at + name.len();
        }
    }
    changed + &text[upto..]
}

/// The messages of a file that can be read, each with where its value stands: from the equals sign on, over the lines
/// that are indented and are no attributes.
fn values(file: &str) -> Vec<(&str, Range<usize>)> {
    let mut values: Vec<(&str, Range<usize>)> = Vec::new();
    let mut is_open = false;
    for (start, line) in lines(file) {
        let is_marked = start == 0 && line.starts_with(BYTE_ORDER_MARK);
        let (start, line) = if is_marked { (3, &line[3..]) } else { (start, line) };
        let text = line.trim_start();
        if let Some((key, at)) = begins_message(line) {
            values.push((key, start + at..start + line.trim_end().len()));
            is_open = true;
        } else if !text.is_empty() {
            is_open &= line.starts_with([' ', '}']) && !text.starts_with('.');
            if let Some((_, place)) = values.last_mut().filter(|_| is_open) {
                place.end = start + line.trim_end().len();
            }
        }
    }
    values
}

/// The key of the message that begins on a line, and where its value does.
fn begins_message(line: &str) -> Option<(&str, usize)> {
    let (key, _) = line.split_once('=')?;
    let at = key.len() + 1;
    let key = key.trim_end_matches(' ');
    let of_a_key = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    let is_key = key.starts_with(|sign: char| sign.is_ascii_alphabetic()) && key.chars().all(of_a_key);
    is_key.then_some((key, at))
}

#[cfg(test)]
mod tests {
    use super::Wording;
    use std::collections::BTreeMap;

    fn reworded(file: &str, changed: &[(&str, &str)]) -> String {
        let changed: BTreeMap<String, String> =
            changed.iter().map(|(key, words)| ((*key).to_owned(), (*words).to_owned())).collect();
        let names = [("sam".to_owned(), "Sam".to_owned())];
        Wording { file, changed: &changed, names: &names, notes: &[] }.written()
    }

    #[test]
    fn words_change_and_all_else_stays() {
        let file = "-sam = Sam\n# A note = this.\na = One\n    two\n\n    three\n    .inner = Four = 4\nb=Five, { -sam }.\n";
        let text = reworded(file, &[("a", "One.\n\n* Two."), ("b", "Hi, Sam, Sams.")]);
        let expected = "-sam = Sam\n# A note = this.\na = One.\n\n    { \"*\" } Two.\n    .inner = Four = 4\n\
            b= Hi, { -sam }, Sams.\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn what_is_not_there_is_added_and_line_ends_are_kept() {
        let text = reworded("\u{feff}a =\r\n    .after = x\r\nb = y", &[("a", "One"), ("c", "{ Three")]);
        assert_eq!(text, "\u{feff}a = One\r\n    .after = x\r\nb = y\r\n\r\nc = { \"\\u007B\" } Three\r\n");
    }
}
