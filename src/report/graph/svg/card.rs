//! A node as a card: its name, the first words that are said, and a row for each thing that leads on.

use super::choice::Choice;
use super::layout::IN_LEFT;
use super::marks::Mark;
use super::measure::{lines, width_of_text};
use super::paper::Text;
use super::shapes::{SIGN, Shape};
use super::sizes::{BODY, KEY, PAD, SMALL};
use crate::analysis::By;
use crate::report::graph::GraphPicture;
use crate::report::graph::colours::{SOFT, colour_of_meaning};
use crate::report::graph::words::sign_of_meaning;
use crate::scenario::{NodeKind, SubjectId};

/// The height of a card's head.
pub(super) const HEAD_HEIGHT: i32 = 30;

/// The height of a row.
const ROW: i32 = 20;

/// Above and below all rows.
const AROUND: i32 = 5;

/// A card is at least so wide.
const NARROWEST: i32 = 240;

/// A card is made so wide for things to stand beside each other, and wider only where one thing takes it.
const WIDE: i32 = 330;

/// The size of the name.
const NAME: i32 = 13;

/// A row with what a reader is told who points at it.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub about: Option<String>,
    pub marks: Vec<Mark>,
}

/// A card as it is drawn, from its upper left corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Card {
    pub width: i32,
    pub height: i32,
    /// The first is its head.
    pub rows: Vec<Row>,
    /// Edges, each with the middle of the row it begins at.
    pub ports: Vec<(usize, i32)>,
}

impl Card {
    pub(super) fn of(picture: &GraphPicture<'_>, node: usize) -> Self {
        let choices = Choice::all(picture, node);
        let mut writing = Writing { picture, node, card: Self::default() };
        writing.card.width = writing.width(&choices);
        writing.head();
        writing.meaning();
        writing.said();
        writing.card.height += AROUND;
        writing.choices(&choices);
        writing.card.height += AROUND;
        writing.card
    }
}

/// A card that is being written, from above.
struct Writing<'a> {
    picture: &'a GraphPicture<'a>,
    node: usize,
    card: Card,
}

impl Writing<'_> {
    fn width(&self, choices: &[Choice<'_>]) -> i32 {
        let tag = self.tag().map_or(0, |tag| 16 + width_of_text(&tag, SMALL, false));
        let sign = if self.picture.meaning(self.node).is_some() { SIGN + 8 } else { 0 };
        let name = sign + width_of_text(self.picture.id(self.node), NAME, true) + tag;
        let meaning = self.meaning_words().map_or(0, |words| width_of_text(&words, SMALL, true));
        let subjects = choices.iter().filter_map(|choice| choice.subject);
        let subjects = subjects.map(|id| width_of_text(&self.picture.subject(id), SMALL, true));
        let line = subjects.fold(name.max(meaning), i32::max) + 2 * PAD;
        let least = choices.iter().map(Choice::least_width).fold(line, i32::max).max(NARROWEST);
        choices.iter().map(Choice::width).filter(|width| *width <= WIDE).fold(least, i32::max)
    }

    /// What sort of node it is, where that is something to know.
    fn tag(&self) -> Option<String> {
        let open = matches!(self.picture.kind(self.node), NodeKind::Open(_));
        let start = self.node == self.picture.graph.start;
        let ids = [(start, "graph-start"), (open, "graph-open")];
        let tags: Vec<String> =
            ids.into_iter().filter(|(is, _)| *is).map(|(_, id)| self.picture.locale.text(id)).collect();
        (!tags.is_empty()).then(|| tags.join(", "))
    }

    fn meaning_words(&self) -> Option<String> {
        self.picture.meaning(self.node).map(|meaning| self.picture.locale.text(sign_of_meaning(meaning).1))
    }

    /// The middle of the row that comes next.
    fn middle(&self) -> i32 {
        self.card.height + ROW / 2
    }

    fn add(&mut self, text: Text) {
        self.card.rows.push(Row { about: None, marks: vec![Mark::Text(text)] });
        self.card.height += ROW;
    }

    fn head(&mut self) {
        let mut marks = Vec::new();
        let mut x = PAD;
        if let Some(meaning) = self.picture.meaning(self.node) {
            marks.push(Mark::Sign(Shape::of_meaning(meaning), x + SIGN / 2, IN_LEFT));
            x += SIGN + 8;
        }
        marks.push(Mark::Text(Text::new(self.picture.id(self.node), x, IN_LEFT, NAME).bold()));
        if let Some(tag) = self.tag() {
            let text = Text::new(tag, self.card.width - PAD, IN_LEFT, SMALL).set_right();
            marks.push(Mark::Text(text.in_colour(SOFT)));
        }
        self.card.rows.push(Row { about: None, marks });
        self.card.height = HEAD_HEIGHT;
    }

    fn meaning(&mut self) {
        if let (Some(meaning), Some(words)) = (self.picture.meaning(self.node), self.meaning_words()) {
            let text = Text::new(words, PAD, self.middle(), SMALL).bold();
            self.add(text.in_colour(colour_of_meaning(meaning)));
        }
    }

    fn said(&mut self) {
        let words = self.picture.said(self.node);
        let shown = lines(&words, BODY, self.card.width - 2 * PAD, 2);
        // Two lines stand closer than two rows.
        let levels = match shown.len() {
            0 => return,
            1 => [0, 0],
            _ => [2, ROW - 2],
        };
        let lines = shown.iter().zip(levels);
        let marks = lines.map(|(line, y)| {
            let text = Text::new(line.as_str(), PAD, self.middle() + y, BODY).italic();
            Mark::Text(text.in_colour(SOFT))
        });
        let marks: Vec<Mark> = marks.collect();
        self.card.height += if marks.len() > 1 { 2 * ROW } else { ROW };
        self.card.rows.push(Row { about: Some(words), marks });
    }

    fn choices(&mut self, choices: &[Choice<'_>]) {
        let is_open = matches!(self.picture.kind(self.node), NodeKind::Open(_));
        let mut about = None;
        for choice in choices {
            if is_open && about != Some(choice.subject) {
                self.heading(choice.subject);
                about = Some(choice.subject);
            }
            self.choice(choice);
        }
    }

    /// The name of a subject, or of what leaves an open node.
    fn heading(&mut self, subject: Option<SubjectId>) {
        let words = match subject {
            Some(id) => self.picture.subject(id),
            None => self.picture.locale.text("graph-leave"),
        };
        self.add(Text::new(words, PAD, self.middle(), SMALL).bold().in_colour(SOFT));
    }

    fn choice(&mut self, choice: &Choice<'_>) {
        let middle = self.middle();
        let mut key = Text::new(choice.key.as_str(), KEY, middle, BODY);
        key.bold = choice.is_best();
        key.italic = !matches!(choice.by, By::Response(..));
        let mut marks = vec![Mark::Sign(Shape::of(choice.by), PAD + SIGN / 2, middle)];
        marks.extend(choice.moves().map(|moves| Mark::Moves(moves, KEY + key.width() + 8, middle)));
        marks.push(Mark::Text(key));
        if choice.width() > self.card.width {
            self.card.height += ROW;
        }
        for target in &choice.targets {
            let mut text =
                Text::new(target.words.as_str(), self.card.width - PAD, self.middle(), SMALL).set_right();
            text.bold = !target.edge.best.is_empty();
            marks.push(Mark::Text(text.in_colour(SOFT)));
            self.card.ports.push((target.index, self.middle()));
            self.card.height += ROW;
        }
        self.card.rows.push(Row { about: Some(choice.about(self.picture)), marks });
    }
}
