//! The journal: whole when cut at any byte, and the same conversation when it is opened again.

use crate::common::{entries, late_again, method, played};
use std::collections::BTreeMap;
use std::fs;
use weerklank::conversation::{Conversation, ENGINE, Entry, Log, Play, Way};
use weerklank::format::method_hash;
use weerklank::report::played_json;
use weerklank::store::{Journal, Place, StoreError};

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

fn inputs() -> Vec<Entry> {
    entries("listen,~4000,look:foot-taps,timeout,rewind:1,alarm.ask,empathy")
}

#[test]
fn cut_at_every_byte_it_opens_and_loses_at_most_the_cut_move() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let notes = BTreeMap::from([("own-goal".to_owned(), "luisteren, écht".to_owned())]);
    let journal = place.begin(&log(&play, inputs()), &notes, 1).unwrap();
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

#[test]
fn damage_in_the_middle_keeps_what_came_before() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let journal = Place::at(folder.path()).begin(&log(&play, inputs()), &BTreeMap::new(), 1).unwrap();
    let path = journal.path().to_owned();
    drop(journal);
    let mut bytes = fs::read(&path).unwrap();
    let third = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0;
    bytes[third + 1] = 0xff;
    fs::write(&path, &bytes).unwrap();
    assert_eq!(Journal::open(&path).unwrap().unwrap().log.entries, inputs()[..2]);
}

#[test]
fn a_damaged_header_is_told_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let running = folder.path().join("running");
    fs::create_dir_all(&running).unwrap();
    let path = running.join("1-x.journal");
    fs::write(&path, "not a header\nlisten\n").unwrap();
    let (unfinished, faults) = Place::at(folder.path()).unfinished();
    assert!(unfinished.is_none());
    assert!(matches!(faults[..], [StoreError::Damaged { .. }]));
    assert_eq!(fs::read_to_string(&path).unwrap(), "not a header\nlisten\n");
}

#[test]
fn a_conversation_that_is_open_elsewhere_is_not_offered() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let journal = place.begin(&log(&play, Vec::new()), &BTreeMap::new(), 1).unwrap();
    assert!(place.unfinished().0.is_none());
    drop(journal);
    assert!(place.unfinished().0.is_some());
}

#[test]
fn what_the_journal_replays_to_is_the_same_byte_for_byte() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let file = loaded.plays.iter().find(|file| file.name == "listening").unwrap();
    let conversation = played(&play, SEED, &file.inputs);
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let mut journal = place.begin(&log(&play, Vec::new()), &BTreeMap::new(), 1).unwrap();
    for entry in conversation.entries() {
        journal.append(entry).unwrap();
    }
    drop(journal);
    let opened = place.unfinished().0.unwrap();
    let again = Conversation::replay(&play, opened.log.seed, opened.log.way, &opened.log.entries).unwrap();
    let json = |conversation| played_json(&play, conversation, &loaded.texts["nl"], "nl", "hash");
    assert_eq!(json(&conversation), json(&again));
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
    let begun = Place::at(&file).begin(&log(&play, Vec::new()), &BTreeMap::new(), 1);
    assert!(matches!(begun, Err(StoreError::Write { .. })));
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}
