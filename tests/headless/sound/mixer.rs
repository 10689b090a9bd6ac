//! The mixer on a tape: what it makes heard, counted in frames.

use super::SAMPLES;
use super::states::earshot;
use crate::common::method;
use kira::backend::mock::{MockBackend, MockBackendSettings};
use kira::backend::{Backend, Renderer};
use std::sync::{Arc, Mutex, MutexGuard};
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
    assert_eq!((tape.opened(), mixer.trouble()), (1, None));
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
fn without_a_device_it_does_nothing_and_says_so() {
    let tape = Tape::new(RATE);
    tape.set_broken(true);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), FULL);
    mixer.bring(SAMPLES.clone());
    assert_eq!(mixer.trouble(), None, "nothing was to be heard yet");
    mixer.play(Some(mix("calm")));
    mixer.fire(&[Cue::Lift]);
    assert_eq!((mixer.trouble(), mixer.tries()), (Some(Trouble::NoDevice), 1));
    mixer.play(Some(mix("tense")));
    assert_eq!(mixer.tries(), 1, "a move is no occasion to try again");
    mixer.play(None);
    mixer.play(Some(mix("calm")));
    assert_eq!(mixer.tries(), 2, "the next conversation is one");
    tape.set_broken(false);
    mixer.set_volumes(Volumes { bed: 90, ..FULL });
    assert!(mixer.is_open(), "another volume is one");
}

/// At which seconds a mixer tries to open a device that is not there, looked after every second.
fn tries(mixer: &mut Mixer<TapeBackend>, seconds: std::ops::Range<u64>) -> Vec<u64> {
    let tried = |second: &u64| {
        let before = mixer.tries();
        mixer.look_after(second * 1_000);
        mixer.tries() > before
    };
    seconds.filter(tried).collect()
}

#[test]
fn a_device_that_comes_later_is_found_and_asked_for_ever_more_seldom() {
    let tape = Tape::new(RATE);
    tape.set_broken(true);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), FULL);
    mixer.bring(SAMPLES.clone());
    mixer.play(Some(mix("calm")));
    let waits: Vec<u64> = tries(&mut mixer, 0..400).windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(waits, [8, 16, 32, 60, 60, 60, 60, 60]);
    tape.set_broken(false);
    assert_eq!(tries(&mut mixer, 400..422), [420]);
    assert_eq!(mixer.trouble(), Some(Trouble::NoDevice), "open is not heard yet");
    for second in 422..425 {
        assert!(level(&tape, 1_000) > HEARD);
        mixer.look_after(second * 1_000);
    }
    assert_eq!(mixer.trouble(), None);
}

#[test]
fn a_device_that_opens_and_never_begins_is_no_device() {
    let (tape, mut mixer) = playing("tense", FULL);
    let tried = tries(&mut mixer, 0..200);
    assert!((3..7).contains(&tried.len()), "ever more seldom: {tried:?}");
    assert_eq!((mixer.trouble(), tape.opened()), (Some(Trouble::NoDevice), tried.len() + 1));
}

#[test]
fn nothing_is_tried_while_nothing_is_to_be_heard() {
    let tape = Tape::new(RATE);
    tape.set_broken(true);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), FULL);
    mixer.bring(SAMPLES.clone());
    mixer.play(Some(mix("calm")));
    mixer.look_after(0);
    mixer.play(None);
    assert_eq!(tries(&mut mixer, 1..200), [0_u64; 0]);
    assert_eq!(mixer.trouble(), Some(Trouble::NoDevice), "and it is still known why");
}

#[test]
fn a_device_that_is_lost_is_opened_anew() {
    let (tape, mut mixer) = playing("tense", FULL);
    for second in 0..5_u64 {
        let _ = tape.record(1_000);
        mixer.look_after(second * 1_000);
    }
    assert_eq!((tape.opened(), tape.closed(), mixer.trouble()), (1, 0, None));
    tape.set_broken(true);
    tape.set_broken(false);
    for second in 5..7_u64 {
        assert!(level(&tape, 1_000) < SILENT);
        mixer.look_after(second * 1_000);
    }
    assert_eq!((tape.opened(), tape.closed(), mixer.trouble()), (2, 1, Some(Trouble::Lost)));
    let _ = tape.record(4_000);
    assert!(level(&tape, 500) > HEARD, "where it stopped it goes on");
    for second in 7..9_u64 {
        mixer.look_after(second * 1_000);
        let _ = tape.record(100);
    }
    assert_eq!(mixer.trouble(), None, "it is heard again");
}

#[test]
fn a_device_that_is_gone_for_long_is_borne_and_tried_again() {
    let (tape, mut mixer) = playing("tense", FULL);
    let _ = tape.record(1_000);
    mixer.look_after(0);
    tape.set_broken(true);
    mixer.look_after(60_000);
    mixer.look_after(63_000);
    assert!(!mixer.is_open());
    mixer.fire(&[Cue::Ended]);
    mixer.play(Some(mix("calm")));
    tape.set_broken(false);
    mixer.look_after(63_999);
    assert_eq!((mixer.is_open(), mixer.trouble()), (false, Some(Trouble::Lost)));
    mixer.look_after(64_000);
    assert!(mixer.is_open(), "four seconds after it was missed");
    let _ = tape.record(4_000);
    assert!(level(&tape, 500) > HEARD);
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

/// kira's own backend for tests, where what it was handed can be reached.
struct Shared(Arc<Mutex<Option<MockBackend>>>);

impl Backend for Shared {
    type Settings = Arc<Mutex<Option<MockBackend>>>;
    type Error = ();

    fn setup(settings: Self::Settings, buffer: usize) -> Result<(Self, u32), ()> {
        let (mock, rate) = MockBackend::setup(MockBackendSettings { sample_rate: 48_000 }, buffer)?;
        *settings.lock().unwrap() = Some(mock);
        Ok((Self(settings), rate))
    }

    fn start(&mut self, renderer: Renderer) -> Result<(), ()> {
        self.0.lock().unwrap().as_mut().unwrap().start(renderer)
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        *self.0.lock().unwrap() = None;
    }
}

/// It is not made for one backend: kira's own for tests does as well, and what is played on it goes on.
#[test]
fn any_backend_of_kira_will_do() {
    let mock = Arc::default();
    let mut mixer = Mixer::<Shared>::new(Arc::clone(&mock), FULL);
    mixer.bring(SAMPLES.clone());
    mixer.play(Some(mix("tense")));
    let run = || {
        let mut mock: MutexGuard<'_, Option<MockBackend>> = mock.lock().unwrap();
        let mock = mock.as_mut().expect("the mixer handed it over");
        mock.on_start_processing();
        (0..100).for_each(|_| mock.process());
        mock.on_start_processing();
    };
    for second in 0..6 {
        run();
        mixer.fire(&[Cue::SilenceBegins; 40]);
        mixer.look_after(second * 1_000);
    }
    assert_eq!((mixer.tries(), mixer.trouble()), (1, None), "while it runs, what is played on it goes on");
    mixer.look_after(9_000);
    assert_eq!((mixer.tries(), mixer.trouble()), (2, Some(Trouble::Lost)), "it stood still");
    run();
    mixer.play(None);
    assert!(!mixer.is_open() && mock.lock().unwrap().is_none(), "and it is let go");
}
