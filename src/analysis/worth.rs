//! What a move was worth by itself.

use crate::method::GoalRules;
use crate::scoring::Effect;

/// What a move did for the person it was done to, before anyone answered. Larger is better; 0 changes nothing.
///
/// With every quantity from 0 to 1000, and Δ for its change by the move alone:
///
/// `worth = Δconnection + Δreadiness − Δresistance + landed × challenge ÷ (connection + challenge)`
///
/// The last term is the challenge that landed, in the share the goal asks
/// ([`level_at`](GoalRules::level_at)). Challenge that did not land, a repair reflex and a need that was fed or harmed
/// are in the changes already. What the other says next has no part in it: a move gets no credit for a friendly
/// line that happens to follow.
#[must_use]
pub fn worth(goal: &GoalRules, effect: &Effect) -> i32 {
    let (before, after) = (&effect.before, &effect.after);
    let connection = after.connection - before.connection;
    let readiness = after.readiness - before.readiness;
    let resistance = after.resistance - before.resistance;
    let asked = (i32::from(goal.level_at.connection), i32::from(goal.level_at.challenge));
    let landed = effect.landed * asked.1 / (asked.0 + asked.1).max(1);
    connection + readiness - resistance + landed
}
