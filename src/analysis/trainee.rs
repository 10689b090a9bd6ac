//! Simulated trainees: who speaks in one way, whatever is said.

use crate::chance::Chance;
use crate::conversation::{Conversation, Entry, Offered, Play, Way, offers};
use crate::method::SILENCE_BEST_MS;
use crate::scenario::{NodeKind, Silence};

/// No conversation is followed for more moves than this.
pub(super) const LONGEST: usize = 120;

/// What a trainee likes in something that can be said, for each point of the method's table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Likes {
    /// For each point of connection.
    pub connection: i32,
    /// For each point of challenge.
    pub challenge: i32,
    /// For each point of the repair reflex's weight.
    pub reflex: i32,
}

/// Someone who speaks in one way, whatever is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainee {
    /// The name: `fixing`.
    pub id: String,
    /// What is liked at first.
    pub likes: Likes,
    /// What is liked from a response on, counted from 0.
    pub later: Option<(usize, Likes)>,
    /// How often anything at all is said by chance, in thousandths.
    pub slips: u16,
    /// How often a silence of the best length is held where it can be, in thousandths.
    pub silences: u16,
    /// How often a signal that is there to be seen is looked for, in thousandths.
    pub looks: u16,
}

impl Trainee {
    /// Plays a conversation, to its end or until it takes too long. The same seed and number give the same one; another
    /// number gives another one, with people who come in the same way.
    #[must_use]
    pub fn plays(&self, play: &Play<'_>, seed: u64, number: u64) -> Conversation {
        let mut chance = Chance::of(&self.id, seed, number);
        let mut conversation = Conversation::new(play, seed, Way::Guided);
        let mut said = 0;
        for _ in 0..LONGEST {
            let Some(entry) = self.next(play, &conversation, said, &mut chance) else { break };
            said += usize::from(matches!(entry, Entry::Choose(_)));
            if conversation.apply(play, &entry).is_err() {
                break;
            }
        }
        conversation
    }

    fn next(
        &self,
        play: &Play<'_>,
        conversation: &Conversation,
        said: usize,
        chance: &mut Chance,
    ) -> Option<Entry> {
        let state = conversation.state();
        // Looked or silent at once again would change nothing.
        let spoke = matches!(conversation.entries().last(), None | Some(Entry::Choose(_)));
        if let NodeKind::Turn(turn) = &play.scenario.node(state.node()).kind
            && spoke
        {
            if let Some(signal) = turn.signal().filter(|_| chance.happens(self.looks)) {
                return Some(Entry::Look(signal));
            }
            let gives_room = matches!(turn.silence, Some(Silence::Room { .. }));
            if gives_room && chance.happens(self.silences) {
                return Some(Entry::Hold(SILENCE_BEST_MS));
            }
        }
        let offered = offers(play, state);
        let said = if chance.happens(self.slips) {
            chance.choose(&offered)
        } else {
            // What is offered comes in an order of its own, so the first of those that are liked as much is as good as any.
            offered.iter().rev().max_by_key(|offered| self.liking(play, **offered, said))
        };
        said.map(|offered| Entry::Choose(offered.key(play)))
    }

    /// How much a response is liked, by the table and not by what it would do.
    fn liking(&self, play: &Play<'_>, offered: Offered, said: usize) -> i32 {
        let likes = self.later.filter(|(from, _)| said >= *from).map_or(self.likes, |(_, likes)| likes);
        let does = &play.scenario.response(offered.response).does;
        let behaviours = || does.iter().map(|done| play.method.behaviour(done.behaviour));
        let connection = || behaviours().map(|behaviour| i32::from(behaviour.place.connection));
        let best = connection().max().unwrap_or_default().max(0);
        let worst = connection().min().unwrap_or_default().min(0);
        let challenge = behaviours().map(|behaviour| i32::from(behaviour.place.challenge)).max();
        let reflex = behaviours().map(|behaviour| i32::from(behaviour.reflex)).max();
        likes.connection * (best + worst)
            + likes.challenge * challenge.unwrap_or_default()
            + likes.reflex * reflex.unwrap_or_default()
    }
}
