#![doc = include_str!("../../../assets/rules/best-is-longest.en.md")]

use crate::check::found::Found;
use crate::check::ground::{Ground, Valued};
use crate::check::rule::Rule;
use crate::format::faults::Fault;
use crate::format::{ScenarioTexts, Severity};
use crate::scenario::ResponseId;

/// The best response can be told by its length.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "best-is-longest", severity: Severity::Warning }, find };

/// By this much the best has to be longer than the next longest, in hundredths of its length.
const LONGER: usize = 160;

/// And by so many characters.
const AT_LEAST: usize = 30;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    for choice in values.choices(ground.scenario(), 3) {
        for (language, texts) in ground.texts() {
            let length = |id| length(ground, texts, id);
            let (best, next) = (length(choice.best()), longest_other(&choice, length));
            if best * 100 >= next * LONGER && best >= next + AT_LEAST {
                let name = ground.name_of(choice.best());
                let text = ground.response(choice.best()).text;
                let Some(place) = texts.place(text) else { continue };
                found.at(place, |diagnostic| {
                    diagnostic
                        .with("name", name)
                        .with("long", best)
                        .with("next", next)
                        .with("language", language)
                });
                break;
            }
        }
    }
}

fn longest_other(choice: &Valued, length: impl Fn(ResponseId) -> usize) -> usize {
    choice.others().map(length).max().unwrap_or_default()
}

/// The length of a response's words, in characters.
fn length(ground: &Ground<'_>, texts: &ScenarioTexts, id: ResponseId) -> usize {
    texts.line(ground.response(id).text).chars().count()
}
