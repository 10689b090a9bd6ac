//! Cues, bed and captions along conversations that were recorded.

use crate::common::{built_in, entries, late_again, method};
use std::collections::{BTreeMap, BTreeSet};
use weerklank::conversation::{Conversation, Play, Way};
use weerklank::format::Loaded;
use weerklank::locale::{Language, Locale};
use weerklank::method::Method;
use weerklank::scenario::Signal;
use weerklank::sound::synth::{KNOCKS, Layer, ROOMS};
use weerklank::sound::{Cue, Deed, Earshot, Mark, Mix, Movement, Room, captions, cues};

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

/// The movement of the other among what is heard at a made-up move of a conversation, with a signal or without.
fn moved(begun: &Earshot, seed: u64, moves: usize, signal: Option<Signal>) -> Option<Movement> {
    let before = Earshot { mark: Mark { seed, inputs: moves, moves }, ..begun.clone() };
    movement(&cues(&before, &next(&before, |now| now.signal = signal)))
}

/// The movement among what is heard; there is one at most.
fn movement(cues: &[Cue]) -> Option<Movement> {
    let movement = |cue: &Cue| if let Cue::Moves(movement) = cue { Some(*movement) } else { None };
    let heard: Vec<Movement> = cues.iter().filter_map(movement).collect();
    assert!(heard.len() <= 1, "{cues:?}");
    heard.first().copied()
}

/// The moves at which the signals are compared: many conversations, and long ones.
fn marks() -> impl Iterator<Item = (u64, usize)> {
    (0..600_u64).flat_map(|seed| (0..25).map(move |moves| (seed, moves)))
}

#[test]
fn one_hears_the_other_move_as_often_with_a_signal_as_without() {
    let begun = listening().remove(0);
    let rate = |signal: Option<Signal>| -> Vec<bool> {
        marks().map(|(seed, moves)| moved(&begun, seed, moves, signal).is_some()).collect()
    };
    let without = rate(None);
    for signal in Signal::ALL {
        assert!(rate(Some(signal)) == without, "{}: at the same moves, and at no others", signal.name());
    }
    let heard = without.iter().filter(|heard| **heard).count();
    assert!((without.len() * 64 / 100..without.len() * 69 / 100).contains(&heard), "{heard} of 15000");
    let nth = |nth: usize| without.chunks(25).filter(|moves| moves[nth]).count();
    assert!((0..25).all(|move_| (340..460).contains(&nth(move_))), "at every move of a conversation");
}

/// In real conversations, whose signals come where their scenarios put them.
#[test]
fn along_the_recorded_plays_movement_is_heard_as_often_with_a_signal_as_without() {
    let method = method();
    let mut counts = [(0_usize, 0_usize); 2];
    let mut seeds = 0_u64;
    for loaded in built_in(&method).values() {
        for file in &loaded.plays {
            let heard = along(&method, loaded, &file.name, Way::Guided);
            // Each play with seeds of its own.
            seeds += 200;
            let played = (seeds..seeds + 200).flat_map(|seed| heard.windows(2).map(move |pair| (seed, pair)));
            for (seed, pair) in played {
                let [before, now] = [&pair[0], &pair[1]].map(|moment| {
                    let mark = Mark { seed, ..moment.mark };
                    Earshot { mark, ..moment.clone() }
                });
                let movement = movement(&cues(&before, &now));
                if !now.ended && now.mark.follows(before.mark) {
                    let (heard, all) = &mut counts[usize::from(now.signal.is_some())];
                    *heard += usize::from(movement.is_some());
                    *all += 1;
                }
            }
        }
    }
    let [without, with] = counts.map(|(heard, all)| heard * 1000 / all);
    println!("{counts:?}");
    assert!(counts.iter().all(|(_, all)| *all > 5_000), "{counts:?}");
    assert!(without.abs_diff(with) < 15 && (640..690).contains(&without), "{without} and {with} in 1000");
}

#[test]
fn every_movement_is_heard_without_a_signal_as_well() {
    let begun = listening().remove(0);
    let mut counts = BTreeMap::from([(Movement::Cloth, 0), (Movement::Foot, 0), (Movement::Breath, 0)]);
    for (seed, moves) in marks() {
        if let Some(movement) = moved(&begun, seed, moves, None) {
            *counts.entry(movement).or_insert(0) += 1;
        }
    }
    println!("{counts:?}");
    assert!(counts[&Movement::Cloth] > 5_000, "mostly cloth: {counts:?}");
    assert!(counts[&Movement::Foot] > 1_200 && counts[&Movement::Breath] > 1_200, "{counts:?}");
}

#[test]
fn what_is_heard_of_a_signal_is_of_its_kind() {
    let begun = listening().remove(0);
    for signal in Signal::ALL {
        let heard: BTreeSet<Movement> =
            marks().filter_map(|(seed, moves)| moved(&begun, seed, moves, Some(signal))).collect();
        let kind = match signal {
            Signal::FootTaps => Movement::Foot,
            Signal::Sighs => Movement::Breath,
            _ => Movement::Cloth,
        };
        assert_eq!(heard, BTreeSet::from([kind]), "{}", signal.name());
    }
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
fn to_look_at_a_signal_does_not_bring_it_again() {
    let method = method();
    let looked = along(&method, &late_again(&method), "listening", Way::Guided);
    let look = looked.windows(2).find(|pair| pair[0].signal.is_some()).unwrap();
    assert_eq!(look[1].signal, None);
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
    let answered = next(&silent, |now| now.silence = false);
    assert_eq!(cues(&silent, &answered).first(), Some(&Cue::SilenceEnds));
    assert!(!cues(&silent, &answered)[1..].contains(&Cue::SilenceEnds));
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
        let of_the_balance = cues(before, &now).into_iter().filter(|cue| !matches!(cue, Cue::Moves(_)));
        of_the_balance.collect::<Vec<Cue>>()
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

/// How far apart the loudest and the softest of a layer are along a play.
fn span(levels: &[u16]) -> u16 {
    levels.iter().max().unwrap() - levels.iter().min().unwrap()
}

/// Where the balance is hidden the bed is no meter for the ear: it moves half as far, and still moves.
#[test]
fn in_a_real_conversation_the_bed_follows_half_as_far() {
    let method = method();
    let loaded = late_again(&method);
    for (name, layer) in [("listening", Layer::Warmth), ("fixing", Layer::Tension)] {
        let [guided, real] = [Way::Guided, Way::Real].map(|way| -> Vec<Mix> {
            along(&method, &loaded, name, way).iter().map(|now| Mix::of(now, &method.levels)).collect()
        });
        let [all, half] = [&guided, &real]
            .map(|mixes| span(&mixes.iter().map(|mix| mix.bed.get(layer)).collect::<Vec<u16>>()));
        println!("{name}: {all} and {half}");
        assert!(all > 300 && half > 150 && half.abs_diff(all / 2) <= 1, "{name}: {half} of {all}");
        for (guided, real) in guided.iter().zip(&real) {
            assert_eq!((guided.bed.ground, guided.room_level), (real.bed.ground, real.room_level));
        }
    }
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
    for seed in 0..40 {
        let before = Earshot { mark: Mark { seed, ..heard[0].mark }, ..heard[0].clone() };
        all.extend(captions(Some(&before), &next(&before, |_| ())));
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
