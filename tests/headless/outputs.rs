//! Files that are written where the user says: nothing is overwritten that was not written here.

use crate::command_line::{Ran, weerklank};
use std::ffi::OsString;
use std::fs;
use std::io::{Cursor, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use weerklank::cli::{Display, Exit, Outcome, Terminal, run};

/// What stood in a file before.
const MINE: &str = "an evening's work\n";

/// A scenario that is quickly gone through.
const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios/at-the-counter");

/// What writes a file: the words of the command, to which the path is added.
const WRITERS: [&[&str]; 4] = [
    &["graph", SMALL, "--format", "dot", "--out"],
    &["export", SMALL, "--out"],
    &["play", SMALL, "--choices", "greet", "--transcript"],
    &["play", SMALL, "--choices", "greet", "--record"],
];

fn write(writer: &[&str], path: &Path, more: &[&str]) -> Ran {
    let data = tempfile::tempdir().unwrap();
    let path = path.display().to_string();
    weerklank(data.path(), &[writer, &[path.as_str()], more].concat(), "")
}

/// A file of the user's, alone in a folder.
fn mine(name: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, MINE).unwrap();
    (folder, path)
}

/// The names of what is in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_file_that_is_there_is_replaced_only_on_asking() {
    for writer in WRITERS {
        let (folder, path) = mine("map.txt");
        for (language, told) in [("nl", "is er al"), ("en", "is there already")] {
            let ran = write(writer, &path, &["--lang", language]);
            assert_eq!(ran.exit, Exit::Faults, "{writer:?}");
            let said = [told, "map.txt", "--force"].iter().all(|part| ran.errors.contains(part));
            assert!(said && ran.output.is_empty(), "{writer:?}: {}{}", ran.output, ran.errors);
            assert_eq!(fs::read_to_string(&path).unwrap(), MINE, "{writer:?}");
        }
        let ran = write(writer, &path, &["--force"]);
        assert_eq!(ran.exit, Exit::Done, "{writer:?}: {}", ran.errors);
        assert!((ran.output + &ran.errors).contains("map.txt"), "{writer:?}: what was written is said");
        assert_ne!(fs::read_to_string(&path).unwrap(), MINE, "{writer:?}");
        assert_eq!(names(folder.path()), ["map.txt"], "{writer:?}: nothing is left beside it");
    }
}

#[test]
fn a_file_of_a_scenario_is_never_replaced() {
    for name in ["scenario.ron", "nl.ftl", "mine.play", "NL.FTL"] {
        for writer in WRITERS {
            let (_folder, path) = mine(name);
            let ran = write(writer, &path, &["--force"]);
            if writer.contains(&"--record") && name == "mine.play" {
                assert_eq!(ran.exit, Exit::Done, "a play may be recorded again: {}", ran.errors);
                continue;
            }
            assert_eq!(ran.exit, Exit::Faults, "{writer:?} {name}");
            assert!(ran.errors.contains(name) && ran.output.is_empty(), "{writer:?}: {}", ran.errors);
            assert_eq!(fs::read_to_string(&path).unwrap(), MINE, "{writer:?} {name}");
        }
    }
}

#[test]
fn that_it_may_not_be_written_is_said_before_the_conversation() {
    let (folder, path) = mine("talk.csv");
    let data = folder.path().join("data");
    let nowhere = folder.path().join("no/such/folder.csv");
    for path in [path, nowhere, folder.path().to_owned()] {
        let path = path.display().to_string();
        let ran = weerklank(&data, &["play", "late-again", "--text", "--transcript", &path], "\n1\nq\n");
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Faults, ""), "{path}");
        assert!(ran.errors.contains(&path) && !data.exists(), "{}", ran.errors);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, path) = mine("real.dot");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.dot");
    symlink("real.dot", &link).unwrap();
    assert_eq!(write(WRITERS[0], &link, &[]).exit, Exit::Faults, "what it leads to is there");
    assert_eq!(fs::read_to_string(&path).unwrap(), MINE);
    assert_eq!(write(WRITERS[0], &link, &["--force"]).exit, Exit::Done);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&path).unwrap().starts_with("digraph"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);

    let texts = folder.path().join("nl.ftl");
    fs::write(&texts, MINE).unwrap();
    let disguised = folder.path().join("map.dot");
    symlink(&texts, &disguised).unwrap();
    assert_eq!(write(WRITERS[0], &disguised, &["--force"]).exit, Exit::Faults);
    assert_eq!(fs::read_to_string(&texts).unwrap(), MINE);

    let dangling = folder.path().join("dangling.dot");
    symlink("made.dot", &dangling).unwrap();
    assert_eq!(write(WRITERS[0], &dangling, &[]).exit, Exit::Done);
    assert!(fs::read_to_string(folder.path().join("made.dot")).unwrap().starts_with("digraph"));
}

#[cfg(target_os = "linux")]
#[test]
fn devices_and_what_was_redirected_need_no_telling() {
    for writer in WRITERS {
        let ran = write(writer, Path::new("/dev/null"), &[]);
        assert_eq!(ran.exit, Exit::Done, "{writer:?}: {}", ran.errors);
        assert!(!ran.errors.contains("/dev/null"), "{writer:?}: {}", ran.errors);
    }
    let ran = write(WRITERS[0], Path::new("/dev/stdout"), &[]);
    assert!(ran.output.starts_with("digraph") && ran.errors.is_empty(), "{}", ran.errors);
}

#[test]
fn a_new_scenario_comes_into_an_empty_folder_in_one_go() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("within/my-own");
    let new = |path: &Path| weerklank(folder.path(), &["new", &path.display().to_string()], "");
    assert_eq!(new(&made).exit, Exit::Done);
    assert_eq!(names(made.parent().unwrap()), ["my-own"], "nothing is left beside it");
    let text = fs::read_to_string(made.join("nl.ftl")).unwrap();
    fs::write(made.join("nl.ftl"), format!("{text}# {MINE}")).unwrap();
    let again = new(&made);
    assert_eq!(again.exit, Exit::Faults);
    assert!(again.errors.contains("is er al"), "{}", again.errors);
    assert!(fs::read_to_string(made.join("nl.ftl")).unwrap().ends_with(MINE));
    let (_other, file) = mine("a-file");
    assert_eq!(new(&file).exit, Exit::Faults);
    assert_eq!(fs::read_to_string(&file).unwrap(), MINE);
}

/// A disk that is full, or a reader that went away.
struct Failing(ErrorKind);

impl Write for Failing {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_could_not_be_printed_is_told_unless_nobody_reads_it() {
    for (kind, exit, told) in
        [(ErrorKind::StorageFull, Exit::Faults, "de schijf is vol"), (ErrorKind::BrokenPipe, Exit::Done, "")]
    {
        let data = tempfile::tempdir().unwrap();
        let mut errors = Vec::new();
        let mut terminal = Terminal {
            input: &mut Cursor::new(b""),
            output: &mut Failing(kind),
            errors: &mut errors,
            width: 80,
            now: &|| 1_000,
            fresh_seed: 1,
            trouble: None,
        };
        let data = data.path().display().to_string();
        let words = ["weerklank", "--data", &data, "list"].map(OsString::from);
        let outcome = run(words, Some("nl"), &Display::Absent, &mut terminal);
        assert!(matches!(outcome, Outcome::Exit(found) if found == exit), "{outcome:?}");
        let errors = String::from_utf8(errors).unwrap();
        assert!(errors.contains(told) && errors.is_empty() == told.is_empty(), "{errors}");
    }
}
