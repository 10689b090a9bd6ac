//! What a scenario comes to, all of it.

use super::different::{Different, walk};
use super::endings::{EndingFound, endings};
use super::hinges::{Hinge, hinges};
use super::probes::Probes;
use super::reached::{Reached, Seen};
use super::structure::Structure;
use super::techniques::techniques;
use super::tried::{Held, Tried};
use crate::analysis::both::both;
use crate::analysis::walk::Walk;
use crate::analysis::{Range, Reach, Trainee};
use crate::conversation::{Entry, Play};
use crate::method::BehaviourId;
use crate::scenario::NodeId;

/// By so many points a scenario has to tell the best from everyone else.
pub const APART: f64 = 15.0;

/// What a scenario comes to. All but what became of the trainees holds for people who come in as with one seed.
#[derive(Clone, Debug)]
pub struct Overview {
    /// That seed.
    pub seed: u64,
    /// How large the scenario is.
    pub structure: Structure,
    /// How many conversations that differ in what is said there are.
    pub different: Different,
    /// The fewest and the most moves of the conversations that came to an end; none where none did.
    pub moves: Option<(usize, usize)>,
    /// The fewest and the most responses of all conversations, without silences and time-outs; none where there are too
    /// many to walk through.
    pub responses: Option<(usize, usize)>,
    /// The nodes to which no conversation was seen to come, in the order of the file, and whether one can.
    pub unreached: Vec<(NodeId, Reached)>,
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

/// The best and the worst conversation that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The best.
    pub best: Vec<Entry>,
    /// The worst.
    pub worst: Vec<Entry>,
}

/// Looks at a scenario through the eyes of these trainees, for people who come in as with this seed.
#[must_use]
pub fn overview(play: &Play<'_>, trainees: &[Trainee], seed: u64) -> Overview {
    let (reach, held) = both(|| Reach::of(play, seed), || Conversations::held(play, trainees, seed));
    let Conversations { tried, probes, walk } = held;
    let (hinges, nodes) = both(
        || reach.as_ref().map(|reach| hinges(play, reach, trainees, seed)).unwrap_or_default(),
        || Seen { probes: &probes, walk: walk.as_ref(), reach: reach.as_ref() }.nodes(play, seed),
    );
    let lengths = tried.iter().flat_map(|held| &held.moves).copied();
    Overview {
        seed,
        structure: Structure::of(play.scenario),
        different: Different::of(&probes, walk.as_ref()),
        moves: lengths.clone().min().zip(lengths.max()),
        responses: walk.as_ref().map(|walk| walk.lengths),
        endings: endings(play, &nodes, &probes, walk.as_ref()),
        unreached: nodes
            .entries()
            .filter(|(_, reached)| **reached != Reached::Yes)
            .map(|(id, reached)| (id, *reached))
            .collect(),
        range: reach.as_ref().map(Reach::range),
        found: reach
            .as_ref()
            .map(|reach| Found { best: reach.best().to_vec(), worst: reach.worst().to_vec() }),
        techniques: techniques(play),
        hinges,
        trainees: tried.into_iter().map(|held| held.tried).collect(),
    }
}

/// The conversations that are held.
struct Conversations {
    /// By the trainees.
    tried: Vec<Held>,
    /// At random.
    probes: Probes,
    /// All there are, where there are few.
    walk: Option<Walk>,
}

impl Conversations {
    fn held(play: &Play<'_>, trainees: &[Trainee], seed: u64) -> Self {
        let probes = Probes::held(play, seed);
        let tried = trainees.iter().map(|trainee| Held::by(trainee, play, seed)).collect();
        let walk = walk(play, seed, &probes);
        Self { tried, probes, walk }
    }
}
