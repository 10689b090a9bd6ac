#![doc = include_str!("../../../assets/rules/best-is-politest.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// The best response can be told by its polite words.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "best-is-politest", severity: Severity::Warning }, find };

/// Words by which one is polite, by language; a space stands for where a word begins or ends.
const POLITE: [(&str, &[&str]); 2] = [
    (
        "nl",
        &[
            " alsjeblieft",
            " alstublieft",
            " graag ",
            " bedankt",
            " dank je",
            " dank u",
            " sorry",
            " mag ik",
            " zou je",
            " zou u",
            " fijn dat",
            " ik begrijp ",
            " ik snap dat",
        ],
    ),
    (
        "en",
        &[
            " please",
            " thank you",
            " thanks",
            " sorry",
            " may i ",
            " could you",
            " would you",
            " i appreciate",
            " i understand",
            " glad ",
        ],
    ),
];

/// In so many choices the best alone has to be polite.
const OFTEN: usize = 4;

/// And in so many hundredths of all choices.
const SHARE: usize = 25;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(values) = ground.values() else { return };
    let choices = values.choices(ground.scenario(), 3);
    for (language, texts) in ground.texts() {
        let Some((_, polite)) = POLITE.iter().find(|(own, _)| *own == language) else { continue };
        let is_polite = |id| {
            let words = spaced(texts.line(ground.response(id).text));
            polite.iter().any(|word| words.contains(word))
        };
        let alone =
            choices.iter().filter(|choice| is_polite(choice.best()) && !choice.others().any(is_polite));
        let number = alone.count();
        if number >= OFTEN && number * 100 >= choices.len() * SHARE {
            found.at(&ground.places().start, |diagnostic| {
                diagnostic.with("number", number).with("of", choices.len()).with("language", language)
            });
        }
    }
}

/// In lower case, with a space for each sign that is no letter, and one at either end.
fn spaced(words: &str) -> String {
    let lower = words.to_lowercase();
    let letters = lower.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' });
    std::iter::once(' ').chain(letters).chain([' ']).collect()
}
