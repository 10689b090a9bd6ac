//! A picture as it is drawn, read back from the SVG: what stands where.

use std::collections::BTreeMap;
use weerklank::report::width_of_text;

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Area {
    fn new(x: i32, y: i32, width: i32, height: i32) -> Self {
        Self { left: x, top: y, right: x + width, bottom: y + height }
    }

    pub fn grown(self, by: i32) -> Self {
        let Self { left, top, right, bottom } = self;
        Self { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && other.right <= self.right
            && self.top <= other.top
            && other.bottom <= self.bottom
    }
}

/// Something drawn, with the node on whose card it is, if any, and what it is called where it overlaps.
#[derive(Clone, Debug)]
pub struct Thing {
    pub area: Area,
    pub node: Option<String>,
    pub name: String,
}

/// A line from corner to corner, with the node it leads to.
#[derive(Clone, Debug)]
pub struct Line {
    pub to: String,
    pub points: Vec<(i32, i32)>,
    pub thick: bool,
}

impl Line {
    /// Its straight parts, as areas without width.
    pub fn parts(&self) -> impl Iterator<Item = Area> {
        self.points.windows(2).map(|two| {
            let ((x1, y1), (x2, y2)) = (two[0], two[1]);
            Area { left: x1.min(x2), top: y1.min(y2), right: x1.max(x2), bottom: y1.max(y2) }
        })
    }
}

/// Where an edge begins on a card.
#[derive(Clone, Debug)]
pub struct Port {
    pub node: String,
    pub to: String,
    pub at: (i32, i32),
}

/// A picture as it is drawn.
#[derive(Debug, Default)]
pub struct Drawn {
    pub size: (i32, i32),
    pub cards: BTreeMap<String, Area>,
    pub frames: Vec<Area>,
    pub texts: Vec<Thing>,
    /// Signs and numbers.
    pub signs: Vec<Thing>,
    pub lines: Vec<Line>,
    pub ports: Vec<Port>,
    /// What is told to who points at something.
    pub told: Vec<String>,
}

impl Drawn {
    /// Reads a picture back. Every element has to be one that is known here.
    pub fn of(svg: &str) -> Self {
        let mut reading = Reading::default();
        for part in svg.split('<').skip(1) {
            let (tag, text) = part.split_once('>').expect("every tag is closed");
            reading.tag(tag, text);
        }
        assert!(reading.open.is_empty(), "{:?} is not closed", reading.open);
        reading.drawn
    }
}

#[derive(Default)]
struct Reading {
    drawn: Drawn,
    /// The elements that are open.
    open: Vec<String>,
    node: Option<(String, usize)>,
    /// Within a sign nothing stands by itself.
    sign: Option<usize>,
}

impl Reading {
    fn tag(&mut self, tag: &str, text: &str) {
        if tag.starts_with('?') {
            return;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(self.open.pop().as_deref(), Some(name));
            let depth = self.open.len();
            self.node = self.node.take().filter(|(_, at)| *at < depth);
            self.sign = self.sign.filter(|at| *at < depth);
            return;
        }
        let (name, attributes) = attributes(tag.trim_end_matches('/'));
        self.element(&name, &attributes, &unescaped(text));
        if !tag.ends_with('/') {
            self.open.push(name);
        }
    }

    fn element(&mut self, name: &str, attributes: &BTreeMap<String, String>, text: &str) {
        let number = |name: &str| -> i32 { attributes[name].parse().unwrap() };
        let class = attributes.get("class").map(String::as_str);
        let node = self.node.as_ref().map(|(node, _)| node.clone());
        let area = || Area::new(number("x"), number("y"), number("width"), number("height"));
        let drawn = &mut self.drawn;
        match (name, class) {
            _ if self.sign.is_some() => {}
            ("svg", _) => drawn.size = (number("width"), number("height")),
            ("g", Some("node")) => self.node = Some((attributes["data-node"].clone(), self.open.len())),
            ("g", Some("sign")) => {
                self.sign = Some(self.open.len());
                let at = attributes["transform"].trim_start_matches("translate(").trim_end_matches(')');
                let (x, y) = at.split_once(' ').unwrap();
                let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
                let area = Area::new(x - 7, y - 7, 14, 14);
                drawn.signs.push(Thing { area, node, name: format!("sign at {x} {y}") });
            }
            ("g", None) | ("path", Some("key" | "glow" | "arrow")) | ("rect", Some("ground" | "head")) => {}
            ("title", _) => drawn.told.push(text.to_owned()),
            ("rect", Some("card")) => assert_eq!(drawn.cards.insert(node.unwrap(), area()), None),
            ("rect", Some("frame")) => drawn.frames.push(area()),
            ("rect", Some("moves")) => {
                drawn.signs.push(Thing { area: area(), node, name: "number".to_owned() });
            }
            ("text", _) => drawn.texts.push(text_thing(attributes, text, node)),
            ("path", Some("wire")) => drawn.lines.push(Line {
                to: attributes["data-to"].clone(),
                points: points(&attributes["d"]),
                thick: attributes["stroke-width"] == "4",
            }),
            ("circle", Some("port")) => drawn.ports.push(Port {
                node: node.unwrap(),
                to: attributes["data-to"].clone(),
                at: (number("cx"), number("cy")),
            }),
            other => panic!("{other:?} is not known"),
        }
    }
}

/// A text with the room it takes, as wide as it is estimated.
fn text_thing(attributes: &BTreeMap<String, String>, text: &str, node: Option<String>) -> Thing {
    let number = |name: &str| -> i32 { attributes[name].parse().unwrap() };
    let size: i32 = attributes["font-size"].parse().unwrap();
    let width = width_of_text(text, size, attributes.contains_key("font-weight"));
    let left = number("x") - if attributes.contains_key("text-anchor") { width } else { 0 };
    let top = number("y") - size * 3 / 4;
    let area = Area::new(left, top, width, size);
    Thing { area, node, name: format!("“{text}”") }
}

/// The corners of a path of straight lines that is rounded at its corners.
fn points(path: &str) -> Vec<(i32, i32)> {
    let numbers: Vec<i32> = path
        .split([' ', 'M', 'L', 'Q'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().unwrap())
        .collect();
    numbers.chunks(2).map(|two| (two[0], two[1])).collect()
}

fn attributes(tag: &str) -> (String, BTreeMap<String, String>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut found = BTreeMap::new();
    while let Some((attribute, after)) = rest.trim_start().split_once("=\"") {
        let (value, after) = after.split_once('"').expect("every value is closed");
        assert_eq!(
            found.insert(attribute.to_owned(), unescaped(value)),
            None,
            "{attribute} stands twice in {tag}"
        );
        rest = after;
    }
    assert_eq!(rest.trim(), "", "something is left in {tag}");
    (name.to_owned(), found)
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    let ampersands = text.matches('&').count();
    assert_eq!(ampersands, text.matches("&amp;").count(), "a lone & in {text}");
    text.replace("&amp;", "&")
}
