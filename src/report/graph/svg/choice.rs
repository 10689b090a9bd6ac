//! What leads on from a node by one thing, as it stands on the node's card.

use super::marks::moves_width;
use super::measure::width_of_text;
use super::sizes::{BODY, KEY, PAD, SMALL};
use crate::analysis::{By, Edge};
use crate::report::graph::GraphPicture;
use crate::report::graph::words::named;
use crate::scenario::SubjectId;

/// Between what stands beside each other.
const BESIDE: i32 = 16;

/// What leads on by one thing, with its candidates.
pub(super) struct Choice<'a> {
    pub by: By,
    /// The subject it takes up.
    pub subject: Option<SubjectId>,
    /// What it is called on the card: within a subject without the subject's name.
    pub key: String,
    /// Where it leads.
    pub targets: Vec<Target<'a>>,
}

/// A candidate.
pub(super) struct Target<'a> {
    /// Its edge, among those of the graph.
    pub index: usize,
    pub edge: &'a Edge,
    /// The node's name, with its number where there are several candidates.
    pub words: String,
}

impl<'a> Choice<'a> {
    /// All that leads on from a node.
    pub(super) fn all(picture: &GraphPicture<'a>, node: usize) -> Vec<Self> {
        let mut choices: Vec<Self> = Vec::new();
        for (index, edge) in picture.graph.edges_from(node) {
            let id = picture.id(edge.to);
            let words =
                if edge.candidates > 1 { format!("{}  {id}", edge.candidate + 1) } else { id.to_owned() };
            let target = Target { index, edge, words };
            match choices.last_mut().filter(|choice| choice.by == edge.by) {
                Some(choice) => choice.targets.push(target),
                None => choices.push(Self::new(picture, edge.by, target)),
            }
        }
        choices
    }

    fn new(picture: &GraphPicture<'_>, by: By, first: Target<'a>) -> Self {
        let subject = match by {
            By::Response(id, _) => picture.play.scenario.response(id).subject,
            _ => None,
        };
        let key = picture.by(by);
        let key = match (subject, key.split_once('.')) {
            (Some(_), Some((_, rest))) => rest.to_owned(),
            _ => key,
        };
        Self { by, subject, key, targets: vec![first] }
    }

    /// Whether the best conversation does this.
    pub(super) fn is_best(&self) -> bool {
        self.targets.iter().any(|target| !target.edge.best.is_empty())
    }

    /// At which moves it does.
    pub(super) fn moves(&self) -> Option<String> {
        let of = self.targets.iter().filter(|_| self.by != By::Itself);
        let mut moves: Vec<usize> = of.flat_map(|target| target.edge.best.iter().copied()).collect();
        moves.sort_unstable();
        let moves: Vec<String> = moves.iter().map(ToString::to_string).collect();
        (!moves.is_empty()).then(|| moves.join(" · "))
    }

    /// What is said, or what it is, for who points at it.
    pub(super) fn about(&self, picture: &GraphPicture<'_>) -> String {
        let what = picture.locale.text(named(self.by));
        match self.by {
            By::Response(id, _) => format!("{} ({what}): {}", picture.by(self.by), picture.words_of(id)),
            _ => what,
        }
    }

    /// What it takes at least: its name, and each candidate in a row of its own.
    pub(super) fn least_width(&self) -> i32 {
        let targets = self.targets.iter().map(|target| KEY + target.width() + PAD);
        targets.fold(self.own_width() + PAD, i32::max)
    }

    /// What it takes for its first candidate to stand beside its name.
    pub(super) fn width(&self) -> i32 {
        self.own_width() + BESIDE + self.targets.first().map_or(0, Target::width) + PAD
    }

    /// From the card's left to the end of its name and moves.
    fn own_width(&self) -> i32 {
        let moves = self.moves().map_or(0, |moves| 8 + moves_width(&moves));
        KEY + width_of_text(&self.key, BODY, self.is_best()) + moves
    }
}

impl Target<'_> {
    fn width(&self) -> i32 {
        width_of_text(&self.words, SMALL, !self.edge.best.is_empty())
    }
}
