//! The journal: whole when cut at any byte, and the same conversation when it is opened again.

use crate::common::{entries, late_again, method, played};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use weerklank::conversation::{Conversation, ENGINE, Entry, Log, OwnWords, Play, Refused, Way, offers};
use weerklank::feedback::feedback;
use weerklank::format::method_hash;
use weerklank::report::played_json;
use weerklank::store::{DataFolder, Finished, Journal, Opened, StoreError};

const SEED: u64 = 7;

fn log(play: &Play<'_>, entries: Vec<Entry>) -> Log {
    Log {
        scenario: play.scenario.id.clone(),
        scenario_hash: play.scenario.hash.clone(),
        method_hash: method_hash(play.method),
        engine: ENGINE.to_owned(),
        seed: SEED,
        way: Way::Guided,
        entries,
    }
}

/// A recorded play with a move in it that is taken back and made again: all of it is possible.
fn inputs() -> Vec<Entry> {
    let loaded = late_again(&method());
    let recorded = loaded.plays.iter().find(|file| file.name == "listening").unwrap();
    let mut inputs = entries(&recorded.inputs);
    let again = inputs[2].clone();
    inputs.splice(3..3, [Entry::Rewind(1), again]);
    inputs
}

/// A folder with the journal of a conversation, closed.
fn kept(begun_ms: u64, entries: Vec<Entry>) -> (TempDir, DataFolder, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let path = add(&data, begun_ms, entries);
    (folder, data, path)
}

fn add(data: &DataFolder, begun_ms: u64, entries: Vec<Entry>) -> PathBuf {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    data.begin(&log(&play, entries), &BTreeMap::new(), begun_ms).unwrap().path().to_owned()
}

fn notes(written: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("own-goal".to_owned(), written.to_owned())])
}

/// The journal of a conversation that was only prepared, closed.
fn with_notes(data: &DataFolder, begun_ms: u64, notes: &BTreeMap<String, String>) -> PathBuf {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    data.begin(&log(&play, Vec::new()), notes, begun_ms).unwrap().path().to_owned()
}

/// The conversation of [`inputs`], finished.
fn finished() -> Finished {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let conversation = Conversation::replay(&play, SEED, Way::Guided, &inputs()).unwrap();
    Finished::of(&log(&play, inputs()), feedback(&play, &conversation, None), 5)
}

/// What a folder of the user's holds, in the order of the names.
fn held(data: &DataFolder, folder: &str) -> Vec<Vec<u8>> {
    let Ok(found) = fs::read_dir(data.root().join(folder)) else { return Vec::new() };
    let mut paths: Vec<_> = found.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn the_inputs_of_these_tests_can_be_played() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    assert!(Conversation::replay(&play, SEED, Way::Guided, &inputs()).is_ok());
}

#[test]
fn cut_at_every_byte_it_opens_and_loses_at_most_the_cut_move() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let notes = BTreeMap::from([("own-goal".to_owned(), "luisteren, écht".to_owned())]);
    let journal = data.begin(&log(&play, inputs()), &notes, 1).unwrap();
    let path = journal.path().to_owned();
    drop(journal);
    let whole = fs::read(&path).unwrap();
    let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
    for cut in 0..=whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let opened = Journal::open(&path).unwrap();
        if cut <= header {
            assert!(opened.is_none(), "cut at {cut}: there is no conversation yet");
            continue;
        }
        let mut opened = opened.unwrap();
        let complete = whole[header + 1..cut].split(|byte| *byte == b'\n').count() - 1;
        assert_eq!(opened.log.entries, inputs()[..complete], "cut at {cut}");
        assert_eq!(opened.notes, notes);
        // What is added after a cut is read again.
        opened.journal.append(&Entry::TimeOut).unwrap();
        drop(opened);
        let again = Journal::open(&path).unwrap().unwrap();
        assert_eq!(again.log.entries.len(), complete + 1, "cut at {cut}");
        assert_eq!(again.log.entries.last(), Some(&Entry::TimeOut));
    }
}

/// Two inputs that are answers.
fn answers() -> [Entry; 2] {
    [Entry::Choose("listen".to_owned()), Entry::TimeOut]
}

/// A journal with own words before its first, its second and its next move.
fn with_words() -> (TempDir, DataFolder, PathBuf, OwnWords) {
    let (folder, data, path) = kept(1, Vec::new());
    let mut journal = Journal::open(&path).unwrap().unwrap().journal;
    let said = ["Wat is er, jongen?\nIk \"luister\".", "Hoe gaat dat dan?", "…"];
    for (words, entry) in said.iter().zip(answers()) {
        journal.append_words(words).unwrap();
        journal.append(&entry).unwrap();
    }
    journal.append_words(said[2]).unwrap();
    (folder, data, path, (1..).zip(said.map(str::to_owned)).collect())
}

#[test]
fn own_words_are_read_again_with_the_move_they_were_written_for() {
    let (_folder, _place, path, words) = with_words();
    let opened = Journal::open(&path).unwrap().unwrap();
    assert_eq!(opened.words, words);
    assert_eq!(opened.log.entries, answers());
    let (fresh, _) = opened.journal.renewed(&opened.log, &opened.notes).unwrap();
    let path = fresh.path().to_owned();
    drop(fresh);
    assert_eq!(Journal::open(&path).unwrap().unwrap().words, words, "a fresh journal takes them over");
}

#[test]
fn own_words_that_are_cut_lose_nothing_else() {
    let (_folder, _place, path, words) = with_words();
    let whole = fs::read(&path).unwrap();
    let header = whole.iter().position(|byte| *byte == b'\n').unwrap();
    for cut in header + 1..=whole.len() {
        fs::write(&path, &whole[..cut]).unwrap();
        let opened = Journal::open(&path).unwrap().unwrap();
        assert!(opened.damage.is_none(), "cut at {cut}");
        assert!(answers().starts_with(&opened.log.entries));
        assert!(opened.words.iter().all(|(number, text)| words.get(number) == Some(text)), "cut at {cut}");
    }
}

#[test]
fn own_words_wait_for_the_answer_where_one_first_looks() {
    let (_folder, _place, path) = kept(1, Vec::new());
    let mut journal = Journal::open(&path).unwrap().unwrap().journal;
    journal.append_words("Goedemorgen.").unwrap();
    journal.append(&entries("look:foot-taps")[0]).unwrap();
    journal.append(&answers()[0]).unwrap();
    drop(journal);
    let words = Journal::open(&path).unwrap().unwrap().words;
    assert_eq!(words, OwnWords::from([(2, "Goedemorgen.".to_owned())]));
}

#[test]
fn what_was_typed_is_kept_and_offered_also_before_the_first_move() {
    let (_folder, data, path) = kept(1, Vec::new());
    let mut journal = Journal::open(&path).unwrap().unwrap().journal;
    assert!(!journal.holds_anything());
    journal.append_words("Goedemorgen.").unwrap();
    assert!(journal.holds_anything());
    drop(journal);
    let opened = data.unfinished().0.unwrap();
    assert_eq!(opened.words, OwnWords::from([(1, "Goedemorgen.".to_owned())]));
    opened.journal.put_away().unwrap();

    let path = with_notes(&data, 2, &notes("rustig blijven"));
    assert_eq!(data.unfinished().0.unwrap().notes, notes("rustig blijven"));
    assert!(path.exists());
    // An empty one that was begun later goes, and does not take these with it.
    let empty = add(&data, 3, Vec::new());
    assert_eq!(data.unfinished().0.unwrap().notes, notes("rustig blijven"));
    assert!(!empty.exists() && path.exists());
}

#[test]
fn notes_take_the_place_of_those_before_and_others_stay_out() {
    let (_folder, data, path) = kept(1, Vec::new());
    let Opened { mut journal, log, .. } = Journal::open(&path).unwrap().unwrap();
    for written in ["r", "rustig", "rustig blijven"] {
        journal.keep_notes(&log, &notes(written)).unwrap();
        assert!(journal.holds_anything());
        assert!(data.unfinished().0.is_none(), "it is open here");
    }
    assert_eq!(held(&data, "running").len(), 1, "nothing is left beside it");
    journal.append(&Entry::TimeOut).unwrap();
    drop(journal);
    let opened = data.unfinished().0.unwrap();
    assert_eq!((opened.notes, opened.log.entries), (notes("rustig blijven"), vec![Entry::TimeOut]));
    let mut journal = opened.journal;
    journal.keep_notes(&log, &BTreeMap::new()).unwrap();
    assert!(!journal.holds_anything());
}

#[test]
fn what_was_typed_for_the_same_moves_is_not_taken_for_what_is_kept() {
    let (_folder, data, path) = kept(1, inputs());
    data.keep(&finished(), 5).unwrap();
    let mut opened = Journal::open(&path).unwrap().unwrap();
    opened.journal.append_words("Nog iets.").unwrap();
    drop(opened);
    assert!(data.unfinished().0.is_some(), "these words stand nowhere else");
}

#[test]
fn after_a_rewind_own_words_are_those_of_the_move_that_stands() {
    let (_folder, _place, path) = kept(1, inputs()[..1].to_vec());
    let mut journal = Journal::open(&path).unwrap().unwrap().journal;
    journal.append_words("eerst").unwrap();
    journal.append(&inputs()[1]).unwrap();
    journal.append(&Entry::Rewind(1)).unwrap();
    journal.append_words("daarna").unwrap();
    drop(journal);
    let words = Journal::open(&path).unwrap().unwrap().words;
    assert_eq!(words, OwnWords::from([(2, "daarna".to_owned())]));
}

#[test]
fn a_fresh_journal_keeps_own_words_where_moves_were_taken_back() {
    let entries = [inputs()[0].clone(), Entry::TimeOut, Entry::Rewind(2), Entry::TimeOut];
    let (_folder, data, path) = kept(1, entries.to_vec());
    let mut journal = Journal::open(&path).unwrap().unwrap().journal;
    journal.append_words("nu").unwrap();
    journal.append(&inputs()[0]).unwrap();
    drop(journal);
    let opened = Journal::open(&path).unwrap().unwrap();
    let words = OwnWords::from([(2, "nu".to_owned())]);
    assert_eq!(opened.words, words);
    let begun = data.begin_with(&opened.log, &opened.notes, words.clone(), 9).unwrap();
    let path = begun.path().to_owned();
    drop(begun);
    assert_eq!(Journal::open(&path).unwrap().unwrap().words, words);
}

#[test]
fn opening_a_cut_journal_changes_nothing_until_something_is_added() {
    let (_folder, data, path) = kept(1, inputs());
    let mut bytes = fs::read(&path).unwrap();
    bytes.truncate(bytes.len() - 3);
    fs::write(&path, &bytes).unwrap();
    assert!(data.unfinished().0.is_some());
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn damage_in_the_middle_is_told_and_nothing_is_destroyed() {
    let (_folder, data, path) = kept(1, inputs());
    let mut bytes = fs::read(&path).unwrap();
    let third = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0;
    bytes[third + 1] = 0xff;
    fs::write(&path, &bytes).unwrap();
    let (opened, faults) = data.unfinished();
    let opened = opened.unwrap();
    assert_eq!(opened.log.entries, inputs()[..2]);
    assert!(matches!(faults[..], [StoreError::PartlyRead { line: 4, .. }]), "{faults:?}");
    assert_eq!(held(&data, "damaged"), [bytes]);
    // What came before goes on in a journal of its own, and is told of once.
    drop(opened);
    let (again, faults) = data.unfinished();
    assert_eq!(again.unwrap().log.entries, inputs()[..2]);
    assert!(faults.is_empty());
}

#[test]
fn what_is_longer_than_any_conversation_is_kept_aside_whole() {
    let (_folder, data, path) = kept(1, vec![Entry::TimeOut]);
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend(b"~1000\n".repeat(800_000));
    fs::write(&path, &bytes).unwrap();
    let (opened, faults) = data.unfinished();
    assert!(opened.unwrap().log.entries.len() < 800_000);
    assert!(matches!(faults[..], [StoreError::PartlyRead { .. }]));
    assert!(held(&data, "damaged") == [bytes]);
}

#[test]
fn a_journal_of_a_newer_version_is_told_as_such_and_left() {
    let (_folder, data, path) = kept(1, inputs());
    fs::write(&path, "{\"weerklank_journal\": 2, \"other\": []}\nlisten\n").unwrap();
    let (opened, faults) = data.unfinished();
    assert!(opened.is_none());
    assert!(matches!(faults[..], [StoreError::Newer { .. }]));
    assert!(path.exists());
}

#[test]
fn what_is_put_away_is_kept_and_no_longer_offered() {
    let (_folder, data, path) = kept(1, inputs());
    let bytes = fs::read(&path).unwrap();
    data.unfinished().0.unwrap().journal.put_away().unwrap();
    assert!(data.unfinished().0.is_none());
    // Another one of the same name does not take its place.
    add(&data, 1, vec![Entry::TimeOut]);
    data.unfinished().0.unwrap().journal.put_away().unwrap();
    let away = held(&data, "put-away");
    assert_eq!(away.len(), 2);
    assert!(away.contains(&bytes));
}

#[test]
fn a_renewed_journal_holds_what_is_left_and_the_old_one_is_kept_aside() {
    let (_folder, data, path) = kept(1, inputs());
    let bytes = fs::read(&path).unwrap();
    let opened = data.unfinished().0.unwrap();
    let shorter = Log { entries: inputs()[..3].to_vec(), ..opened.log };
    let (renewed, aside) = opened.journal.renewed(&shorter, &opened.notes).unwrap();
    assert_eq!(fs::read(aside).unwrap(), bytes);
    drop(renewed);
    assert_eq!(data.unfinished().0.unwrap().log.entries, inputs()[..3]);
    assert_eq!(held(&data, "running").len(), 1);
}

#[test]
fn a_later_conversation_without_inputs_does_not_hide_an_earlier_one() {
    let (_folder, data, _) = kept(1, inputs());
    let empty = add(&data, 2, Vec::new());
    assert_eq!(data.unfinished().0.unwrap().log.entries, inputs());
    assert!(!empty.exists());
}

#[test]
fn of_two_conversations_the_later_is_offered_and_then_the_earlier() {
    let (_folder, data, _) = kept(1, inputs());
    add(&data, 2, vec![Entry::TimeOut]);
    let later = data.unfinished().0.unwrap();
    assert_eq!(later.log.entries, [Entry::TimeOut]);
    // While the later one is held the earlier one is offered elsewhere.
    assert_eq!(data.unfinished().0.unwrap().log.entries, inputs());
    later.journal.put_away().unwrap();
    assert_eq!(data.unfinished().0.unwrap().log.entries, inputs());
}

#[test]
fn a_finished_conversation_is_not_offered_where_its_journal_stayed_behind() {
    let (_folder, data, path) = kept(1, inputs());
    data.keep(&finished(), 5).unwrap();
    assert!(data.unfinished().0.is_none());
    assert!(!path.exists());
    assert_eq!(data.all_finished().0.len(), 1);
}

#[test]
fn what_is_kept_at_the_same_moment_does_not_take_anothers_place() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let first = data.keep(&finished(), 5).unwrap();
    let second = data.keep(&Finished { title: "second".to_owned(), ..finished() }, 5).unwrap();
    assert_ne!(first, second);
    let titles: Vec<_> = data.all_finished().0.into_iter().map(|one| one.title).collect();
    assert_eq!(titles, ["", "second"]);
    assert_eq!(held(&data, "finished").len(), 2, "nothing is left beside them");
}

#[test]
fn a_finished_conversation_of_a_newer_version_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let path = data.keep(&finished(), 5).unwrap();
    fs::write(&path, "{\"form\": 2, \"everything\": \"else\"}").unwrap();
    let (all, faults) = data.all_finished();
    assert!(all.is_empty());
    assert!(matches!(faults[..], [StoreError::Newer { .. }]));
}

#[test]
fn preferences_that_cannot_be_read_are_put_aside_before_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let path = folder.path().join("preferences.json");
    for damaged in ["{ not json", "also not"] {
        fs::write(&path, damaged).unwrap();
        assert!(data.read_preferences::<Vec<u8>>().is_err());
        let aside = data.keep_preferences(&vec![1_u8]).unwrap().unwrap();
        assert_eq!(fs::read_to_string(aside).unwrap(), damaged);
        assert_eq!(data.read_preferences::<Vec<u8>>().unwrap(), Some(vec![1]));
    }
    assert_eq!(data.keep_preferences(&vec![2_u8]).unwrap(), None);
}

#[test]
fn a_rewind_restores_visits_and_order() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let mut conversation = Conversation::new(&play, SEED, Way::Guided);
    for entry in inputs() {
        let (state, offered) = (conversation.state().clone(), offers(&play, conversation.state()));
        conversation.apply(&play, &entry).unwrap();
        if matches!(entry, Entry::Rewind(_)) {
            continue;
        }
        conversation.apply(&play, &Entry::Rewind(1)).unwrap();
        assert_eq!(*conversation.state(), state, "after {entry}");
        assert_eq!(offers(&play, conversation.state()), offered, "after {entry}");
        conversation.apply(&play, &entry).unwrap();
    }
}

#[test]
fn in_a_real_conversation_nothing_is_taken_back() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let mut conversation = Conversation::new(&play, SEED, Way::Real);
    conversation.apply(&play, &inputs()[0]).unwrap();
    let before = conversation.state().clone();
    assert_eq!(conversation.apply(&play, &Entry::Rewind(1)).unwrap_err(), Refused::NoWayBack);
    assert_eq!(*conversation.state(), before);
    assert_eq!(conversation.entries(), &inputs()[..1]);
}

#[test]
fn a_damaged_header_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let running = folder.path().join("running");
    fs::create_dir_all(&running).unwrap();
    let path = running.join("1-x.journal");
    fs::write(&path, "not a header\nlisten\n").unwrap();
    let (unfinished, faults) = DataFolder::at(folder.path()).unfinished();
    assert!(unfinished.is_none());
    assert!(matches!(faults[..], [StoreError::Damaged { .. }]));
    assert_eq!(fs::read_to_string(&path).unwrap(), "not a header\nlisten\n");
}

#[test]
fn a_conversation_that_is_open_elsewhere_is_not_offered() {
    let (_folder, data, _) = kept(1, inputs());
    let here = data.unfinished().0;
    assert!(here.is_some());
    assert!(data.unfinished().0.is_none());
    drop(here);
    assert!(data.unfinished().0.is_some());
}

#[test]
fn what_the_journal_replays_to_is_the_same_byte_for_byte() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let file = loaded.plays.iter().find(|file| file.name == "listening").unwrap();
    let conversation = played(&play, SEED, &file.inputs);
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let mut journal = data.begin(&log(&play, Vec::new()), &BTreeMap::new(), 1).unwrap();
    for entry in conversation.entries() {
        journal.append(entry).unwrap();
    }
    drop(journal);
    let opened = data.unfinished().0.unwrap();
    let again = Conversation::replay(&play, opened.log.seed, opened.log.way, &opened.log.entries).unwrap();
    let own_words = OwnWords::from([(1, "Wat is er gebeurd?".to_owned())]);
    let json =
        |conversation| played_json(&play, conversation, None, &own_words, &loaded.texts["nl"], "nl", "hash");
    assert_eq!(json(&conversation), json(&again));
    let told: serde_json::Value = serde_json::from_str(&json(&again)).unwrap();
    assert_eq!(told["own_words"]["1"], "Wat is er gebeurd?", "own words stand by the number of their move");
    assert_eq!(told["feedback"]["moves"][0]["number"], 1);
}

#[test]
fn where_nothing_can_be_written_it_is_told() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    fs::write(&file, "kept").unwrap();
    // A file stands where the folder should be.
    let begun = DataFolder::at(&file).begin(&log(&play, Vec::new()), &BTreeMap::new(), 1);
    assert!(matches!(begun, Err(StoreError::Write { .. })));
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}
