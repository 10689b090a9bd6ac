//! The dialogue as a Yarn script.

use super::changes::{Change, Points, did};
use crate::dialogue::{COUNTED, Condition, Dialogue, FACTS, Line, Node, Response, name};
use std::fmt::Write;

/// The dialogue as a Yarn script. Only what a condition asks for is counted.
pub(crate) fn script(dialogue: &Dialogue) -> String {
    let mut yarn = "title: Declarations\n---\n".to_owned();
    let facts = (0..FACTS).map(|fact| format!("k{fact} = false"));
    let counted = (0..COUNTED).map(|counted| format!("{} = 0", did(counted)));
    let score = ["connection = 0".to_owned(), "challenge = 0".to_owned()];
    for variable in facts.chain(counted).chain(score) {
        writeln!(yarn, "<<declare ${variable}>>").expect("to a string");
    }
    yarn.push_str("===\n");
    let points = Points::of_the_method();
    let nodes = dialogue.nodes.iter().enumerate();
    yarn.extend(nodes.map(|(index, node)| node_yarn(dialogue, &points, index, node)));
    yarn
}

fn node_yarn(dialogue: &Dialogue, points: &Points, index: usize, node: &Node) -> String {
    let mut yarn = format!("title: {}\n---\n", name(index));
    yarn.extend(node.lines.iter().map(line_yarn));
    yarn.extend(node.responses.iter().map(|response| response_yarn(dialogue, points, response)));
    yarn + "===\n"
}

fn line_yarn(line: &Line) -> String {
    match &line.instead {
        Some((condition, words)) => {
            format!("<<if {}>>\n{words}\n<<else>>\n{}\n<<endif>>\n", holds(condition), line.words)
        }
        None => format!("{}\n", line.words),
    }
}

fn response_yarn(dialogue: &Dialogue, points: &Points, response: &Response) -> String {
    let when = response.when.as_ref().map(|when| format!(" <<if {}>>", holds(when))).unwrap_or_default();
    let mut yarn = format!("-> {}{when}\n", response.words);
    for change in points.changes(response) {
        match change {
            Change::Added(name, points) => writeln!(yarn, "    <<set ${name} = ${name} + {points}>>"),
            Change::Learnt(fact) => writeln!(yarn, "    <<set ${fact} = true>>"),
        }
        .expect("to a string");
    }
    for to in &response.to {
        let jump = format!("<<jump {}>>", name(*to));
        match &dialogue.nodes[*to].when {
            Some(when) => writeln!(yarn, "    <<if {}>>\n        {jump}\n    <<endif>>", holds(when)),
            None => writeln!(yarn, "    {jump}"),
        }
        .expect("to a string");
    }
    yarn
}

fn holds(condition: &Condition) -> String {
    match condition {
        Condition::Known(fact) => format!("$k{fact}"),
        Condition::Unknown(fact) => format!("!$k{fact}"),
        Condition::Done(behaviour, times) => format!("${} >= {times}", did(*behaviour)),
        Condition::Visited(node) => format!("visited(\"{}\")", name(*node)),
    }
}
