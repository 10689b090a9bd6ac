//! The command line, run as a function: what goes in, what comes out, the exit code.

use crate::common::{late_again, method};
use std::ffi::OsString;
use std::io::{BufRead, Cursor};
use std::path::Path;
use weerklank::cli::{Display, Exit, Outcome, Terminal, run};

pub struct Ran {
    pub exit: Exit,
    pub output: String,
    pub errors: String,
}

pub fn weerklank(data: &Path, arguments: &[&str], typed: &str) -> Ran {
    weerklank_on(&Display::Absent, data, arguments, typed)
}

pub fn weerklank_on(display: &Display, data: &Path, arguments: &[&str], typed: &str) -> Ran {
    ran(display, data, arguments, &mut Cursor::new(typed.as_bytes()))
}

/// The same with someone at the keyboard.
pub fn weerklank_typing(data: &Path, arguments: &[&str], input: &mut dyn BufRead) -> Ran {
    ran(&Display::Absent, data, arguments, input)
}

fn ran(display: &Display, data: &Path, arguments: &[&str], input: &mut dyn BufRead) -> Ran {
    let mut output = Vec::new();
    let mut errors = Vec::new();
    let mut terminal = Terminal {
        input,
        output: &mut output,
        errors: &mut errors,
        width: 80,
        now: &|| 1_000,
        fresh_seed: 1,
        trouble: None,
    };
    let data = data.display().to_string();
    let words = ["weerklank", "--data", &data].into_iter().chain(arguments.iter().copied());
    let outcome = run(words.map(OsString::from), Some("nl-NL"), display, &mut terminal);
    let Outcome::Exit(exit) = outcome else { panic!("it wants a window") };
    Ran { exit, output: String::from_utf8(output).unwrap(), errors: String::from_utf8(errors).unwrap() }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn why_the_system_refuses_is_said_in_the_users_language() {
    for (language, said) in [("nl", "(bestaat niet)"), ("en", "(is not there)")] {
        let ran = weerklank(folder().path(), &["check", "/nowhere/at-all", "--lang", language], "");
        assert_eq!(ran.exit, Exit::Faults);
        assert!(ran.errors.contains(said), "{}", ran.errors);
    }
}

#[test]
fn the_same_choices_and_seed_give_the_same_bytes() {
    let folder = folder();
    let method = method();
    let loaded = late_again(&method);
    let listening = loaded.plays.iter().find(|play| play.name == "listening").unwrap();
    let choices: String =
        listening.inputs.lines().filter_map(|line| line.split('#').next()).collect::<Vec<_>>().join(",");
    let seed = listening.seed.to_string();
    let arguments = ["play", "late-again", "--choices", &choices, "--seed", &seed, "--json"];
    let first = weerklank(folder.path(), &arguments, "");
    assert_eq!(first.exit, Exit::Done, "{}", first.errors);
    assert!(!first.output.contains("\"ending\": \"unfinished\""), "it was played to its end");
    assert_eq!(first.output, weerklank(folder.path(), &arguments, "").output);
    let other =
        weerklank(folder.path(), &["play", "late-again", "--choices", "", "--seed", &seed, "--json"], "");
    assert_ne!(first.output, other.output, "other choices give something else");
}

#[test]
fn a_choice_that_is_not_offered_is_named_and_what_came_before_is_kept() {
    let ran = weerklank(folder().path(), &["play", "late-again", "--choices", "no-such-thing", "--json"], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("no-such-thing"), "{}", ran.errors);
    assert!(ran.output.starts_with('{'));
}

#[test]
fn a_word_outside_the_grammar_is_named() {
    for word in ["~x", "look:nose", "rewind:0", "Häh?"] {
        let ran = weerklank(folder().path(), &["play", "late-again", "--choices", word], "");
        assert_eq!(ran.exit, Exit::Faults, "{word}");
        assert!(ran.errors.contains(word.trim_start_matches("look:")), "{word}: {}", ran.errors);
    }
}

#[test]
fn an_unknown_scenario_says_where_to_look() {
    let ran = weerklank(folder().path(), &["play", "nowhere", "--text"], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("weerklank list"));
}

#[test]
fn help_is_in_the_language_that_was_asked_for() {
    let dutch = weerklank(folder().path(), &["--help"], "");
    let english = weerklank(folder().path(), &["--lang", "en", "play", "--help"], "");
    assert!(dutch.output.contains("Speel een gesprek"), "{}", dutch.output);
    assert!(english.output.contains("The number all variation"), "{}", english.output);
    assert!(!english.output.contains('⟨') && !dutch.output.contains('⟨'));
}

#[test]
fn a_conversation_left_in_the_terminal_is_offered_again() {
    let folder = folder();
    let first = weerklank(folder.path(), &["play", "late-again", "--text"], "\n1\nq\n");
    assert!(first.output.contains("bewaard"), "{}", first.output);
    let second = weerklank(folder.path(), &["play", "--text"], "ja\nq\n");
    assert!(second.output.contains("Je was bezig met"), "{}", second.output);
    // What was said before is read again, so that one knows where one was.
    assert_eq!(first.output.matches("Jij:").count(), second.output.matches("Jij:").count());
    let third = weerklank(folder.path(), &["play", "late-again", "--text"], "nee\n\nq\n");
    assert_eq!(third.exit, Exit::Done);
}

#[test]
fn a_conversation_is_played_to_its_feedback_in_the_terminal() {
    for language in ["nl", "en"] {
        let folder = folder();
        // No preparation, always the first response, and no own view: long enough for any conversation.
        let typed = format!("\n{}", "1\n".repeat(60));
        let ran = weerklank(folder.path(), &["--lang", language, "play", "late-again", "--text"], &typed);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.errors);
        let heading = if language == "nl" { "Wat werkte" } else { "What worked" };
        assert!(ran.output.contains(heading), "{}", ran.output);
        assert!(!ran.output.contains('⟨'), "a text is missing: {}", ran.output);
        let drawing = ran.output.chars().find(|c| ('\u{2500}'..='\u{27bf}').contains(c));
        assert_eq!(drawing, None, "no drawing characters that mean something");
        let kept = std::fs::read_dir(folder.path().join("finished")).unwrap().count();
        assert_eq!(kept, 1, "the conversation is kept");
        let running = std::fs::read_dir(folder.path().join("running")).unwrap().count();
        assert_eq!(running, 0, "and no longer running");
    }
}

#[test]
fn a_faulty_scenario_leaves_the_others_to_play() {
    let folder = folder();
    let broken = folder.path().join("scenarios/broken");
    std::fs::create_dir_all(&broken).unwrap();
    std::fs::write(broken.join("scenario.ron"), "(format: 1, goal: nothing").unwrap();
    let listed = weerklank(folder.path(), &["list"], "");
    assert!(listed.output.contains("broken") && listed.output.contains("late-again"), "{}", listed.output);
    let checked = weerklank(folder.path(), &["check", &broken.display().to_string()], "");
    assert_eq!(checked.exit, Exit::Faults);
    assert!(checked.output.contains("scenario.ron"), "{}", checked.output);
    let played = weerklank(folder.path(), &["play", "late-again", "--choices", ""], "");
    assert_eq!(played.exit, Exit::Done);
}

#[test]
fn own_words_come_before_the_responses_and_are_kept_beside_what_was_chosen() {
    let folder = folder();
    let play = ["play", "late-again", "--text", "--own-words", "--seed", "7"];
    let left = weerklank(folder.path(), &play, "\nJe bent er weer laat.\n1\nm\n\n2\nq\n");
    assert_eq!(left.exit, Exit::Done, "{}", left.errors);
    let asked = left.output.find("Typ het in je eigen woorden").unwrap();
    let offered = left.output.find("\n1. ").unwrap();
    assert!(asked < offered, "{}", left.output);
    assert!(left.output.contains("Je eigen woorden: “Je bent er weer laat.”"), "{}", left.output);
    let resumed = weerklank(folder.path(), &["play", "--text"], &format!("ja\n{}", "1\n".repeat(60)));
    let told = resumed.output.split_once("Alle momenten").expect("the moves are told").1;
    let beside: Vec<&str> =
        told.lines().skip_while(|line| !line.starts_with("- 1.")).skip(1).map(str::trim).collect();
    assert_eq!(beside[0], "Je eigen woorden: “Je bent er weer laat.”", "{}", resumed.output);
    let kept = std::fs::read_dir(folder.path().join("finished")).unwrap().next().unwrap().unwrap().path();
    assert!(std::fs::read_to_string(kept).unwrap().contains("\"Je bent er weer laat.\""));
}

#[test]
fn the_easiest_conversation_is_offered_first() {
    let ran = weerklank(folder().path(), &["play", "--text"], "");
    let place = |title: &str| ran.output.find(title).unwrap_or_else(|| panic!("{title}: {}", ran.output));
    let places = ["1. Waarom zou ik", "2. Alweer te laat", "3. Aan de balie"].map(place);
    assert!(places.is_sorted(), "{}", ran.output);
}

#[test]
fn recorded_plays_are_tested_and_a_conversation_is_recorded_as_one() {
    let folder = folder();
    let ran = weerklank(folder.path(), &["test"], "");
    assert_eq!(ran.exit, Exit::Done, "{}{}", ran.output, ran.errors);
    assert!(ran.output.contains("goed: late-again, listening ("), "{}", ran.output);

    let scenario = folder.path().join("mine");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/late-again"), &scenario);
    let play = scenario.join("plays/recorded.play").display().to_string();
    let record =
        ["play", "late-again", "--choices", "apart, look:rubs-eyes, eyes", "--seed", "3", "--record", &play];
    assert_eq!(weerklank(folder.path(), &record, "").exit, Exit::Done);
    let mine = scenario.display().to_string();
    let ran = weerklank(folder.path(), &["test", &mine], "");
    assert!(ran.output.contains("goed: mine, recorded ("), "{}{}", ran.output, ran.errors);

    let again = weerklank(folder.path(), &record, "");
    assert_eq!(again.exit, Exit::Faults, "what is there is not written over");
    assert!(again.errors.contains("recorded.play is er al"), "{}", again.errors);

    let text = std::fs::read_to_string(&play).unwrap();
    std::fs::write(&play, text.replace("expect:", "expect: ending=own-plan")).unwrap();
    let ran = weerklank(folder.path(), &["test", &mine, "--json"], "");
    assert_eq!(ran.exit, Exit::Faults);
    let failed: Vec<serde_json::Value> = ran
        .output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .filter(|play: &serde_json::Value| play["passed"] == false)
        .collect();
    assert_eq!(failed.len(), 1, "{}", ran.output);
    assert_eq!(failed[0]["play"], "recorded");
    assert!(failed[0]["faults"][0].as_str().unwrap().contains("own-plan"), "{}", ran.output);
}

#[test]
fn what_a_scenario_comes_to_is_told_in_both_languages_and_as_json() {
    let folder = folder();
    let late = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/late-again").display().to_string();
    for (language, word) in [("nl", "Wie nog leert: gemiddeld"), ("en", "Someone who is learning: ")] {
        let ran = weerklank(folder.path(), &["analyse", &late, "--seed", "7", "--lang", language], "");
        assert_eq!(ran.exit, Exit::Done, "{}", ran.errors);
        assert!(ran.output.contains(word) && ran.output.contains("own-plan"), "{}", ran.output);
        assert!(!ran.output.contains("overview-") && !ran.output.contains('⟨'), "{}", ran.output);
    }
    let ran = weerklank(folder.path(), &["analyse", "late-again", "--seed", "7", "--json"], "");
    let told: serde_json::Value = serde_json::from_str(ran.output.trim()).unwrap();
    assert_eq!((&told["best_trainee"], &told["tells_apart"]), (&"learning".into(), &true.into()));
    assert_eq!(told["seed"], 7);
    let ran = weerklank(folder.path(), &["analyse", "nobody"], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("Het scenario “nobody” is er niet"), "{}", ran.errors);
}

/// A scenario's folder, copied.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
