//! Whatever comes from outside: nothing of it may panic, and nothing that was there may be lost.

use proptest::prelude::*;
use std::fs;
use weerklank::conversation::{Entry, parse_entries};
use weerklank::store::{DataFolder, Journal};

/// What inputs are made of, so that random texts come near the grammar.
fn near_inputs() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-z]{1,8}(-[a-z0-9]{1,5}){0,2}(\\.[a-z]{1,6})?",
        "~[0-9]{0,12}",
        "look:[a-z-]{0,14}",
        "rewind:[0-9]{0,11}",
        Just("timeout".to_owned()),
        "\\PC{0,6}",
    ];
    prop::collection::vec(word, 0..8).prop_map(|words| words.join(","))
}

proptest! {
    #[test]
    fn any_text_is_inputs_or_a_fault_with_its_place(text in near_inputs()) {
        match parse_entries(&text) {
            Ok(entries) => {
                let written: Vec<String> = entries.iter().map(ToString::to_string).collect();
                prop_assert_eq!(parse_entries(&written.join(",")), Ok(entries));
            }
            Err((at, _)) => prop_assert!(at < 8),
        }
    }

    #[test]
    fn what_is_written_is_read_again(key in "[a-z]{1,8}(\\.[a-z]{1,8})?", ms in 0_u32..3_600_000, moves in 1_u32..99) {
        for entry in [Entry::Choose(key), Entry::Hold(ms), Entry::Rewind(moves), Entry::TimeOut] {
            // A response cannot be called as the one word that is taken.
            if entry != Entry::Choose("timeout".to_owned()) {
                prop_assert_eq!(entry.to_string().parse(), Ok(entry));
            }
        }
    }

    #[test]
    fn any_bytes_in_a_journal_are_a_conversation_none_or_a_fault(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("000000000000001-x.journal");
        fs::write(&path, &bytes).unwrap();
        let _ = Journal::open(&path);
    }

    #[test]
    fn any_bytes_in_a_kept_file_leave_the_rest_readable(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let folder = tempfile::tempdir().unwrap();
        let finished = folder.path().join("finished");
        fs::create_dir_all(&finished).unwrap();
        let path = finished.join("000000000000001-x.json");
        fs::write(&path, &bytes).unwrap();
        let (read, faults) = DataFolder::at(folder.path()).all_finished();
        prop_assert_eq!(read.len() + faults.len(), 1);
        prop_assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}
