//! Words as the text of a passage, so that they are read back as they are, in whichever story format.

use super::dialect::Dialect;
use super::markup::{Markup, Piece, pieces};
use super::prose::flowing;
use std::fmt::Write;

/// Words as they can stand in the text of a passage. What would be markup there is written as an entity of HTML, which
/// every story format shows as the sign it is.
pub(super) fn as_prose(words: &str) -> String {
    let mut text = without_entities(words);
    // Each round takes a sign away that means something; there are no more of them than signs.
    for _ in 0..words.len() {
        let signs: Vec<usize> =
            Dialect::ALL.into_iter().flat_map(|dialect| signs_of_markup(&text, dialect)).collect();
        if signs.is_empty() {
            break;
        }
        text = with_entities(&text, signs);
    }
    text
}

/// Words as they can stand in a link, on one line.
pub(super) fn as_link(words: &str) -> String {
    let text = as_prose(&flowing(words));
    // Brackets that would end the link, or begin something else in it.
    let of_the_link = |at: &usize| match text.as_bytes()[*at] {
        b']' => text[at + 1..].starts_with([']', '[']),
        sign => sign == b'[' && *at == 0,
    };
    let signs = (0..text.len()).filter(of_the_link).collect();
    with_entities(&text, signs)
}

/// Words in which nothing is an entity.
fn without_entities(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for (at, sign) in words.char_indices() {
        if sign == '&' && begins_entity(&words[at..]) {
            text.push_str("&#38;");
        } else {
            text.push(sign);
        }
    }
    text
}

fn begins_entity(text: &str) -> bool {
    let end = text.find(';').map_or(0, |length| length + 1);
    matches!(pieces(&text[..end], Dialect::Harlowe).first(), Some(Piece::Sign(_)))
}

/// Where markup begins.
fn signs_of_markup(text: &str, dialect: Dialect) -> Vec<usize> {
    let start = text.as_ptr() as usize;
    let begins = |piece: Piece<'_>| match piece {
        Piece::Words(_) | Piece::Sign(_) => None,
        Piece::Break(part) => part.starts_with('<').then(|| part.as_ptr() as usize - start),
        Piece::Link(link) => Some(link.place.as_ptr() as usize - start),
        // It is the line below them that makes lines set variables.
        Piece::Lost(Markup::Variables, part) => Some(part.as_ptr() as usize - start + part.len() - 1),
        // The sign before what a comment says is looked for in front of it.
        Piece::Note(note) => text[..note.as_ptr() as usize - start].rfind(['<', '/', '[']),
        Piece::Lost(_, part) | Piece::Kept(_, part) | Piece::Silent(part) => {
            Some(part.as_ptr() as usize - start)
        }
    };
    pieces(text, dialect).into_iter().filter_map(begins).collect()
}

/// The text with the signs at these places as entities.
fn with_entities(text: &str, mut signs: Vec<usize>) -> String {
    signs.sort_unstable();
    signs.dedup();
    let mut changed = String::with_capacity(text.len() + 5 * signs.len());
    let mut signs = signs.into_iter().peekable();
    for (at, sign) in text.char_indices() {
        if signs.next_if_eq(&at).is_some() {
            // Writing to a text cannot fail.
            let _ = write!(changed, "&#{};", u32::from(sign));
        } else {
            changed.push(sign);
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::{as_link, as_prose};
    use crate::format::twee::dialect::Dialect;
    use crate::format::twee::link::Link;
    use crate::format::twee::prose::{Prose, flowing};
    use proptest::prelude::*;

    #[test]
    fn plain_words_stay_as_they_are() {
        for words in
            ["Ja, sorry.", "[zucht] Ja maar zo makkelijk is het niet.", "R&D: 2 * 3 < 7 - \"zo'n\" dag…", "é"]
        {
            assert_eq!(as_prose(words), words);
        }
        assert_eq!(as_prose("[[a]] &amp; $b"), "&#91;[a]] &#38;amp; &#36;b");
        assert_eq!(as_prose("a: b\n\n--\n\nc"), "a: b\n\n-&#45;\n\nc");
        assert_eq!(as_link("[a] b]]"), "&#91;a] b&#93;]");
    }

    fn near_markup() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "a", "b c", " ", "\n\n", "[", "]", "[[", "]]", "(if: ", ")", "<<if ", ">>", "<% ", "%>", "<!-- ",
            "-->", "<b>", "</b>", "{", "}", "{{{", "}}}", "&", "&amp;", "&#38;", ";", "$a", "_b", "//", "''",
            "**", "*", "_", "__", "@@", "==", "~~", "^^", "`", "\"\"\"", "\\", "\\:", "::", "# ", "!", "---",
            "--", "|a>[", "->", "<-", "|", "][", "é", "/*", "*/", "[img[", "[if a]", "[note]", "<br>", "'",
            "\"", "a: b",
        ]);
        prop::collection::vec(piece, 0..14).prop_map(|pieces| {
            let text = pieces.concat();
            let paragraphs: Vec<String> =
                text.split("\n\n").map(flowing).filter(|one| !one.is_empty()).collect();
            paragraphs.join("\n\n")
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn words_go_out_and_come_back(words in near_markup()) {
            for dialect in Dialect::ALL {
                prop_assert_eq!(Prose::read(&as_prose(&words), dialect).words(), words.clone());
                let text = as_link(&words);
                let link = format!("[[{text}->there]]");
                let prose = Prose::read(&link, dialect);
                prop_assert_eq!(prose.links.len(), 1, "{}", link);
                prop_assert_eq!(prose.links[0].link, Link { text: &text, target: "there", setter: None, place: &link });
                prop_assert_eq!(&prose.links[0].words, &flowing(&words), "{}", link);
            }
        }
    }
}
