//! What a scenario comes to, in words and as JSON.

use super::Document;
use crate::analysis::{APART, Estimate, Hinge, Overview, Reached, Tried};
use crate::conversation::{Entry, Play};
use crate::locale::Locale;
use crate::phrase::{Arg, Phrase};
use crate::scenario::NodeId;

/// How many nodes are named at which most is decided.
const HINGES: usize = 8;

/// What a scenario comes to, in words.
#[must_use]
pub fn overview_text(
    overview: &Overview,
    play: &Play<'_>,
    title: &str,
    locale: &Locale,
    width: usize,
) -> String {
    let mut document = Document::new(width);
    document.paragraph(&format!("{}: {title}", play.scenario.id));
    let mut told = Told { overview, play, locale, document };
    told.extent();
    told.range();
    told.trainees();
    told.endings();
    told.hinges();
    told.techniques();
    told.document.finish()
}

struct Told<'a> {
    overview: &'a Overview,
    play: &'a Play<'a>,
    locale: &'a Locale,
    document: Document,
}

impl Told<'_> {
    fn item(&mut self, phrase: &Phrase) {
        let words = self.locale.phrase(phrase, &());
        self.document.item(&words);
    }

    fn heading(&mut self, id: &str) {
        let words = self.locale.text(id);
        self.document.heading(&words);
    }

    fn extent(&mut self) {
        let held = self.overview.trainees.first().map_or(0, |tried| tried.held);
        self.item(
            &Phrase::new("overview-seed").with("seed", self.overview.seed.to_string()).with("held", held),
        );
        let different = self.overview.different;
        self.item(
            &Phrase::new("overview-different")
                .with("power", tenths(different.value, self.locale))
                .with("least", tenths(different.between.0, self.locale))
                .with("most", tenths(different.between.1, self.locale)),
        );
        if let Some((least, most)) = self.overview.moves {
            self.item(&Phrase::new("overview-moves").with("least", least).with("most", most));
        }
    }

    fn range(&mut self) {
        self.heading("overview-range-heading");
        let Some(range) = self.overview.range else { return self.item(&Phrase::new("overview-no-range")) };
        let id = if range.best.is_exact() { "overview-best-exact" } else { "overview-best" };
        self.item(&Phrase::new(id).with("range", range.best.to_string()));
        self.way(self.overview.found.as_ref().map(|found| found.best.clone()));
        let id = if range.worst.is_exact() { "overview-worst-exact" } else { "overview-worst" };
        self.item(&Phrase::new(id).with("range", range.worst.to_string()));
        self.way(self.overview.found.as_ref().map(|found| found.worst.clone()));
    }

    /// The inputs of a conversation, as `--choices` takes them.
    fn way(&mut self, entries: Option<Vec<Entry>>) {
        let entries: Vec<String> = entries.unwrap_or_default().iter().map(ToString::to_string).collect();
        if !entries.is_empty() {
            self.document.item(&entries.join(", "));
        }
    }

    fn trainees(&mut self) {
        self.heading("overview-trainees-heading");
        for tried in &self.overview.trainees {
            let endings = self.endings_of(tried);
            self.item(
                &Phrase::new("overview-trainee")
                    .with("trainee", Arg::Message(format!("trainee-{}", tried.id).into()))
                    .with("score", whole(tried.score.value))
                    .with("least", whole(tried.score.between.0))
                    .with("most", whole(tried.score.between.1))
                    .with("endings", endings),
            );
        }
        let Some(best) = self.overview.best_trainee() else { return };
        let best = Arg::Message(format!("trainee-{}", best.id).into());
        let close = self.overview.too_close();
        if close.is_empty() {
            return self.item(&Phrase::new("overview-tells-apart").with("best", best));
        }
        for tried in close {
            let other = Arg::Message(format!("trainee-{}", tried.id).into());
            self.item(
                &Phrase::new("overview-too-close")
                    .with("best", best.clone())
                    .with("other", other)
                    .with("points", whole(APART)),
            );
        }
    }

    /// Where a trainee ended, most often first.
    fn endings_of(&self, tried: &Tried) -> String {
        let mut endings: Vec<(NodeId, usize)> =
            tried.endings.iter().map(|(node, count)| (*node, *count)).collect();
        endings.sort_by_key(|(node, count)| (std::cmp::Reverse(*count), *node));
        let one = |(node, count): (NodeId, usize)| {
            format!("{} {} %", self.play.scenario.node(node).id, percent(count, tried.held))
        };
        let ended: usize = endings.iter().map(|(_, count)| count).sum();
        let unfinished = (ended < tried.held).then(|| {
            format!(
                "{} {} %",
                self.locale.text("overview-unfinished"),
                percent(tried.held - ended, tried.held)
            )
        });
        endings.into_iter().map(one).chain(unfinished).collect::<Vec<_>>().join(", ")
    }

    fn endings(&mut self) {
        self.heading("overview-endings-heading");
        for ending in &self.overview.endings {
            let id = match ending.reached {
                Reached::Yes => "overview-ending-reached",
                Reached::Never => "overview-ending-never",
                Reached::Unknown => "overview-ending-unknown",
            };
            let meaning = Arg::Message(ending.meaning.message().into());
            self.item(&Phrase::new(id).with("id", ending.id.as_str()).with("meaning", meaning));
        }
    }

    fn hinges(&mut self) {
        if self.overview.hinges.is_empty() {
            return;
        }
        self.heading("overview-hinges-heading");
        let hinges: Vec<Hinge> = self.overview.hinges.iter().take(HINGES).cloned().collect();
        for hinge in hinges {
            let node = self.play.scenario.node(hinge.node).id.as_str();
            self.item(
                &Phrase::new("overview-hinge")
                    .with("node", node)
                    .with("points", usize::from(hinge.points))
                    .with("met", hinge.met),
            );
        }
    }

    fn techniques(&mut self) {
        if self.overview.techniques.is_empty() {
            return;
        }
        self.heading("overview-techniques-heading");
        for (behaviour, nodes) in &self.overview.techniques {
            let nodes: Vec<&str> =
                nodes.iter().map(|node| self.play.scenario.node(*node).id.as_str()).collect();
            let name = Arg::Message(self.play.method.behaviour(*behaviour).message().into());
            self.item(&Phrase::new("overview-technique").with("name", name).with("nodes", nodes.join(", ")));
        }
    }
}

/// What a scenario comes to, as one line of JSON.
#[must_use]
pub fn overview_json(overview: &Overview, play: &Play<'_>) -> String {
    let node = |node: &NodeId| play.scenario.node(*node).id.as_str();
    let words = |entries: &[Entry]| entries.iter().map(ToString::to_string).collect::<Vec<_>>();
    let estimate = |one: Estimate| serde_json::json!({ "value": rounded(one.value), "between": [rounded(one.between.0), rounded(one.between.1)] });
    let trainee = |tried: &Tried| {
        let endings: std::collections::BTreeMap<&str, usize> =
            tried.endings.iter().map(|(id, count)| (node(id), *count)).collect();
        serde_json::json!({ "id": tried.id, "score": estimate(tried.score), "held": tried.held, "endings": endings })
    };
    let reached = |reached: Reached| match reached {
        Reached::Yes => "yes",
        Reached::Never => "never",
        Reached::Unknown => "unknown",
    };
    let line = serde_json::json!({
        "scenario": play.scenario.id,
        "seed": overview.seed,
        "different_log10": estimate(overview.different),
        "moves": overview.moves.map(|(least, most)| [least, most]),
        "range": overview.range,
        "best": overview.found.as_ref().map(|found| words(&found.best)),
        "worst": overview.found.as_ref().map(|found| words(&found.worst)),
        "trainees": overview.trainees.iter().map(trainee).collect::<Vec<_>>(),
        "best_trainee": overview.best_trainee().map(|tried| &tried.id),
        "tells_apart": overview.best_trainee().map(|_| overview.too_close().is_empty()),
        "endings": overview.endings.iter().map(|ending| {
            serde_json::json!({ "id": ending.id, "reached": reached(ending.reached) })
        }).collect::<Vec<_>>(),
        "hinges": overview.hinges.iter().map(|hinge| {
            serde_json::json!({ "node": node(&hinge.node), "points": hinge.points, "met": hinge.met })
        }).collect::<Vec<_>>(),
        "techniques": overview.techniques.iter().map(|(behaviour, nodes)| {
            serde_json::json!({
                "id": play.method.behaviour(*behaviour).id,
                "nodes": nodes.iter().map(node).collect::<Vec<_>>(),
            })
        }).collect::<Vec<_>>(),
    });
    format!("{line}\n")
}

/// To a hundredth.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn percent(count: usize, all: usize) -> usize {
    (200 * count + all) / (2 * all).max(1)
}

/// A number without decimals.
fn whole(value: f64) -> String {
    format!("{value:.0}")
}

/// A number with one decimal, as the reader writes it.
fn tenths(value: f64, locale: &Locale) -> String {
    format!("{value:.1}").replace('.', &locale.text("decimal-mark"))
}
