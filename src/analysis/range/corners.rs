//! At which standings a move has to be tried, so that nothing between the worst and the best comes out beyond them.
//!
//! What a move counts for changes at once where something it requires is there or not, and where one behaviour was done
//! before or not; of several behaviours another may then count most. On either side of such a step more connection never
//! lands less, so it is enough to try the move at both.

use crate::conversation::Play;
use crate::method::{Amount, Done};
use crate::scoring::{PersonState, Standing};

/// Where a move is tried.
pub(super) struct Corners {
    /// For what it comes to at its best.
    pub best: Vec<Standing>,
    /// For what it comes to at its worst.
    pub worst: Vec<Standing>,
}

/// Where a move with these behaviours is to be tried for someone who stands between these two; none where that is at the
/// two alone.
pub(super) fn corners(
    play: &Play<'_>,
    does: &[Done],
    ambiguous: bool,
    best: Standing,
    worst: Standing,
) -> Option<Corners> {
    let requires = does.iter().any(|done| play.method.behaviour(done.behaviour).requires.is_some());
    if !(requires || ambiguous) {
        return None;
    }
    let mid = play.method.levels.connection.mid;
    let between =
        |step: &i32| (worst.state.connection.get() + 1..=best.state.connection.get()).contains(step);
    let steps: Vec<i32> = [mid / 2, mid].into_iter().filter(|_| requires).filter(between).collect();
    let around = |standing: Standing, below: i32| {
        let connections =
            steps.iter().map(move |step| Amount::nearest(step - below)).chain([standing.state.connection]);
        let readiness =
            if requires { vec![Amount::NONE, Amount::FULL] } else { vec![standing.state.readiness] };
        let leads = ambiguous.then_some(does).into_iter().flatten();
        let led = leads.map(|done| standing.sequence.led_by(done.behaviour)).chain([standing.sequence]);
        let led: Vec<_> = led.collect();
        connections
            .flat_map(|connection| readiness.iter().map(move |readiness| (connection, *readiness)))
            .flat_map(|(connection, readiness)| {
                led.iter().map(move |sequence| Standing {
                    state: PersonState { connection, readiness, ..standing.state },
                    sequence: *sequence,
                    ..standing
                })
            })
            .collect::<Vec<_>>()
    };
    Some(Corners { best: around(best, 1), worst: around(worst, 0) })
}
