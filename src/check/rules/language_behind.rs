#![doc = include_str!("../../../assets/rules/language-behind.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::faults::Fault;
use crate::format::{ScenarioTexts, Severity};
use crate::scenario::TextId;

/// What one language says and the other does not, or says in the first one's words.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "language-behind", severity: Severity::Warning }, find };

/// Words of fewer characters than this can be the same in two languages: “Oké.”
const FEW: usize = 12;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let all: Vec<_> = ground.texts().collect();
    let [(one, of_one), (two, of_two)] = all.as_slice() else { return };
    for id in (0..).map(TextId).take(ground.scenario().messages.len()) {
        let mut report = |texts: &ScenarioTexts, name: String, language: &str, other: &str| {
            let place = texts.place(id).cloned().unwrap_or_default();
            found.at(&place, |diagnostic| {
                diagnostic.with("name", name).with("language", language).with("other", other)
            });
        };
        let key = ground.scenario().key(id);
        for attribute in lacking(of_two, of_one, id) {
            report(of_two, format!("{key}.{attribute}"), two, one);
        }
        for attribute in lacking(of_one, of_two, id) {
            report(of_one, format!("{key}.{attribute}"), one, two);
        }
        if is_copied(of_one.line(id), of_two.line(id)) {
            report(of_two, key.to_owned(), two, one);
        }
    }
}

/// The attributes of a message that only the other language has.
fn lacking<'t>(
    texts: &'t ScenarioTexts,
    other: &'t ScenarioTexts,
    id: TextId,
) -> impl Iterator<Item = &'t str> {
    let names = other.attributes(id).map(|(name, _)| name);
    names.filter(move |name| texts.attribute(id, name).is_none())
}

/// Whether words are the same in both languages, and too many for that to be chance.
fn is_copied(one: &str, two: &str) -> bool {
    one == two && one.chars().count() >= FEW && one.contains(' ')
}
