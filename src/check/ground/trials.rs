//! Conversations that were tried: by the simulated trainees, by who looks one move ahead, and those recorded beside the
//! scenario.

use crate::analysis::{Trainee, what_ifs};
use crate::conversation::{Conversation, Entry, MoveKind, Play, Way};
use crate::format::{PlayFile, TRAINEES, read_trainees};
use crate::scenario::NodeId;

/// How many conversations each simulated trainee holds.
const EACH: u64 = 40;

/// How many each of those hold who look one move ahead.
const AHEAD: u64 = 12;

/// No conversation is followed for more moves than this.
const LONGEST: usize = 120;

/// A conversation that was tried.
#[derive(Debug)]
pub(in crate::check) struct Trial {
    pub(in crate::check) conversation: Conversation,
    pub(in crate::check) score: u8,
    /// Where it ended; none where it did not.
    pub(in crate::check) ended: Option<NodeId>,
}

/// All that were tried.
#[derive(Debug)]
pub(in crate::check) struct Trials {
    pub(in crate::check) all: Vec<Trial>,
}

/// Who looks one move ahead.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ahead {
    /// Says what does most for the other.
    Best,
    /// Says what does least.
    Worst,
}

impl Trials {
    pub(super) fn of(play: &Play<'_>, plays: &[PlayFile]) -> Self {
        let trainees: Vec<Trainee> = read_trainees(TRAINEES).unwrap_or_default();
        let simulated =
            trainees.iter().flat_map(|trainee| (0..EACH).map(|seed| trainee.plays(play, seed, 0)));
        let ahead = [Ahead::Best, Ahead::Worst].into_iter().flat_map(|ahead| {
            (0..AHEAD).map(move |seed| followed(play, seed, |conversation| ahead.says(play, conversation)))
        });
        let recorded = plays.iter().map(|file| file.conversation(play));
        let all = simulated.chain(ahead).chain(recorded).map(|conversation| Trial::of(play, conversation));
        Self { all: all.collect() }
    }

    /// Those that came to an end, at this ending.
    pub(in crate::check) fn ended_at(&self, node: NodeId) -> impl Iterator<Item = &Trial> {
        self.all.iter().filter(move |trial| trial.ended == Some(node))
    }

    /// The lowest and the highest score of those that came to an end.
    pub(in crate::check) fn scores(&self) -> Option<(u8, u8)> {
        let scores = || self.all.iter().filter(|trial| trial.ended.is_some()).map(|trial| trial.score);
        scores().min().zip(scores().max())
    }
}

impl Trial {
    fn of(play: &Play<'_>, conversation: Conversation) -> Self {
        let state = conversation.state();
        let score = state.course().score(play.method).total;
        let ended = state.ended().then(|| state.node());
        Self { conversation, score, ended }
    }
}

impl Ahead {
    fn says(self, play: &Play<'_>, conversation: &Conversation) -> Option<Entry> {
        let said = what_ifs(play, conversation.state());
        let said = said.into_iter().filter(|what_if| matches!(what_if.kind, MoveKind::Said(_)));
        let chosen = match self {
            Self::Best => said.max_by_key(|what_if| what_if.worth),
            Self::Worst => said.min_by_key(|what_if| what_if.worth),
        };
        chosen.map(|what_if| what_if.entry)
    }
}

/// A conversation in which this is done, until it ends or nothing more is.
fn followed(play: &Play<'_>, seed: u64, does: impl Fn(&Conversation) -> Option<Entry>) -> Conversation {
    let mut conversation = Conversation::new(play, seed, Way::Guided);
    for _ in 0..LONGEST {
        let done = does(&conversation).is_some_and(|entry| conversation.apply(play, &entry).is_ok());
        if !done {
            break;
        }
    }
    conversation
}
