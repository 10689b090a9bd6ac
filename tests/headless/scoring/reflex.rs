//! The repair reflex never pays, and costs by its rate.

use super::talk::{
    Event, METHOD, any_events, any_response, any_setting, begin, change_goal, does, done, events, happen,
    ids, run, score, setting,
};
use proptest::prelude::*;
use weerklank::method::{Act, Behaviour, Delivery, Done, Goal};
use weerklank::scoring::{Effect, Heard, Rule};

const GOOD: &str = "CHANGE question_connecting reflection_complex listen evoke_change_talk empathy reflection_complex \
                    summary question_challenging affirm reflection_complex";

fn reflexes() -> Vec<&'static str> {
    ids(Behaviour::is_reflex)
}

fn any_reflex() -> impl Strategy<Value = Done> {
    (proptest::sample::select(reflexes()), 0_usize..3).prop_map(|(id, delivery)| Done {
        behaviour: done(id).behaviour,
        delivery: [Delivery::Clumsy, Delivery::Plain, Delivery::Skilful][delivery],
    })
}

/// Whether harm can be mended by it.
fn mends(event: &Event) -> bool {
    let (Event::Does(does) | Event::DoesAt(does, _)) = event else { return false };
    does.iter().any(|done| METHOD.behaviour(done.behaviour).act == Act::Mend)
}

proptest! {
    #[test]
    fn a_reflex_added_never_pays(
        setting in any_setting(),
        before in any_events(),
        response in any_response(),
        reflex in any_reflex(),
        first in any::<bool>(),
        after in any_events(),
    ) {
        let (mut without, _) = run(setting, &before);
        let mut with = without.clone();
        let mut worse = response.clone();
        worse.insert(if first { 0 } else { worse.len() }, reflex);
        happen(&mut without, &Event::Does(response));
        let effect = happen(&mut with, &Event::Does(worse));
        let permitted = |effect: Effect| effect.rules.iter().any(|applied| applied.rule == Rule::Permitted);
        if effect.is_some_and(permitted) {
            return Ok(()); // Advice that was asked for is no reflex.
        }
        prop_assert!(with.person(0).resistance >= without.person(0).resistance);
        prop_assert!(with.score(&METHOD).total <= without.score(&METHOD).total);
        // Mending is an answer to harm, and nothing where none was done: from there on the two are answered differently. That it never comes
        // to more than no harm is shown by `rule::mending_pays_and_no_harm_pays_more`.
        for event in after.iter().take_while(|event| !mends(event)) {
            happen(&mut without, event);
            happen(&mut with, event);
            prop_assert!(with.person(0).resistance >= without.person(0).resistance);
            prop_assert!(with.score(&METHOD).total <= without.score(&METHOD).total);
        }
    }

    #[test]
    fn a_reflex_gives_no_connection_and_lands_nothing(setting in any_setting(), before in any_events(), reflex in any_reflex()) {
        let (mut course, _) = run(setting, &before);
        course.hear(&METHOD, 0, &Heard::default());
        let effect = happen(&mut course, &Event::Does(vec![reflex])).expect("it is a move");
        prop_assert!(effect.connection <= 0);
        prop_assert_eq!(effect.landed, 0);
        prop_assert!(effect.after.resistance >= effect.before.resistance);
    }

    #[test]
    fn three_in_ten_end_below_sixty(
        goal in change_goal(),
        connection in 0..=1000,
        places in proptest::sample::subsequence((0..10).collect::<Vec<usize>>(), 3),
        with in proptest::collection::vec(proptest::sample::select(reflexes()), 3),
    ) {
        let mut talk = events(GOOD);
        for (place, reflex) in places.iter().zip(with) {
            talk[place + 1] = does(reflex);
        }
        prop_assert!(score(setting(goal, connection), &talk).total < 60);
    }
}

/// Good conversations of ten moves, each of another make.
const GOOD_ONES: [&str; 4] = [
    GOOD,
    "CHANGE listen question_connecting reflection_simple evoke_change_talk summary reflection_complex question_open \
     affirm reflection_complex plan",
    "CHANGE question_open reflection_simple empathy question_scaling reflection_complex ~5000 summary \
     decisional_balance affirm agreements",
    "CHANGE empathy listen reflection_complex question_challenging reflection_complex autonomy_support \
     feed_ambivalence summary persist plan",
];

/// What a reflex at this place costs against a neutral move, in points of the score.
fn costs(words: &str, connection: i32, place: usize, reflex: &str) -> i32 {
    let mut talk = events(words);
    let total = |talk: &[Event]| i32::from(score(setting(Goal::ChangeUnmotivated, connection), talk).total);
    talk[place + 1] = does("other");
    let neutral = total(&talk);
    talk[place + 1] = does(reflex);
    neutral - total(&talk)
}

/// One reflex in ten moves costs five to fifteen points against a neutral move, wherever it stands. To someone far
/// away the heaviest (judging, lecturing, threatening, taking over) cost more: what follows has little to land on.
#[test]
fn one_in_ten_costs_five_to_fifteen() {
    for reflex in reflexes() {
        let behaviour = METHOD.behaviour(done(reflex).behaviour);
        let heaviest = behaviour.reflex == 3 || behaviour.place.connection == -2;
        for words in GOOD_ONES {
            for (connection, place) in
                [200, 300, 450, 700, 1000].into_iter().flat_map(|at| (0..10).map(move |place| (at, place)))
            {
                let costs = costs(words, connection, place, reflex);
                let most = if heaviest && connection < 450 { 25 } else { 15 };
                assert!((5..=most).contains(&costs), "{reflex} at {place} from {connection}: {costs}");
            }
        }
    }
}

#[test]
fn it_weighs_half_where_something_is_needed_at_once() {
    let rise = |goal| {
        let (_, effects) = run(setting(goal, 450), &[does("reflex_advice")]);
        effects[0].after.resistance - effects[0].before.resistance
    };
    assert!(rise(Goal::Start) < rise(Goal::ChangeUnmotivated));
    assert!(rise(Goal::Start) > 0);
    let total = |goal, words| i32::from(score(setting(goal, 450), &events(words)).total);
    let costs =
        |goal| total(goal, "boundary other shared_goal") - total(goal, "boundary reflex_advice shared_goal");
    assert!(costs(Goal::Start) < costs(Goal::ChangeUnmotivated));
}

#[test]
fn it_takes_the_connection_out_of_the_whole_response() {
    let points = |words| run(setting(Goal::ChangeUnmotivated, 450), &[does(words)]).1[0].connection;
    assert_eq!(points("listen"), 2);
    assert_eq!(points("listen+reflex_solving_it"), 0);
    assert_eq!(points("listen+reflex_advice"), -1);
}

#[test]
fn it_blunts_the_next_move_only() {
    let mut course = begin(setting(Goal::ChangeUnmotivated, 200));
    for event in events("reflex_judging") {
        happen(&mut course, &event);
    }
    let blunted = happen(&mut course, &does("reflection_complex")).expect("a move");
    assert!(blunted.rules.iter().any(|applied| applied.rule == Rule::Blunted));
    let next = happen(&mut course, &does("question_challenging")).expect("a move");
    assert!(next.rules.iter().all(|applied| applied.rule != Rule::Blunted));
}

/// A time-out keeps connection where it is; one with a reflex in it does not.
#[test]
fn it_takes_the_shelter_from_a_time_out() {
    let clumsy = Done { delivery: Delivery::Clumsy, ..done("time_out") };
    let response = vec![clumsy, done("acknowledge_expertise")];
    let worse = response.iter().copied().chain([done("reflex_solving_it")]).collect();
    let [mut without, mut with] = [begin(setting(Goal::Stop, 1000)), begin(setting(Goal::Stop, 1000))];
    happen(&mut without, &Event::Does(response));
    happen(&mut with, &Event::Does(worse));
    assert!(with.person(0).connection < without.person(0).connection);
}
