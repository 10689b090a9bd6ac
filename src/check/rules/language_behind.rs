#![doc = include_str!("../../../assets/rules/language-behind.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::faults::Fault;
use crate::format::{Diagnostic, Place, ScenarioTexts, Severity};
use crate::phrase::Phrase;
use crate::scenario::TextId;

/// What one language says and the other does not, or says in the first one's words.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "language-behind", severity: Severity::Warning }, find };

/// Words of fewer characters than this can be the same in two languages: “Oké.”
const FEW: usize = 12;

/// Words that many sentences of a language have, and none of the other.
const TELLING: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            "de", "het", "een", "ik", "je", "niet", "dat", "van", "wat", "en", "op", "er", "zo", "nog", "ze",
            "hij",
        ],
    ),
    (
        "en",
        &["the", "a", "you", "not", "that", "of", "what", "and", "to", "it", "she", "he", "is", "are", "i"],
    ),
];

/// Two languages of a scenario.
struct Both<'a> {
    names: [&'a str; 2],
    texts: [&'a ScenarioTexts; 2],
}

fn find(ground: &Ground<'_>, found: &mut Found) {
    let all: Vec<_> = ground.texts().collect();
    let [(one, of_one), (two, of_two)] = all.as_slice() else { return };
    let both = Both { names: [one, two], texts: [of_one, of_two] };
    for id in ground.scenario().messages.ids() {
        let key = ground.scenario().key(id);
        both.missing(id, key, found);
        both.copied(id, key, found);
    }
}

impl Both<'_> {
    /// The attributes that only one of the two has.
    fn missing(&self, id: TextId, key: &str, found: &mut Found) {
        for (own, other) in [(0, 1), (1, 0)] {
            let names = self.texts[other].attributes(id).map(|(name, _)| name);
            for name in names.filter(|name| self.texts[own].attribute(id, name).is_none()) {
                let (language, other) = (self.names[own], self.names[other]);
                found.at(&self.place(own, id), |diagnostic| {
                    diagnostic
                        .with("name", format!("{key}.{name}"))
                        .with("language", language)
                        .with("other", other)
                });
            }
        }
    }

    /// What is said in the same words in both; the one that does not speak its own language is the copy.
    fn copied(&self, id: TextId, key: &str, found: &mut Found) {
        let own = std::iter::once((key.to_owned(), self.texts[0].line(id), Some(self.texts[1].line(id))));
        let attributes = self.texts[0]
            .attributes(id)
            .map(|(name, words)| (format!("{key}.{name}"), words, self.texts[1].attribute(id, name)));
        for (name, words, other) in own.chain(attributes) {
            if other == Some(words) && is_telling(words) {
                let copy = usize::from(!speaks(self.names[1], words) || speaks(self.names[0], words));
                let (language, other) = (self.names[copy], self.names[1 - copy]);
                found.at(&self.place(copy, id), |diagnostic| {
                    let message = Phrase::new("diagnostic-language-behind.same")
                        .with("name", name.as_str())
                        .with("language", language)
                        .with("other", other);
                    let told = diagnostic.with("name", name).with("language", language).with("other", other);
                    Diagnostic { message, ..told }
                });
            }
        }
    }

    fn place(&self, which: usize, id: TextId) -> Place {
        self.texts[which].place(id).cloned().unwrap_or_default()
    }
}

/// Whether words are too many to be the same in two languages by chance.
fn is_telling(words: &str) -> bool {
    words.chars().count() >= FEW && words.trim().contains(' ')
}

/// Whether words are of this language rather than of the other.
fn speaks(language: &str, words: &str) -> bool {
    let count = |telling: &[&str]| {
        let words = words.split(|sign: char| !sign.is_alphanumeric()).map(str::to_lowercase);
        words.filter(|word| telling.contains(&word.as_str())).count()
    };
    let counts = TELLING.map(|(own, telling)| (own == language, count(telling)));
    let of =
        |own: bool| counts.iter().filter(|(is_own, _)| *is_own == own).map(|(_, count)| count).sum::<usize>();
    of(true) > of(false)
}
