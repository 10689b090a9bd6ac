//! What holds whatever is played: bounds, and the same answer twice.

use super::talk::{
    Event, METHOD, Setting, any_event, any_events, any_setting, begin, change_goal, events, happen, run,
    setting,
};
use proptest::prelude::*;
use weerklank::method::{Goal, Quantity};
use weerklank::scoring::{Effect, Meter, Score};

fn within(value: i32) -> bool {
    (0..=1000).contains(&value)
}

proptest! {
    #[test]
    fn every_quantity_stays_within_its_bounds(setting in any_setting(), events in any_events()) {
        let mut course = begin(setting);
        for event in &events {
            let effect = happen(&mut course, event);
            for quantity in Quantity::ALL {
                prop_assert!(within(course.person(0).get(quantity).get()), "{quantity:?}");
            }
            let (meter, score) = (course.meter(&METHOD), course.score(&METHOD));
            prop_assert!((-1000..=1000).contains(&meter.tilt));
            for side in [meter.height, meter.connection, meter.challenge, meter.reflex] {
                prop_assert!(within(side));
            }
            prop_assert!(score.total <= 100);
            for part in [score.connection, score.challenge, score.reflex] {
                prop_assert!(within(part));
            }
            if let Some(effect) = effect {
                prop_assert!((-2..=2).contains(&effect.connection));
                prop_assert!(effect.challenge <= 2 && effect.reflex <= 3);
                prop_assert!(within(effect.load) && within(effect.landed) && effect.landed <= effect.load);
            }
        }
    }

    #[test]
    fn the_same_conversation_gives_the_same(setting in any_setting(), events in any_events()) {
        let (first, second) = (run(setting, &events), run(setting, &events));
        prop_assert_eq!(&first, &second);
        prop_assert_eq!(first.0.score(&METHOD), second.0.score(&METHOD));
    }

    #[test]
    fn a_copy_goes_on_as_the_original(setting in any_setting(), events in any_events(), next in any_event()) {
        let (mut course, _) = run(setting, &events);
        let mut copy = course.clone();
        prop_assert_eq!(happen(&mut course, &next), happen(&mut copy, &next));
        prop_assert_eq!(course, copy);
    }

    #[test]
    fn rules_stand_weightiest_first(setting in any_setting(), events in any_events()) {
        for effect in run(setting, &events).1 {
            prop_assert!(effect.rules.is_sorted_by(|a, b| a.amount.abs() >= b.amount.abs()));
        }
    }

    #[test]
    fn the_meter_answers_every_move(
        setting in any_setting(),
        goal in change_goal(),
        does in proptest::collection::vec(any_event(), 1..24),
    ) {
        let mut course = begin(Setting { goal, ..setting });
        for event in does.iter().filter(|event| !matches!(event, Event::Goal(_))) {
            let before = (course.meter(&METHOD), *course.person(0));
            let says_something =
                |effect: Effect| effect.connection != 0 || effect.challenge > 0 || effect.reflex > 0;
            if happen(&mut course, event).is_some_and(says_something) {
                let after = (course.meter(&METHOD), *course.person(0));
                prop_assert!(before != after || at_its_end(&after.0), "{before:?}");
            }
        }
    }

    #[test]
    fn the_meter_starts_level(setting in any_setting()) {
        let meter = begin(setting).meter(&METHOD);
        prop_assert!(meter.tilt.abs() <= 1, "{meter:?}");
        prop_assert_eq!(meter.reflex, 0);
    }
}

/// At the end of its scale the meter may stand still.
fn at_its_end(meter: &Meter) -> bool {
    meter.height == 0 || meter.height == 1000 || meter.connection == 1000 || meter.connection == 0
}

#[test]
fn the_meter_hangs_to_the_side_that_was_fed() {
    let tilt = |words: &str| {
        let (course, _) = run(setting(Goal::ChangeUnmotivated, 450), &events(words));
        course.meter(&METHOD).tilt
    };
    for warm in ["listen", "empathy", "summary", "other"] {
        assert!(tilt(warm) <= -100, "{warm}: {}", tilt(warm));
    }
    for hard in ["reflection_complex", "confront+blame", "threat", "reflex_judging"] {
        assert!(tilt(hard) >= 20, "{hard}: {}", tilt(hard));
    }
    assert!(tilt("listen reflection_complex") > tilt("listen") + 100);
    assert!(tilt("reflection_complex listen") < tilt("reflection_complex"));
}

/// A conversation in which nothing was done yet has no score.
#[test]
fn nothing_done_scores_nothing() {
    for goal in Goal::ALL {
        let course = begin(setting(goal, 1000));
        assert_eq!(course.score(&METHOD), Score::default());
    }
}
