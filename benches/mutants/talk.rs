//! Conversations in which everything is done by chance: responses, silences of every length, looks, time-outs, rewinds, and
//! now and then what is not possible.

use super::chance::Chance;
use weerklank::conversation::{Conversation, Entry, Input, Play, Refused, Way, offers, step};
use weerklank::scenario::Signal;

/// Silences on both sides of every length that counts, in milliseconds.
const SILENCES: [u32; 8] = [0, 1_499, 1_500, 4_000, 6_000, 7_999, 8_000, u32::MAX];

/// How many moves are taken back at once at most.
const BACK: usize = 3;

/// How a conversation by chance is held.
#[derive(Clone, Copy)]
pub struct Talk {
    /// The seed of all variation, and of what is done.
    pub seed: u64,
    /// Which of the conversations with this seed.
    pub number: u64,
    /// Guided or real.
    pub way: Way,
    /// The most that is done.
    pub most: usize,
    /// Whether it goes on from some moves before its end, where it has ended and can be rewound.
    pub goes_on: bool,
}

impl Talk {
    /// How it begins.
    pub fn beginning(self, play: &Play<'_>) -> Conversation {
        Conversation::new(play, self.seed, self.way)
    }

    /// Holds it. After everything that is done `told` hears what it was, and why it was refused if it was.
    pub fn hold(
        self,
        play: &Play<'_>,
        mut told: impl FnMut(&Entry, Option<&Refused>, &Conversation),
    ) -> Conversation {
        let mut chance = Chance::of("talk", self.seed, self.number);
        let mut conversation = self.beginning(play);
        let goes_on = self.goes_on && self.way == Way::Guided;
        for _ in 0..self.most {
            if conversation.state().ended() && !goes_on {
                break;
            }
            let entry = entry(play, &conversation, &mut chance);
            let refused = conversation.apply(play, &entry).err();
            told(&entry, refused.as_ref(), &conversation);
        }
        conversation
    }
}

fn entry(play: &Play<'_>, conversation: &Conversation, chance: &mut Chance) -> Entry {
    let offered = offers(play, conversation.state());
    let done = chance.below(100);
    if conversation.state().ended() {
        return rewind(chance);
    }
    match done {
        0..10 => Entry::Hold(chance.one_of(&SILENCES)),
        10..17 => Entry::Look(look(play, conversation, chance)),
        17..20 => Entry::TimeOut,
        20..23 => rewind(chance),
        23 => Entry::Choose(
            play.scenario.responses.as_slice()[chance.below(play.scenario.responses.len())].key.clone(),
        ),
        _ => Entry::Choose(chance.one_of(&offered).key(play)),
    }
}

fn rewind(chance: &mut Chance) -> Entry {
    Entry::Rewind(u32::try_from(1 + chance.below(BACK)).expect("it is small"))
}

/// What there is to be seen, more often than not where there is anything.
fn look(play: &Play<'_>, conversation: &Conversation, chance: &mut Chance) -> Signal {
    let any = chance.one_of(&Signal::ALL);
    let to_be_seen = |signal: &Signal| {
        let mut state = conversation.state().clone();
        step(play, &mut state, Input::Look(*signal)).is_ok()
    };
    let shown = Signal::ALL.into_iter().find(to_be_seen);
    shown.filter(|_| !chance.once_in(4)).unwrap_or(any)
}
