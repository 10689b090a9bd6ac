//! One's own view beside what the conversation came to.

use crate::common::method;
use weerklank::feedback::{Feeling, beside_the_other, beside_the_score};
use weerklank::method::{Amount, Needs};
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
    let likely = |state| Feeling::likely(&levels, &state);
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
                let likely = Feeling::likely(&levels, &state);
                assert!(likely.fits(&levels, &state) || likely == Feeling::Unmoved, "{state:?}");
                assert_eq!(
                    beside_the_other(likely, &levels, &state).id == "own-view-feeling-fits",
                    likely.fits(&levels, &state)
                );
            }
        }
    }
}
