//! Any bytes as `scenario.ron`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| weerklank_fuzz::read_with("scenario.ron", bytes));
