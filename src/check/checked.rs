//! A scenario, checked.

use super::found::Found;
use super::ground::{Depth, Ground};
use super::rules::RULES;
use super::silenced::{complaints, silence};
use crate::format::{Diagnostic, Loaded};
use crate::method::Method;
use crate::scenario::Scenario;

/// What checking a scenario came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong: what reading it found, and what the rules did; by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// What the author silenced.
    pub silenced: Vec<Diagnostic>,
}

/// Checks what was read. The rules look at it only where it can be played.
#[must_use]
pub fn check(loaded: &Loaded, method: &Method, depth: Depth) -> Checked {
    let mut diagnostics = loaded.diagnostics.clone();
    if let Some(scenario) = &loaded.scenario {
        diagnostics.extend(smells(loaded, scenario, method, depth));
    }
    let (silenced, mut diagnostics): (Vec<_>, Vec<_>) =
        diagnostics.into_iter().partition(|diagnostic| silence(loaded, diagnostic));
    // What was not looked for everywhere cannot be said not to be there.
    let looked = loaded.scenario.is_some() && depth == Depth::Explored;
    diagnostics.extend(complaints(loaded, &silenced, looked));
    let start = |one: &Diagnostic| one.span.as_ref().map(|span| span.start);
    diagnostics.sort_by(|one, two| (&one.file, start(one), one.code).cmp(&(&two.file, start(two), two.code)));
    Checked { diagnostics, silenced }
}

fn smells(loaded: &Loaded, scenario: &Scenario, method: &Method, depth: Depth) -> Vec<Diagnostic> {
    let ground = Ground::new(loaded, scenario, method, depth);
    let mut all = Vec::new();
    for rule in RULES {
        let mut found = Found::of(rule.fault);
        (rule.find)(&ground, &mut found);
        all.append(&mut found.diagnostics);
    }
    all
}
