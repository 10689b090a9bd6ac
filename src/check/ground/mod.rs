//! What the rules look at.

mod telling;
mod trials;
mod values;

pub(super) use telling::{Saying, Slip};
pub(super) use trials::Trials;
pub(super) use values::{Valued, Values};

use crate::analysis::{May, Reach};
use crate::conversation::Play;
use crate::format::{Loaded, Place, Places, ScenarioTexts};
use crate::method::Method;
use crate::scenario::{NodeId, Response, ResponseId, Scenario};
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// How deeply a scenario is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Only what stands in the files: at once, while someone writes.
    Read,
    /// Some hundred conversations are tried as well: a few hundredths of a second.
    Played,
    /// And what can be reached is explored where that is in question: a few seconds.
    Explored,
}

/// A scenario, and what is known of it.
pub(super) struct Ground<'a> {
    pub(super) play: Play<'a>,
    pub(super) loaded: &'a Loaded,
    depth: Depth,
    may: OnceCell<May>,
    trials: OnceCell<Trials>,
    values: OnceCell<Values>,
    slips: OnceCell<BTreeSet<(Saying, Slip)>>,
    reach: OnceCell<Option<Reach>>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(loaded: &'a Loaded, scenario: &'a Scenario, method: &'a Method, depth: Depth) -> Self {
        Self {
            play: Play::new(method, scenario),
            loaded,
            depth,
            may: OnceCell::new(),
            trials: OnceCell::new(),
            values: OnceCell::new(),
            slips: OnceCell::new(),
            reach: OnceCell::new(),
        }
    }

    pub(super) fn scenario(&self) -> &'a Scenario {
        self.play.scenario
    }

    /// What can come about at all.
    pub(super) fn may(&self) -> &May {
        self.may.get_or_init(|| May::of(self.play.method, self.scenario()))
    }

    /// The conversations that were tried; none where only what stands in the files is looked at.
    pub(super) fn trials(&self) -> Option<&Trials> {
        (self.depth >= Depth::Played)
            .then(|| self.trials.get_or_init(|| Trials::of(&self.play, &self.loaded.plays)))
    }

    /// What each response was worth in them.
    pub(super) fn values(&self) -> Option<&Values> {
        let trials = self.trials()?;
        Some(self.values.get_or_init(|| Values::of(&self.play, trials)))
    }

    /// What is out of order in what is told in them, each once.
    pub(super) fn slips(&self) -> Option<&BTreeSet<(Saying, Slip)>> {
        let trials = self.trials()?;
        let find = || trials.all.iter().flat_map(|trial| telling::slips(&self.play, trial)).collect();
        Some(self.slips.get_or_init(find))
    }

    /// How an author calls what is said, and where it stands.
    pub(super) fn saying(&self, saying: Saying) -> (String, Place) {
        match saying {
            Saying::Line(node, text) => (self.scenario().key(text).to_owned(), self.place_of_node(node)),
            Saying::Response(id) => (self.name_of(id), self.place_of_response(id)),
        }
    }

    /// Whether what can be reached is explored.
    pub(super) fn explores(&self) -> bool {
        self.depth == Depth::Explored
    }

    /// What can be reached by someone who comes in as with the first seed; none where that is too much to explore.
    pub(super) fn reach(&self) -> Option<&Reach> {
        self.reach.get_or_init(|| Reach::of(&self.play, 0)).as_ref()
    }

    /// The texts of each language there is, Dutch before English.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&'a str, &'a ScenarioTexts)> {
        self.loaded.texts.iter().rev().map(|(language, texts)| (language.as_str(), texts))
    }

    pub(super) fn response(&self, id: ResponseId) -> &'a Response {
        self.scenario().response(id)
    }

    /// How an author calls a response: `yes-but.listen`.
    pub(super) fn name_of(&self, id: ResponseId) -> String {
        let response = self.response(id);
        format!("{}.{}", self.scenario().node(response.node).id, response.key)
    }

    pub(super) fn places(&self) -> &'a Places {
        &self.loaded.places
    }

    pub(super) fn place_of_node(&self, id: NodeId) -> Place {
        self.places().nodes[id].clone()
    }

    pub(super) fn place_of_response(&self, id: ResponseId) -> Place {
        self.places().responses[id].clone()
    }
}
