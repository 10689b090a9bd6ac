//! The mixer on its own thread: nobody waits for a device, however long it takes.

use super::SAMPLES;
use super::states::earshot;
use crate::common::method;
use std::thread::sleep;
use std::time::Duration;
use weerklank::sound::synth::RATE;
use weerklank::sound::{Cue, Mix, Moment, Player, Room, Samples, Tape, TapeBackend, Trouble, Volumes};

const FULL: Volumes = Volumes { muted: false, room: 100, bed: 100, cues: 100 };
const ONLY_CUES: Volumes = Volumes { room: 0, bed: 0, ..FULL };

fn samples() -> Samples {
    SAMPLES.clone()
}

fn player(tape: &Tape) -> Player<TapeBackend> {
    Player::new(tape.clone(), samples)
}

/// A moment at which the conversation is tense.
fn moment(volumes: Volumes, now_ms: u64) -> Moment {
    let wanted = Some(Mix::of(&earshot("tense", Room::Office), &method().levels));
    Moment { volumes, wanted, cues: Vec::new(), now_ms }
}

fn peak(tape: &Tape, milliseconds: u32) -> f32 {
    tape.record(milliseconds).iter().flatten().fold(0.0, |most, level| level.abs().max(most))
}

/// Waits for the other thread; whether it came to be.
fn comes(is_so: impl Fn() -> bool) -> bool {
    (0..400).any(|_| {
        sleep(Duration::from_millis(5));
        is_so()
    })
}

#[test]
fn nothing_begins_before_there_is_something_to_hear() {
    let tape = Tape::new(RATE);
    let mut player = Player::<TapeBackend>::new(tape.clone(), || panic!("no samples are needed"));
    player.attend(Moment::default());
    player.attend(moment(Volumes { muted: true, ..FULL }, 0));
    sleep(Duration::from_millis(50));
    assert_eq!((tape.opened(), player.trouble()), (0, None));
}

#[test]
fn nobody_waits_while_a_device_is_opened_or_let_go() {
    let tape = Tape::new(RATE);
    tape.set_held(true);
    let mut player = player(&tape);
    for second in 0..10 {
        player.attend(moment(FULL, second * 1_000));
    }
    assert_eq!((tape.opened(), player.trouble()), (0, None), "it is being opened, and here one has gone on");
    tape.set_held(false);
    assert!(comes(|| tape.opened() == 1) && comes(|| peak(&tape, 500) > 0.001));
    tape.set_held(true);
    player.attend(Moment::default());
    player.attend(moment(FULL, 11_000));
    drop(player);
    assert_eq!(tape.closed(), 0, "it is being let go, and here one has gone on");
    tape.set_held(false);
    assert!(comes(|| tape.closed() >= 1) && comes(|| tape.closed() == tape.opened()));
}

#[test]
fn what_was_to_be_heard_once_while_the_device_was_opened_is_not_heard_later() {
    let tape = Tape::new(RATE);
    tape.set_held(true);
    let mut player = player(&tape);
    player.attend(moment(ONLY_CUES, 0));
    sleep(Duration::from_millis(100));
    for now_ms in [100, 200] {
        player.attend(Moment { cues: vec![Cue::Ended, Cue::Reflex], ..moment(ONLY_CUES, now_ms) });
    }
    tape.set_held(false);
    assert!(comes(|| tape.opened() == 1));
    sleep(Duration::from_millis(100));
    assert!(peak(&tape, 3_000) < 0.000_1, "it is past");
    player.attend(Moment { cues: vec![Cue::Ended], ..moment(ONLY_CUES, 300) });
    assert!(comes(|| peak(&tape, 100) > 0.001), "and this is now");
}

#[test]
fn how_it_is_by_now_counts_when_the_device_has_come() {
    let tape = Tape::new(RATE);
    tape.set_held(true);
    let mut player = player(&tape);
    player.attend(moment(FULL, 0));
    sleep(Duration::from_millis(100));
    player.attend(moment(Volumes { muted: true, ..FULL }, 100));
    tape.set_held(false);
    assert!(comes(|| tape.opened() == 1 && tape.closed() == 1), "it was switched off meanwhile");
}

#[test]
fn that_there_is_no_device_is_known_until_one_is_heard() {
    let tape = Tape::new(RATE);
    tape.set_broken(true);
    let mut player = player(&tape);
    player.attend(moment(FULL, 0));
    assert!(comes(|| player.trouble() == Some(Trouble::NoDevice)));
    player.attend(Moment::default());
    sleep(Duration::from_millis(50));
    assert_eq!(player.trouble(), Some(Trouble::NoDevice), "also when the conversation is over");
    tape.set_broken(false);
    player.attend(moment(FULL, 2_000));
    assert!(comes(|| tape.opened() == 1));
    for second in 3..6 {
        let _ = tape.record(500);
        player.attend(moment(FULL, second * 1_000));
        sleep(Duration::from_millis(50));
    }
    assert!(comes(|| player.trouble().is_none()));
}

#[test]
fn a_device_that_breaks_the_thread_down_is_borne() {
    let tape = Tape::new(RATE);
    let mut player = Player::<TapeBackend>::new(tape.clone(), || panic!("as a driver may"));
    let told = (0..400).any(|now_ms| {
        player.attend(moment(FULL, now_ms));
        sleep(Duration::from_millis(5));
        player.trouble() == Some(Trouble::NoDevice)
    });
    assert!(told && tape.opened() == 0);
}
