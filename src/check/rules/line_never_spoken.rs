#![doc = include_str!("../../../assets/rules/line-never-spoken.en.md")]

use crate::analysis::can_hold;
use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{Condition, Line, NodeKind, Say};

/// A line after one that can always be said.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "line-never-spoken", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    for (id, node) in ground.scenario().nodes.entries() {
        let says = match &node.kind {
            NodeKind::Turn(turn) => &turn.says,
            NodeKind::Open(open) => &open.says,
            NodeKind::Ending(ending) => &ending.says,
        };
        for say in says {
            let Say::First(lines) = say else { continue };
            for line in (0..lines.len()).filter(|at| is_hidden(ground, lines, *at)).map(|at| &lines[at]) {
                let name = ground.scenario().key(line.text);
                found.at(&ground.place_of_node(id), |diagnostic| {
                    diagnostic.with("name", name).with("node", node.id.as_str())
                });
            }
        }
    }
}

/// Whether one of the lines before it fits whenever this one does.
fn is_hidden(ground: &Ground<'_>, lines: &[Line], at: usize) -> bool {
    let not_before =
        lines[..at].iter().map(|line| Condition::Not(Box::new(Condition::All(line.when.clone()))));
    let own: Vec<Condition> = lines[at].when.iter().cloned().chain(not_before).collect();
    let holds = |when: &[Condition]| can_hold(ground.scenario(), ground.may(), when);
    at > 0 && holds(&lines[at].when) && !holds(&own)
}
