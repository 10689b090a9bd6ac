#![doc = include_str!("../../../assets/rules/silence-after-question.en.md")]

use crate::check::found::Found;
use crate::check::ground::Ground;
use crate::check::rule::Rule;
use crate::format::Severity;
use crate::format::faults::Fault;
use crate::scenario::{Line, Say, Silence};

/// A silence gives room where the other asked something.
pub(in crate::check) const RULE: Rule =
    Rule { fault: Fault { code: "silence-after-question", severity: Severity::Warning }, find };

fn find(ground: &Ground<'_>, found: &mut Found) {
    let scenario = ground.scenario();
    for (id, node) in scenario.nodes.entries() {
        let Some(turn) = scenario.turn(id) else { continue };
        if !matches!(turn.silence, Some(Silence::Room { .. })) {
            continue;
        }
        // A line that ends in a question in each language; where the last part can be several, one of them is enough.
        let asked = turn.says.last().into_iter().flat_map(Say::lines).find(|line| asks(ground, line));
        if let Some(line) = asked {
            let name = scenario.key(line.text);
            let node = node.id.as_str();
            found
                .at(&ground.place_of_node(id), |diagnostic| diagnostic.with("name", name).with("node", node));
        }
    }
}

fn asks(ground: &Ground<'_>, line: &Line) -> bool {
    let mut texts = ground.texts().peekable();
    texts.peek().is_some() && texts.all(|(_, texts)| texts.line(line.text).trim_end().ends_with('?'))
}
