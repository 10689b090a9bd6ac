//! Cues, bed and captions along conversations that were recorded.

use crate::common::{built_in, entries, late_again, method};
use std::collections::BTreeSet;
use weerklank::conversation::{Conversation, Play, Way};
use weerklank::format::Loaded;
use weerklank::locale::{Language, Locale};
use weerklank::method::Method;
use weerklank::scenario::Signal;
use weerklank::sound::synth::{KNOCKS, ROOMS};
use weerklank::sound::{Cue, Deed, Earshot, Mix, Room, captions, cues};

/// What there is to hear along a recorded play: at its beginning, and after every move.
fn along(method: &Method, loaded: &Loaded, name: &str, way: Way) -> Vec<Earshot> {
    let play = Play::new(method, loaded.scenario.as_ref().unwrap());
    let file = loaded.plays.iter().find(|file| file.name == name).unwrap();
    let mut conversation = Conversation::new(&play, file.seed, way);
    let mut heard = vec![Earshot::of(&play, &conversation, false)];
    for entry in entries(&file.inputs) {
        conversation.apply(&play, &entry).unwrap();
        heard.push(Earshot::of(&play, &conversation, false));
    }
    heard
}

fn listening() -> Vec<Earshot> {
    let method = method();
    along(&method, &late_again(&method), "listening", Way::Guided)
}

fn fixing() -> Vec<Earshot> {
    let method = method();
    along(&method, &late_again(&method), "fixing", Way::Guided)
}

fn fired(heard: &[Earshot]) -> Vec<Vec<Cue>> {
    heard.windows(2).map(|pair| cues(&pair[0], &pair[1])).collect()
}

/// A made-up moment, one move after the other.
fn next(before: &Earshot, change: impl Fn(&mut Earshot)) -> Earshot {
    let mut now = before.clone();
    now.mark.inputs += 1;
    now.mark.moves += 1;
    now.deed = Deed::Other;
    now.signal = None;
    change(&mut now);
    now
}

#[test]
fn every_repair_reflex_is_heard_once_and_by_itself() {
    let heard = fixing();
    let moves = heard.len() - 1;
    for (nth, cues) in fired(&heard).iter().enumerate() {
        let balance = |cue: &&Cue| matches!(cue, Cue::Reflex | Cue::Sway | Cue::Lift);
        assert_eq!(cues.iter().filter(balance).collect::<Vec<_>>(), [&Cue::Reflex], "move {}", nth + 1);
    }
    let all: Vec<Cue> = fired(&heard).concat();
    assert_eq!(all.iter().filter(|cue| **cue == Cue::Ended).count(), 1);
    assert_eq!(all.last(), Some(&Cue::Ended), "after {moves} moves");
}

#[test]
fn clothes_rustle_without_a_signal_as_well_so_that_they_tell_nothing() {
    let method = method();
    let (mut rustled, mut moves) = (0, 0);
    for (_, loaded) in built_in(&method) {
        for file in &loaded.plays {
            let heard = along(&method, &loaded, &file.name, Way::Guided);
            for (pair, cues) in heard.windows(2).zip(fired(&heard)) {
                let cloth = cues.iter().filter(|cue| matches!(cue, Cue::Rustle | Cue::Signal(_))).count();
                assert!(cloth <= 1 && (pair[1].signal.is_none() || !cues.contains(&Cue::Rustle)), "{cues:?}");
                rustled += usize::from(cues.contains(&Cue::Rustle));
                moves += 1;
            }
        }
    }
    assert!((moves / 5..moves / 2).contains(&rustled), "{rustled} of {moves}");
}

#[test]
fn who_listens_hears_no_reflex() {
    let all = fired(&listening()).concat();
    assert!(!all.contains(&Cue::Reflex), "{all:?}");
    assert!(all.contains(&Cue::Lift), "{all:?}");
}

#[test]
fn the_same_moment_again_is_not_heard_again() {
    for heard in [listening(), fixing()] {
        for now in &heard {
            assert_eq!(cues(now, now), []);
            assert_eq!(captions(Some(now), now), []);
        }
    }
}

#[test]
fn what_is_taken_back_or_leapt_over_is_not_heard() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let file = loaded.plays.iter().find(|file| file.name == "fixing").unwrap();
    let mut conversation = Conversation::new(&play, file.seed, Way::Guided);
    let inputs = entries(&file.inputs);
    let begun = Earshot::of(&play, &conversation, false);
    for entry in &inputs {
        conversation.apply(&play, entry).unwrap();
    }
    let ended = Earshot::of(&play, &conversation, false);
    assert_eq!(cues(&begun, &ended), []);
    conversation.apply(&play, &entries("rewind:1")[0]).unwrap();
    let back = Earshot::of(&play, &conversation, false);
    assert_eq!(cues(&ended, &back), []);
    assert!(!back.ended);
    conversation.apply(&play, inputs.last().unwrap()).unwrap();
    let again = Earshot::of(&play, &conversation, false);
    assert_eq!(cues(&back, &again), [Cue::Reflex, Cue::Ended], "the same move once more is a move");
}

#[test]
fn a_signal_is_heard_when_it_comes_and_not_when_it_is_looked_at() {
    let method = method();
    let mut signals = BTreeSet::new();
    for loaded in built_in(&method).values() {
        for file in &loaded.plays {
            let heard = along(&method, loaded, &file.name, Way::Real);
            for pair in heard.windows(2) {
                let signal = |cue: Cue| if let Cue::Signal(signal) = cue { Some(signal) } else { None };
                let heard: Vec<Signal> = cues(&pair[0], &pair[1]).into_iter().filter_map(signal).collect();
                assert!(heard.len() <= 1);
                signals.extend(heard.iter().map(|signal| signal.name()));
            }
        }
    }
    println!("{signals:?}");
    assert!(signals.len() >= 3, "{signals:?}");

    let loaded = late_again(&method);
    let looked = along(&method, &loaded, "listening", Way::Guided);
    let look = looked.windows(2).find(|pair| pair[0].signal.is_some()).unwrap();
    assert_eq!(look[1].signal, None, "to look brings no signal");
}

/// Where the balance is hidden, it is not to be heard either.
#[test]
fn a_real_conversation_tells_nothing_of_the_balance() {
    let method = method();
    for loaded in built_in(&method).values() {
        for file in &loaded.plays {
            let heard = fired(&along(&method, loaded, &file.name, Way::Real)).concat();
            let tells = |cue: &Cue| matches!(cue, Cue::Reflex | Cue::Sway | Cue::Lift);
            assert!(!heard.iter().any(tells), "{}: {heard:?}", file.name);
        }
    }
}

#[test]
fn a_silence_begins_and_ends_once() {
    let talking = listening().remove(1);
    let silent = Earshot { silence: true, ..talking.clone() };
    assert_eq!(cues(&talking, &silent), [Cue::SilenceBegins]);
    assert_eq!(cues(&silent, &silent), []);
    let answered = next(&silent, |now| {
        now.silence = false;
        now.signal = Some(Signal::Sighs);
    });
    assert_eq!(cues(&silent, &answered), [Cue::SilenceEnds, Cue::Signal(Signal::Sighs)]);
}

#[test]
fn the_balance_is_heard_when_it_comes_to_hang_otherwise() {
    let begun = listening().remove(0);
    let at = |tilt: i32, height: i32| {
        next(&begun, |now| {
            let meter = now.meter.as_mut().unwrap();
            (meter.tilt, meter.height) = (tilt, height);
        })
    };
    let heard = |before: &Earshot, tilt: i32, height: i32| {
        let now = next(before, |now| now.meter = at(tilt, height).meter);
        cues(before, &now)
    };
    assert_eq!(heard(&at(0, 300), 100, 400), []);
    assert_eq!(heard(&at(0, 300), 0, 600), [Cue::Lift]);
    assert_eq!(heard(&at(0, 600), 0, 300), []);
    assert_eq!(heard(&at(0, 300), 500, 300), [Cue::Sway]);
    assert_eq!(heard(&at(500, 300), 700, 300), []);
    assert_eq!(heard(&at(500, 300), -500, 300), [Cue::Sway]);
    assert_eq!(heard(&at(-500, 300), 0, 300), [Cue::Lift]);
    assert_eq!(heard(&at(-500, 300), 0, 60), [], "level, and nothing on it");
}

#[test]
fn the_bed_follows_the_conversation() {
    let levels = method().levels;
    let bed = |heard: &Earshot| Mix::of(heard, &levels).bed;
    let (listened, fixed) = (listening(), fixing());
    let (begun, good, bad) = (bed(&listened[0]), bed(listened.last().unwrap()), bed(fixed.last().unwrap()));
    println!("begun {begun:?}\ngood  {good:?}\nbad   {bad:?}");
    assert!(good.warmth > begun.warmth + 300 && good.tension < begun.tension.max(200));
    assert!(bad.tension > begun.tension + 300 && bad.warmth < good.warmth);
    assert!(begun.ground > 0 && begun.breath == 0);
}

#[test]
fn in_a_silence_everything_draws_back_but_the_breath() {
    let levels = method().levels;
    let talking = listening().pop().unwrap();
    let talking = Earshot { ended: false, ..talking };
    let silent = Earshot { silence: true, ..talking.clone() };
    let (talking, silent) = (Mix::of(&talking, &levels), Mix::of(&silent, &levels));
    assert!(silent.room_level * 2 < talking.room_level);
    assert!(silent.bed.warmth * 2 < talking.bed.warmth && silent.bed.ground * 2 < talking.bed.ground);
    assert!(talking.bed.breath == 0 && silent.bed.breath > 0);
}

#[test]
fn a_call_is_heard_as_one() {
    let method = method();
    let mut setting = late_again(&method).scenario.unwrap().setting;
    assert_eq!(Room::of(&setting), Room::ShopFloor);
    setting.channel = weerklank::scenario::Channel::Video;
    assert_eq!(Room::of(&setting), Room::VideoCall);
    setting.channel = weerklank::scenario::Channel::Phone;
    assert_eq!(Room::of(&setting), Room::Telephone);
}

#[test]
fn everything_that_is_heard_can_be_read_in_both_languages() {
    let heard = fixing();
    let mut all = Vec::new();
    for room in ROOMS {
        all.extend(captions(None, &Earshot { room, ..heard[0].clone() }));
    }
    assert_eq!(all.len(), ROOMS.len());
    for signal in Signal::ALL {
        all.extend(captions(Some(&heard[0]), &next(&heard[0], |now| now.signal = Some(signal))));
    }
    let at = |tilt: i32| {
        next(&heard[0], |now| {
            let meter = now.meter.as_mut().unwrap();
            (meter.tilt, meter.height) = (tilt, 600);
        })
    };
    all.extend(captions(Some(&at(0)), &next(&at(0), |now| now.meter = at(900).meter)));
    all.extend(captions(Some(&at(900)), &next(&at(900), |now| now.meter = at(0).meter)));
    for deed in [Deed::Reflex, Deed::TimeOut] {
        all.extend(captions(Some(&heard[0]), &next(&heard[0], |now| now.deed = deed)));
    }
    all.extend(captions(Some(&heard[0]), &next(&heard[0], |now| now.ended = true)));
    let silent = Earshot { silence: true, ..heard[0].clone() };
    all.extend(captions(Some(&heard[0]), &silent));
    all.extend(captions(Some(&silent), &heard[0]));
    let ids: BTreeSet<&str> = all.iter().map(|phrase| phrase.id.as_ref()).collect();
    assert_eq!(ids.len(), ROOMS.len() + KNOCKS.len(), "each sound has its own words: {ids:?}");
    for locale in Language::ALL.map(Locale::new) {
        for phrase in &all {
            let words = locale.phrase(phrase, &());
            assert!(words.starts_with('[') && words.ends_with(']'), "{words}");
        }
    }
}
