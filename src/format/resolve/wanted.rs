//! The messages a structure asks for.

use crate::method::ById;
use crate::scenario::{Message, TextId};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::format) enum Role {
    /// The scenario as a whole.
    Scenario,
    /// A line of someone.
    Line,
    /// The words of a response.
    Response,
    /// How it ended.
    Ending,
    /// A point of the preparation sheet.
    Prepare,
}

/// Whether some message may have an attribute of this name.
pub(in crate::format) fn is_attribute(name: &str) -> bool {
    Role::ALL.iter().any(|role| role.attributes().contains(&name))
}

impl Role {
    /// All roles.
    const ALL: [Self; 5] = [Self::Scenario, Self::Line, Self::Response, Self::Ending, Self::Prepare];

    /// Whether a message without words of its own is of no use. How it ended may consist of attributes only.
    fn needs_words(self) -> bool {
        self != Self::Ending
    }

    /// The attributes such a message may have.
    fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::Scenario => &["you", "other", "situation", "goal", "trailer"],
            Self::Line => &["inner", "seen"],
            Self::Response => &["why"],
            Self::Ending => &["after", "discuss"],
            Self::Prepare => &[],
        }
    }
}

/// A message that is asked for.
#[derive(Clone, Debug)]
pub(in crate::format) struct Wanted {
    /// Its name in the scenario.
    pub(in crate::format) key: String,
    /// Its name in the texts of the part that asks for it.
    pub(in crate::format) local: String,
    /// The part that asks for it.
    pub(in crate::format) part: usize,
    /// Where in that part's file.
    pub(in crate::format) place: Option<Range<usize>>,
    roles: BTreeSet<Role>,
}

impl Wanted {
    /// A message a part asks for.
    pub(super) fn new(key: &str, local: &str, part: usize, place: Option<Range<usize>>, role: Role) -> Self {
        Self { key: key.to_owned(), local: local.to_owned(), part, place, roles: BTreeSet::from([role]) }
    }

    /// Whether it has to have words of its own.
    pub(in crate::format) fn needs_words(&self) -> bool {
        self.roles.iter().any(|role| role.needs_words())
    }

    /// The attributes it may have.
    pub(in crate::format) fn attributes(&self) -> impl Iterator<Item = &'static str> {
        self.roles.iter().flat_map(|role| role.attributes()).copied()
    }

    /// The attributes it should have: the card and the preparation show them.
    pub(in crate::format) fn expected_attributes(&self) -> &'static [&'static str] {
        if self.roles.contains(&Role::Scenario) { Role::Scenario.attributes() } else { &[] }
    }
}

/// All messages that are asked for.
#[derive(Debug, Default)]
pub(in crate::format) struct WantedMessages {
    all: ById<TextId, Wanted>,
    by_key: BTreeMap<String, TextId>,
}

impl WantedMessages {
    /// Asks for a message; asked for twice, it is the same one, in both roles.
    pub(super) fn want(&mut self, wanted: Wanted) -> TextId {
        if let Some(id) = self.by_key.get(&wanted.key) {
            self.all[*id].roles.extend(wanted.roles);
            return *id;
        }
        let key = wanted.key.clone();
        // What there is no id for is far more than there may be, and reported so: no scenario is made of it.
        let id = self.all.push(wanted).unwrap_or(TextId(u16::MAX));
        self.by_key.insert(key, id);
        id
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// All of them.
    pub(in crate::format) fn all(&self) -> &ById<TextId, Wanted> {
        &self.all
    }

    /// All of them, by their names in the scenario.
    pub(in crate::format) fn by_key(&self) -> &BTreeMap<String, TextId> {
        &self.by_key
    }

    /// Their names, for the scenario.
    pub(super) fn messages(&self) -> ById<TextId, Message> {
        self.all.map(|wanted| Message { key: wanted.key.clone() })
    }
}
