//! The mixer on a tape: what it makes heard, counted in frames.

use super::SAMPLES;
use super::states::earshot;
use crate::common::method;
use kira::backend::mock::{MockBackend, MockBackendSettings};
use weerklank::locale::{Language, Locale};
use weerklank::phrase::Phrase;
use weerklank::sound::synth::{RATE, Take};
use weerklank::sound::{Cue, Mix, Mixer, Room, Tape, TapeBackend, Trouble, Volumes};

const FULL: Volumes = Volumes { muted: false, room: 100, bed: 100, cues: 100 };
const NOTHING: Volumes = Volumes { muted: false, room: 0, bed: 0, cues: 0 };

fn mix(state: &str) -> Mix {
    Mix::of(&earshot(state, Room::Office), &method().levels)
}

/// A mixer on a tape that plays a state.
fn playing(state: &str, volumes: Volumes) -> (Tape, Mixer<TapeBackend>) {
    let tape = Tape::new(RATE);
    let mut mixer = Mixer::new(tape.clone(), volumes);
    mixer.bring(SAMPLES.clone());
    mixer.play(Some(mix(state)));
    (tape, mixer)
}

/// The level of what the next milliseconds bring, as the root of the mean square.
fn level(tape: &Tape, milliseconds: u32) -> f32 {
    let frames = tape.record(milliseconds);
    let sum: f32 = frames.iter().flatten().map(|level| level * level).sum();
    #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
    let count = (frames.len() * 2).max(1) as f32;
    (sum / count).sqrt()
}

/// What can be told from silence, and what cannot.
const HEARD: f32 = 0.000_5;
const SILENT: f32 = 0.000_01;

/// A sort of sound, and the volumes at which only that is heard.
type Sort = (&'static str, fn(u8) -> Volumes);

#[test]
fn each_volume_acts_within_50_milliseconds() {
    let sorts: [Sort; 3] = [
        ("room", |percent| Volumes { room: percent, ..NOTHING }),
        ("bed", |percent| Volumes { bed: percent, ..NOTHING }),
        ("cues", |percent| Volumes { cues: percent, bed: 1, ..NOTHING }),
    ];
    for (sort, at) in sorts {
        let (tape, mut mixer) = playing("calm", at(100));
        let _ = tape.record(4_000);
        mixer.fire(&[Cue::Ended]);
        let _ = tape.record(60);
        let full = level(&tape, 50);
        assert!(full > HEARD, "{sort}: {full}");
        mixer.set_volumes(at(30));
        let _ = tape.record(50);
        let softer = level(&tape, 20);
        assert!(softer < full * 0.18 && softer > SILENT, "{sort}: {softer} of {full}");
        mixer.set_volumes(at(0));
        let _ = tape.record(50);
        let off = level(&tape, 20);
        assert!(off < softer * 0.05, "{sort}: {off} of {softer}");
    }
}

#[test]
fn mute_acts_within_50_milliseconds_and_closes_the_device_gently() {
    let (tape, mut mixer) = playing("tense", FULL);
    let _ = tape.record(4_000);
    let before = level(&tape, 100);
    mixer.set_volumes(Volumes { muted: true, ..FULL });
    let fading = tape.record(50);
    let step = |pair: &[[f32; 2]]| (pair[0][0] - pair[1][0]).abs();
    assert!(fading.windows(2).map(step).fold(0.0, f32::max) < before, "it fades and does not break off");
    assert!(level(&tape, 100) < SILENT && before > HEARD);
    assert!(!mixer.is_open());
    mixer.set_volumes(FULL);
    let _ = tape.record(4_000);
    assert!(mixer.is_open() && level(&tape, 100) > HEARD);
}

#[test]
fn nothing_is_open_while_there_is_nothing_to_hear() {
    let tape = Tape::new(RATE);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), FULL);
    mixer.play(Some(mix("calm")));
    assert!(!mixer.is_open(), "before the samples are there");
    mixer.bring(SAMPLES.clone());
    assert!(mixer.is_open());
    mixer.play(None);
    assert!(!mixer.is_open(), "on the first screen");
    mixer.set_volumes(NOTHING);
    mixer.play(Some(mix("calm")));
    assert!(!mixer.is_open(), "with all volumes at nought");
    assert_eq!((tape.opened(), mixer.take_trouble()), (1, None));
}

#[test]
fn the_bed_follows_in_two_to_three_seconds() {
    let bed = Volumes { bed: 100, ..NOTHING };
    let (tape, mut mixer) = playing("calm", bed);
    let _ = tape.record(4_000);
    let calm = level(&tape, 1_000);
    mixer.play(Some(mix("tense")));
    let soon = level(&tape, 300);
    let _ = tape.record(2_500);
    let tense = level(&tape, 1_000);
    println!("calm {calm}, soon after {soon}, tense {tense}");
    assert!(tense > calm * 1.2 && soon < calm * 1.2);
}

#[test]
fn another_room_comes_while_the_first_goes() {
    let (tape, mut mixer) = playing("calm", Volumes { room: 100, ..NOTHING });
    let _ = tape.record(2_000);
    let office = Take { frames: tape.record(1_000) }.centroid();
    mixer.play(Some(Mix { room: Room::VideoCall, ..mix("calm") }));
    let _ = tape.record(1_200);
    let call = Take { frames: tape.record(1_000) }.centroid();
    assert!(call > office * 1.3, "{call} Hz after {office} Hz");
}

#[test]
fn a_cue_is_heard_once_and_the_next_after_it() {
    let cues = Volumes { cues: 100, ..NOTHING };
    let (tape, mut mixer) = playing("calm", cues);
    let _ = tape.record(100);
    assert!(level(&tape, 100) < SILENT);
    mixer.fire(&[Cue::Reflex, Cue::Sway]);
    let _ = tape.record(10);
    assert!(level(&tape, 400) > HEARD, "the first");
    let _ = tape.record(350);
    assert!(level(&tape, 300) > HEARD, "the second");
    let _ = tape.record(2_000);
    assert!(level(&tape, 5_000) < SILENT, "and no more");
}

#[test]
fn without_a_device_it_does_nothing_and_says_so_once() {
    let tape = Tape::new(RATE);
    tape.set_broken(true);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), FULL);
    mixer.bring(SAMPLES.clone());
    assert_eq!(mixer.take_trouble(), None);
    for _ in 0..3 {
        mixer.play(Some(mix("calm")));
        mixer.fire(&[Cue::Lift]);
        mixer.look_after(1_000);
        mixer.play(Some(mix("tense")));
        mixer.play(None);
    }
    assert_eq!(mixer.take_trouble(), Some(Trouble::NoDevice));
    assert_eq!(mixer.take_trouble(), None);
    mixer.play(Some(mix("calm")));
    assert_eq!(mixer.take_trouble(), None, "once is enough");
    tape.set_broken(false);
    mixer.play(Some(mix("tense")));
    assert!(!mixer.is_open(), "in a conversation it is left alone");
    mixer.play(None);
    mixer.play(Some(mix("calm")));
    assert!(mixer.is_open(), "the next one is an occasion");
}

#[test]
fn a_device_that_is_lost_is_opened_anew() {
    let (tape, mut mixer) = playing("tense", FULL);
    for second in 0..5_u64 {
        let _ = tape.record(1_000);
        mixer.look_after(second * 1_000);
    }
    assert_eq!((tape.opened(), mixer.take_trouble()), (1, None));
    tape.set_broken(true);
    tape.set_broken(false);
    for second in 5..7_u64 {
        assert!(level(&tape, 1_000) < SILENT);
        mixer.look_after(second * 1_000);
    }
    assert_eq!((tape.opened(), mixer.take_trouble()), (2, Some(Trouble::Lost)));
    let _ = tape.record(4_000);
    assert!(level(&tape, 500) > HEARD, "where it stopped it goes on");
}

#[test]
fn a_device_that_is_gone_for_good_is_borne() {
    let (tape, mut mixer) = playing("tense", FULL);
    let _ = tape.record(1_000);
    mixer.look_after(0);
    tape.set_broken(true);
    mixer.look_after(60_000);
    mixer.look_after(63_000);
    assert!(!mixer.is_open());
    mixer.fire(&[Cue::Ended]);
    mixer.play(Some(mix("calm")));
    mixer.look_after(90_000);
    assert!(!mixer.is_open());
    assert!(mixer.take_trouble().is_some());
    mixer.set_volumes(NOTHING);
    tape.set_broken(false);
    mixer.set_volumes(FULL);
    assert!(mixer.is_open());
}

/// Every trouble has its words.
#[test]
fn troubles_are_told_in_both_languages() {
    for locale in Language::ALL.map(Locale::new) {
        for trouble in [Trouble::NoDevice, Trouble::Lost] {
            assert!(!locale.phrase(&Phrase::new(trouble.message()), &()).contains(trouble.message()));
        }
    }
}

/// It is not made for one backend: kira's own for tests does as well.
#[test]
fn any_backend_of_kira_will_do() {
    let mut mixer = Mixer::<MockBackend>::new(MockBackendSettings { sample_rate: 48_000 }, FULL);
    mixer.bring(SAMPLES.clone());
    for state in ["calm", "tense", "silence"] {
        mixer.play(Some(mix(state)));
        mixer.fire(&[Cue::SilenceBegins; 40]);
    }
    assert!(mixer.is_open());
}
