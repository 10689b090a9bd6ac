//! Names and texts that a format would take for its own, and branches that no author would write.

use super::drawn::Drawn;
use super::overlap::overlaps;
use super::written::written;
use super::{each_picture, picture};
use crate::common::method;
use std::fmt::Write;
use weerklank::format::Loaded;
use weerklank::locale::Language;
use weerklank::report::{GraphPicture, graph_dot, graph_mermaid, graph_svg};

/// Words that mean something in Mermaid or in Graphviz.
const WORDS: [&str; 9] = ["end", "graph", "subgraph", "click", "style", "o", "x", "node", "strict"];

/// What is said: quotes, marks and signs of every format, letters of all sorts, and one word too long for a card.
const SAID: [&str; 9] = [
    r#"Hij zegt: "nee"; #1 <b>niet</b> &amp; |zo| `zo` -- ]]> %% end"#,
    r#"\N \l \" \\ \n"#,
    "1. een lijst",
    "# een kop _schuin_ **vet** ~weg~ $x$",
    "漢字だけでとても長い文がここに書かれています。だから切られます。",
    "👩‍👩‍👧 🎭 ﷽ é ü ß ﬁ Ω",
    "Onafgebrokenwoordzonderenigespatieofstreepjeertussendatnergenspastenookniethoeft",
    "WWWWWW WWWWWW WWWWWW WWWWWW MMMMMM MMMMMM",
    "</title></svg><script>",
];

fn strange() -> Loaded {
    let longest = "a2345678".repeat(7);
    let names: Vec<String> = WORDS.iter().map(|word| (*word).to_owned()).chain([longest]).collect();
    let (mut nodes, mut texts) = (Vec::new(), String::new());
    for (place, name) in names.iter().enumerate() {
        let to = names.get(place + 1).map_or("default", String::as_str);
        let node = format!(
            "Turn(responses: {{\"end\": (does: [\"empathy\"], to: [\"{to}\"]), \"{}\": (to: [\"{name}\"]), \
             \"back\": (does: [\"threat\"], to: [\"{}\"])}})",
            "b2345678".repeat(7),
            names[0]
        );
        nodes.push((name.clone(), node));
        let said = SAID[place % SAID.len()];
        // Between braces Fluent takes what it would not take in a text.
        let said = format!("{{ \"{}\" }}", said.replace('\\', "\\\\").replace('"', "\\\""));
        let _ = writeln!(
            texts,
            "{name} = {said}\n{name}_end = {said}\n    .why = Zo\n{name}_back = {said}\n    .why = Zo"
        );
        let _ = writeln!(texts, "{name}_{} = {said}\n    .why = Zo", "b2345678".repeat(7));
    }
    let subject = "c2345678".repeat(7);
    let open = format!(
        "Open(subjects: {{\"{subject}\": (required: true, atomic: true, ways_in: {{\"in\": (to: [\"class\"])}})}}, \
         leave: {{\"out\": (to: [\"the-end\"])}})"
    );
    nodes.push(("default".to_owned(), open));
    nodes.push(("class".to_owned(), "Turn(to: [\"default\"])".to_owned()));
    let _ =
        writeln!(texts, "{subject}_in = In\n    .why = Zo\ndefault_out = Uit\n    .why = Zo\nclass = Klas");
    nodes.push(("the-end".to_owned(), "Ending(meaning: missed)".to_owned()));
    texts.push_str("the-end = Klaar\n    .after = Zo\n    .discuss = En nu?\n");
    written("raar \"#;\\ <&> end", &nodes, &texts)
}

/// Numbers that look drawn, the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % most.max(1) as u64).unwrap()
    }
}

/// How many subjects the tangled scenarios have.
const SUBJECTS: usize = 3;

/// A scenario in which anything may lead anywhere, most within subjects of so many turns each; an even number.
fn tangled(seed: u64, size: usize) -> Loaded {
    let mut numbers = Numbers(seed);
    let subject =
        |subject: usize| format!("\"s{subject}\": (ways_in: {{\"in\": (to: [\"n{}\"])}})", subject * size);
    let subjects: Vec<String> = (0..SUBJECTS).map(subject).collect();
    let hub = format!("Open(subjects: {{{}}}, leave: {{\"out\": (to: [\"the-end\"])}})", subjects.join(", "));
    let mut nodes = vec![("hub".to_owned(), hub)];
    let mut texts =
        ["s0_in", "s1_in", "s2_in", "hub_out"].map(|key| format!("{key} = Ja\n    .why = Zo\n")).concat();
    for node in 0..SUBJECTS * size {
        nodes.push((format!("n{node}"), tangled_turn(&mut numbers, node, size, &mut texts)));
    }
    nodes.push(("the-end".to_owned(), "Ending(meaning: reached)".to_owned()));
    texts.push_str("the-end = Klaar\n    .after = Zo\n    .discuss = En nu?\n");
    written("tangled", &nodes, &texts)
}

/// A turn that leads to the next of its subject, so that all are reached, and anywhere else.
fn tangled_turn(numbers: &mut Numbers, node: usize, size: usize, texts: &mut String) -> String {
    let mut responses = format!("\"on\": (does: [\"empathy\"], to: [{}]),", next(node, size));
    let _ = writeln!(
        texts,
        "n{node} = Regel {node} van veel woorden die ook iets zeggen\nn{node}_on = Ja\n    .why = Zo"
    );
    for response in 0..numbers.below(7) {
        let does = ["empathy", "boundary", "threat", "reflex_advice", "other"][numbers.below(5)];
        let to = anywhere(numbers, node, size);
        let _ = write!(responses, "\"r{response}\": (does: [\"{does}\"], to: [{to}]),");
        let _ = writeln!(texts, "n{node}_r{response} = Nee\n    .why = Zo");
    }
    let when = if node % 2 == 1 { "when: [AtLeast(connection, mid)], " } else { "" };
    let silence = match numbers.below(4) {
        0 => format!(
            "silence: (held: [{}], too_long: [{}]), ",
            anywhere(numbers, node, size),
            anywhere(numbers, node, size)
        ),
        _ => String::new(),
    };
    format!("Turn({when}{silence}responses: {{{responses}}})")
}

/// Up to three candidates; turns with an odd number have a condition, the last has none.
fn anywhere(numbers: &mut Numbers, node: usize, size: usize) -> String {
    let other = |numbers: &mut Numbers| match numbers.below(8) {
        0 => 2 * numbers.below(SUBJECTS * size / 2),
        _ => node / size * size + 2 * numbers.below(size / 2),
    };
    let likely: Vec<String> =
        (0..numbers.below(3)).map(|_| format!("\"n{}\", ", other(numbers) + 1)).collect();
    let last = if numbers.below(4) == 0 { "hub".to_owned() } else { format!("n{}", other(numbers)) };
    format!("{}\"{last}\"", likely.concat())
}

/// The next turn of the subject, and where it has a condition, what is certain.
fn next(node: usize, size: usize) -> String {
    let next = node + 1;
    match (next % size, next % 2) {
        (0, _) => "\"the-end\"".to_owned(),
        (_, 0) => format!("\"n{next}\""),
        _ => format!(
            "\"n{next}\", \"{}\"",
            if (next + 1).is_multiple_of(size) { "hub".to_owned() } else { format!("n{}", next + 1) }
        ),
    }
}

fn checked(name: &str, picture: &GraphPicture<'_>) {
    let drawn = Drawn::of(&graph_svg(picture));
    let found = overlaps(picture, &drawn);
    assert!(found.is_empty(), "{name}: {} faults\n{}", found.len(), found.join("\n"));
    mermaid_is_sound(name, &graph_mermaid(picture));
    dot_is_sound(name, &graph_dot(picture));
}

#[test]
fn strange_names_and_texts_are_drawn_as_they_are() {
    picture(&method(), &strange(), Language::En, |picture| {
        checked("strange", picture);
        let svg = graph_svg(picture);
        let drawn = Drawn::of(&svg);
        assert!(drawn.told.iter().any(|told| told.contains("</title></svg><script>")));
        assert!(!svg.contains("<script"));
        assert!(drawn.texts.iter().any(|text| text.name == "“Raar: \"#;<&>\" `end`”"));
    });
}

#[test]
fn what_is_tangled_is_drawn_without_anything_on_anything_else() {
    let mut framed = 0;
    for (seed, size) in (1..).zip([2, 2, 4, 4, 6, 6, 6, 8, 8, 8, 12, 16]) {
        picture(&method(), &tangled(seed, size), Language::Nl, |picture| {
            assert_eq!(picture.graph.nodes.len(), SUBJECTS * size + 2);
            framed += picture.graph.groups.len();
            checked(&format!("{size} turns in a subject with {seed}"), picture);
        });
    }
    assert!(framed > 15, "there are {framed} frames");
}

#[test]
fn mermaid_and_graphviz_can_read_what_is_written() {
    each_picture(|name, picture| {
        mermaid_is_sound(name, &graph_mermaid(picture));
        dot_is_sound(name, &graph_dot(picture));
    });
}

/// What is between these at both ends.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.strip_prefix(before)?.strip_suffix(after)
}

fn is_id(text: &str, letter: char) -> bool {
    text.strip_prefix(letter)
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|sign| sign.is_ascii_digit()))
}

/// A text in Mermaid: within quotes, in which only numbered signs and line ends are more than letters.
fn is_mermaid_text(text: &str) -> bool {
    let Some(text) = between(text, "\"", "\"") else { return false };
    let text = text.replace("<br/>", " ");
    let mut parts = text.split('#');
    let first = parts.next().unwrap();
    let plain = |text: &str| !text.contains(['"', ';', '&', '<', '>', '`', '\\', '|', '*', '_', '~', '$']);
    let numbered = |part: &str| {
        let (number, rest) = part.split_once(';')?;
        (number.parse::<u32>().is_ok() && plain(rest)).then_some(())
    };
    plain(first) && parts.all(|part| numbered(part).is_some())
}

/// One line of Mermaid; how much deeper it leads.
fn mermaid_line(line: &str) -> Option<i32> {
    let line = line.trim_start();
    if line == "end" {
        return Some(-1);
    }
    if let Some(group) = line.strip_prefix("subgraph ") {
        let (id, text) = group.split_once('[')?;
        return (is_id(id, 'g') && is_mermaid_text(text.strip_suffix(']')?)).then_some(1);
    }
    if let Some(style) = line
        .strip_prefix("linkStyle ")
        .or(line.strip_prefix("class "))
        .or(line.strip_prefix("classDef "))
        .or(line.strip_prefix("style "))
    {
        let (on, what) = style.split_once(' ')?;
        return (!on.is_empty() && !what.is_empty() && !style.contains(['"', ';'])).then_some(0);
    }
    let name = line.split(|sign: char| !sign.is_ascii_alphanumeric()).next()?;
    let rest = line.strip_prefix(name)?;
    if !(name == "key" || is_id(name, 'n')) {
        return None;
    }
    let arrow = [" -->|", " -.->|", " ==>|"].iter().find_map(|arrow| rest.strip_prefix(arrow));
    if let Some(edge) = arrow {
        let (text, to) = edge.rsplit_once("| ")?;
        return (is_mermaid_text(text) && is_id(to, 'n')).then_some(0);
    }
    let shapes = [("([", "])"), ("{{", "}}"), ("[", "]")];
    let text = shapes.iter().find_map(|(open, close)| between(rest, open, close))?;
    is_mermaid_text(text).then_some(0)
}

fn mermaid_is_sound(name: &str, text: &str) {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("flowchart LR"));
    let depth = lines.fold(0, |depth, line| {
        let deeper = mermaid_line(line).unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(depth + deeper >= 0, "{name}: {line}");
        depth + deeper
    });
    assert_eq!(depth, 0, "{name}");
}

/// What is left after a text within quotes.
fn after_dot_text(text: &str) -> Option<&str> {
    let mut signs = text.strip_prefix('"')?.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' => signs.next().map(|_| ())?,
            '"' => return Some(&text[at + 2..]),
            sign if sign.is_control() => return None,
            _ => {}
        }
    }
    None
}

/// Whether a text is a list of `name=value` in brackets, and an end.
fn is_dot_list(text: &str) -> bool {
    let Some(mut rest) = between(text, "[", "];") else { return false };
    loop {
        let Some((name, value)) = rest.split_once('=') else { return false };
        if !name.bytes().all(|sign| sign.is_ascii_lowercase()) {
            return false;
        }
        let after = if value.starts_with('"') {
            after_dot_text(value)
        } else {
            Some(value.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || sign == '.'))
        };
        match after {
            Some("") => return true,
            Some(after) if after.starts_with(", ") => rest = &after[2..],
            _ => return false,
        }
    }
}

/// One line of Graphviz; how much deeper it leads.
fn dot_line(line: &str) -> Option<i32> {
    let line = line.trim_start();
    if line == "}" {
        return Some(-1);
    }
    if let Some(name) = line.strip_prefix("digraph ").or(line.strip_prefix("subgraph ")) {
        return (after_dot_text(name)? == " {").then_some(1);
    }
    let (subject, list) = line.split_once(' ')?;
    let list = match list.strip_prefix("-> ") {
        Some(to) => to.split_once(' ').filter(|(to, _)| is_id(to, 'n'))?.1,
        None => list,
    };
    let known = is_id(subject, 'n') || ["graph", "node", "edge", "key"].contains(&subject);
    (known && is_dot_list(list)).then_some(0)
}

fn dot_is_sound(name: &str, text: &str) {
    let depth = text.lines().fold(0, |depth, line| {
        let deeper = dot_line(line).unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(depth > 0 || deeper == 1, "{name}: {line}");
        depth + deeper
    });
    assert_eq!(depth, 0, "{name}");
}

#[test]
fn a_line_that_is_not_sound_is_found() {
    for line in [
        "n1[\"a\"b\"]",
        "n1[\"a;b\"]",
        "n1[\"#x;\"]",
        "end[\"a\"]",
        "n1 --> n2",
        "n1 -->|\"a|b\"| n2",
        "subgraph x[\"a\"]",
    ] {
        assert_eq!(mermaid_line(line), None, "{line}");
    }
    for line in [
        "n1 [label=\"a\"b\"];",
        "n1 [label=\"a\\\"];",
        "n1 -> end [label=\"a\"];",
        "n1 [label=\"a\"]",
        "x [label=\"a\"];",
    ] {
        assert_eq!(dot_line(line), None, "{line}");
    }
}
