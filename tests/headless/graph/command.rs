//! `weerklank graph`, run as a function.

use crate::command_line::{Ran, weerklank};
use crate::format::fixtures;
use std::fs;
use weerklank::cli::Exit;

fn graph(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    weerklank(folder.path(), &[&["graph"], arguments].concat(), "")
}

/// A scenario that is small enough to find the best of at once.
fn small() -> String {
    fixtures().join("scenarios/two-steps").display().to_string()
}

#[test]
fn without_a_format_it_is_mermaid_with_the_best_conversation() {
    let ran = graph(&[&small()]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    assert!(ran.output.starts_with("flowchart LR\n"), "{}", ran.output);
    assert!(
        ran.output.contains("★ dik: het beste gesprek dat is gevonden") && ran.output.contains("--seed 0")
    );
    assert!(ran.output.contains(" ==>|"), "{}", ran.output);
}

#[test]
fn the_format_the_seed_and_the_language_are_those_that_were_asked_for() {
    for (format, start) in
        [("mermaid", "flowchart LR"), ("dot", "digraph \"two-steps\" {"), ("svg", "<?xml ")]
    {
        let ran = graph(&[&small(), "--format", format, "--seed", "5", "--lang", "en"]);
        assert_eq!(ran.exit, Exit::Done, "{}", ran.errors);
        assert!(ran.output.starts_with(start), "{}", ran.output);
        assert!(ran.output.contains("Two steps") && ran.output.contains("with --seed 5"), "{}", ran.output);
    }
    let ran = graph(&[&small(), "--format", "png", "--lang", "nl"]);
    assert_eq!(ran.exit, Exit::Misused);
    assert!(ran.errors.contains("png") && ran.errors.contains("--format"), "{}", ran.errors);
}

#[test]
fn it_is_written_to_a_file_and_that_is_said_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("takken.svg");
    let path = file.display().to_string();
    let ran = graph(&[&small(), "--format", "svg", "--out", &path]);
    let told = format!("Geschreven: {path}\n");
    assert_eq!((ran.exit, ran.output.as_str(), ran.errors), (Exit::Done, "", told));
    assert_eq!(fs::read_to_string(&file).unwrap(), graph(&[&small(), "--format", "svg"]).output);
    let ran = graph(&[&small(), "--out", &folder.path().join("nergens/takken.svg").display().to_string()]);
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("nergens") && ran.errors.contains("kon niet worden"), "{}", ran.errors);
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let unknown = graph(&["nergens"]);
    assert_eq!((unknown.exit, unknown.output.as_str()), (Exit::Faults, ""));
    assert!(
        unknown.errors.contains("“nergens”") && unknown.errors.contains("weerklank list"),
        "{}",
        unknown.errors
    );
    let several = graph(&[&fixtures().join("scenarios").display().to_string()]);
    assert_eq!((several.exit, several.output.as_str()), (Exit::Faults, ""));
    assert!(several.errors.contains("Noem er één"), "{}", several.errors);
    let broken = graph(&[&fixtures().join("broken/missing-target").display().to_string()]);
    assert_eq!((broken.exit, broken.output.as_str()), (Exit::Faults, ""));
    assert!(broken.errors.contains("scenario.ron"), "{}", broken.errors);
    let none = graph(&[]);
    assert_eq!(none.exit, Exit::Misused);
}
