//! Signs that nobody sees and that do something: they move a terminal's cursor, colour its lines or name its window, or
//! have a line read in another order than it is written. A file of a stranger can hold them, and so can what is typed.
//!
//! They stay what they are in memory and on the user's disk. Wherever words go to a terminal, into a drawing or into a
//! table they are taken out, here and nowhere else.

use std::borrow::Cow;

/// What is shown in the place of such a sign.
pub const SHOWN: char = '␛';

/// Whether a sign does something and is not seen: a control sign other than a line break and a tab, or a sign that
/// overrides or isolates the direction of writing (U+202A–202E, U+2066–2069). A no-break space and the joiner of an emoji
/// are none.
#[must_use]
pub fn is_harmful(sign: char) -> bool {
    match sign {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        sign => sign.is_control(),
    }
}

/// The harmful signs of a text, each with the byte at which it begins. A carriage return before a line break belongs to
/// the line break.
pub fn harmful_signs(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let suspects = text.bytes().enumerate().filter(|(_, byte)| may_begin_one(*byte)).map(|(at, _)| at);
    suspects.filter_map(|at| {
        let rest = text.get(at..)?;
        let sign = rest.chars().next().filter(|sign| is_harmful(*sign))?;
        (!rest.starts_with("\r\n")).then_some((at, sign))
    })
}

/// Whether a harmful sign may begin with this byte: most bytes of most texts are told apart without decoding them.
fn may_begin_one(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0b..=0x1f | 0x7f | 0xc2 | 0xe2)
}

/// A text with [`SHOWN`] in the place of each harmful sign.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    let mut clean = String::new();
    let mut copied = 0;
    for (at, sign) in harmful_signs(text) {
        clean.push_str(&text[copied..at]);
        clean.push(SHOWN);
        copied = at + sign.len_utf8();
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    clean.push_str(&text[copied..]);
    Cow::Owned(clean)
}

/// What a sign that cannot be seen is called: `U+001B`.
#[must_use]
pub fn code_point(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

#[cfg(test)]
mod tests {
    use super::{code_point, harmful_signs, harmless, is_harmful};
    use proptest::prelude::*;

    #[test]
    fn what_does_something_unseen_is_taken_out() {
        assert_eq!(harmless("\u{1b}[2Jweg\u{7}"), "␛[2Jweg␛");
        assert_eq!(harmless("a\u{9b}31m\u{7f}b\u{0}\rc"), "a␛31m␛b␛␛c");
        assert_eq!(harmless("\u{202a}a\u{202e}b\u{2066}c\u{2069}"), "␛a␛b␛c␛");
        assert_eq!(code_point('\u{1b}'), "U+001B");
    }

    #[test]
    fn what_is_seen_or_joins_stays() {
        for text in
            ["", "één – “zo” €", "a\u{a0}b\u{202f}%", "👩\u{200d}🔧", "a\n\tb\r\nc", "שלום\u{200f}", "␛"]
        {
            assert_eq!(harmless(text), text);
        }
    }

    proptest! {
        #[test]
        fn every_harmful_sign_is_found_and_nothing_else_is_changed(text in any::<String>()) {
            let text = text.replace('\r', "");
            let expected: String = text.chars().map(|sign| if is_harmful(sign) { '␛' } else { sign }).collect();
            prop_assert_eq!(harmless(&text), expected);
            prop_assert_eq!(harmful_signs(&text).count(), text.chars().filter(|sign| is_harmful(*sign)).count());
        }
    }
}
