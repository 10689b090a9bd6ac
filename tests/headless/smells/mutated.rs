//! Every smell of scoring, put into each built-in scenario, is found there; as they are they have none.

use super::{built_in_folders, checked};
use crate::common::method;
use std::collections::{BTreeMap, BTreeSet};
use weerklank::check::Depth;
use weerklank::format::{Diagnostic, Folder};
use weerklank::scenario::Response;

/// A file of a scenario.
type File<'f> = &'f str;

/// How a scenario is spoilt: what is to be found, in which files, and how.
struct Spoilt {
    code: &'static str,
    files: &'static [&'static str],
    how: fn(&str, File<'_>, &BTreeSet<String>) -> String,
}

const SPOILT: [Spoilt; 12] = [
    Spoilt {
        code: "responses-alike",
        files: &["scenario.ron"],
        how: |ron, _, _| all_do(ron, "\"reflex_solution\""),
    },
    Spoilt {
        code: "best-is-longest",
        files: &["nl.ftl", "en.ftl"],
        how: |ftl, _, best| spelt_out(ftl, best),
    },
    Spoilt { code: "best-is-politest", files: &["nl.ftl", "en.ftl"], how: polite },
    Spoilt { code: "all-good", files: &["scenario.ron"], how: |ron, _, _| all_do(ron, "\"empathy\"") },
    Spoilt { code: "all-bad", files: &["scenario.ron"], how: |ron, _, _| all_do(ron, "\"reflex_judging\"") },
    Spoilt { code: "technique-never-offered", files: &["scenario.ron"], how: |ron, _, _| promising(ron) },
    Spoilt {
        code: "score-out-of-reach",
        files: &["scenario.ron"],
        how: |ron, _, _| all_do(ron, "\"reflex_advice\""),
    },
    Spoilt {
        code: "won-by-one-technique",
        files: &["scenario.ron"],
        how: |ron, _, _| firsts_do(ron, "\"reflection_complex:skilful\""),
    },
    Spoilt {
        code: "ending-contradicts-score",
        files: &["scenario.ron"],
        how: |ron, _, _| meaning_the_opposite(ron),
    },
    Spoilt {
        code: "endings-out-of-order",
        files: &["scenario.ron"],
        how: |ron, _, _| meaning_the_opposite(ron),
    },
    Spoilt { code: "feedback-missing", files: &["nl.ftl"], how: |ftl, _, _| without_why(ftl) },
    Spoilt { code: "language-behind", files: &["en.ftl"], how: |ftl, _, _| without_inner(ftl) },
];

/// Everything that can be said does this.
fn all_do(ron: &str, does: &str) -> String {
    let mut pieces = ron.split("does: [");
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |text, piece| {
        let (_, rest) = piece.split_once(']').unwrap();
        format!("{text}does: [{does}]{rest}")
    })
}

/// The first that can be said at each place does this; in our scenarios the first is often the best.
fn firsts_do(ron: &str, does: &str) -> String {
    let mut text = String::new();
    let mut first = false;
    for line in ron.lines() {
        first |= ["responses: {", "ways_in: {", "leave: {"].iter().any(|opens| line.contains(opens));
        if first && line.contains("does: [") {
            text.push_str(&all_do(line, does));
            first = false;
        } else {
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// The messages of the responses that look best by the method's table, one of each choice.
fn look_best(id: &str, folder: &Folder) -> BTreeSet<String> {
    let (loaded, _) = checked(id, folder, Depth::Read);
    let (scenario, method) = (loaded.scenario.unwrap(), method());
    let looks = |response: &Response| -> i32 {
        let behaviours = response.does.iter().map(|done| method.behaviour(done.behaviour));
        let points = behaviours.map(|behaviour| {
            i32::from(behaviour.place.connection) + i32::from(behaviour.place.challenge)
                - 3 * i32::from(behaviour.reflex)
        });
        points.max().unwrap_or_default()
    };
    let mut best: BTreeMap<_, &Response> = BTreeMap::new();
    for response in &scenario.responses {
        let place = best.entry((response.node, response.subject)).or_insert(response);
        if looks(response) > looks(place) {
            *place = response;
        }
    }
    best.values().map(|response| scenario.key(response.text).to_owned()).collect()
}

/// The lines that begin these messages, with more words.
fn with_more(ftl: &str, messages: &BTreeSet<String>, more: &str) -> String {
    let mut text = String::new();
    for line in ftl.lines() {
        text.push_str(line);
        if line.split_once(" = ").is_some_and(|(key, _)| messages.contains(key)) {
            text.push_str(more);
        }
        text.push('\n');
    }
    text
}

/// The best says much more than the others.
fn spelt_out(ftl: &str, best: &BTreeSet<String>) -> String {
    let more = " En dat zeg ik, omdat ik het belangrijk vind dat wij daar samen even rustig bij stilstaan, zonder haast \
                en zonder oordeel, zodat het goed komt.";
    with_more(ftl, best, more)
}

/// The best is polite.
fn polite(ftl: &str, file: File<'_>, best: &BTreeSet<String>) -> String {
    with_more(ftl, best, if file == "nl.ftl" { " Alsjeblieft." } else { " Please." })
}

fn promising(ron: &str) -> String {
    ron.replacen("start:", "techniques: [\"sarcasm\", \"help_each_other\"], start:", 1)
}

fn meaning_the_opposite(ron: &str) -> String {
    ron.replace("meaning: reached", "meaning: x")
        .replace("meaning: lost", "meaning: reached")
        .replace("meaning: x", "meaning: lost")
}

fn without_why(ftl: &str) -> String {
    without(ftl, "    .why")
}

fn without_inner(ftl: &str) -> String {
    without(ftl, "    .inner")
}

/// Without the lines that begin like this.
fn without(text: &str, beginning: &str) -> String {
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with(beginning)).collect();
    kept.join("\n") + "\n"
}

fn spoilt(id: &str, folder: &Folder, by: &Spoilt) -> Folder {
    let best = look_best(id, folder);
    let mut folder = folder.clone();
    // What was recorded does not fit any more.
    folder.files.retain(|file, _| !file.starts_with("plays/"));
    for file in by.files {
        let text = String::from_utf8(folder.files[*file].clone()).unwrap();
        folder.files.insert((*file).to_owned(), (by.how)(&text, file, &best).into_bytes());
    }
    folder
}

#[test]
fn every_smell_put_into_a_built_in_scenario_is_found() {
    let mut missed = Vec::new();
    for (id, folder) in built_in_folders() {
        for by in &SPOILT {
            let (loaded, checked) = checked(&id, &spoilt(&id, &folder, by), Depth::Played);
            assert!(loaded.scenario.is_some(), "{id}, {}: {:?}", by.code, loaded.diagnostics);
            super::can_be_said(&id, &loaded, &checked);
            if !checked.diagnostics.iter().any(|diagnostic| diagnostic.code == by.code) {
                missed.push(format!("{id}: {}", by.code));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn the_built_in_scenarios_have_no_smell() {
    for (id, folder) in built_in_folders() {
        let (_, checked) = checked(&id, &folder, Depth::Explored);
        let told: Vec<&Diagnostic> = checked.diagnostics.iter().collect();
        assert!(told.is_empty(), "{id}: {told:?}");
        println!("{id}: {} silenced", checked.silenced.len());
    }
}
