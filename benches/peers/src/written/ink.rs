//! The dialogue as an ink script.

use super::changes::{Change, Points, did};
use crate::dialogue::{COUNTED, Condition, Dialogue, FACTS, Line, Response, START, name};
use std::fmt::Write;

/// The dialogue as an ink script. Only what a condition asks for is counted.
pub(crate) fn script(dialogue: &Dialogue) -> String {
    let mut ink = "VAR connection = 0\nVAR challenge = 0\n".to_owned();
    let facts = (0..FACTS).map(|fact| format!("VAR k{fact} = false\n"));
    ink.extend(facts.chain((0..COUNTED).map(|counted| format!("VAR {} = 0\n", did(counted)))));
    writeln!(ink, "-> {START}").expect("to a string");
    let points = Points::of_the_method();
    for (index, node) in dialogue.nodes.iter().enumerate() {
        writeln!(ink, "=== {} ===", name(index)).expect("to a string");
        ink.extend(node.lines.iter().map(line_ink));
        ink.extend(node.responses.iter().map(|response| response_ink(dialogue, &points, response)));
        if node.responses.is_empty() {
            ink.push_str("-> END\n");
        }
    }
    ink
}

fn line_ink(line: &Line) -> String {
    match &line.instead {
        Some((condition, words)) => format!("{{{}:{words}|{}}}\n", holds(condition), line.words),
        None => format!("{}\n", line.words),
    }
}

/// It can be said again and again, and is not repeated as a line.
fn response_ink(dialogue: &Dialogue, points: &Points, response: &Response) -> String {
    let when = response.when.as_ref().map(|when| format!("{{{}}} ", holds(when))).unwrap_or_default();
    let mut ink = format!("+ {when}[{}]\n", response.words);
    for change in points.changes(response) {
        match change {
            Change::Added(name, points) => writeln!(ink, "    ~ {name} = {name} + {points}"),
            Change::Learnt(fact) => writeln!(ink, "    ~ {fact} = true"),
        }
        .expect("to a string");
    }
    for to in &response.to {
        let divert = format!("-> {}", name(*to));
        match &dialogue.nodes[*to].when {
            Some(when) => writeln!(ink, "    {{{}: {divert}}}", holds(when)).expect("to a string"),
            None => writeln!(ink, "    {divert}").expect("to a string"),
        }
    }
    ink
}

fn holds(condition: &Condition) -> String {
    match condition {
        Condition::Known(fact) => format!("k{fact}"),
        Condition::Unknown(fact) => format!("not k{fact}"),
        Condition::Done(behaviour, times) => format!("{} >= {times}", did(*behaviour)),
        Condition::Visited(node) => name(*node),
    }
}
