//! Any bytes as the texts of a scenario.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| weerklank_fuzz::read_with("nl.ftl", bytes));
