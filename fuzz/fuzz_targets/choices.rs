//! Any text as the inputs of `--choices`: what is read is the same when it is written and read again.
#![no_main]

use weerklank::conversation::parse_entries;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(entries) = parse_entries(text) {
        let written: Vec<String> = entries.iter().map(ToString::to_string).collect();
        assert_eq!(parse_entries(&written.join(",")), Ok(entries));
    }
});
