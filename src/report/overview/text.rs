//! What a scenario comes to, in words.

use super::super::Document;
use crate::analysis::{
    APART, Different, EndingFound, Estimate, Hinge, Likelihood, Overview, Reached, Structure, Tried,
};
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
        let structure = self.overview.structure;
        let Structure { turns, open, endings, responses, subjects } = structure;
        self.item(
            &Phrase::new("overview-structure")
                .with("nodes", structure.nodes())
                .with("turns", turns)
                .with("open", open)
                .with("endings", endings)
                .with("responses", responses)
                .with("subjects", subjects),
        );
        self.unreached();
        self.different();
        if let Some((least, most)) = self.overview.responses {
            self.item(&Phrase::new("overview-responses").with("least", least).with("most", most));
        }
        if let Some((least, most)) = self.overview.moves {
            self.item(&Phrase::new("overview-moves").with("least", least).with("most", most));
        }
    }

    /// The nodes to which nobody came.
    fn unreached(&mut self) {
        let unreached = &self.overview.unreached;
        if unreached.is_empty() {
            return self.item(&Phrase::new("overview-nodes-reached"));
        }
        let of = |wanted: Reached| {
            let some = unreached.iter().filter(|(_, reached)| *reached == wanted);
            let ids: Vec<&str> = some.map(|(node, _)| self.play.scenario.node(*node).id.as_str()).collect();
            (!ids.is_empty()).then(|| ids.join(", "))
        };
        let (never, unknown) = (of(Reached::Never), of(Reached::Unknown));
        if let Some(nodes) = never {
            self.item(&Phrase::new("overview-nodes-never").with("nodes", nodes));
        }
        if let Some(nodes) = unknown {
            self.item(&Phrase::new("overview-nodes-unknown").with("nodes", nodes));
        }
    }

    fn different(&mut self) {
        match self.overview.different {
            Different::Exactly(count) => {
                let count = match i64::try_from(count) {
                    Ok(count) => Arg::Number(count),
                    Err(_) => Arg::Text(count.to_string()),
                };
                self.item(&Phrase::new("overview-different-exact").with("count", count));
            }
            Different::About(power) => self.item(
                &Phrase::new("overview-different")
                    .with("power", tenths(power.value, self.locale))
                    .with("least", tenths(power.between.0, self.locale))
                    .with("most", tenths(power.between.1, self.locale)),
            ),
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
        if let Some(points) = self.margin() {
            self.item(&Phrase::new("overview-margin").with("points", tenths(points, self.locale)));
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

    /// By how many percent points the shares of endings can be off at most.
    fn margin(&self) -> Option<f64> {
        let shares = self
            .overview
            .trainees
            .iter()
            .flat_map(|tried| self.overview.endings.iter().map(|ending| tried.ends_at(ending.node)));
        let off = |share: Estimate| (share.between.1 - share.value).max(share.value - share.between.0);
        shares.map(off).max_by(f64::total_cmp).map(|off| 100.0 * off)
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
            let words = self.locale.phrase(&ending_phrase(ending, self.locale), &());
            self.document.item(&words);
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

/// Whether an ending is come to, and how likely that is.
fn ending_phrase(ending: &EndingFound, locale: &Locale) -> Phrase {
    let id = ending.id.as_str();
    let meaning = Arg::Message(ending.meaning.message().into());
    let percent = |share: f64| tenths(100.0 * share, locale);
    match (ending.reached, ending.at_random) {
        (Reached::Never, _) => Phrase::new("overview-ending-never").with("id", id).with("meaning", meaning),
        (Reached::Unknown, _) => {
            Phrase::new("overview-ending-unknown").with("id", id).with("meaning", meaning)
        }
        (Reached::Yes, Likelihood::Exactly(share)) => Phrase::new("overview-ending-exact")
            .with("id", id)
            .with("meaning", meaning)
            .with("share", percent(share)),
        (Reached::Yes, Likelihood::About(share)) => Phrase::new("overview-ending-reached")
            .with("id", id)
            .with("meaning", meaning)
            .with("share", percent(share.value))
            .with("least", percent(share.between.0))
            .with("most", percent(share.between.1)),
    }
}
