//! What is said as messages: a text that is too long for one is spread over several.

use super::ids::Ids;
use crate::format::limits;

/// What is said at a node: messages with their keys and paragraphs. The first has the node's own id.
pub(super) fn messages(id: &str, paragraphs: &[String], ids: &mut Ids) -> Vec<(String, Vec<String>)> {
    let mut messages: Vec<(String, Vec<String>)> = Vec::new();
    let mut length = 0;
    for paragraph in paragraphs.iter().flat_map(|paragraph| pieces(paragraph)) {
        let more = paragraph.chars().count() + 2;
        if let Some((_, text)) = messages.last_mut().filter(|_| length + more <= limits::TEXT_CHARS) {
            text.push(paragraph.to_owned());
        } else {
            let key = if messages.is_empty() { id.to_owned() } else { ids.take(id, id) };
            messages.push((key, vec![paragraph.to_owned()]));
            length = 0;
        }
        length += more;
    }
    messages
}

/// A paragraph in pieces of which none is too long, cut between words where that can be.
fn pieces(paragraph: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = paragraph;
    while let Some((end, _)) = rest.char_indices().nth(limits::TEXT_CHARS - 2) {
        let cut = rest[..end].rfind(' ').filter(|cut| *cut > 0).unwrap_or(end);
        pieces.push(rest[..cut].trim());
        rest = rest[cut..].trim_start();
    }
    pieces.push(rest);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Ids, limits, messages};

    #[test]
    fn what_is_too_long_is_said_in_several_messages() {
        let mut ids = Ids::default();
        let id = ids.take("sam", "passage");
        let short = ["One.".to_owned(), "Two.".to_owned()];
        assert_eq!(messages(&id, &short, &mut ids), [("sam".to_owned(), short.to_vec())]);
        let long = [format!("{}end", "word ".repeat(900)), "é".repeat(4_100)];
        let said = messages(&id, &long, &mut ids);
        let keys: Vec<&str> = said.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys[..3], ["sam", "sam-2", "sam-3"]);
        let texts: Vec<String> = said.iter().map(|(_, text)| text.join("\n\n")).collect();
        assert!(texts.iter().all(|text| text.chars().count() <= limits::TEXT_CHARS));
        assert_eq!(texts.concat().matches("word").count(), 900);
        assert_eq!(texts.concat().matches('é').count(), 4_100);
    }
}
