//! As Mermaid text, which many wikis and code hosts draw.

use super::GraphPicture;
use super::colours::{ACCENT, EDGE, FRAME, SHEET, colour_of, colour_of_meaning};
use super::words::MEANINGS;
use crate::analysis::{By, Edge};
use crate::phrase::harmless;
use crate::scenario::NodeKind;
use std::collections::BTreeMap;
use std::fmt::Write;

/// So many signs of what is said stand in a node: a large scenario has to stay under what Mermaid reads.
const WORDS: usize = 40;

/// The branches of a scenario as Mermaid text.
#[must_use]
pub fn graph_mermaid(picture: &GraphPicture<'_>) -> String {
    let mut written = Written { picture, text: String::new() };
    written.line("flowchart LR");
    written.line(&format!("key[\"{}\"]", lines(&picture.legend())));
    written.inside(None, 0);
    written.edges();
    written.styles();
    written.text
}

struct Written<'a> {
    picture: &'a GraphPicture<'a>,
    text: String,
}

impl Written<'_> {
    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    /// What is right in a group, and the groups in it.
    fn inside(&mut self, group: Option<usize>, depth: usize) {
        let indent = "  ".repeat(depth);
        for node in self.picture.nodes_in(group) {
            let label = lines(&self.picture.label(node, WORDS));
            let (open, close) = match self.picture.kind(node) {
                NodeKind::Turn(_) => ("[", "]"),
                NodeKind::Open(_) => ("{{", "}}"),
                NodeKind::Ending(_) => ("([", "])"),
            };
            self.line(&format!("{indent}n{node}{open}\"{label}\"{close}"));
        }
        for inner in self.picture.groups_in(group) {
            let title = escaped(&self.picture.group(&self.picture.graph.groups[inner].kind));
            self.line(&format!("{indent}subgraph g{inner}[\"{title}\"]"));
            self.inside(Some(inner), depth + 1);
            self.line(&format!("{indent}end"));
        }
    }

    fn edges(&mut self) {
        for edge in &self.picture.graph.edges {
            let arrow = match (edge.best.is_empty(), edge.by) {
                (false, _) => "==>",
                (true, By::Response(..)) => "-->",
                (true, _) => "-.->",
            };
            let label = escaped(&self.picture.edge_label(edge));
            self.line(&format!("n{} {arrow}|\"{label}\"| n{}", edge.from, edge.to));
        }
    }

    fn styles(&mut self) {
        let mut links: BTreeMap<(&str, bool), Vec<String>> = BTreeMap::new();
        for (index, edge) in self.picture.graph.edges.iter().enumerate() {
            links.entry((colour_of(edge.by), is_best(edge))).or_default().push(index.to_string());
        }
        for ((colour, best), links) in links {
            let width = if best { ",stroke-width:4px" } else { "" };
            self.line(&format!("linkStyle {} stroke:{colour},color:{colour}{width}", links.join(",")));
        }
        self.line(&format!("classDef default fill:{SHEET},stroke:{EDGE},text-align:left"));
        for (number, meaning) in (0..).zip(MEANINGS) {
            let look = format!("stroke:{}", colour_of_meaning(meaning));
            let means = |picture: &GraphPicture<'_>, node| picture.meaning(node) == Some(meaning);
            self.class(&format!("ending{number}"), &look, means);
        }
        let look = format!("stroke:{ACCENT},stroke-width:3px");
        self.class("best", &look, |picture, node| picture.graph.nodes[node].best);
        for group in 0..self.picture.graph.groups.len() {
            self.line(&format!("style g{group} fill:{FRAME},stroke:{EDGE}"));
        }
    }

    /// How the nodes look of which something is so.
    fn class(&mut self, class: &str, look: &str, is: impl Fn(&GraphPicture<'_>, usize) -> bool) {
        let nodes = (0..self.picture.graph.nodes.len()).filter(|node| is(self.picture, *node));
        let nodes: Vec<String> = nodes.map(|node| format!("n{node}")).collect();
        if !nodes.is_empty() {
            self.line(&format!("classDef {class} {look}"));
            self.line(&format!("class {} {class}", nodes.join(",")));
        }
    }
}

fn is_best(edge: &Edge) -> bool {
    !edge.best.is_empty()
}

fn lines(lines: &[String]) -> String {
    lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br/>")
}

/// A text within quotes: whatever Mermaid, or the Markdown and HTML in it, would take for its own, as a number.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in harmless(text).chars() {
        match sign {
            '"' | '#' | ';' | '&' | '<' | '>' | '`' | '\\' | '|' | '*' | '_' | '~' | '$' => {
                let _ = write!(escaped, "#{};", u32::from(sign));
            }
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
    fn nothing_in_a_text_is_taken_for_mermaid() {
        assert_eq!(escaped("\"a\"; #1 <b> `x`\n|"), "#34;a#34;#59; #35;1 #60;b#62; #96;x#96; #124;");
        assert_eq!(escaped("Zoë zegt: één"), "Zoë zegt: één");
    }
}
