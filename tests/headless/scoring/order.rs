//! Connection carries challenge: what comes first, and how much of each.

use super::talk::{
    Event, METHOD, any_events, any_goal, any_response, any_value, begin, change_goal, does, done, events,
    happen, ids, run, score, setting,
};
use proptest::prelude::*;
use weerklank::method::{Goal, Place};
use weerklank::scoring::{Effect, Rule};

fn at(connection: i8, challenge: u8) -> Vec<&'static str> {
    ids(|behaviour| behaviour.place == Place { connection, challenge } && behaviour.requires.is_none())
}

fn connecting() -> impl Strategy<Value = Event> {
    proptest::sample::select(at(2, 0)).prop_map(does)
}

/// Challenge of 1/2 or less that asks for nothing beforehand and is no question.
fn challenging() -> impl Strategy<Value = Event> {
    let fits = |behaviour: &weerklank::method::Behaviour| {
        behaviour.place.challenge > 0
            && (0..=1).contains(&behaviour.place.connection)
            && behaviour.requires.is_none()
            && behaviour.act != weerklank::method::Act::Question
    };
    proptest::sample::select(ids(fits)).prop_map(does)
}

fn resistance_added(effect: &Effect) -> i32 {
    effect.after.resistance - effect.before.resistance
}

proptest! {
    #[test]
    fn more_connection_never_lands_less_nor_meets_more_resistance(
        goal in any_goal(),
        (low, high) in (any_value(), any_value()),
        resistance in any_value(),
        before in proptest::collection::vec(any_response(), 0..4),
        response in any_response(),
    ) {
        let mut starts = [low.min(high), low.max(high)].map(|connection| {
            begin(super::talk::Setting { resistance, ..setting(goal, connection) })
        });
        for does in before {
            for course in &mut starts {
                happen(course, &Event::Does(does.clone()));
            }
        }
        // What came before may have brought the two together, never past each other.
        let [less, more] = starts.map(|mut course| happen(&mut course, &Event::Does(response.clone())).expect("a move"));
        prop_assert!(less.before.connection <= more.before.connection);
        prop_assert!(less.landed <= more.landed);
        if less.before.resistance == more.before.resistance {
            prop_assert!(resistance_added(&less) >= resistance_added(&more));
        }
    }

    #[test]
    fn connecting_first_never_scores_less(
        goal in change_goal(),
        start in any_value(),
        connect in proptest::collection::vec(connecting(), 1..8),
        challenge in proptest::collection::vec(challenging(), 1..8),
    ) {
        let first = [connect.clone(), challenge.clone()].concat();
        let after = [challenge, connect].concat();
        let ((first, _), (after, effects)) = (run(setting(goal, start), &first), run(setting(goal, start), &after));
        let (first, after) = (first.score(&METHOD), after.score(&METHOD));
        prop_assert!(first.total >= after.total, "{first:?} {after:?}");
        let too_much = |effect: &Effect| effect.rules.iter().any(|applied| applied.rule == Rule::TooMuch);
        if effects.iter().any(too_much) {
            prop_assert!(first.connection + first.challenge > after.connection + after.challenge, "{first:?} {after:?}");
        }
    }

    #[test]
    fn stopping_asks_challenge_until_it_stopped_and_connection_then(
        start in any_value(),
        (until, after) in (1_usize..6, 1_usize..6),
        (hard, warm) in (proptest::sample::select(vec!["functional_anger", "boundary", "negative_feedback", "confront"]), connecting()),
    ) {
        let stopped = events("STOPPED");
        let talk = |first: &Event, then: &Event| {
            [vec![first.clone(); until], stopped.clone(), vec![then.clone(); after]].concat()
        };
        let hard = does(hard);
        let total = |events: &[Event]| score(setting(Goal::Stop, start), events).total;
        let both = total(&talk(&hard, &warm));
        prop_assert!(both > total(&talk(&hard, &hard)));
        prop_assert!(both > total(&talk(&warm, &warm)));
    }

    #[test]
    fn one_side_alone_scores_below_both(
        goal in prop_oneof![change_goal(), Just(Goal::OwnAgenda), Just(Goal::Agreement)],
        start in any_value(),
        pairs in 1_usize..8,
        (warm, hard) in (connecting(), proptest::sample::select(at(1, 2)).prop_map(does)),
    ) {
        let both: Vec<_> = (0..pairs).flat_map(|_| [warm.clone(), hard.clone()]).collect();
        let total = |events: &[Event]| score(setting(goal, start), events).total;
        prop_assert!(total(&both) > total(&vec![warm.clone(); 2 * pairs]));
        prop_assert!(total(&both) > total(&vec![hard.clone(); 2 * pairs]));
    }

    #[test]
    fn a_phase_that_follows_a_stop_is_scored_as_its_own_goal(start in any_value(), talk in any_events()) {
        let begun = [events("boundary STOPPED"), vec![Event::Goal(Goal::Keep)]].concat();
        let moves = talk.iter().filter(|event| is_a_move_in_the_talk(event)).count();
        let (course, _) = run(setting(Goal::Stop, start), &[begun, talk].concat());
        prop_assert_eq!(usize::try_from(course.score(&METHOD).moves).expect("few moves"), moves + 1);
    }
}

/// What the other says, a goal and a time-out are none.
fn is_a_move_in_the_talk(event: &Event) -> bool {
    match event {
        Event::Hears(_) | Event::Goal(_) => false,
        Event::Does(does) | Event::DoesAt(does, _) => {
            !does.iter().any(|one| one.behaviour == done("time_out").behaviour)
        }
        Event::Holds(_) => true,
    }
}

#[test]
fn a_stop_and_then_holding_asks_connection_after_it() {
    let keep = |words: &str| {
        let talk =
            [events("boundary functional_anger STOPPED"), vec![Event::Goal(Goal::Keep)], events(words)]
                .concat();
        score(setting(Goal::Stop, 450), &talk).total
    };
    let (warm, hard) =
        (keep("empathy summary listen partnership"), keep("confront negative_feedback confront blame"));
    assert!(warm >= 80, "{warm}");
    assert!(hard + 15 <= warm, "{hard}");
}

#[test]
fn a_goal_that_comes_back_begins_anew_and_the_same_goal_changes_nothing() {
    let last = |goals: &[Goal]| {
        let mut course = begin(setting(Goal::Stop, 0));
        for event in events("boundary STOPPED") {
            happen(&mut course, &event);
        }
        for goal in goals {
            course.set_goal(*goal);
        }
        happen(&mut course, &does("confront")).expect("a move").landed
    };
    let stopped = last(&[]);
    assert_eq!(last(&[Goal::Stop]), stopped, "the same goal is no new phase");
    assert!(last(&[Goal::Keep, Goal::Stop]) > stopped + 100, "something has to stop again");
}

#[test]
fn going_on_after_it_stopped_costs_however_well_it_is_done() {
    let total = |after: &str| {
        let words = format!("boundary functional_anger STOPPED {after}");
        score(setting(Goal::Stop, 450), &events(&words)).total
    };
    let (reconnecting, going_on) = (
        total("empathy summary listen partnership"),
        total("confront negative_feedback confront negative_feedback"),
    );
    assert!(going_on + 20 <= reconnecting, "{going_on} {reconnecting}");
    assert!(total("") < 50, "left at that it is half the work");
}

#[test]
fn felt_challenge_fades_when_nothing_sustains_it() {
    let (_, effects) =
        run(setting(Goal::ChangeUnmotivated, 450), &events("reflection_complex listen empathy listen"));
    let felt: Vec<_> = effects.iter().map(|effect| effect.after.challenge).collect();
    assert!(felt.is_sorted_by(|a, b| a > b), "{felt:?}");
}
