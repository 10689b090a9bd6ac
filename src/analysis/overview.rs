//! What a scenario comes to: who gets where, what it is worth, and where it is decided.

use super::range::{Range, Reach};
use super::trainee::{Chance, LONGEST, Trainee};
use crate::conversation::{Conversation, Entry, Input, Play, Way, begin, offers, step};
use crate::method::{BehaviourId, Kind};
use crate::scenario::{Meaning, NodeId, NodeKind, ResponseId};
use std::collections::BTreeMap;

/// How many conversations each trainee holds.
const HELD: u64 = 400;

/// How many conversations the number of different ones is estimated from, in so many batches.
const PROBES: (usize, usize) = (4_000, 20);

/// From how many conversations it is seen how much hangs on each node.
const LOOKED_INTO: u64 = 24;

/// How many standard errors 95 percent lie within, of many values.
const NORMAL: f64 = 1.96;

/// The same of twenty values (Student).
const STUDENT: f64 = 2.093;

/// By so many points a scenario has to tell the best from everyone else.
pub const APART: f64 = 15.0;

/// What a scenario comes to. All but what became of the trainees holds for people who come in as with one seed.
#[derive(Clone, Debug)]
pub struct Overview {
    /// That seed.
    pub seed: u64,
    /// How many conversations that differ in what is said there are, as a power of ten; an estimate.
    pub different: Estimate,
    /// The fewest and the most moves of the conversations that came to an end; none where none did.
    pub moves: Option<(usize, usize)>,
    /// The worst and the best score; none where the scenario is too large to explore.
    pub range: Option<Range>,
    /// The conversations that were found to have them.
    pub found: Option<Found>,
    /// What became of each trainee.
    pub trainees: Vec<Tried>,
    /// The endings, in the order of the file.
    pub endings: Vec<EndingFound>,
    /// Of each technique, by its number in the method, the nodes where it can be used; those that nowhere can are left
    /// out.
    pub techniques: Vec<(BehaviourId, Vec<NodeId>)>,
    /// The nodes at which most hangs on what is done, most first.
    pub hinges: Vec<Hinge>,
}

impl Overview {
    /// The trainees that a scenario does not tell apart from the one who does best: their score is not clearly less.
    /// Nobody, where it tells everyone apart.
    #[must_use]
    pub fn too_close(&self) -> Vec<&Tried> {
        let best = self.best_trainee();
        let close = |tried: &&Tried| best.is_some_and(|best| best.score.value - tried.score.value < APART);
        let others = self.trainees.iter().filter(|tried| best.is_none_or(|best| tried.id != best.id));
        others.filter(close).collect()
    }

    /// The trainee who does best; none without trainees.
    #[must_use]
    pub fn best_trainee(&self) -> Option<&Tried> {
        self.trainees.iter().max_by(|one, two| one.score.value.total_cmp(&two.score.value))
    }
}

/// A number that is not known exactly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// It lies between these with a probability of 95 percent.
    pub between: (f64, f64),
}

impl Estimate {
    /// With bounds that cannot be passed.
    fn within(self, least: f64, most: f64) -> Self {
        Self { between: (self.between.0.max(least), self.between.1.min(most)), ..self }
    }
}

/// The best and the worst conversation that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The best.
    pub best: Vec<Entry>,
    /// The worst.
    pub worst: Vec<Entry>,
}

/// What became of a trainee.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The trainee's name.
    pub id: String,
    /// The mean score.
    pub score: Estimate,
    /// How many conversations came to each ending; what is missing did not end.
    pub endings: BTreeMap<NodeId, usize>,
    /// How many conversations were held.
    pub held: usize,
}

/// Whether an ending is ever come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingFound {
    /// Which.
    pub node: NodeId,
    /// Its name in the file.
    pub id: String,
    /// What it means.
    pub meaning: Meaning,
    /// Whether a conversation can come to it, as far as is known.
    pub reached: Reached,
}

/// Whether something can be come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// A conversation came to it.
    Yes,
    /// No conversation can, with people who come in as with the seed.
    Never,
    /// None did, and that none can is not known.
    Unknown,
}

/// A node at which something hangs on what is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hinge {
    /// Which.
    pub node: NodeId,
    /// By how much what could then still be reached differs, in points, on average.
    pub points: u8,
    /// At how many moves of the conversations that were looked into it was seen.
    pub met: usize,
}

/// Looks at a scenario through the eyes of these trainees, for people who come in as with this seed.
#[must_use]
pub fn overview(play: &Play<'_>, trainees: &[Trainee], seed: u64) -> Overview {
    let reach = Reach::of(play, seed);
    let held: Vec<Held> = trainees.iter().map(|trainee| Held::by(trainee, play, seed)).collect();
    let lengths = held.iter().flat_map(|held| &held.moves).copied();
    Overview {
        seed,
        different: different(play, seed),
        moves: lengths.clone().min().zip(lengths.max()),
        range: reach.as_ref().map(Reach::range),
        found: reach
            .as_ref()
            .map(|reach| Found { best: reach.best().to_vec(), worst: reach.worst().to_vec() }),
        endings: endings(play, reach.as_ref(), &held, seed),
        techniques: techniques(play),
        hinges: reach.map(|reach| hinges(play, &reach, trainees, seed)).unwrap_or_default(),
        trainees: held.into_iter().map(|held| held.tried).collect(),
    }
}

/// The conversations a trainee held.
struct Held {
    tried: Tried,
    moves: Vec<usize>,
}

impl Held {
    fn by(trainee: &Trainee, play: &Play<'_>, seed: u64) -> Self {
        let mut scores = Vec::new();
        let mut endings = BTreeMap::new();
        let mut moves = Vec::new();
        for conversation in (0..HELD).map(|number| trainee.plays(play, seed.wrapping_add(number), 0)) {
            let state = conversation.state();
            scores.push(f64::from(state.course().score(play.method).total));
            if state.ended() {
                *endings.entry(state.node()).or_default() += 1;
                moves.push(conversation.entries().len());
            }
        }
        let tried = Tried {
            id: trainee.id.clone(),
            score: mean(&scores, NORMAL).within(0.0, 100.0),
            endings,
            held: scores.len(),
        };
        Self { tried, moves }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of conversations are small")]
fn mean(values: &[f64], factor: f64) -> Estimate {
    let count = values.len().max(1) as f64;
    let value = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|one| (one - value).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    let error = factor * (variance / count).sqrt();
    Estimate { value, between: (value - error, value + error) }
}

/// How many conversations that differ in what is said there are, as a power of ten: who chooses at random meets each with
/// one over the product of what was offered, so that product is right on average (Knuth 1975). One that takes too long
/// counts as one.
#[expect(clippy::cast_precision_loss, reason = "counts of responses are small")]
fn different(play: &Play<'_>, seed: u64) -> Estimate {
    let (probes, batches) = PROBES;
    let mut chance = Chance::new("different", seed, 0);
    let (start, _) = begin(play, seed);
    let products: Vec<f64> = (0..probes)
        .map(|_| {
            let mut state = start.clone();
            let mut product = 0.0;
            for _ in 0..LONGEST {
                let offered = offers(play, &state);
                let Some(one) = offered.get(chance.below(offered.len())) else { break };
                product += (offered.len() as f64).log10();
                if step(play, &mut state, Input::Choose(one.response)).is_err() {
                    break;
                }
            }
            product
        })
        .collect();
    let batch = probes / batches;
    let means: Vec<f64> = products.chunks(batch).map(power_mean).collect();
    let spread = mean(&means, STUDENT);
    let value = power_mean(&products);
    let error = spread.between.1 - spread.value;
    Estimate { value, between: (value - error, value + error) }
}

/// The mean of powers of ten, as a power of ten.
#[expect(clippy::cast_precision_loss, reason = "counts of probes are small")]
fn power_mean(powers: &[f64]) -> f64 {
    let most = powers.iter().copied().fold(0.0, f64::max);
    let sum: f64 = powers.iter().map(|power| 10_f64.powf(power - most)).sum();
    most + (sum / powers.len().max(1) as f64).log10()
}

fn endings(play: &Play<'_>, reach: Option<&Reach>, held: &[Held], seed: u64) -> Vec<EndingFound> {
    let at = |entries: &[Entry]| {
        let conversation = Conversation::replay(play, seed, Way::Guided, entries).ok()?;
        conversation.state().ended().then(|| conversation.state().node())
    };
    let found: Vec<NodeId> =
        reach.iter().flat_map(|reach| [reach.best(), reach.worst()]).filter_map(at).collect();

    let all = (0_u16..).zip(&play.scenario.nodes);
    all.filter_map(|(index, node)| {
        let NodeKind::Ending(ending) = &node.kind else { return None };
        let own = NodeId(index);
        let held = held.iter().any(|held| held.tried.endings.contains_key(&own));
        let came = held || found.contains(&own);
        let reached = match reach.map(|reach| reach.may_end_at(own)) {
            _ if came => Reached::Yes,
            Some(false) => Reached::Never,
            Some(true) | None => Reached::Unknown,
        };
        Some(EndingFound { node: own, id: node.id.clone(), meaning: ending.meaning, reached })
    })
    .collect()
}

/// Where each technique can be used.
fn techniques(play: &Play<'_>) -> Vec<(BehaviourId, Vec<NodeId>)> {
    let mut found: BTreeMap<BehaviourId, Vec<NodeId>> = BTreeMap::new();
    for (index, node) in (0_u16..).zip(&play.scenario.nodes) {
        let said: Vec<ResponseId> = match &node.kind {
            NodeKind::Turn(turn) => turn.responses.clone(),
            NodeKind::Open(open) => {
                let ways_in = open.subjects.iter().flat_map(|id| &play.scenario.subject(*id).ways_in);
                open.leave.iter().chain(ways_in).copied().collect()
            }
            NodeKind::Ending(_) => Vec::new(),
        };
        for done in said.iter().flat_map(|id| &play.scenario.response(*id).does) {
            let technique = matches!(play.method.behaviour(done.behaviour).kind, Kind::Technique(_));
            let nodes = found.entry(done.behaviour).or_default();
            if technique && nodes.last() != Some(&NodeId(index)) {
                nodes.push(NodeId(index));
            }
        }
    }
    found.retain(|_, nodes| !nodes.is_empty());
    found.into_iter().collect()
}

/// How much hangs on each node, in conversations of all trainees by turns.
fn hinges(play: &Play<'_>, reach: &Reach, trainees: &[Trainee], seed: u64) -> Vec<Hinge> {
    let mut at: BTreeMap<NodeId, Vec<u8>> = BTreeMap::new();
    for (trainee, number) in trainees.iter().cycle().zip(0..LOOKED_INTO) {
        let conversation = trainee.plays(play, seed, number);
        let Some(moves) = reach.at_each_move(play, &conversation) else { continue };
        for (made, before) in moves.iter().zip(conversation.moments()) {
            let all = made.others.iter().map(|other| other.best).chain([made.after]);
            let (least, most) = all.fold((100, 0), |(least, most), one| (one.min(least), one.max(most)));
            at.entry(before.state.node()).or_default().push(most.saturating_sub(least));
        }
    }
    let mut hinges: Vec<Hinge> = at
        .into_iter()
        .map(|(node, points)| {
            let sum: usize = points.iter().map(|points| usize::from(*points)).sum();
            let met = points.len();
            Hinge { node, points: u8::try_from(sum / met.max(1)).unwrap_or(100), met }
        })
        .collect();
    hinges.retain(|hinge| hinge.points > 0);
    hinges.sort_by_key(|hinge| (std::cmp::Reverse(hinge.points), hinge.node));
    hinges
}
