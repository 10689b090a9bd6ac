//! Any bytes as a coded transcript.
#![no_main]

use weerklank::format::read_transcript;
use weerklank_fuzz::METHOD_AT_HAND;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = read_transcript("fuzzed.csv", bytes, &METHOD_AT_HAND, None);
});
