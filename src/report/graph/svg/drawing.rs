//! The whole picture.

use super::card::{Card, HEAD_HEIGHT};
use super::layout::{CardSize, Diagram, FrameSize, Laid, Link, Spot, Wire, lay};
use super::legend::{LEFT, Legend};
use super::measure::width_of_text;
use super::paper::{Paper, Text, escaped};
use super::strokes::Stroke;
use crate::analysis::Edge;
use crate::report::graph::GraphPicture;
use crate::report::graph::colours::{
    ACCENT, EDGE, FRAME, GROUND, HEAD, SHEET, SOFT, colour_of, colour_of_meaning,
};

/// The size of a frame's title.
const TITLE: i32 = 13;

/// The branches of a scenario as SVG.
#[must_use]
pub fn graph_svg(picture: &GraphPicture<'_>) -> String {
    let cards: Vec<Card> = (0..picture.graph.nodes.len()).map(|node| Card::of(picture, node)).collect();
    let laid = lay(&diagram(picture, &cards));
    let legend = Legend::of(picture);
    let top = legend.height + 30;
    let drawing = Drawing { picture, cards: &cards, laid: &laid, at: (LEFT, top) };
    let width = (LEFT * 2 + laid.width).max(legend.width + LEFT);
    drawing.svg(&legend, (width, top + laid.height + LEFT))
}

fn diagram(picture: &GraphPicture<'_>, cards: &[Card]) -> Diagram {
    let sizes = cards.iter().zip(&picture.graph.nodes);
    let frames = picture.graph.groups.iter();
    let mut links = vec![Link { from: 0, y: 0, to: 0 }; picture.graph.edges.len()];
    for (card, (edge, y)) in
        cards.iter().enumerate().flat_map(|(card, plan)| plan.ports.iter().map(move |port| (card, *port)))
    {
        links[edge] = Link { from: card, y, to: picture.graph.edges[edge].to };
    }
    Diagram {
        cards: sizes
            .map(|(card, node)| CardSize { width: card.width, height: card.height, within: node.group })
            .collect(),
        frames: frames
            .map(|group| FrameSize {
                within: group.within,
                width: width_of_text(&picture.group(&group.kind), TITLE, true) + 40,
            })
            .collect(),
        links,
        start: picture.graph.start,
    }
}

struct Drawing<'a> {
    picture: &'a GraphPicture<'a>,
    cards: &'a [Card],
    laid: &'a Laid,
    /// Where the upper left corner of the laid out is.
    at: (i32, i32),
}

impl Drawing<'_> {
    fn svg(&self, legend: &Legend, (width, height): (i32, i32)) -> String {
        let mut paper = Paper::default();
        paper.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        paper.raw(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"sans-serif\" role=\"img\">"
        ));
        paper.raw(&format!("<title>{}</title>", escaped(self.picture.title)));
        let all = Spot { x: 0, y: 0, width, height };
        paper.rect("ground", all, 0, &format!("fill=\"{GROUND}\""));
        legend.draw(&mut paper);
        self.frames(&mut paper);
        self.wires(&mut paper);
        for (node, card) in self.cards.iter().enumerate() {
            self.card(&mut paper, node, card);
        }
        paper.raw("</svg>");
        paper.finish()
    }

    fn here(&self, spot: Spot) -> Spot {
        Spot { x: spot.x + self.at.0, y: spot.y + self.at.1, ..spot }
    }

    fn frames(&self, paper: &mut Paper) {
        for (group, spot) in self.picture.graph.groups.iter().zip(&self.laid.frames) {
            let spot = self.here(*spot);
            paper.rect("frame", spot, 10, &format!("fill=\"{FRAME}\" stroke=\"{EDGE}\" stroke-width=\"1\""));
            let text = Text::new(self.picture.group(&group.kind), spot.x + 20, spot.y + 20, TITLE).bold();
            paper.text(&text.in_colour(SOFT));
        }
    }

    /// The wires; where the best conversation runs last, so that it lies on top.
    fn wires(&self, paper: &mut Paper) {
        let best = |wire: &&Wire| self.is_best(wire);
        for wire in self.laid.wires.iter().filter(best) {
            paper.line(&self.points(wire), &format!("class=\"glow\" fill=\"none\" stroke=\"{ACCENT}\" stroke-opacity=\"0.16\" stroke-width=\"9\""));
        }
        let plain = self.laid.wires.iter().filter(|wire| !self.is_best(wire));
        for wire in plain.chain(self.laid.wires.iter().filter(best)) {
            self.wire(paper, wire);
        }
    }

    fn is_best(&self, wire: &Wire) -> bool {
        wire.links.iter().any(|link| !self.picture.graph.edges[*link].best.is_empty())
    }

    fn points(&self, wire: &Wire) -> Vec<(i32, i32)> {
        let mut points: Vec<(i32, i32)> =
            wire.points.iter().map(|point| (point.0 + self.at.0, point.1 + self.at.1)).collect();
        if wire.arrives
            && let [.., before, last] = &mut points[..]
        {
            last.0 += 7 * (before.0 - last.0).signum();
        }
        points
    }

    fn wire(&self, paper: &mut Paper, wire: &Wire) {
        let edges: Vec<&Edge> = wire.links.iter().map(|link| &self.picture.graph.edges[*link]).collect();
        let stroke = Stroke::of_all(&edges);
        let to = escaped(self.picture.id(wire.to));
        paper.line(&self.points(wire), &format!("class=\"wire\" data-to=\"{to}\" {}", stroke.look()));
        if wire.arrives
            && let [.., before, last] = wire.points[..]
        {
            let (x, y) = (last.0 + self.at.0, last.1 + self.at.1);
            let (back, half) =
                (if before.0 < last.0 { -9 } else { 9 }, if self.is_best(wire) { 6 } else { 4 });
            paper.raw(&format!(
                "<path class=\"arrow\" d=\"M{x} {y}l{back} {}v{}z\" fill=\"{}\"/>",
                -half,
                half * 2,
                stroke.colour()
            ));
        }
    }

    fn card(&self, paper: &mut Paper, node: usize, card: &Card) {
        let spot = self.here(self.laid.cards[node]);
        let meaning = self.picture.meaning(node);
        let best = self.picture.graph.nodes[node].best;
        let id = escaped(self.picture.id(node));
        paper.raw(&format!("<g class=\"node\" data-node=\"{id}\">"));
        let round = if meaning.is_some() { 15 } else { 6 };
        let (edge, width) = if best { (ACCENT, 3) } else { (meaning.map_or(EDGE, colour_of_meaning), 1) };
        paper.rect(
            "card",
            spot,
            round,
            &format!("fill=\"{SHEET}\" stroke=\"{edge}\" stroke-width=\"{width}\""),
        );
        let head = Spot { x: spot.x + 2, y: spot.y + 2, width: spot.width - 4, height: HEAD_HEIGHT - 4 };
        paper.rect("head", head, (round - 2).min(13), &format!("fill=\"{HEAD}\""));
        for row in &card.rows {
            paper.raw("<g>");
            if let Some(about) = &row.about {
                paper.raw(&format!("<title>{}</title>", escaped(about)));
            }
            row.marks.iter().for_each(|mark| mark.draw(paper, (spot.x, spot.y)));
            paper.raw("</g>");
        }
        for (edge, y) in &card.ports {
            let edge = &self.picture.graph.edges[*edge];
            let to = escaped(self.picture.id(edge.to));
            paper.raw(&format!(
                "<circle class=\"port\" data-to=\"{to}\" cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{}\"/>",
                spot.x + spot.width,
                spot.y + y,
                colour_of(edge.by)
            ));
        }
        paper.raw("</g>");
    }
}
