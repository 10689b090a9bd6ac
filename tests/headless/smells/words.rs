//! Whether the best response can be known by its words: a plain classifier of words and word parts (naive Bayes) learns from all
//! scenarios but one what the best response of a choice looks like, and tries it on that one.

use crate::common::{built_in, method};
use crate::mutants::Talk;
use std::collections::{BTreeMap, BTreeSet};
use weerklank::analysis::what_ifs;
use weerklank::conversation::{MoveKind, Play, State, Way};
use weerklank::format::Loaded;
use weerklank::scenario::{NodeKind, ResponseId, Scenario};

/// Random conversations of each scenario, to see what each response is worth where it is offered.
const CONVERSATIONS: u64 = 400;

/// The classifier may beat chance by so many points.
const MOST_ABOVE_CHANCE: f64 = 0.08;

/// A figure over fewer choices says nothing.
const FEWEST_CHOICES: usize = 150;

/// The responses of one choice in one language: the words of each, the best first.
type Choice = Vec<String>;

/// The choices of three or more responses: those of a turn, the ways into a subject, the ways to leave an open node.
fn together(scenario: &Scenario) -> Vec<Vec<ResponseId>> {
    let of_nodes = scenario.nodes.iter().map(|node| match &node.kind {
        NodeKind::Turn(turn) => turn.responses.clone(),
        NodeKind::Open(open) => open.leave.clone(),
        NodeKind::Ending(_) => Vec::new(),
    });
    let all = of_nodes.chain(scenario.subjects.iter().map(|subject| subject.ways_in.clone()));
    all.filter(|choice| choice.len() >= 3).collect()
}

/// What each response is worth on average where it is offered.
fn worth(play: &Play<'_>) -> BTreeMap<ResponseId, i64> {
    let mut sums: BTreeMap<ResponseId, (i64, i64)> = BTreeMap::new();
    let mut add = |state: &State| {
        for what_if in what_ifs(play, state) {
            if let MoveKind::Said(id) = what_if.kind {
                let (sum, count) = sums.entry(id).or_default();
                (*sum, *count) = (*sum + i64::from(what_if.worth), *count + 1);
            }
        }
    };
    for number in 0..CONVERSATIONS {
        let talk = Talk { seed: 7, number, way: Way::Real, most: 60, goes_on: false };
        let conversation = talk.hold(play, |_, _, _| ());
        conversation.moments().iter().filter(|moment| !moment.state.ended()).for_each(|one| add(&one.state));
    }
    sums.into_iter().map(|(id, (sum, count))| (id, sum / count)).collect()
}

/// The choices of a scenario in one language.
fn choices(loaded: &Loaded, language: &str, worth: &BTreeMap<ResponseId, i64>) -> Vec<Choice> {
    let scenario = loaded.scenario.as_ref().unwrap();
    let texts = &loaded.texts[language];
    let known = together(scenario).into_iter().filter_map(|choice| {
        let mut valued: Vec<(i64, ResponseId)> =
            choice.iter().map(|id| worth.get(id).map(|worth| (-worth, *id))).collect::<Option<_>>()?;
        valued.sort_unstable();
        // Where two are as good, there is no best to be known.
        (valued[0].0 < valued[1].0).then_some(valued)
    });
    let words = |id: ResponseId| texts.line(scenario.response(id).text).to_lowercase();
    known.map(|valued| valued.into_iter().map(|(_, id)| words(id)).collect()).collect()
}

/// The words of a text, each two of them that follow each other, and each four letters.
fn features(text: &str) -> BTreeSet<String> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|w| !w.is_empty()).collect();
    let single = words.iter().map(|word| format!("w {word}"));
    let pairs = words.windows(2).map(|pair| format!("p {} {}", pair[0], pair[1]));
    let letters: Vec<char> = text.chars().collect();
    let parts = letters.windows(4).map(|part| format!("l {}", part.iter().collect::<String>()));
    let signs = ['?', '!', ',', '.']
        .into_iter()
        .map(|sign| format!("s {sign} {}", text.matches(sign).count().min(3)));
    single.chain(pairs).chain(parts).chain(signs).collect()
}

/// How much each feature speaks for the best, as the logarithm of how much likelier it is there (with one added to each count).
struct Classifier {
    weights: BTreeMap<String, f64>,
}

impl Classifier {
    fn of<'c>(choices: impl Iterator<Item = &'c Choice>) -> Self {
        let mut counts: BTreeMap<String, [f64; 2]> = BTreeMap::new();
        let mut totals = [0.0_f64; 2];
        for choice in choices {
            for (at, text) in choice.iter().enumerate() {
                let class = usize::from(at > 0);
                totals[class] += 1.0;
                for feature in features(text) {
                    counts.entry(feature).or_default()[class] += 1.0;
                }
            }
        }
        let weight = |[best, other]: [f64; 2]| {
            ((best + 1.0) / (totals[0] + 2.0)).ln() - ((other + 1.0) / (totals[1] + 2.0)).ln()
        };
        Self { weights: counts.into_iter().map(|(feature, counts)| (feature, weight(counts))).collect() }
    }

    fn looks(&self, text: &str) -> f64 {
        features(text).iter().filter_map(|feature| self.weights.get(feature)).sum()
    }

    /// Whether the best of a choice looks best.
    fn knows(&self, choice: &Choice) -> bool {
        let best = self.looks(&choice[0]);
        choice[1..].iter().all(|other| self.looks(other) < best)
    }
}

/// How often the best was known, how often it would be by chance, and over how many choices.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    known: f64,
    chance: f64,
    choices: usize,
}

/// Each scenario tried by what the others teach.
fn tried(scenarios: &[Vec<Choice>]) -> Known {
    let mut all = Known::default();
    for (at, own) in scenarios.iter().enumerate() {
        let others = scenarios.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, one)| one);
        let classifier = Classifier::of(others);
        all.known += own.iter().filter(|choice| classifier.knows(choice)).count() as f64;
        all.chance += own.iter().map(|choice| 1.0 / choice.len() as f64).sum::<f64>();
        all.choices += own.len();
    }
    all
}

impl Known {
    fn share(self) -> f64 {
        self.known / self.choices as f64
    }

    fn by_chance(self) -> f64 {
        self.chance / self.choices as f64
    }

    /// The 95 % interval of the share (Wilson 1927).
    fn interval(self) -> (f64, f64) {
        let (n, p, z) = (self.choices as f64, self.share(), 1.96_f64);
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        (middle - half, middle + half)
    }

    fn told(self, language: &str) -> String {
        let (from, to) = self.interval();
        let percent = |share: f64| 100.0 * share;
        format!(
            "{language}: the best is known at {:.0} of {} choices, {:.1} % ({:.1} to {:.1}), by chance {:.1} %",
            self.known,
            self.choices,
            percent(self.share()),
            percent(from),
            percent(to),
            percent(self.by_chance())
        )
    }
}

/// In each language, the choices of each scenario.
fn of_all(spoilt: impl Fn(usize, &Choice) -> Choice) -> BTreeMap<&'static str, Vec<Vec<Choice>>> {
    let method = method();
    let scenarios = built_in(&method);
    let worths: Vec<_> = scenarios
        .values()
        .map(|loaded| worth(&Play::new(&method, loaded.scenario.as_ref().unwrap())))
        .collect();
    let of = |language: &'static str| {
        let each = scenarios.values().zip(&worths).map(|(loaded, worth)| {
            let own = choices(loaded, language, worth);
            own.iter().enumerate().map(|(at, choice)| spoilt(at, choice)).collect()
        });
        (language, each.collect())
    };
    ["nl", "en"].into_iter().map(of).collect()
}

#[test]
fn the_best_is_not_known_by_its_words() {
    for (language, scenarios) in of_all(|_, choice| choice.clone()) {
        let known = tried(&scenarios);
        println!("{}", known.told(language));
        if std::env::var_os("SHOW_WORDS").is_some() {
            let classifier = Classifier::of(scenarios.iter().flatten());
            let mut weights: Vec<_> =
                classifier.weights.iter().filter(|(f, _)| !f.starts_with('l')).collect();
            weights.sort_by(|a, b| a.1.total_cmp(b.1));
            println!("{:?}\n{:?}", &weights[..40], &weights[weights.len() - 40..]);
        }
        assert!(known.choices >= FEWEST_CHOICES, "{language}: only {} choices", known.choices);
        let above = known.share() - known.by_chance();
        assert!(above <= MOST_ABOVE_CHANCE, "{}", known.told(language));
    }
}

/// Two little words, each in half of the responses that are not the best, are found.
#[test]
fn a_planted_fingerprint_is_found() {
    let planted = |at: usize, choice: &Choice| {
        let word = ["gewoon", "hoor"][at % 2];
        choice
            .iter()
            .enumerate()
            .map(|(nth, text)| if nth > 0 { format!("{text} {word}") } else { text.clone() })
            .collect()
    };
    for (language, scenarios) in of_all(planted) {
        let known = tried(&scenarios);
        println!("{}", known.told(language));
        assert!(known.share() - known.by_chance() > 3.0 * MOST_ABOVE_CHANCE, "{}", known.told(language));
    }
}
