//! A silence: its value rises to about six seconds and falls after; without safety it hurts.

use super::talk::{Event, begin, happen, score, setting};
use proptest::prelude::*;
use weerklank::method::{Goal, SILENCE_BEST_MS, SILENCE_FROM_MS, SILENCE_TOO_LONG_MS};
use weerklank::scoring::{Effect, Rule};

fn silence(connection: i32, ms: u32) -> Effect {
    happen(&mut begin(setting(Goal::ChangeUnmotivated, connection)), &Event::Holds(ms)).expect("a move")
}

fn has(effect: &Effect, rule: Rule) -> bool {
    effect.rules.iter().any(|applied| applied.rule == rule)
}

proptest! {
    #[test]
    fn it_rises_to_six_seconds_and_falls_after(
        connection in 350..=1000,
        (one, other) in (0_u32..40_000, 0_u32..40_000),
    ) {
        let (short, long) = (one.min(other), one.max(other));
        let [short_landed, long_landed] = [short, long].map(|ms| silence(connection, ms).landed);
        let [short_after, long_after] = [short, long].map(|ms| silence(connection, ms).after.connection);
        if long <= SILENCE_BEST_MS {
            prop_assert!(short_landed <= long_landed);
            prop_assert!(short_after <= long_after);
        }
        if short >= SILENCE_BEST_MS {
            prop_assert!(short_landed >= long_landed);
            prop_assert!(short_after >= long_after);
        }
    }

    #[test]
    fn without_safety_it_hurts(connection in 0..175, ms in SILENCE_FROM_MS..40_000) {
        let effect = silence(connection, ms);
        prop_assert_eq!(effect.landed, 0);
        prop_assert!(effect.after.connection < connection || connection == 0);
        prop_assert!(effect.after.resistance > effect.before.resistance);
        prop_assert!(has(&effect, Rule::SilenceUnsafe));
    }
}

#[test]
fn six_seconds_is_the_best_in_the_score_too() {
    let total = |ms| {
        let talk = super::talk::events("empathy question_connecting");
        let held = [talk, vec![Event::Holds(ms)], super::talk::events("listen")].concat();
        let score = score(setting(Goal::ChangeUnmotivated, 450), &held);
        score.connection + score.challenge
    };
    let lengths: Vec<u32> = (0..=24).map(|half| half * 500).collect();
    let best = lengths.iter().copied().max_by_key(|ms| total(*ms));
    assert_eq!(best, Some(SILENCE_BEST_MS));
    assert!(total(1_000) < total(3_000) && total(3_000) < total(6_000));
    assert!(silence(700, 8_000).landed < silence(700, 6_000).landed);
    assert_eq!(silence(700, 12_000).landed, 0);
    assert!(total(6_000) > total(8_000) && total(8_000) > total(12_000));
}

#[test]
fn every_length_names_its_rule() {
    assert!(has(&silence(450, 500), Rule::SilenceShort));
    assert!(has(&silence(450, 5_000), Rule::SilenceHeld));
    assert!(has(&silence(450, 9_000), Rule::SilenceLong));
    assert!(has(&silence(100, 5_000), Rule::SilenceUnsafe));
}

#[test]
fn it_begins_and_becomes_too_long_at_the_moments_the_method_names() {
    let rules = |ms| {
        let effect = silence(700, ms);
        [Rule::SilenceShort, Rule::SilenceHeld, Rule::SilenceLong].map(|rule| has(&effect, rule))
    };
    assert_eq!(rules(SILENCE_FROM_MS - 1), [true, false, false]);
    assert_eq!(rules(SILENCE_FROM_MS), [false, true, false]);
    assert_eq!(rules(SILENCE_TOO_LONG_MS - 1), [false, true, false]);
    assert_eq!(rules(SILENCE_TOO_LONG_MS), [false, false, true]);
}

#[test]
fn ten_moves_are_enough_to_say_something_and_nine_are_not() {
    let rests_on_enough = |moves: usize| {
        score(setting(Goal::ChangeUnmotivated, 450), &super::talk::events(&"listen ".repeat(moves)))
            .rests_on_enough()
    };
    assert!(!rests_on_enough(9) && rests_on_enough(10) && rests_on_enough(11));
}
