//! Any bytes as a Twee file, and what is made of it as a scenario.
#![no_main]

use std::collections::BTreeMap;
use weerklank::format::{TweeReader, read_scenario};
use weerklank_fuzz::METHOD_AT_HAND;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let fragments = BTreeMap::new();
    let reader = TweeReader { method: &METHOD_AT_HAND, fragments: &fragments, language: "en", other: "Jo" };
    if let Some(folder) = reader.read("fuzzed.twee", bytes).folder {
        let _ = read_scenario("fuzzed", &folder, &fragments, &METHOD_AT_HAND);
    }
});
