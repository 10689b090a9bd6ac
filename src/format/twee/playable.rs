//! A scenario as passages that can be clicked through in Twine: one for each node, and one for each response.

use super::escape::{as_link, as_prose};
use super::link::NOTHING;
use super::passage::escaped;
use super::prose::BETWEEN_PARAGRAPHS;
use super::tags::{DOES, ENDING, RESPONSE, word_of};
use crate::format::ScenarioTexts;
use crate::method::{Delivery, Done, Method};
use crate::scenario::{Ending, Node, NodeKind, Response, ResponseId, Say, Scenario, Target, Turn};
use serde::Serialize;

/// How far passages stand apart on the map, and how large they are.
const STEP: usize = 150;
const SIZE: usize = 100;

/// A passage to be played.
pub(super) struct Playable {
    /// The node's id, or that of the node and of the response: `yes-but.listen`.
    pub(super) name: String,
    /// What is done by it, how it is said, how it ends.
    pub(super) tags: Vec<String>,
    /// What is said.
    pub(super) says: Vec<Said>,
    /// Where it leads.
    pub(super) ways: Vec<WayOut>,
    /// Where it stands on the map.
    place: (usize, usize),
}

/// A message that is said.
#[derive(Clone)]
pub(super) struct Said {
    /// Its key in the texts.
    pub(super) key: String,
    /// Its words.
    pub(super) words: String,
}

/// A link.
pub(super) struct WayOut {
    /// The name of the passage it leads to.
    pub(super) target: String,
    /// The response it is; none where the talk goes on by itself.
    pub(super) response: Option<Said>,
}

/// What passages are made of.
pub(super) struct Players<'p> {
    /// The scenario.
    pub(super) scenario: &'p Scenario,
    /// What is said, in one language.
    pub(super) texts: &'p ScenarioTexts,
    /// The method, which names the behaviours.
    pub(super) method: &'p Method,
}

impl Players<'_> {
    /// All passages: each node, with its responses beside it.
    pub(super) fn passages(&self) -> Vec<Playable> {
        let mut all = Vec::new();
        for (row, node) in self.scenario.nodes.iter().enumerate() {
            all.push(self.node(node, row));
            for (column, id) in self.responses(node).into_iter().enumerate() {
                all.push(self.response(node, self.scenario.response(id), (column + 1, row)));
            }
        }
        all
    }

    /// What is said at a node, whatever decides which of it.
    pub(super) fn says(&self, says: &[Say]) -> Vec<Said> {
        let mut said: Vec<Said> = Vec::new();
        for line in says.iter().flat_map(Say::lines) {
            let (key, words) = (self.scenario.key(line.text), self.texts.line(line.text));
            if !words.is_empty() && said.iter().all(|one| one.key != key) {
                said.push(Said { key: key.to_owned(), words: words.to_owned() });
            }
        }
        said
    }

    /// What can be said at a node: at an open one the ways in of all subjects, then what leaves it.
    pub(super) fn responses(&self, node: &Node) -> Vec<ResponseId> {
        match &node.kind {
            NodeKind::Turn(turn) => turn.responses.clone(),
            NodeKind::Open(open) => {
                let ways_in = open.subjects.iter().flat_map(|id| &self.scenario.subject(*id).ways_in);
                ways_in.chain(&open.leave).copied().collect()
            }
            NodeKind::Ending(_) => Vec::new(),
        }
    }

    fn node(&self, node: &Node, row: usize) -> Playable {
        let (says, tags) = match &node.kind {
            NodeKind::Turn(turn) => (turn.says.as_slice(), turn_tags(turn)),
            NodeKind::Open(open) => (open.says.as_slice(), Vec::new()),
            NodeKind::Ending(ending) => (ending.says.as_slice(), ending_tags(ending)),
        };
        let responses = self.responses(node).into_iter().map(|id| {
            let response = self.scenario.response(id);
            WayOut { target: name_of(node, response), response: Some(self.said(response)) }
        });
        let by_itself = match &node.kind {
            NodeKind::Turn(turn) => turn.to.as_ref(),
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        };
        let by_itself = by_itself.map(|target| self.onward(target)).unwrap_or_default();
        let ways = responses.chain(by_itself).collect();
        Playable { name: node.id.clone(), tags, says: self.says(says), ways, place: (0, row) }
    }

    fn response(&self, node: &Node, response: &Response, place: (usize, usize)) -> Playable {
        let does = response.does.iter().map(|done| format!("{DOES}{}", self.written(*done)));
        Playable {
            name: name_of(node, response),
            tags: std::iter::once(RESPONSE.to_owned()).chain(does).collect(),
            says: vec![self.said(response)],
            ways: self.onward(&response.to),
            place,
        }
    }

    fn said(&self, response: &Response) -> Said {
        let (key, words) = (self.scenario.key(response.text), self.texts.line(response.text));
        Said { key: key.to_owned(), words: words.to_owned() }
    }

    fn onward(&self, target: &Target) -> Vec<WayOut> {
        let way = |id| WayOut { target: self.scenario.node(id).id.clone(), response: None };
        target.iter().copied().map(way).collect()
    }

    /// A behaviour as scenarios write it.
    fn written(&self, done: Done) -> String {
        let id = &self.method.behaviour(done.behaviour).id;
        match done.delivery {
            Delivery::Plain => id.clone(),
            other => format!("{id}:{}", word_of(&other)),
        }
    }
}

fn name_of(node: &Node, response: &Response) -> String {
    format!("{}.{}", node.id, response.key)
}

fn turn_tags(turn: &Turn) -> Vec<String> {
    let tags = [
        look("face", &turn.face),
        look("arms", &turn.arms),
        look("gaze", &turn.gaze),
        turn.talk.map(|talk| tag("talk", &talk)),
        turn.signal().map(|signal| tag("signal", &signal)),
    ];
    tags.into_iter().flatten().collect()
}

fn ending_tags(ending: &Ending) -> Vec<String> {
    let meaning = format!("{ENDING}{}", word_of(&ending.meaning).replace('_', "-"));
    std::iter::once(meaning).chain(look("face", &ending.face)).collect()
}

/// The tag for something that is to be seen; none for what is always so.
fn look<T: Default + PartialEq + Serialize>(field: &str, value: &T) -> Option<String> {
    (*value != T::default()).then(|| tag(field, value))
}

fn tag(field: &str, value: &impl Serialize) -> String {
    format!("{field}-{}", word_of(value))
}

impl Playable {
    /// The text of the passage. Where several messages are said, each has its key in a comment before it.
    pub(super) fn text(&self) -> String {
        let marked = self.says.len() > 1;
        let says = self.says.iter().map(|said| {
            let mark = if marked { format!("<!-- {} -->", said.key) } else { String::new() };
            mark + &as_prose(&said.words)
        });
        let ways = self.ways.iter().map(WayOut::text).collect::<Vec<_>>().join("\n");
        let parts: Vec<String> = says.chain(Some(ways).filter(|ways| !ways.is_empty())).collect();
        without_headers(&parts.join(BETWEEN_PARAGRAPHS))
    }

    /// The passage as a Twee file holds it.
    pub(super) fn written(&self) -> String {
        let tags: Vec<String> = self.tags.iter().map(|tag| escaped(tag)).collect();
        let tags = if tags.is_empty() { String::new() } else { format!(" [{}]", tags.join(" ")) };
        let (column, row) = self.place;
        let position = format!("{},{}", SIZE + column * STEP, SIZE + row * STEP);
        let metadata = format!("{{\"position\":\"{position}\",\"size\":\"{SIZE},{SIZE}\"}}");
        format!(":: {}{tags} {metadata}\n{}\n", escaped(&self.name), self.text())
    }
}

impl WayOut {
    fn text(&self) -> String {
        let words = self.response.as_ref().map_or(NOTHING.to_owned(), |said| as_link(&said.words));
        format!("[[{words}->{}]]", self.target)
    }
}

/// A text in which no line is taken for a header.
pub(super) fn without_headers(text: &str) -> String {
    let line = |line: &str| if line.starts_with("::") { format!("\\{line}") } else { line.to_owned() };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
