//! Nothing in a picture lies on anything else: measured on what is drawn.

use super::drawn::{Area, Drawn, Line, Thing};
use super::each_picture;
use weerklank::report::{GraphPicture, graph_svg};

/// Wires of different trees that run beside each other are so far apart.
const APART: i32 = 5;

/// Cards are so far apart at least.
const BETWEEN: i32 = 15;

/// What lies on something else in a picture.
pub fn overlaps(picture: &GraphPicture<'_>, drawn: &Drawn) -> Vec<String> {
    let mut found = Vec::new();
    boxes(drawn, &mut found);
    texts(drawn, &mut found);
    lines_and_boxes(picture, drawn, &mut found);
    lines(drawn, &mut found);
    found
}

fn boxes(drawn: &Drawn, found: &mut Vec<String>) {
    let cards: Vec<_> = drawn.cards.iter().collect();
    for (place, (name, area)) in cards.iter().enumerate() {
        for (other, its) in &cards[place + 1..] {
            if area.grown(BETWEEN).meets(its) {
                found.push(format!("{name} and {other}"));
            }
        }
        let frames = drawn.frames.iter().filter(|frame| frame.meets(area) && !frame.grown(-10).holds(area));
        found.extend(frames.map(|_| format!("{name} and the edge of a frame")));
    }
    for (place, frame) in drawn.frames.iter().enumerate() {
        let others = drawn.frames[place + 1..].iter();
        let apart =
            |other: &&Area| !frame.grown(BETWEEN).meets(other) || frame.holds(other) || other.holds(frame);
        found.extend(others.filter(|other| !apart(other)).map(|_| "two frames".to_owned()));
    }
    let whole = Area { left: 0, top: 0, right: drawn.size.0, bottom: drawn.size.1 };
    found.extend(
        cards.iter().filter(|(_, area)| !whole.holds(area)).map(|(name, _)| format!("{name} is cut off")),
    );
    found.extend(
        drawn
            .texts
            .iter()
            .filter(|text| !whole.holds(&text.area))
            .map(|text| format!("{} is cut off", text.name)),
    );
}

fn texts(drawn: &Drawn, found: &mut Vec<String>) {
    let things: Vec<&Thing> = drawn.texts.iter().chain(&drawn.signs).collect();
    for (place, thing) in things.iter().enumerate() {
        let others = things[place + 1..].iter().filter(|other| other.area.meets(&thing.area));
        // A number stands on its own sign.
        let others = others.filter(|other| !(other.name == "number" && other.area.holds(&thing.area)));
        found.extend(others.map(|other| format!("{} and {}", thing.name, other.name)));
        for (card, area) in &drawn.cards {
            let own = thing.node.as_ref() == Some(card);
            if own && !area.grown(-4).holds(&thing.area) {
                found.push(format!("{} runs out of {card}", thing.name));
            }
            if !own && area.meets(&thing.area) {
                found.push(format!("{} and {card}", thing.name));
            }
        }
        let edges = drawn.frames.iter().filter(|frame| frame.meets(&thing.area) && !frame.holds(&thing.area));
        found.extend(edges.map(|_| format!("{} and the edge of a frame", thing.name)));
    }
}

fn lines_and_boxes(picture: &GraphPicture<'_>, drawn: &Drawn, found: &mut Vec<String>) {
    for line in &drawn.lines {
        for part in line.parts() {
            let through = drawn.cards.iter().filter(|(_, card)| card.grown(-1).meets(&part));
            found.extend(through.map(|(card, _)| format!("a line to {} runs through {card}", line.to)));
            let over = drawn.texts.iter().chain(&drawn.signs).filter(|text| text.area.meets(&part));
            found.extend(over.map(|text| format!("a line to {} runs over {}", line.to, text.name)));
            for frame in &drawn.frames {
                frame_crossed(line, part, frame, found);
                if frame.meets(&part) && !has_business(picture, drawn, line, frame) {
                    found.push(format!(
                        "a line to {} runs through a frame where it has nothing to do",
                        line.to
                    ));
                }
            }
        }
    }
}

/// A line goes in and out of a frame at its sides only, and straight.
fn frame_crossed(line: &Line, part: Area, frame: &Area, found: &mut Vec<String>) {
    let level =
        |y: i32| part.top < y && y < part.bottom && frame.left < part.left && part.right < frame.right;
    let along = |x: i32| part.left == part.right && (part.left - x).abs() < 2;
    let beside = part.top < frame.bottom && frame.top < part.bottom;
    if level(frame.top) || level(frame.bottom) || (beside && (along(frame.left) || along(frame.right))) {
        found.push(format!("a line to {} crosses or follows the edge of a frame", line.to));
    }
}

/// Whether a line leads to a card in a frame, or may come from one.
fn has_business(picture: &GraphPicture<'_>, drawn: &Drawn, line: &Line, frame: &Area) -> bool {
    let id = |node: usize| picture.play.scenario.node(picture.graph.nodes[node].node).id.as_str();
    let inside = |node: &str| frame.holds(&drawn.cards[node]);
    inside(&line.to) || picture.graph.edges.iter().any(|edge| id(edge.to) == line.to && inside(id(edge.from)))
}

/// No two lines that lead to different nodes lie on each other, or so close that they would look as one.
fn lines(drawn: &Drawn, found: &mut Vec<String>) {
    let parts: Vec<(&Line, Area)> =
        drawn.lines.iter().flat_map(|line| line.parts().map(move |part| (line, part))).collect();
    for (place, (line, part)) in parts.iter().enumerate() {
        for (other, its) in &parts[place + 1..] {
            let beside = |one: i32, two: i32| (one - two).abs() < APART;
            let level = part.top == part.bottom && its.top == its.bottom && beside(part.top, its.top);
            let upright = part.left == part.right && its.left == its.right && beside(part.left, its.left);
            let together = (level && part.left.max(its.left) + 1 < part.right.min(its.right))
                || (upright && part.top.max(its.top) + 1 < part.bottom.min(its.bottom));
            if together && line.to != other.to {
                found.push(format!("lines to {} and {} at {part:?}", line.to, other.to));
            }
        }
    }
}

#[test]
fn nothing_lies_on_anything_else() {
    each_picture(|name, picture| {
        let drawn = Drawn::of(&graph_svg(picture));
        assert_eq!(drawn.cards.len(), picture.graph.nodes.len(), "{name}");
        let found = overlaps(picture, &drawn);
        assert!(found.is_empty(), "{name}: {} faults\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn what_lies_on_something_else_is_found() {
    let card = |id: &str, x: i32| {
        format!(
            "<g class=\"node\" data-node=\"{id}\"><rect class=\"card\" x=\"{x}\" y=\"100\" width=\"100\" height=\"50\"/>\
             <text x=\"{}\" y=\"120\" font-size=\"12\">{id}</text></g>",
            x + 8
        )
    };
    let wire = |to: &str, path: &str| {
        format!("<path class=\"wire\" data-to=\"{to}\" d=\"{path}\" stroke-width=\"1\"/>")
    };
    let faults = |inside: &[String]| {
        let svg = format!("<svg width=\"600\" height=\"300\">{}</svg>", inside.concat());
        let drawn = Drawn::of(&svg);
        let mut found = Vec::new();
        boxes(&drawn, &mut found);
        texts(&drawn, &mut found);
        lines(&drawn, &mut found);
        found
    };
    assert_eq!(faults(&[card("a", 10), card("b", 200)]), Vec::<String>::new());
    assert_eq!(faults(&[card("a", 10), card("b", 90)]).len(), 2, "cards, and a text on the other card");
    assert_eq!(faults(&[card("a", 10), card("b", 550)]).len(), 1, "cut off");
    let text = "<text x=\"206\" y=\"122\" font-size=\"12\">loose</text>".to_owned();
    assert!(faults(&[card("b", 200), text]).len() >= 2, "on a card and on its text");
    let apart = [wire("a", "M0 50L90 50"), wire("b", "M0 60L90 60"), wire("b", "M40 0L40 90")];
    assert_eq!(faults(&apart), Vec::<String>::new());
    assert_eq!(faults(&[wire("a", "M0 50L90 50"), wire("b", "M80 52L200 52")]).len(), 1);
    assert_eq!(faults(&[wire("a", "M50 0L50 90"), wire("b", "M0 10L50 10L50 40")]).len(), 1);
    assert_eq!(faults(&[wire("a", "M0 50L90 50"), wire("a", "M80 52L200 52")]), Vec::<String>::new());
}
