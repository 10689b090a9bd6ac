#![doc = include_str!("../../../assets/rules/score-out-of-reach.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;

/// Good or bad scores that nobody comes to.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "score-out-of-reach", severity: Severity::Warning }, find };

/// Whoever does well has to be able to come above this.
const WELL: u8 = 65;

/// Whoever does badly has to be able to come below this.
const BADLY: u8 = 35;

fn find(ground: &Ground<'_>, found: &mut Found) {
    let Some(trials) = ground.trials() else { return };
    let Some((least, most)) = trials.scores() else { return };
    if most < WELL || least > BADLY {
        let tried = trials.all.len();
        found.at(&ground.places().start, |diagnostic| {
            diagnostic.with("least", usize::from(least)).with("most", usize::from(most)).with("number", tried)
        });
    }
}
