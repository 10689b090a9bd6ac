//! Any bytes as the journal of a conversation, and as what follows a sound beginning of one. What cannot be read must
//! still be there.
#![no_main]

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;
use weerklank::conversation::{ENGINE, Log, Way};
use weerklank::store::{Journal, DataFolder};

/// A journal without inputs.
static BEGINNING: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let log = Log {
        scenario: "fuzzed".to_owned(),
        scenario_hash: String::new(),
        method_hash: String::new(),
        engine: ENGINE.to_owned(),
        seed: 7,
        way: Way::Guided,
        entries: Vec::new(),
    };
    let journal = DataFolder::at(folder.path()).begin(&log, &BTreeMap::new(), 1).expect("a journal");
    fs::read(journal.path()).expect("its bytes")
});

fn open(bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("000000000000001-x.journal");
    fs::write(&path, bytes).expect("a journal");
    if Journal::open(&path).is_err() {
        assert_eq!(fs::read(&path).ok().as_deref(), Some(bytes));
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    open(bytes);
    open(&[&BEGINNING, bytes].concat());
});
