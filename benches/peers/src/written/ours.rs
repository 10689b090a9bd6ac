//! The dialogue as a scenario's folder.

use crate::dialogue::{BEHAVIOURS, Condition, Dialogue, Line, Node, Response, START, name};
use std::fmt::Write;
use weerklank::format::Folder;

/// The dialogue as a folder, with the same words in each of these languages.
pub(crate) fn folder(dialogue: &Dialogue, languages: &[&str]) -> Folder {
    let (structure, texts) = (structure(dialogue).into_bytes(), texts(dialogue).into_bytes());
    let languages = languages.iter().map(|language| (format!("{language}.ftl"), texts.clone()));
    let files = languages.chain([("scenario.ron".to_owned(), structure)]).collect();
    Folder { path: "peers".to_owned(), files }
}

fn structure(dialogue: &Dialogue) -> String {
    let nodes: String = dialogue.nodes.iter().enumerate().map(node_ron).collect();
    format!(
        "(
    format: 1,
    goal: change_unmotivated,
    setting: (place: shop_floor),
    cast: {{\"sam\": (figure: \"young-man\", connection: low)}},
    start: \"{START}\",
    nodes: {{
{nodes}    }},
)
"
    )
}

fn node_ron((index, node): (usize, &Node)) -> String {
    let lines = node.lines.iter().enumerate().map(|(part, line)| line_ron(index, part, line));
    let says = format!("says: [{}]", lines.collect::<Vec<_>>().join(", "));
    let responses: String = node.responses.iter().enumerate().map(response_ron).collect();
    let (id, when) = (name(index), when(node.when.as_ref()));
    if responses.is_empty() {
        format!("        \"{id}\": Ending({when}meaning: partly, {says}),\n")
    } else {
        format!("        \"{id}\": Turn({when}{says}, responses: {{\n{responses}        }}),\n")
    }
}

fn line_ron(node: usize, part: usize, line: &Line) -> String {
    let key = line_key(node, part);
    match &line.instead {
        Some((condition, _)) => {
            let when = when(Some(condition));
            format!("First([Line({when}text: \"{key}-other\"), Line(text: \"{key}\")])")
        }
        None => format!("\"{key}\""),
    }
}

/// The first line is the node's own message.
fn line_key(node: usize, part: usize) -> String {
    if part == 0 { name(node) } else { format!("{}-more", name(node)) }
}

fn response_ron((key, response): (usize, &Response)) -> String {
    let to: Vec<_> = response.to.iter().map(|node| format!("\"{}\"", name(*node))).collect();
    let learns = response.learns.map(|fact| format!("learns: [\"k{fact}\"], ")).unwrap_or_default();
    format!(
        "            \"r{key}\": ({}does: [\"{}\"], {learns}to: [{}]),\n",
        when(response.when.as_ref()),
        BEHAVIOURS[response.does],
        to.join(", ")
    )
}

fn when(condition: Option<&Condition>) -> String {
    let condition = match condition {
        None => return String::new(),
        Some(Condition::Known(fact)) => format!("Knows(\"k{fact}\")"),
        Some(Condition::Unknown(fact)) => format!("Not(Knows(\"k{fact}\"))"),
        Some(Condition::Done(behaviour, times)) => {
            format!("DidTimes(\"{}\", {times})", BEHAVIOURS[*behaviour])
        }
        Some(Condition::Visited(node)) => format!("Visited(\"{}\")", name(*node)),
    };
    format!("when: [{condition}], ")
}

fn texts(dialogue: &Dialogue) -> String {
    let mut texts = "-sam = Sam\nscenario = The mornings\n".to_owned();
    for about in ["you", "other", "situation", "goal", "trailer"] {
        writeln!(texts, "    .{about} = {{ -sam }} is late").expect("to a string");
    }
    for (index, node) in dialogue.nodes.iter().enumerate() {
        for (part, line) in node.lines.iter().enumerate() {
            let key = line_key(index, part);
            writeln!(texts, "{key} = {}", line.words).expect("to a string");
            if let Some((_, words)) = &line.instead {
                writeln!(texts, "{key}-other = {words}").expect("to a string");
            }
        }
        for (key, response) in node.responses.iter().enumerate() {
            writeln!(texts, "{}_r{key} = {}", name(index), response.words).expect("to a string");
        }
    }
    texts
}
