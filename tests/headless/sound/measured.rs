//! The sounds as they are measured: even in loudness, without seams, never too loud; and the states told apart.

use super::SAMPLES;
use super::states::{STATES, ten_seconds};
use crate::common::method;
use ebur128::{EbuR128, Mode};
use std::collections::BTreeMap;
use weerklank::sound::Room;
use weerklank::sound::synth::{KNOCKS, LAYERS, RATE, ROOMS, Take, knock, layer, room};

fn whole(take: &Take) -> f64 {
    let mut meter = EbuR128::new(2, RATE, Mode::I).unwrap();
    meter.add_frames_f32(take.frames.as_flattened()).unwrap();
    meter.loudness_global().unwrap()
}

/// The loudness where it is loudest, over 0.4 seconds.
fn loudest(take: &Take) -> f64 {
    let mut meter = EbuR128::new(2, RATE, Mode::M).unwrap();
    let silence = vec![[0.0; 2]; 12_000];
    let parts = silence.chunks(240).chain(take.frames.chunks(240)).chain(silence.chunks(240));
    let loudness = parts.map(|part| {
        meter.add_frames_f32(part.as_flattened()).unwrap();
        meter.loudness_momentary().unwrap()
    });
    loudness.fold(f64::NEG_INFINITY, f64::max)
}

fn decibels(amplitude: f32) -> f32 {
    20.0 * amplitude.log10()
}

/// All within 1 LU of each other's middle.
fn even(sort: &str, loudness: &[f64]) {
    let most = loudness.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let least = loudness.iter().copied().fold(f64::INFINITY, f64::min);
    println!("{sort}: {least:.1} to {most:.1} LUFS");
    assert!(most - least < 2.0, "{sort}: {loudness:?}");
}

#[test]
fn all_of_a_sort_are_equally_loud_and_none_is_near_the_top() {
    let (rooms, layers, knocks) = (ROOMS.map(room), LAYERS.map(layer), KNOCKS.map(knock));
    even("rooms", &rooms.each_ref().map(whole));
    even("bed", &layers.each_ref().map(whole));
    even("cues", &knocks.each_ref().map(loudest));
    for take in rooms.iter().chain(&layers).chain(&knocks) {
        assert!(decibels(take.peak()) < -10.0, "{}", decibels(take.peak()));
    }
}

#[test]
fn no_loop_has_a_seam_and_no_cue_an_edge() {
    for take in ROOMS.map(room).iter().chain(&LAYERS.map(layer)) {
        assert!((8.0..=12.0).contains(&take.seconds()));
        let steps = take.steps();
        assert!(steps.seam < steps.largest && steps.seam < 4.0 * steps.usual, "{steps:?}");
    }
    for take in KNOCKS.map(knock) {
        let edge = |frame: Option<&[f32; 2]>| frame.unwrap().map(f32::abs).into_iter().fold(0.0, f32::max);
        let edge = edge(take.frames.first()).max(edge(take.frames.last()));
        assert!(edge < take.peak() / 100.0, "{edge}");
        assert!(take.seconds() < 3.5, "{}", take.seconds());
    }
}

#[test]
fn the_states_are_told_apart_and_none_is_too_loud() {
    let method = method();
    let mixes: BTreeMap<&str, Take> = STATES
        .into_iter()
        .map(|state| (state, ten_seconds(&method, &SAMPLES, state, Room::Office)))
        .collect();
    for (state, take) in &mixes {
        let (peak, loudness, centroid) = (decibels(take.peak()), whole(take), take.centroid());
        println!("{state:8} peak {peak:6.1} dB, {loudness:6.1} LUFS, centroid {centroid:5.0} Hz");
        assert!(peak < -6.0 && loudness < -24.0, "{state}");
    }
    for (nth, one) in STATES.iter().enumerate() {
        for other in &STATES[nth + 1..] {
            let [one_take, other_take] = [&mixes[one], &mixes[other]];
            let apart = (one_take.centroid() / other_take.centroid()).log2().abs();
            let louder = (whole(one_take) - whole(other_take)).abs();
            assert!(apart > 0.15 || louder > 1.5, "{one} and {other}: {apart} octaves, {louder} LU");
        }
    }
    assert!(mixes["tense"].centroid() < mixes["calm"].centroid(), "tense is darker");
    assert!(mixes["silence"].centroid() > mixes["calm"].centroid(), "a held breath is higher");
    assert!(whole(&mixes["silence"]) < whole(&mixes["calm"]), "and softer");
}
