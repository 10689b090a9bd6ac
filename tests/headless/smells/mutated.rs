//! Every smell of scoring, put into each built-in scenario, is found there; as they are they have none.

use super::{built_in_folders, checked};
use weerklank::check::Depth;
use weerklank::format::{Diagnostic, Folder};

/// A file of a scenario.
type File<'f> = &'f str;

/// How a scenario is spoilt: what is to be found, in which files, and how.
struct Spoilt {
    code: &'static str,
    files: &'static [&'static str],
    how: fn(&str, File<'_>) -> String,
}

const SPOILT: [Spoilt; 11] = [
    Spoilt {
        code: "responses-alike",
        files: &["scenario.ron"],
        how: |ron, _| all_do(ron, "\"reflex_solution\""),
    },
    Spoilt { code: "best-is-longest", files: &["nl.ftl", "en.ftl"], how: |ftl, _| spelt_out(ftl) },
    Spoilt { code: "best-is-politest", files: &["nl.ftl", "en.ftl"], how: polite },
    Spoilt { code: "all-good", files: &["scenario.ron"], how: |ron, _| all_do(ron, "\"empathy\"") },
    Spoilt { code: "all-bad", files: &["scenario.ron"], how: |ron, _| all_do(ron, "\"reflex_judging\"") },
    Spoilt { code: "technique-never-offered", files: &["scenario.ron"], how: |ron, _| promising(ron) },
    Spoilt {
        code: "score-out-of-reach",
        files: &["scenario.ron"],
        how: |ron, _| all_do(ron, "\"reflex_advice\""),
    },
    Spoilt {
        code: "won-by-one-technique",
        files: &["scenario.ron"],
        how: |ron, _| firsts_do(ron, "\"empathy\""),
    },
    Spoilt {
        code: "ending-contradicts-score",
        files: &["scenario.ron"],
        how: |ron, _| meaning_the_opposite(ron),
    },
    Spoilt { code: "feedback-missing", files: &["nl.ftl"], how: |ftl, _| without_why(ftl) },
    Spoilt { code: "language-behind", files: &["en.ftl"], how: |ftl, _| without_inner(ftl) },
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

/// Is this the line of a response's words?
fn is_response(line: &str) -> bool {
    line.split_once(" = ").is_some_and(|(key, _)| {
        key.contains('_') && !key.starts_with([' ', '-', '#']) && !key.starts_with("prepare")
    })
}

/// The responses, each with the place it has among those of its node.
fn each_response(ftl: &str, change: impl Fn(&str, usize) -> String) -> String {
    let (mut text, mut owner, mut place) = (String::new(), String::new(), 0);
    for line in ftl.lines() {
        if is_response(line) {
            let own = line.split('_').next().unwrap().to_owned();
            place = if own == owner { place + 1 } else { 0 };
            owner = own;
            text.push_str(&change(line, place));
        } else {
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// The first of each place says much more than the others.
fn spelt_out(ftl: &str) -> String {
    each_response(ftl, |line, place| {
        if place == 0 {
            format!(
                "{line} En dat zeg ik, omdat ik het belangrijk vind dat wij daar samen even rustig bij stilstaan, zonder haast en zonder oordeel, zodat het goed komt."
            )
        } else {
            line.to_owned()
        }
    })
}

/// The first of each place is polite.
fn polite(ftl: &str, file: File<'_>) -> String {
    let word = if file == "nl.ftl" { "alsjeblieft" } else { "please" };
    each_response(ftl, |line, place| if place == 0 { format!("{line} {word}.") } else { line.to_owned() })
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
    ftl.lines().filter(|line| !line.starts_with("    .why")).map(|line| format!("{line}\n")).collect()
}

fn without_inner(ftl: &str) -> String {
    ftl.lines().filter(|line| !line.starts_with("    .inner")).map(|line| format!("{line}\n")).collect()
}

fn spoilt(folder: &Folder, by: &Spoilt) -> Folder {
    let mut folder = folder.clone();
    // What was recorded does not fit any more.
    folder.files.retain(|file, _| !file.starts_with("plays/"));
    for file in by.files {
        let text = String::from_utf8(folder.files[*file].clone()).unwrap();
        folder.files.insert((*file).to_owned(), (by.how)(&text, file).into_bytes());
    }
    folder
}

#[test]
fn every_smell_put_into_a_built_in_scenario_is_found() {
    let mut missed = Vec::new();
    for (id, folder) in built_in_folders() {
        for by in &SPOILT {
            let (loaded, checked) = checked(&id, &spoilt(&folder, by), Depth::Played);
            assert!(loaded.scenario.is_some(), "{id}, {}: {:?}", by.code, loaded.diagnostics);
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
