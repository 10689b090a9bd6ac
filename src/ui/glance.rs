//! What can be said of a scenario before it is played.

use crate::conversation::{Conversation, Entry, Play, Way, offers};
use crate::method::{BehaviourId, Kind, Method};
use crate::scenario::Scenario;
use az::UnwrappedAs;

/// How many conversations are tried to find out how long they are.
const TRIES: usize = 12;

/// The longest conversation that is tried, in moves.
const LONGEST: usize = 60;

/// How many techniques are named.
const NAMED: usize = 4;

/// How long it takes to read what the other says, to choose a response and to see what it does, in seconds.
const SECONDS_PER_MOVE: usize = 45;

/// Up to these numbers of minutes a conversation is short, and of medium length.
const UP_TO: [usize; 2] = [10, 20];

/// How long a conversation takes, roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// It fits into a break.
    Short,
    /// It takes some time.
    Medium,
    /// Time has to be made for it.
    Long,
}

impl Length {
    /// All lengths, shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Medium, Self::Long];

    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Short => "length-short",
            Self::Medium => "length-medium",
            Self::Long => "length-long",
        }
    }
}

/// How hard the other makes it at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difficulty {
    /// The other is easy to reach.
    Gentle,
    /// It takes some doing.
    Fair,
    /// The other keeps away.
    Tough,
}

impl Difficulty {
    /// The message that names it.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Gentle => "difficulty-gentle",
            Self::Fair => "difficulty-fair",
            Self::Tough => "difficulty-tough",
        }
    }
}

/// What can be said of a scenario before it is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The fewest and the most moves of the conversations that were tried.
    pub moves: (usize, usize),
    /// How much stands in the way at the start, from 0: by this conversations are told apart that are as difficult.
    pub hardness: u8,
    /// The messages that name the techniques it asks most, most first.
    pub techniques: Vec<String>,
}

impl Glance {
    /// Looks at a scenario.
    #[must_use]
    pub fn of(method: &Method, scenario: &Scenario) -> Self {
        Self {
            moves: moves(&Play::new(method, scenario)),
            hardness: scenario.hardness(),
            techniques: techniques(method, scenario)
                .into_iter()
                .map(|id| method.behaviour(id).message())
                .collect(),
        }
    }

    /// How hard the other makes it at the start.
    #[must_use]
    pub fn difficulty(&self) -> Difficulty {
        match self.hardness {
            ..=2 => Difficulty::Gentle,
            3..=4 => Difficulty::Fair,
            _ => Difficulty::Tough,
        }
    }

    /// About how long it takes, in minutes: halfway between the shortest and the longest that was tried.
    #[must_use]
    pub fn minutes(&self) -> usize {
        let (least, most) = self.moves;
        ((least + most) * SECONDS_PER_MOVE).div_ceil(2 * 60).max(1)
    }

    /// The same, roughly.
    #[must_use]
    pub fn length(&self) -> Length {
        match self.minutes() {
            minutes if minutes <= UP_TO[0] => Length::Short,
            minutes if minutes <= UP_TO[1] => Length::Medium,
            _ => Length::Long,
        }
    }
}

/// Tries conversations that differ in what is chosen, and counts their moves.
fn moves(play: &Play<'_>) -> (usize, usize) {
    let lengths = (0..TRIES).map(|attempt| length(play, attempt));
    lengths.fold((LONGEST, 0), |(least, most), length| (least.min(length), most.max(length)))
}

fn length(play: &Play<'_>, attempt: usize) -> usize {
    let seed = attempt.unwrapped_as::<u64>();
    let mut conversation = Conversation::new(play, seed, Way::Guided);
    for made in 0..LONGEST {
        let offered = offers(play, conversation.state());
        let chosen = offered.get((attempt + made * (attempt % 3 + 1)) % offered.len().max(1));
        let entry = chosen.map(|offered| Entry::Choose(offered.key(play)));
        let went_on = entry.is_some_and(|entry| conversation.apply(play, &entry).is_ok());
        if !went_on {
            return made;
        }
    }
    LONGEST
}

/// The techniques the scenario promises; where it promises none, those that are offered most often.
fn techniques(method: &Method, scenario: &Scenario) -> Vec<BehaviourId> {
    if !scenario.promised.is_empty() {
        return scenario.promised.clone();
    }
    let mut counted: Vec<(usize, BehaviourId)> = Vec::new();
    for (id, behaviour) in method.behaviours().entries() {
        if !matches!(behaviour.kind, Kind::Technique(_)) {
            continue;
        }
        let done = scenario.responses.iter().flat_map(|response| &response.does);
        let times = done.filter(|done| done.behaviour == id).count();
        if times > 0 {
            counted.push((times, id));
        }
    }
    counted.sort_by_key(|(times, id)| (std::cmp::Reverse(*times), *id));
    counted.into_iter().take(NAMED).map(|(_, id)| id).collect()
}
