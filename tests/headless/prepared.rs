//! The preparation sheet in the terminal: offered, filled in, kept with the conversation, looked back on.

use crate::command_line::{weerklank, weerklank_typing};
use crate::common::{late_again, method};
use std::io::{BufReader, Read};
use std::path::Path;
use weerklank::cli::Exit;
use weerklank::scenario::LONGEST_NOTE;
use weerklank::store::DataFolder;

/// On the second point of the sheet, the first passed over, the rest too.
const WRITTEN: &str = "Op tijd, elke dag";

/// How many points the sheet has.
fn points() -> usize {
    late_again(&method()).scenario.unwrap().sheet().len()
}

/// The sheet with this on its second point.
fn sheet(written: &str) -> String {
    format!("p\n\n{written}\n{}", "\n".repeat(points() - 2))
}

fn play(data: &Path, language: &str, typed: &str) -> String {
    let ran = weerklank(data, &["--lang", language, "play", "late-again", "--text"], typed);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.errors);
    assert!(!ran.output.contains('⟨'), "a text is missing: {}", ran.output);
    ran.output
}

#[test]
fn a_sheet_has_the_points_of_the_scenario_and_those_it_does_not_ask_itself() {
    let sheet = late_again(&method()).scenario.unwrap().sheet();
    assert!(
        sheet.iter().any(|key| key == "prepare_own-pitfall")
            && sheet.iter().any(|key| key == "sheet-own-goal")
    );
    assert!(!sheet.iter().any(|key| key == "sheet-own-pitfall"), "{sheet:?}");
}

#[test]
fn what_was_prepared_is_shown_on_asking_and_looked_back_on() {
    for (language, about) in [("nl", "Kwam aan bod wat je had"), ("en", "Did what you wrote down")] {
        let folder = tempfile::tempdir().unwrap();
        let typed = format!("{}n\n{}", sheet(WRITTEN), "1\n".repeat(60));
        let output = play(folder.path(), language, &typed);
        assert_eq!(output.matches(WRITTEN).count(), 2, "with n, and afterwards: {output}");
        let unwrapped = output.replace('\n', " ");
        assert!(unwrapped.contains(about), "{output}");
        let (kept, faults) = DataFolder::at(folder.path()).all_finished();
        assert!(faults.is_empty());
        assert_eq!(kept[0].notes.values().collect::<Vec<_>>(), [WRITTEN]);
    }
}

#[test]
fn what_was_prepared_stays_with_a_conversation_that_is_left() {
    let folder = tempfile::tempdir().unwrap();
    play(folder.path(), "nl", &format!("{}1\nq\n", sheet(WRITTEN)));
    let again = play(folder.path(), "nl", "ja\nn\nq\n");
    assert!(again.contains(WRITTEN), "{again}");
}

#[test]
fn what_was_prepared_is_offered_again_where_nothing_was_said_yet() {
    for (language, yes, kept) in [("nl", "ja", "is bewaard"), ("en", "yes", "is kept")] {
        let folder = tempfile::tempdir().unwrap();
        let left = play(folder.path(), language, &format!("{}q\n", sheet(WRITTEN)));
        assert!(left.contains(kept), "{left}");
        // Nobody answers: nothing is taken for no.
        play(folder.path(), language, "");
        let again = play(folder.path(), language, &format!("{yes}\nn\nq\n"));
        assert!(again.contains(WRITTEN) && again.contains(kept), "{again}");
        assert!(DataFolder::at(folder.path()).unfinished().0.is_some());
    }
}

#[test]
fn a_sheet_that_was_broken_off_is_kept_as_far_as_it_came() {
    let folder = tempfile::tempdir().unwrap();
    play(folder.path(), "nl", &format!("v\n\n{WRITTEN}\n"));
    let notes = DataFolder::at(folder.path()).unfinished().0.unwrap().notes;
    assert_eq!(notes.values().collect::<Vec<_>>(), [WRITTEN]);
}

#[test]
fn each_note_is_on_disk_before_the_next_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut seen = Vec::new();
    let typist = Typist { data: folder.path(), lines: vec!["v", WRITTEN, "Rustig"], seen: &mut seen };
    weerklank_typing(folder.path(), &["play", "late-again", "--text"], &mut BufReader::new(typist));
    assert_eq!(seen[..4], [0, 0, 1, 2], "so many notes are kept at each question");
}

/// Someone who types line by line, and looks each time how many notes are on disk.
struct Typist<'a> {
    data: &'a Path,
    lines: Vec<&'a str>,
    seen: &'a mut Vec<usize>,
}

impl Typist<'_> {
    fn kept(&self) -> usize {
        let Ok(running) = std::fs::read_dir(self.data.join("running")) else { return 0 };
        let texts = running.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        let header =
            |text: String| serde_json::from_str::<serde_json::Value>(text.lines().next().unwrap()).unwrap();
        texts.map(|text| header(text)["notes"].as_object().unwrap().len()).sum()
    }
}

impl Read for Typist<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.seen.push(self.kept());
        if self.lines.is_empty() {
            return Ok(0);
        }
        let line = format!("{}\n", self.lines.remove(0));
        buffer[..line.len()].copy_from_slice(line.as_bytes());
        Ok(line.len())
    }
}

#[test]
fn who_does_not_prepare_is_told_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output = play(folder.path(), "nl", &format!("wat?\n\nn\n{}", "1\n".repeat(60)));
    assert_eq!(output.matches("Typ v om je voor te bereiden").count(), 2, "asked again: {output}");
    assert!(output.contains("niets opgeschreven") && !output.contains("Kwam aan bod"), "{output}");
}

#[test]
fn before_it_begins_one_can_still_leave() {
    let folder = tempfile::tempdir().unwrap();
    let output = play(folder.path(), "nl", "q\n");
    assert!(output.contains("niets bewaard"), "{output}");
    assert!(!folder.path().join("running").exists());
}

#[test]
fn a_note_has_its_length() {
    let folder = tempfile::tempdir().unwrap();
    play(folder.path(), "nl", &format!("{}1\nq\n", sheet(&"é".repeat(3 * LONGEST_NOTE))));
    let (opened, _) = DataFolder::at(folder.path()).unfinished();
    let notes = opened.unwrap().notes;
    assert_eq!(notes.values().next().unwrap().chars().count(), LONGEST_NOTE);
}
