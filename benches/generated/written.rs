//! A generated scenario as the files of a folder.

use super::draft::{Comparison, Draft, Drawn, Kind, Reply, Turn, When};
use std::fmt::Write;
use weerklank::format::Folder;
use weerklank::method::{Level, Quantity};
use weerklank::scenario::Meaning;

/// The folder of a scenario: its structure, and its texts, the same in both languages.
pub fn written(draft: &Draft) -> Folder {
    let mut writing = Writing { structure: String::from(HEAD), texts: String::from(TEXTS) };
    for (number, node) in draft.nodes.iter().enumerate() {
        writing.node(number, node);
    }
    writing.structure.push_str("    },\n)\n");
    let mut folder = Folder::default();
    folder.files.insert("scenario.ron".to_owned(), writing.structure.into_bytes());
    for file in ["nl.ftl", "en.ftl"] {
        folder.files.insert(file.to_owned(), writing.texts.clone().into_bytes());
    }
    folder
}

const HEAD: &str = "(
    format: 1,
    goal: change_unmotivated,
    setting: (place: office),
    cast: {\"jo\": (figure: \"young-man\", tempers: [\"wary\", \"hot\", \"open\"])},
    start: \"n0\",
    nodes: {
";

const TEXTS: &str = "-jo = Jo
scenario = A generated talk
    .you = You.
    .other = Jo.
    .situation = Something happened.
    .goal = Something changes.
    .trailer = Something happened.
";

struct Writing {
    structure: String,
    texts: String,
}

impl Writing {
    fn node(&mut self, number: usize, node: &Drawn) {
        let when = node.when.map(|when| format!("when: [{}], ", asked(when))).unwrap_or_default();
        let own = format!("n{number}");
        let kind = match &node.kind {
            Kind::Turn(turn) => format!("Turn({when}{})", self.turn(&own, turn)),
            Kind::Open(subjects, leave) => format!("Open({when}{})", self.open(&own, subjects, leave)),
            Kind::Ending(meaning) => format!("Ending({when}meaning: {})", meant(*meaning)),
        };
        let _ = writeln!(self.structure, "        \"{own}\": {kind},");
        let attributes = match &node.kind {
            Kind::Ending(_) => "\n    .after = It ended.\n    .discuss = What happened?",
            Kind::Turn(turn) if turn.signal => "\n    .seen = A foot taps.",
            Kind::Turn(_) => "",
            Kind::Open(..) => return,
        };
        let _ = writeln!(self.texts, "{own} = Words of {own}.{attributes}");
    }

    fn turn(&mut self, own: &str, turn: &Turn) -> String {
        let mut parts = Vec::new();
        if turn.signal {
            parts.push("signal: foot_taps".to_owned());
        }
        if let Some(fact) = turn.learns {
            parts.push(format!("learns: [\"f{fact}\"]"));
        }
        if let Some(to) = &turn.silence {
            parts.push(format!(
                "silence: (held: {}, too_long: {})",
                targets(to),
                targets(&to[to.len() - 1..])
            ));
        }
        if turn.jump {
            parts.push("jump: true".to_owned());
        }
        parts.push(format!("responses: {}", self.replies(own, &turn.replies)));
        parts.join(", ")
    }

    fn open(&mut self, own: &str, subjects: &[Vec<Reply>], leave: &[Reply]) -> String {
        let subjects: Vec<String> = (0..)
            .zip(subjects)
            .map(|(number, ways_in)| {
                let id = format!("{own}-{number}");
                let required = if number == 0 { "required: true, " } else { "" };
                format!("\"{id}\": ({required}ways_in: {})", self.replies(&id, ways_in))
            })
            .collect();
        format!("subjects: {{{}}}, leave: {}", subjects.join(", "), self.replies(own, leave))
    }

    fn replies(&mut self, own: &str, replies: &[Reply]) -> String {
        let written: Vec<String> = replies
            .iter()
            .enumerate()
            .map(|(number, reply)| {
                let key = format!("r{number}");
                let _ =
                    writeln!(self.texts, "{own}_{key} = Words of {key}.\n    .why = It does what it does.");
                format!("\"{key}\": ({})", said(reply))
            })
            .collect();
        format!("{{{}}}", written.join(", "))
    }
}

fn said(reply: &Reply) -> String {
    let mut when = Vec::new();
    if let Some(fact) = reply.knows {
        when.push(format!("Knows(\"f{fact}\")"));
    }
    if reply.saw {
        when.push("Saw(foot_taps)".to_owned());
    }
    let when = if when.is_empty() { String::new() } else { format!("when: [{}], ", when.join(", ")) };
    let once = if reply.once { "once: true, " } else { "" };
    format!("does: [\"{}\"], {when}{once}to: {}", reply.does, targets(&reply.to))
}

fn targets(to: &[usize]) -> String {
    let names: Vec<String> = to.iter().map(|node| format!("\"n{node}\"")).collect();
    format!("[{}]", names.join(", "))
}

fn asked((comparison, quantity, level): When) -> String {
    let comparison = match comparison {
        Comparison::AtLeast => "AtLeast",
        Comparison::AtMost => "AtMost",
    };
    let quantity = match quantity {
        Quantity::Connection => "connection",
        Quantity::Resistance => "resistance",
        _ => "readiness",
    };
    let level = match level {
        Level::Low => "low",
        Level::Mid => "mid",
        Level::High => "high",
    };
    format!("{comparison}({quantity}, {level})")
}

fn meant(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Reached => "reached",
        Meaning::Partly => "partly",
        Meaning::Missed => "missed",
        Meaning::Lost => "lost",
        Meaning::BrokenOff => "broken_off",
    }
}
