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

/// Fewer choices than this say too little.
const FEWEST_CHOICES: u32 = 75;

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

    /// Whether the best of a choice looks best, and whether it looks worst: someone who saw that could turn it round.
    fn knows(&self, choice: &Choice) -> (bool, bool) {
        let best = self.looks(&choice[0]);
        let others: Vec<f64> = choice[1..].iter().map(|other| self.looks(other)).collect();
        (others.iter().all(|other| *other < best), others.iter().all(|other| *other > best))
    }
}

/// How often the best was known.
#[derive(Clone, Copy, Debug, Default)]
struct Tried {
    /// At so many choices it looked best.
    best: u32,
    /// At so many it looked worst.
    worst: u32,
    /// So often it would be known by chance.
    by_chance: f64,
    /// Over so many choices.
    choices: u32,
}

/// Each scenario tried by what the others teach.
fn tried(scenarios: &[Vec<Choice>]) -> Tried {
    let mut all = Tried::default();
    for (at, own) in scenarios.iter().enumerate() {
        let others = scenarios.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, one)| one);
        let classifier = Classifier::of(others);
        for choice in own {
            let (best, worst) = classifier.knows(choice);
            if best {
                println!("known: {}", choice[0]);
            }
            all.best += u32::from(best);
            all.worst += u32::from(worst);
            all.by_chance += f64::from(u32::try_from(choice.len()).unwrap()).recip();
            all.choices += 1;
        }
    }
    all
}

impl Tried {
    fn share(self, known: u32) -> f64 {
        f64::from(known) / f64::from(self.choices)
    }

    /// By how much the better of the two ways to guess beats chance.
    fn above_chance(self) -> f64 {
        self.share(self.best.max(self.worst)) - self.by_chance / f64::from(self.choices)
    }

    /// The 95 % interval of a share (Wilson 1927).
    fn interval(self, known: u32) -> (f64, f64) {
        let (n, p, z) = (f64::from(self.choices), self.share(known), 1.96_f64);
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        (middle - half, middle + half)
    }

    fn told(self, language: &str) -> String {
        let percent = |share: f64| 100.0 * share;
        let (from, to) = self.interval(self.best);
        format!(
            "{language}: of {} choices the best looks best at {}, {:.1} % ({:.1} to {:.1}), and worst at {}; by chance {:.1} %",
            self.choices,
            self.best,
            percent(self.share(self.best)),
            percent(from),
            percent(to),
            self.worst,
            percent(self.by_chance / f64::from(self.choices)),
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
        let tried = tried(&scenarios);
        println!("{}", tried.told(language));
        assert!(tried.choices >= FEWEST_CHOICES, "{}", tried.told(language));
        assert!(tried.above_chance() <= MOST_ABOVE_CHANCE, "{}", tried.told(language));
    }
}

/// Two little words, each in half of the responses that are not the best, are found.
#[test]
fn a_planted_fingerprint_is_found() {
    let planted = |at: usize, choice: &Choice| {
        let word = ["gewoon", "hoor"][at % 2];
        let with = |(nth, text): (usize, &String)| {
            if nth > 0 { format!("{text} {word}") } else { text.clone() }
        };
        choice.iter().enumerate().map(with).collect()
    };
    for (language, scenarios) in of_all(planted) {
        let tried = tried(&scenarios);
        println!("{}", tried.told(language));
        assert!(tried.above_chance() > 3.0 * MOST_ABOVE_CHANCE, "{}", tried.told(language));
    }
}
