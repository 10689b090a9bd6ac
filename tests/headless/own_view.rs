//! One's own view beside what the conversation came to.

use crate::common::method;
use weerklank::feedback::{Feeling, Left, beside_the_other, beside_the_score};
use weerklank::method::{Amount, Goal, Needs};
use weerklank::scenario::Meaning;
use weerklank::scoring::PersonState;

fn state(connection: i32, challenge: i32, resistance: i32, readiness: i32) -> PersonState {
    let needs = Needs {
        autonomy: Amount::nearest(500),
        competence: Amount::nearest(500),
        relatedness: Amount::nearest(500),
    };
    PersonState {
        connection: Amount::nearest(connection),
        challenge: Amount::nearest(challenge),
        resistance: Amount::nearest(resistance),
        readiness: Amount::nearest(readiness),
        openness: Amount::nearest(300),
        needs,
    }
}

/// Someone who is so at an ending that is neither good nor bad.
fn left(state: &PersonState) -> Left<'_> {
    Left { state, meaning: Some(Meaning::Partly), goal: Goal::ChangeUnmotivated }
}

#[test]
fn the_score_is_held_against_how_it_went() {
    let id = |went, total| beside_the_score(went, total).map(|phrase| phrase.id.to_string());
    assert_eq!(id(4, 75).as_deref(), Some("own-view-even"));
    assert_eq!(id(5, 40).as_deref(), Some("own-view-milder"));
    assert_eq!(id(2, 80).as_deref(), Some("own-view-harder"));
    assert_eq!((id(0, 50), id(6, 50)), (None, None));
}

#[test]
fn the_feeling_follows_from_how_the_other_is() {
    let levels = method().levels;
    let likely = |state| Feeling::likely(&levels, &left(&state));
    assert_eq!(likely(state(100, 100, 800, 0)), Feeling::Hurt);
    assert_eq!(likely(state(400, 500, 300, 0)), Feeling::Tense);
    assert_eq!(likely(state(700, 100, 100, 600)), Feeling::Thinking);
    assert_eq!(likely(state(700, 100, 100, 100)), Feeling::Relieved);
    assert_eq!(likely(state(700, 400, 400, 100)), Feeling::Heard);
    assert_eq!(likely(state(400, 0, 300, 100)), Feeling::Unmoved);
}

#[test]
fn the_likely_feeling_fits_always() {
    let levels = method().levels;
    let values = || (0..=1000).step_by(125);
    for connection in values() {
        for (challenge, resistance) in values().flat_map(|one| values().map(move |other| (one, other))) {
            for readiness in values() {
                let state = state(connection, challenge, resistance, readiness);
                let likely = Feeling::likely(&levels, &left(&state));
                assert!(likely.fits(&levels, &left(&state)) || likely == Feeling::Unmoved, "{state:?}");
                assert_eq!(
                    beside_the_other(likely, &levels, &left(&state)).id == "own-view-feeling-fits",
                    likely.fits(&levels, &left(&state))
                );
            }
        }
    }
}

#[test]
fn an_ending_at_which_the_goal_is_reached_comes_with_one_feeling_while_there_is_contact() {
    let levels = method().levels;
    let reached = |state: &PersonState, goal| {
        let left = Left { state, meaning: Some(Meaning::Reached), goal };
        let fitting: Vec<_> =
            Feeling::ALL.into_iter().filter(|feeling| feeling.fits(&levels, &left)).collect();
        (Feeling::likely(&levels, &left), fitting)
    };
    let good = [Feeling::Heard, Feeling::Relieved, Feeling::Thinking];
    for (connection, resistance, readiness) in
        [(700, 100, 600), (400, 300, 100), (360, 700, 0), (900, 400, 200)]
    {
        let state = state(connection, 200, resistance, readiness);
        assert_eq!(reached(&state, Goal::ChangeUnmotivated), (Feeling::Thinking, good.to_vec()), "{state:?}");
        assert_eq!(reached(&state, Goal::Stop), (Feeling::Heard, good.to_vec()), "{state:?}");
    }
    // Where there is no contact left, it is told as it is.
    assert_eq!(reached(&state(4, 200, 800, 0), Goal::Stop).0, Feeling::Hurt);
}
