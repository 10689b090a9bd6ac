//! A draft as the files of a scenario.

use super::draft::{Draft, DraftNode, DraftResponse, Onward};
use super::fluent::{comment, message};
use super::lines::lines;
use crate::format::{FORMAT_CURRENT, Folder};
use std::fmt::Write;

/// The member of the cast a story is spoken by.
const OTHER: &str = "other";

/// What a scenario needs and a story does not have: the commonest goal, a plain place, and someone to talk with.
const GOAL: &str = "change_unmotivated";
const PLACE: &str = "office";
const FIGURE: &str = "young-man";

/// The files of a draft, in one language. `name` is what the person opposite is called.
pub(super) fn files(draft: &Draft, language: &str, name: &str) -> Folder {
    let mut folder = Folder::default();
    folder.files.insert("scenario.ron".to_owned(), structure(draft).into_bytes());
    folder.files.insert(format!("{language}.ftl"), texts(draft, name).into_bytes());
    folder
}

/// What is filled in where a story does not say it: goal, place, figure.
pub(super) fn filled_in() -> [&'static str; 3] {
    [GOAL, PLACE, FIGURE]
}

fn structure(draft: &Draft) -> String {
    let mut ron: String = draft.head.iter().map(|note| remark(note, "")).collect();
    ron.push_str("(\n");
    // Writing to a text cannot fail.
    let _ = writeln!(ron, "    format: {FORMAT_CURRENT},");
    let _ = writeln!(ron, "    goal: {GOAL},");
    let _ = writeln!(ron, "    setting: (place: {PLACE}),");
    let _ = writeln!(ron, "    cast: {{\"{OTHER}\": (figure: \"{FIGURE}\")}},");
    let _ = writeln!(ron, "    start: \"{}\",\n    nodes: {{", draft.start);
    for node in &draft.nodes {
        if node.name != node.id && !node.name.is_empty() {
            ron.push_str(&remark(&node.name, "        "));
        }
        let _ = writeln!(ron, "        \"{}\": {},", node.id, node_in_ron(node));
    }
    ron.push_str("    },\n)\n");
    ron
}

/// A comment of RON, a line each.
fn remark(text: &str, indent: &str) -> String {
    let line = |(_, line): (usize, &str)| {
        let line: String = line.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        format!("{indent}// {}", line.trim()).trim_end().to_owned() + "\n"
    };
    lines(text).map(line).collect()
}

fn node_in_ron(node: &DraftNode) -> String {
    let mut fields = Vec::new();
    if node.says.len() != 1 {
        fields.push(format!("says: [{}]", quoted(node.says.iter().map(|(key, _)| key.as_str()))));
    }
    let is_ending = matches!(node.on, Onward::Ends(_));
    // An ending has a face, and nothing else to be seen.
    let looks = node.looks.iter().filter(|(field, _)| !is_ending || *field == "face");
    fields.extend(looks.map(|(field, word)| format!("{field}: {word}")));
    match &node.on {
        Onward::To(to) => fields.push(format!("to: [\"{to}\"]")),
        Onward::Ends(meaning) => fields.push(format!("meaning: {meaning}")),
        Onward::Responses(responses) => fields.push(responses_in_ron(responses)),
    }
    let kind = if is_ending { "Ending" } else { "Turn" };
    format!("{kind}({})", fields.join(", "))
}

fn responses_in_ron(responses: &[DraftResponse]) -> String {
    let mut ron = "responses: {\n".to_owned();
    for response in responses {
        let does = quoted(response.does.iter().map(String::as_str));
        let does = if does.is_empty() { does } else { format!("does: [{does}], ") };
        let _ = writeln!(ron, "            \"{}\": ({does}to: [\"{}\"]),", response.id, response.to);
    }
    ron + "        }"
}

fn quoted<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

fn texts(draft: &Draft, name: &str) -> String {
    let title = std::slice::from_ref(&draft.title);
    let mut ftl = format!("-{}\n{}", message(OTHER, &[name.to_owned()]), message("scenario", title));
    let is_heard = |node: &&DraftNode| {
        !node.says.is_empty() || !node.notes.is_empty() || matches!(node.on, Onward::Responses(_))
    };
    for node in draft.nodes.iter().filter(is_heard) {
        ftl.push('\n');
        add_notes(&mut ftl, &node.notes, node.says.is_empty());
        for (key, paragraphs) in &node.says {
            ftl.push_str(&message(key, paragraphs));
        }
        if let Onward::Responses(responses) = &node.on {
            for response in responses {
                add_notes(&mut ftl, &response.notes, false);
                ftl.push_str(&message(&format!("{}_{}", node.id, response.id), &response.words));
            }
        }
    }
    for note in &draft.tail {
        ftl.push('\n');
        ftl.push_str(&comment(note));
    }
    ftl
}

/// What was left out, above the words it stood beside; apart from them where there are none.
fn add_notes(ftl: &mut String, notes: &[String], apart: bool) {
    ftl.extend(notes.iter().map(|note| comment(note)));
    if apart && !notes.is_empty() {
        ftl.push('\n');
    }
}
