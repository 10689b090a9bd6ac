//! Names as authors write them into ids: lower case words with hyphens, each one once.

use super::letters::{is_accent, plain};
use crate::format::limits;
use crate::format::resolve::{RESERVED, is_id};
use std::collections::{BTreeMap, BTreeSet};

/// The longest id that is made of a name, in bytes: there is room for a number after it.
const LONGEST: usize = limits::ID_BYTES - 12;

/// Ids that are given out, none of them twice.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The number that was last put after an id.
    numbers: BTreeMap<String, usize>,
}

impl Ids {
    /// An id for a name. Where nothing of the name can be written in plain letters it is `instead`, with a number.
    pub(super) fn take(&mut self, name: &str, instead: &str) -> String {
        let words = words(name);
        let id = match words.as_str() {
            "" => instead.to_owned(),
            // An id begins with a letter.
            words if !is_id(words) || RESERVED.contains(&words) => format!("{instead}-{words}"),
            words => words.to_owned(),
        };
        if self.taken.insert(id.clone()) {
            return id;
        }
        let number = self.numbers.entry(id.clone()).or_insert(1);
        loop {
            *number += 1;
            let numbered = format!("{id}-{number}");
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// The first few words of a sentence.
pub(super) fn first_words(text: &str, number: usize) -> String {
    text.split_whitespace().take(number).collect::<Vec<_>>().join(" ")
}

/// The words of a name in plain letters, with hyphens between them, cut off where they get too long.
fn words(name: &str) -> String {
    let mut words = String::new();
    let mut separate = false;
    for sign in name.chars().filter(|sign| !is_accent(*sign) && !matches!(sign, '\'' | '’' | '‘')) {
        let letter = sign.to_ascii_lowercase();
        let ascii = letter.is_ascii_alphanumeric().then_some(letter);
        let letters = if ascii.is_none() { plain(sign) } else { None };
        if ascii.is_none() && letters.is_none() {
            separate = true;
            continue;
        }
        if separate && !words.is_empty() {
            words.push('-');
        }
        separate = false;
        words.extend(ascii);
        words.push_str(letters.unwrap_or_default());
        if words.len() > LONGEST {
            let cut = words[..LONGEST].rfind('-').unwrap_or(LONGEST);
            words.truncate(cut);
            break;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Ids, is_id};
    use proptest::prelude::*;

    #[test]
    fn names_become_words_and_none_is_given_twice() {
        let mut ids = Ids::default();
        let names = [
            ("Hoe gaat zo’n ochtend?", "hoe-gaat-zon-ochtend"),
            ("Één ÆØ ßtraße", "een-aeo-sstrasse"),
            ("Việt e\u{301}", "viet-e"),
            ("yes-but", "yes-but"),
            ("Yes, but", "yes-but-2"),
            ("yes but!", "yes-but-3"),
            ("3 days", "passage-3-days"),
            ("Привет", "passage"),
            ("…", "passage-2"),
            ("scenario", "passage-scenario"),
        ];
        for (name, id) in names {
            assert_eq!(ids.take(name, "passage"), id);
        }
        let long = ids.take(&"lorem ipsum ".repeat(20), "passage");
        assert_eq!(long, "lorem-ipsum-lorem-ipsum-lorem-ipsum-lorem-ipsum");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_the_name_it_becomes_an_id(names in prop::collection::vec(r"[a-zA-Z0-9 '\-é\PC]{0,80}", 1..6)) {
            let mut ids = Ids::default();
            let all: std::collections::BTreeSet<_> = names.iter().map(|name| ids.take(name, "passage")).collect();
            prop_assert_eq!(all.len(), names.len());
            prop_assert!(all.iter().all(|id| is_id(id)), "{:?}", all);
        }
    }
}
