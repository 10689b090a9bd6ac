#![doc = include_str!("../../../assets/rules/line-never-spoken.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{NodeId, NodeKind, Say};

/// A line after one that can always be said.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "line-never-spoken", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    for (id, node) in (0..).map(NodeId).zip(&ground.scenario().nodes) {
        let says = match &node.kind {
            NodeKind::Turn(turn) => &turn.says,
            NodeKind::Open(open) => &open.says,
            NodeKind::Ending(ending) => &ending.says,
        };
        for say in says {
            let Say::First(lines) = say else { continue };
            let always = lines.iter().position(|line| line.when.is_empty());
            for line in lines.iter().skip(always.map_or(lines.len(), |at| at + 1)) {
                let name = ground.scenario().key(line.text);
                found.at(&ground.place_of_node(id), |diagnostic| {
                    diagnostic.with("name", name).with("node", node.id.as_str())
                });
            }
        }
    }
}
