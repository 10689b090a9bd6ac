//! `weerklank import` and `weerklank export`.

use super::losses::files;
use crate::command_line::weerklank;
use serde_json::Value;
use std::fs;
use std::path::Path;
use weerklank::cli::Exit;

fn words(path: &Path) -> String {
    path.display().to_string()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files() {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn a_story_becomes_a_folder_with_what_is_lost_told_in_both_languages() {
    for (language, done) in [("nl", "staat nu een scenario met"), ("en", "there is now a scenario with")] {
        let folder = folder();
        let file = words(&folder.path().join("harlowe.twee"));
        let ran = weerklank(folder.path(), &["--lang", language, "import", &file], "");
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{}", ran.output);
        for part in [done, "harlowe.twee:15:1", "(set: $mood to", "twee-macro", "weerklank check"] {
            assert!(ran.output.contains(part), "{part} is not in\n{}", ran.output);
        }
        assert!(!ran.output.contains('⟨'), "{}", ran.output);
        let made = folder.path().join("harlowe");
        assert!(made.join("scenario.ron").is_file() && made.join(format!("{language}.ftl")).is_file());
        let checked = weerklank(folder.path(), &["check", &words(&made)], "");
        assert_eq!(checked.exit, Exit::Done, "{}", checked.output);
    }
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let folder = folder();
    let file = words(&folder.path().join("draft.twee"));
    let out = folder.path().join("mine");
    fs::create_dir(&out).unwrap();
    let import = ["import", &file, "--out", &words(&out)];
    assert_eq!(weerklank(folder.path(), &import, "").exit, Exit::Done, "an empty one is filled");
    fs::write(out.join("nl.ftl"), "mine").unwrap();
    let again = weerklank(folder.path(), &import, "");
    assert_eq!(again.exit, Exit::Faults);
    assert!(again.errors.contains("mine is er al"), "{}", again.errors);
    assert_eq!(fs::read_to_string(out.join("nl.ftl")).unwrap(), "mine");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains(".part")), "{left:?}");
    let onto_a_file = weerklank(folder.path(), &["import", &file, "--out", &file], "");
    assert_eq!(onto_a_file.exit, Exit::Faults);
}

#[test]
fn of_what_is_no_twee_nothing_is_made() {
    let folder = folder();
    for name in ["published.twee", "notes.twee", "nobody.twee", "absent.twee"] {
        let out = folder.path().join("out");
        let ran = weerklank(
            folder.path(),
            &["import", &words(&folder.path().join(name)), "--out", &words(&out)],
            "",
        );
        assert_eq!(ran.exit, Exit::Faults, "{name}: {}", ran.output);
        assert!(!out.exists() && ran.errors.contains(name), "{name}: {}", ran.errors);
    }
}

#[test]
fn what_is_lost_is_told_as_json() {
    let folder = folder();
    let file = words(&folder.path().join("harlowe.twee"));
    let ran = weerklank(folder.path(), &["import", &file, "--json"], "");
    let objects: Vec<Value> = ran.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let first = objects.iter().find(|object| object["code"] == "twee-macro").unwrap();
    assert_eq!(
        (&first["line"], &first["column"], &first["severity"]),
        (&15.into(), &1.into(), &"warning".into())
    );
}

#[test]
fn a_story_without_an_end_is_written_and_its_fault_is_told() {
    let folder = folder();
    let file = folder.path().join("round.twee");
    fs::write(&file, ":: Start\nHello.\n[[Again->Start]]\n").unwrap();
    let ran = weerklank(folder.path(), &["import", &words(&file)], "");
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.output.contains("no-ending") && ran.output.contains("nog één fout"), "{}", ran.output);
}

#[test]
fn a_scenario_is_exported_and_imported_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("late.twee");
    let ran = weerklank(folder.path(), &["export", "late-again", "--out", &words(&file)], "");
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
    for part in [
        "late.twee is geschreven",
        "- Voorwaarden: ",
        "- Stiltes: 18, bij excuse, restless, nothing-more, shuts, heavy-start, a-six,",
    ] {
        assert!(ran.output.contains(part), "{part} is not in\n{}", ran.output);
    }
    assert!(!ran.output.contains('⟨'), "{}", ran.output);
    let again = weerklank(folder.path(), &["export", "late-again", "--out", &words(&file)], "");
    assert_eq!(again.exit, Exit::Faults, "what is there is not written over");
    let back = weerklank(folder.path(), &["import", &words(&file)], "");
    assert_eq!(back.exit, Exit::Done, "{}", back.errors);
    assert!(back.output.contains("Alles is meegegaan."), "{}", back.output);
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/late-again");
    for name in ["scenario.ron", "nl.ftl", "en.ftl", "plays/listening.play"] {
        let made = fs::read(folder.path().join("late").join(name)).unwrap();
        assert_eq!(made, fs::read(original.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn without_a_file_it_is_printed_and_a_folder_will_do_too() {
    let folder = tempfile::tempdir().unwrap();
    let counter = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/scenarios/at-the-counter");
    for name in [words(&counter), words(&counter.join("scenario.ron"))] {
        let ran = weerklank(folder.path(), &["--lang", "en", "export", &name], "");
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""));
        assert!(ran.output.starts_with(":: StoryTitle\nA greeting\n"), "{}", ran.output);
        assert!(ran.output.contains("In passages such as this one"), "{}", ran.output);
    }
}

#[test]
fn a_scenario_that_is_not_there_or_not_sound_is_not_exported() {
    let folder = tempfile::tempdir().unwrap();
    let ran = weerklank(folder.path(), &["export", "nobody"], "");
    assert_eq!(ran.exit, Exit::Faults);
    assert!(ran.errors.contains("Het scenario “nobody” is er niet"), "{}", ran.errors);
    let own = folder.path().join("scenarios/mine");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("scenario.ron"), "(format: 1, goal: nothing").unwrap();
    let ran = weerklank(folder.path(), &["export", "mine"], "");
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Faults, ""));
    assert!(ran.errors.contains("scenario.ron"), "{}", ran.errors);
}
