//! The passages of a story as they are read: what each says, what its tags mean, and what becomes of it.

use super::dialect::Dialect;
use super::ids::Ids;
use super::link::is_wordless;
use super::losses::Losses;
use super::passage::Passage;
use super::prose::Prose;
use super::story::Story;
use super::tags::Meant;
use crate::method::Method;
use std::collections::BTreeMap;

/// What a node is called whose name has no plain letters.
pub(super) const NODE: &str = "passage";

/// What becomes of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The other says it.
    Turn,
    /// The trainee says it.
    Response,
    /// It ends there.
    Ending,
}

/// A passage that was read.
pub(super) struct Scene<'s, 'a> {
    /// The passage.
    pub(super) passage: &'s Passage<'a>,
    /// What it says, and where it leads.
    pub(super) prose: Prose<'a>,
    /// What its tags mean.
    pub(super) meant: Meant<'a>,
    /// What becomes of it.
    pub(super) role: Role,
    /// The id of its node.
    pub(super) id: String,
}

/// All passages, and where each name leads.
pub(super) struct Scenes<'s, 'a> {
    /// In the order of the file.
    pub(super) all: Vec<Scene<'s, 'a>>,
    /// Their places in the list, by name.
    by_name: BTreeMap<&'s str, usize>,
}

impl<'s, 'a> Scenes<'s, 'a> {
    /// Reads the passages; what is lost of each is listed.
    pub(super) fn read(
        story: &'s Story<'a>,
        method: &Method,
        ids: &mut Ids,
        losses: &mut Losses<'_>,
    ) -> Self {
        let mut scenes = Self { all: Vec::new(), by_name: BTreeMap::new() };
        for passage in &story.played {
            scenes.by_name.insert(passage.name.as_str(), scenes.all.len());
            scenes.all.push(Scene::read(passage, story.dialect, method, ids, losses));
        }
        scenes
    }

    /// The passage with this name.
    pub(super) fn named(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Whether any passage says what is done by it.
    pub(super) fn any_behaviour(&self) -> bool {
        self.all.iter().any(|scene| !scene.meant.does.is_empty())
    }
}

impl<'s, 'a> Scene<'s, 'a> {
    fn read(
        passage: &'s Passage<'a>,
        dialect: Dialect,
        method: &Method,
        ids: &mut Ids,
        losses: &mut Losses<'_>,
    ) -> Self {
        let prose = Prose::read(passage.text, dialect);
        losses.add_markup(&prose.losses);
        let meant = Meant::read(passage, method, losses);
        let role = role(&meant, &prose);
        Self { passage, prose, meant, role, id: ids.take(&passage.name, NODE) }
    }

    /// What is no longer among its words.
    pub(super) fn notes(&self) -> Vec<String> {
        self.prose.notes.iter().chain(&self.prose.left_out).map(|note| (*note).to_owned()).collect()
    }
}

/// A passage without links is an ending, and so is one that says so. One that says what is done by it is a response,
/// where it leads to one passage, or where nothing is said by its links.
fn role(meant: &Meant<'_>, prose: &Prose<'_>) -> Role {
    if meant.ending.is_some() || prose.links.is_empty() {
        return Role::Ending;
    }
    let is_tagged = meant.response || !meant.does.is_empty();
    let leads_on = prose.links.len() == 1 || prose.links.iter().all(|way| is_wordless(&way.words));
    if is_tagged && leads_on { Role::Response } else { Role::Turn }
}
