//! As text for Graphviz.

use super::GraphPicture;
use super::colours::{ACCENT, EDGE, FRAME, INK, SHEET, SOFT, colour_of, colour_of_meaning};
use crate::analysis::{By, Edge};
use crate::phrase::harmless;
use crate::scenario::NodeKind;
use std::fmt::Write;

/// So many signs of what is said stand in a node.
const WORDS: usize = 60;

/// The branches of a scenario as text for Graphviz.
#[must_use]
pub fn graph_dot(picture: &GraphPicture<'_>) -> String {
    let mut written = Written { picture, text: String::new() };
    written.line(0, &format!("digraph \"{}\" {{", escaped(&picture.play.scenario.id)));
    written
        .line(1, "graph [charset=\"UTF-8\", rankdir=LR, fontname=\"sans-serif\", nodesep=0.3, ranksep=1.2];");
    let node = format!(
        "node [shape=box, style=filled, fillcolor=\"{SHEET}\", color=\"{EDGE}\", fontcolor=\"{INK}\""
    );
    written.line(1, &format!("{node}, fontname=\"sans-serif\", fontsize=11];"));
    written.line(1, "edge [fontname=\"sans-serif\", fontsize=9];");
    written.line(1, &format!("key [shape=note, label=\"{}\"];", lines(&picture.legend())));
    written.inside(None, 1);
    written.edges();
    written.line(0, "}");
    written.text
}

struct Written<'a> {
    picture: &'a GraphPicture<'a>,
    text: String,
}

impl Written<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}{line}", "  ".repeat(depth));
    }

    /// What is right in a group, and the groups in it.
    fn inside(&mut self, group: Option<usize>, depth: usize) {
        for node in self.picture.nodes_in(group) {
            let label = lines(&self.picture.label(node, WORDS));
            self.line(depth, &format!("n{node} [label=\"{label}\"{}];", self.look(node)));
        }
        for inner in self.picture.groups_in(group) {
            let title = escaped(&self.picture.group(&self.picture.graph.groups[inner].kind));
            self.line(depth, &format!("subgraph \"cluster_{inner}\" {{"));
            let look = format!(
                "style=\"rounded,filled\", fillcolor=\"{FRAME}\", color=\"{EDGE}\", fontcolor=\"{SOFT}\""
            );
            self.line(depth + 1, &format!("graph [label=\"{title}\", labeljust=l, {look}];"));
            self.inside(Some(inner), depth + 1);
            self.line(depth, "}");
        }
    }

    fn look(&self, node: usize) -> String {
        let shape = match self.picture.kind(node) {
            NodeKind::Turn(_) => String::new(),
            NodeKind::Open(_) => ", shape=hexagon".to_owned(),
            NodeKind::Ending(ending) => {
                format!(
                    ", style=\"rounded,filled\", peripheries=2, color=\"{}\"",
                    colour_of_meaning(ending.meaning)
                )
            }
        };
        let best = if self.picture.graph.nodes[node].best {
            format!(", penwidth=3, color=\"{ACCENT}\"")
        } else {
            String::new()
        };
        shape + &best
    }

    fn edges(&mut self) {
        for edge in &self.picture.graph.edges {
            let label = escaped(&self.picture.edge_label(edge));
            let look = look_of(edge);
            self.line(1, &format!("n{} -> n{} [label=\"{label}\"{look}];", edge.from, edge.to));
        }
    }
}

fn look_of(edge: &Edge) -> String {
    let colour = colour_of(edge.by);
    let style = match edge.by {
        By::Response(..) => "",
        By::Silence | By::LongSilence => ", style=dotted",
        By::TimeOut | By::Itself | By::Jump => ", style=dashed",
    };
    let width = if edge.best.is_empty() { "" } else { ", penwidth=4" };
    format!(", color=\"{colour}\", fontcolor=\"{colour}\"{style}{width}")
}

/// Lines that begin at the left.
fn lines(lines: &[String]) -> String {
    lines.iter().map(|line| escaped(line) + "\\l").collect()
}

/// A text within quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in harmless(text).chars() {
        match sign {
            '"' | '\\' => escaped.extend(['\\', sign]),
            '&' => escaped.push_str("&amp;"),
            sign if sign.is_control() => escaped.push(' '),
            sign => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_text_is_taken_for_graphviz() {
        assert_eq!(escaped("\"a\" \\n &lt; \n"), "\\\"a\\\" \\\\n &amp;lt;  ");
    }
}
