//! The interface's texts: the same in both languages, all that are asked for, and none that nobody asks for.

mod asked;
mod messages;

use crate::common::method;
use asked::Asked;
use clap::CommandFactory;
use messages::Messages;
use std::collections::BTreeSet;
use weerklank::check::known_codes;
use weerklank::cli::Arguments;
use weerklank::format::{TRAINEES, read_trainees};
use weerklank::locale::Language;
use weerklank::method::{Behaviour, Goal, Kind, Quantity};
use weerklank::scenario::{Place, Signal};
use weerklank::scoring::Rule;

/// A sort of sign with its name.
type Sort = (&'static str, fn(char) -> bool);

/// What a calm interface does without, and what nobody sees but a program stumbles over.
const UNWANTED: [Sort; 4] = [
    ("an exclamation mark", |sign| sign == '!'),
    ("an em dash", |sign| sign == '—'),
    ("a control character", char::is_control),
    ("an invisible character", is_invisible),
];

/// Words of the program that look like messages and are the names of pages.
const NO_MESSAGES: [&str; 2] = ["look-back", "own-view"];

/// The method's levels, needs and deliveries, which have no list of their own to go by.
const OF_THE_METHOD: [&str; 9] = [
    "level-low",
    "level-mid",
    "level-high",
    "need-autonomy",
    "need-competence",
    "need-relatedness",
    "delivery-clumsy",
    "delivery-plain",
    "delivery-skilful",
];

fn is_invisible(sign: char) -> bool {
    let ranges = ['\u{200b}'..='\u{200f}', '\u{2028}'..='\u{202e}', '\u{2060}'..='\u{206f}'];
    matches!(sign, '\u{ad}' | '\u{feff}') || ranges.iter().any(|range| range.contains(&sign))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Both languages with their messages.
fn languages() -> [(Language, Messages); 2] {
    Language::ALL.map(|language| (language, Messages::read(language)))
}

fn words_of(behaviour: &Behaviour) -> Vec<String> {
    let name = behaviour.message();
    let mut ids = vec![name.clone(), format!("{name}.about")];
    if matches!(behaviour.kind, Kind::Reflex | Kind::Pitfall) {
        ids.push(format!("{name}.instead"));
    }
    ids
}

fn words_of_rule(rule: Rule) -> [String; 3] {
    let name = rule.message();
    [name.to_owned(), format!("{name}.title"), format!("{name}.source")]
}

fn command_line() -> BTreeSet<String> {
    let command = Arguments::command();
    let subcommands: Vec<_> = command.get_subcommands().collect();
    let commands = subcommands.iter().map(|sub| format!("cli-{}", sub.get_name()));
    let arguments = subcommands.iter().flat_map(|sub| sub.get_arguments()).chain(command.get_arguments());
    let arguments = arguments.map(|argument| argument.get_id().as_str().replace('_', "-"));
    let arguments =
        arguments.chain(["help".to_owned(), "version".to_owned()]).map(|id| format!("cli-arg-{id}"));
    commands.chain(arguments).collect()
}

/// The messages whose names the program makes up as it runs, and the names of all that the method knows.
fn made_up() -> BTreeSet<String> {
    let mut ids = command_line();
    let method = method();
    ids.extend(method.behaviours().iter().flat_map(words_of));
    ids.extend(method.tempers.iter().map(|temper| format!("temper-{}", temper.id)));
    ids.extend(OF_THE_METHOD.map(str::to_owned));
    let trainees = read_trainees(TRAINEES).expect("they are built in");
    ids.extend(trainees.iter().map(|trainee| format!("trainee-{}", trainee.id)));
    ids.extend(Quantity::ALL.into_iter().map(|quantity| format!("quantity-{}", quantity.name())));
    ids.extend(Goal::ALL.into_iter().flat_map(|goal| [goal.message(), format!("{}.about", goal.message())]));
    ids.extend(Place::ALL.into_iter().map(|place| place.message().to_owned()));
    ids.extend(Signal::ALL.into_iter().map(|signal| format!("signal-{}", signal.name())));
    ids.extend(Rule::ALL.into_iter().flat_map(words_of_rule));
    ids.extend(known_codes().map(|(code, _)| format!("diagnostic-{code}")));
    ids.extend(known_codes().map(|(code, _)| format!("diagnostic-{code}.help")));
    ids
}

#[test]
fn every_file_is_read_without_a_fault_and_no_message_stands_twice() {
    for (language, messages) in languages() {
        none(&messages.faults);
        assert!(messages.by_id.len() > 100, "{language:?} has {} messages", messages.by_id.len());
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_values() {
    let [(_, dutch), (_, english)] = languages();
    let ids: BTreeSet<&String> = dutch.by_id.keys().chain(english.by_id.keys()).collect();
    let mut faults = Vec::new();
    for id in ids {
        match (dutch.by_id.get(id), english.by_id.get(id)) {
            (Some(dutch), Some(english)) if dutch.values == english.values => {}
            (Some(dutch), Some(english)) => {
                faults
                    .push(format!("{id} takes {:?} in Dutch, {:?} in English", dutch.values, english.values));
            }
            (dutch, _) => faults
                .push(format!("{id} is missing in {}", if dutch.is_none() { "Dutch" } else { "English" })),
        }
    }
    none(&faults);
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let asked = Asked::by_the_source();
    let mut faults = Vec::new();
    for (language, messages) in languages() {
        let known = |id: &str| messages.by_id.contains_key(id);
        let by_looks = asked.literals.iter().filter(|(word, _)| {
            messages.could_be_one(word)
                && !NO_MESSAGES.contains(&word.as_str())
                && !asked.fills_a_gap(word, known)
        });
        let wanted = asked.messages.iter().chain(by_looks).map(|(id, file)| (id.clone(), file.as_str()));
        let wanted: BTreeSet<_> = wanted.chain(made_up().into_iter().map(|id| (id, "made up"))).collect();
        let missing = wanted.iter().filter(|(id, _)| !messages.by_id.contains_key(id));
        faults.extend(
            missing.map(|(id, file)| format!("{id} is missing in {language:?}; asked for in {file}")),
        );
    }
    none(&faults);
}

#[test]
fn every_message_is_asked_for() {
    let asked = Asked::by_the_source();
    let made_up = made_up();
    let [(_, dutch), _] = languages();
    let unused = dutch.by_id.keys().filter(|id| !made_up.contains(*id) && !asked.covers(id));
    none(&unused.map(|id| format!("nobody asks for {id}")).collect::<Vec<_>>());
}

#[test]
fn every_message_is_given_the_values_it_takes() {
    let [(_, dutch), _] = languages();
    let mut faults = Vec::new();
    for (id, given, file) in Asked::by_the_source().given {
        let taken = dutch.by_id.get(&id).map(|message| message.values.clone()).unwrap_or_default();
        let missing: Vec<_> = taken.difference(&given).collect();
        if !missing.is_empty() {
            faults.push(format!("{file}: {id} is not given {missing:?}"));
        }
    }
    none(&faults);
}

#[test]
fn texts_are_calm_and_clean() {
    let mut faults = Vec::new();
    for (language, messages) in languages() {
        for (id, message) in &messages.by_id {
            let found =
                UNWANTED.iter().filter(|(_, unwanted)| message.words.replace('\n', " ").contains(*unwanted));
            faults.extend(found.map(|(what, _)| format!("{id} in {language:?} has {what}")));
        }
    }
    none(&faults);
}

#[test]
fn a_fault_in_texts_is_found() {
    let messages = Messages::of(&[
        ("one.ftl".to_owned(), "twice = One\nlone = A { brace\n".to_owned()),
        ("two.ftl".to_owned(), "twice = Two\nvalues = { $a } { $b ->\n   *[other] { $c }\n }\n".to_owned()),
    ]);
    assert_eq!(messages.faults.len(), 2, "{:?}", messages.faults);
    let values = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(messages.by_id["values"].values, BTreeSet::from(values));
}
