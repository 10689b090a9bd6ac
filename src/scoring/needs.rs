//! The three needs: what feeds one that is under pressure counts more, what harms it costs more.

use super::{Rule, Rules};
use crate::method::{Amount, Need, Needs};

/// What a need under pressure adds to or takes from connection and resistance.
const WEIGHT: i32 = 30;

/// How far a need moves by one move.
const STEP: i32 = 40;

/// Moves the needs; gives what the needs under pressure add to connection and take from resistance.
pub(super) fn touch(
    needs: &mut Needs<Amount>,
    effects: Needs<i8>,
    pressed: Needs<bool>,
    rules: &mut Rules,
) -> i32 {
    let (mut fed, mut harmed) = (0, 0);
    for need in Need::ALL {
        let effect = i32::from(effects.get(need));
        let weight = if pressed.get(need) { 2 } else { 1 };
        needs.get_mut(need).shift(effect * STEP * weight);
        if pressed.get(need) {
            fed += effect.max(0);
            harmed += (-effect).max(0);
        }
    }
    if fed > 0 {
        rules.add(Rule::NeedFed, None, WEIGHT * fed);
    }
    if harmed > 0 {
        rules.add(Rule::NeedHarmed, None, -WEIGHT * harmed);
    }
    WEIGHT * (fed - harmed)
}
