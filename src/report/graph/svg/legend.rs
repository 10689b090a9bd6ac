//! The title, and what signs and lines mean.

use super::marks::Mark;
use super::marks::moves_width;
use super::measure::width_of_text;
use super::paper::{Paper, Text};
use super::shapes::{SIGN, Shape};
use super::strokes::Stroke;
use crate::analysis::{By, Gist};
use crate::report::graph::GraphPicture;
use crate::report::graph::colours::SOFT;
use crate::report::graph::words::{MEANINGS, named, sign_of_meaning};
use crate::scenario::ResponseId;

/// Where the legend begins, from the left.
pub(super) const LEFT: i32 = 40;
/// So long is a piece of line in the legend.
const LINE: i32 = 36;
/// The height of a row.
const ROW: i32 = 26;
/// What rows are called stands before them.
const NAMES: i32 = 160;

/// A legend as it is drawn.
#[derive(Debug, Default)]
pub(super) struct Legend {
    marks: Vec<Mark>,
    lines: Vec<(i32, i32, String)>,
    pub width: i32,
    pub height: i32,
}

impl Legend {
    pub(super) fn of(picture: &GraphPicture<'_>) -> Self {
        let mut legend = Self { height: 50, ..Self::default() };
        legend.title(picture);
        let response = |gist| By::Response(ResponseId(0), gist);
        let responses = Gist::ALL.map(response);
        legend.row(picture, "graph-responses", |row| {
            for by in responses {
                row.edge(by);
            }
        });
        let others = [By::Silence, By::LongSilence, By::TimeOut, By::Itself, By::Jump];
        legend.row(picture, "graph-other-edges", |row| {
            for by in others {
                row.edge(by);
            }
            row.line(Stroke::TOGETHER.look(), "graph-together");
        });
        legend.row(picture, "graph-endings", |row| {
            for meaning in MEANINGS {
                row.sign(Shape::of_meaning(meaning));
                row.words(&row.picture.locale.text(sign_of_meaning(meaning).1));
            }
        });
        legend.row(picture, "graph-reading", |row| {
            if let Some(best) = row.picture.best_words() {
                row.line(Stroke::BEST.look(), "");
                row.words(&best);
                row.moves("3");
                row.words(&row.picture.locale.text("graph-best-moves"));
            } else {
                row.words(&row.picture.locale.text("graph-no-best"));
            }
            row.text("1  2  3", true);
            row.words(&row.picture.locale.text("graph-candidates"));
        });
        legend
    }

    fn title(&mut self, picture: &GraphPicture<'_>) {
        let title = Text::new(picture.title, LEFT, self.height, 24).bold();
        let under = Text::new(picture.summary(), LEFT, self.height + 32, 13).in_colour(SOFT);
        self.width = LEFT + title.width().max(under.width());
        self.marks.extend([Mark::Text(title), Mark::Text(under)]);
        self.height += 70;
    }

    fn row(&mut self, picture: &GraphPicture<'_>, name: &str, fill: impl FnOnce(&mut LegendRow<'_>)) {
        let name = Text::new(picture.locale.text(name), LEFT, self.height, 12).bold();
        let x = LEFT + NAMES.max(name.width() + 20);
        self.marks.push(Mark::Text(name));
        let mut row = LegendRow { picture, legend: self, x };
        fill(&mut row);
        let x = row.x;
        self.width = self.width.max(x);
        self.height += ROW;
    }

    pub(super) fn draw(&self, paper: &mut Paper) {
        for (x, y, look) in &self.lines {
            paper.line(&[(*x, *y), (x + LINE, *y)], &format!("class=\"key\" {look}"));
        }
        self.marks.iter().for_each(|mark| mark.draw(paper, (0, 0)));
    }
}

/// A row that is being filled.
struct LegendRow<'a> {
    picture: &'a GraphPicture<'a>,
    legend: &'a mut Legend,
    x: i32,
}

impl LegendRow<'_> {
    fn edge(&mut self, by: By) {
        self.line(Stroke::of(by).look(), "");
        self.sign(Shape::of(by));
        self.words(&self.picture.locale.text(named(by)));
    }

    fn line(&mut self, look: String, words: &str) {
        self.legend.lines.push((self.x, self.legend.height, look));
        self.x += LINE + 10;
        if !words.is_empty() {
            self.words(&self.picture.locale.text(words));
        }
    }

    fn sign(&mut self, shape: Shape) {
        self.legend.marks.push(Mark::Sign(shape, self.x + SIGN / 2, self.legend.height));
        self.x += SIGN + 6;
    }

    fn moves(&mut self, numbers: &str) {
        self.legend.marks.push(Mark::Moves(numbers.to_owned(), self.x, self.legend.height));
        self.x += moves_width(numbers) + 8;
    }

    fn words(&mut self, words: &str) {
        self.text(words, false);
        self.x += 22;
    }

    fn text(&mut self, words: &str, small: bool) {
        let (size, gap) = if small { (11, 10) } else { (12, 0) };
        let text = Text::new(words, self.x, self.legend.height, size);
        self.x += width_of_text(words, size, false) + gap;
        self.legend.marks.push(Mark::Text(text));
    }
}
