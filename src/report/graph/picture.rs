//! What a picture is made of, and the words in it.

use super::words::{MEANINGS, named, shortened, sign_of, sign_of_meaning};
use crate::analysis::{By, Edge, Gist, Graph, GroupKind};
use crate::conversation::Play;
use crate::format::ScenarioTexts;
use crate::locale::Locale;
use crate::phrase::Phrase;
use crate::scenario::{Line, Meaning, NodeKind, ResponseId, Say, SubjectId};
use std::collections::BTreeSet;

/// What a picture of a scenario is made of.
#[derive(Clone, Copy, Debug)]
pub struct GraphPicture<'a> {
    /// The branches.
    pub graph: &'a Graph,
    /// Of what they are the branches.
    pub play: &'a Play<'a>,
    /// What is said, in the language at hand.
    pub texts: Option<&'a ScenarioTexts>,
    /// The scenario's title.
    pub title: &'a str,
    /// The score of the best conversation that was found, and the seed it is played with.
    pub best: Option<(u8, u64)>,
    /// The language of everything else.
    pub locale: &'a Locale,
}

impl GraphPicture<'_> {
    /// The name of a node in the file.
    pub(super) fn id(&self, node: usize) -> &str {
        &self.play.scenario.node(self.graph.nodes[node].node).id
    }

    pub(super) fn kind(&self, node: usize) -> &NodeKind {
        &self.play.scenario.node(self.graph.nodes[node].node).kind
    }

    /// What a node means, if it is an ending.
    pub(super) fn meaning(&self, node: usize) -> Option<Meaning> {
        match self.kind(node) {
            NodeKind::Ending(ending) => Some(ending.meaning),
            NodeKind::Turn(_) | NodeKind::Open(_) => None,
        }
    }

    /// What is said at a node, in one line; nothing where nothing is.
    pub(super) fn said(&self, node: usize) -> String {
        let says = match self.kind(node) {
            NodeKind::Turn(turn) => &turn.says,
            NodeKind::Open(open) => &open.says,
            NodeKind::Ending(ending) => &ending.says,
        };
        let line = says.first().and_then(usual);
        let words = line.and_then(|line| Some(self.texts?.line(line.text)));
        in_one_line(words.unwrap_or_default())
    }

    /// What a response says, in one line.
    pub(super) fn words_of(&self, response: ResponseId) -> String {
        let text = self.play.scenario.response(response).text;
        in_one_line(self.texts.map_or("", |texts| texts.line(text)))
    }

    /// By what an edge leads on: the key of a response, or a word.
    pub(super) fn by(&self, by: By) -> String {
        match by {
            By::Response(id, _) => self.play.scenario.response(id).key.clone(),
            other => self.locale.text(named(other)),
        }
    }

    /// The title of a group.
    pub(super) fn group(&self, kind: &GroupKind) -> String {
        let phrase = match kind {
            GroupKind::Subject(id) => {
                let subject = self.play.scenario.subject(*id);
                Phrase::new("graph-subject").with("name", subject.id.as_str())
            }
            GroupKind::Fragment(name) => Phrase::new("graph-fragment").with("name", name.as_str()),
        };
        self.locale.phrase(&phrase, &())
    }

    /// A subject's name, with how it has to be taken up.
    pub(super) fn subject(&self, id: SubjectId) -> String {
        let subject = self.play.scenario.subject(id);
        let ids = [(subject.required, "graph-required"), (subject.atomic, "graph-atomic")];
        let marks: Vec<String> =
            ids.into_iter().filter(|(is, _)| *is).map(|(_, id)| self.locale.text(id)).collect();
        if marks.is_empty() { subject.id.clone() } else { format!("{} ({})", subject.id, marks.join(", ")) }
    }

    /// How much there is.
    pub(super) fn summary(&self) -> String {
        let graph = self.graph;
        let responses: BTreeSet<ResponseId> = graph
            .edges
            .iter()
            .filter_map(|edge| match edge.by {
                By::Response(id, _) => Some(id),
                _ => None,
            })
            .collect();
        let endings = (0..graph.nodes.len()).filter(|node| self.meaning(*node).is_some()).count();
        let phrase = Phrase::new("graph-summary")
            .with("id", self.play.scenario.id.as_str())
            .with("nodes", graph.nodes.len())
            .with("responses", responses.len())
            .with("endings", endings);
        self.locale.phrase(&phrase, &())
    }

    /// What there is to say of the best conversation.
    pub(super) fn best_words(&self) -> Option<String> {
        let (score, seed) = self.best.filter(|_| self.graph.has_best())?;
        let phrase =
            Phrase::new("graph-best").with("score", usize::from(score)).with("seed", seed.to_string());
        Some(self.locale.phrase(&phrase, &()))
    }

    /// A node's label in so many lines of plain text: its name, what it means, the first words said.
    pub(super) fn label(&self, node: usize, most: usize) -> Vec<String> {
        let meaning = self.meaning(node);
        let sign = meaning.map(|meaning| format!("{} ", sign_of_meaning(meaning).0)).unwrap_or_default();
        let mut lines = vec![format!("{sign}{}", self.id(node))];
        if node == self.graph.start {
            lines.push(format!("({})", self.locale.text("graph-start")));
        }
        lines.extend(meaning.map(|meaning| format!("({})", self.locale.text(sign_of_meaning(meaning).1))));
        let said = self.said(node);
        if !said.is_empty() {
            lines.push(format!("“{}”", shortened(&said, most)));
        }
        lines
    }

    /// The nodes right in a group; in none, those outside all.
    pub(super) fn nodes_in(&self, group: Option<usize>) -> Vec<usize> {
        (0..self.graph.nodes.len()).filter(|node| self.graph.nodes[*node].group == group).collect()
    }

    /// The groups right in a group; in none, the outermost.
    pub(super) fn groups_in(&self, group: Option<usize>) -> Vec<usize> {
        (0..self.graph.groups.len()).filter(|inner| self.graph.groups[*inner].within == group).collect()
    }

    /// What the signs mean, in lines of plain text.
    pub(super) fn legend(&self) -> Vec<String> {
        let responses = Gist::ALL.map(|gist| By::Response(ResponseId(0), gist));
        let others = [By::Silence, By::LongSilence, By::TimeOut, By::Itself, By::Jump];
        let edges = responses.into_iter().chain(others);
        let edges = edges.map(|by| format!("{} {}", sign_of(by), self.locale.text(named(by))));
        let endings = MEANINGS.map(sign_of_meaning);
        let endings = endings.map(|(sign, message)| format!("{sign} {}", self.locale.text(message)));
        let best = self.best_words().map(|words| format!("★ {words}"));
        let best = best.unwrap_or_else(|| self.locale.text("graph-no-best"));
        let candidates = format!("1 · 2 · {}", self.locale.text("graph-candidates"));
        let head = [self.title.to_owned(), self.summary()];
        head.into_iter().chain(edges).chain(endings).chain([best, candidates]).collect()
    }

    /// An edge's label in plain text: at which moves the best conversation goes along it, which candidate it is, a sign of
    /// what it does, and by what.
    pub(super) fn edge_label(&self, edge: &Edge) -> String {
        let candidate =
            if edge.candidates > 1 { format!("{} · ", edge.candidate + 1) } else { String::new() };
        let best: Vec<String> = edge.best.iter().map(ToString::to_string).collect();
        let best = if best.is_empty() || edge.by == By::Itself {
            String::new()
        } else {
            format!(" ★{}", best.join(","))
        };
        format!("{candidate}{} {}{best}", sign_of(edge.by), self.by(edge.by))
    }
}

/// The line that is said where nothing special holds.
fn usual(say: &Say) -> Option<&Line> {
    let lines = say.lines();
    lines.iter().find(|line| line.when.is_empty()).or(lines.first())
}

fn in_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
