//! `weerklank score`, and writing a played conversation as a coded transcript.

use crate::command_line::weerklank;
use serde_json::Value;
use std::path::Path;
use weerklank::cli::Exit;

const GOOD: &str =
    "turn,speaker,codes\n1,trainee,question_open\n2,counterpart,change_talk\n3,trainee,reflection_complex\n";

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in
        [("b.csv", GOOD), ("a.csv", GOOD), ("wrong.csv", "turn,speaker,codes\n1,trainee,question_opn\n")]
    {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    std::fs::write(folder.path().join("notes.txt"), "not a transcript").unwrap();
    folder
}

fn words(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_folder_gives_a_line_each_in_order_and_a_wrong_one_leaves_the_others() {
    let folder = folder();
    let ran = weerklank(folder.path(), &["score", &words(folder.path()), "--goal", "change_unmotivated"], "");
    assert_eq!(ran.exit, Exit::Faults);
    let lines: Vec<&str> = ran.output.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ran.output);
    for (line, name) in lines.iter().zip(["a.csv: ", "b.csv: ", "wrong.csv: geen score"]) {
        assert!(line.contains(name), "{line}");
    }
    assert!(lines[0].contains("2 momenten"), "it rests on little: {}", lines[0]);
    for part in ["wrong.csv:2:11", "1,trainee,question_opn", "question_open"] {
        assert!(ran.errors.contains(part), "{}", ran.errors);
    }
}

#[test]
fn as_json_every_file_is_one_object_on_one_line() {
    let folder = folder();
    let [a, wrong] = ["a.csv", "wrong.csv"].map(|name| words(&folder.path().join(name)));
    let missing = words(&folder.path().join("missing.csv"));
    let arguments = ["score", &wrong, &missing, &a, &a, "--goal", "keep", "--json"];
    let ran = weerklank(folder.path(), &arguments, "");
    assert_eq!(ran.exit, Exit::Faults);
    let objects: Vec<Value> = ran.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |name: &str| objects.iter().find(|object| object["file"] == name).unwrap();
    assert_eq!(objects.len(), 3, "{}", ran.output);
    let good = of(&a);
    assert!(good["score"].is_u64() && good["diagnostics"].as_array().unwrap().is_empty(), "{good}");
    assert_eq!(
        (&good["moves"], &good["rests_on_enough"], &good["goal"]),
        (&2.into(), &false.into(), &"keep".into())
    );
    assert!(["connection", "challenge", "reflex"].iter().all(|name| good[name].is_i64()), "{good}");
    assert_eq!(good["miti"]["reflections_to_questions"], 1.0);
    let fault = &of(&wrong)["diagnostics"][0];
    assert!(of(&wrong)["score"].is_null());
    assert_eq!(
        (&fault["code"], &fault["line"], &fault["column"]),
        (&"transcript-code".into(), &2.into(), &11.into())
    );
    assert!(of(&missing)["score"].is_null() && of(&missing)["diagnostics"][0]["message"].is_string());
}

#[test]
fn one_file_is_told_of_at_length_in_both_languages() {
    let folder = folder();
    let a = words(&folder.path().join("a.csv"));
    for language in ["nl", "en"] {
        let arguments = ["--lang", language, "score", &a, "--goal", "change-unmotivated"];
        let ran = weerklank(folder.path(), &arguments, "");
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
        assert!(ran.output.contains("MITI 4.2.1") && !ran.output.contains('⟨'), "{}", ran.output);
    }
}

#[test]
fn what_comes_in_can_be_scored() {
    let folder = folder();
    let ran = weerklank(folder.path(), &["score", "-", "--goal", "keep", "--json"], GOOD);
    let object: Value = serde_json::from_str(&ran.output).unwrap();
    assert_eq!(object["file"], "-");
    assert!(object["score"].is_u64());
}

#[test]
fn a_goal_has_to_be_known_and_to_be_one() {
    let folder = folder();
    let a = words(&folder.path().join("a.csv"));
    let ran = weerklank(folder.path(), &["score", &a], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("--goal"), "{}", ran.errors);
    let ran = weerklank(folder.path(), &["score", &a, "--goal", "winning"], "");
    assert_eq!(ran.exit, Exit::Misused);
    assert!(ran.errors.contains("winning"), "{}", ran.errors);
}

#[test]
fn a_folder_without_transcripts_is_named() {
    let empty = tempfile::tempdir().unwrap();
    let ran = weerklank(empty.path(), &["score", &words(empty.path()), "--goal", "keep"], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains(&words(empty.path())), "{}", ran.errors);
}

#[test]
fn a_played_conversation_scores_the_same_when_it_is_written_and_scored() {
    let folder = tempfile::tempdir().unwrap();
    let written = words(&folder.path().join("played.csv"));
    let inputs = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/scenarios/late-again/plays/listening.play"
    ))
    .unwrap();
    let inputs: Vec<&str> = inputs
        .lines()
        .filter(|line| !["seed:", "expect:", "#"].iter().any(|start| line.starts_with(start)))
        .collect();
    let inputs = inputs.join(",");
    let play =
        ["play", "late-again", "--choices", &inputs, "--seed", "1", "--json", "--transcript", &written];
    let played = weerklank(folder.path(), &play, "");
    let played: Value = serde_json::from_str(&played.output).unwrap();
    let scored = weerklank(folder.path(), &["score", &written, "--json"], "");
    let scored: Value = serde_json::from_str(&scored.output).unwrap();
    assert!(played["feedback"]["score"]["moves"].as_u64().unwrap() > 3, "{played}");
    assert_eq!(played["score"], scored["score"]);
    for name in ["connection", "challenge", "reflex", "moves", "rests_on_enough"] {
        assert_eq!(played["feedback"]["score"][name], scored[name], "{name}");
    }
    assert_eq!(played["miti"], scored["miti"]);
}

#[test]
fn a_talk_in_the_terminal_is_written_as_far_as_it_got() {
    let folder = tempfile::tempdir().unwrap();
    let written = folder.path().join("talk.csv");
    let path = words(&written);
    weerklank(folder.path(), &["play", "late-again", "--text", "--transcript", &path], "\n1\n1\nq\n");
    let text = std::fs::read_to_string(written).unwrap();
    assert_eq!(text.matches(",trainee,").count(), 2, "{text}");
    let nowhere = words(&folder.path().join("no/such/folder.csv"));
    let ran =
        weerklank(folder.path(), &["play", "late-again", "--choices", "", "--transcript", &nowhere], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("folder.csv"), "{}", ran.errors);
}
