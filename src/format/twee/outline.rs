//! The passages of a story as nodes.

use super::draft::{Draft, DraftNode, Onward};
use super::ids::Ids;
use super::losses::Losses;
use super::messages::messages;
use super::prose::{Way, flowing};
use super::runs::break_runs;
use super::scene::{NODE, Role, Scene, Scenes};
use super::story::Story;
use crate::format::nearest::nearest;
use crate::format::{faults, limits};
use crate::method::Method;
use std::collections::{BTreeMap, BTreeSet};

/// What an ending is taken to mean that does not say so.
const GUESSED: &str = "partly";

/// The name of the passage a story begins with where it does not say so.
const START: &str = "Start";

/// A story that becomes a draft.
pub(super) struct Outline<'o, 's, 'a, 'd> {
    pub(super) scenes: &'o Scenes<'s, 'a>,
    pub(super) losses: &'o mut Losses<'d>,
    pub(super) ids: &'o mut Ids,
    /// Passages that are not there, by name, with the ids of the nodes that stand for them; and those in their order.
    missing: BTreeMap<String, String>,
    missing_nodes: Vec<DraftNode>,
    /// Responses that need a turn in which nobody speaks before them.
    silent: BTreeSet<usize>,
    /// Responses that were told of.
    pub(super) told: BTreeSet<usize>,
    /// Responses that are given at a turn.
    pub(super) given: BTreeSet<usize>,
    /// How many links with words lead to a turn or an ending, and so take what is done by them from its tags.
    pub(super) ways_in: BTreeMap<usize, usize>,
    /// Responses that do not say what is done by them, each with its place.
    pub(super) undone: Vec<&'a str>,
    /// Links of the passage at hand that are not followed, to be kept in comments.
    pub(super) unfollowed: Vec<String>,
}

/// The draft of a story; `None` where no passage is played.
pub(super) fn outline(story: &Story<'_>, method: &Method, losses: &mut Losses<'_>) -> Option<Draft> {
    let mut ids = Ids::default();
    let scenes = Scenes::read(story, method, &mut ids, losses);
    let start = start(story, &scenes, losses)?;
    let mut outline = Outline {
        scenes: &scenes,
        losses,
        ids: &mut ids,
        missing: BTreeMap::new(),
        missing_nodes: Vec::new(),
        silent: BTreeSet::new(),
        told: BTreeSet::new(),
        given: BTreeSet::new(),
        ways_in: BTreeMap::new(),
        undone: Vec::new(),
        unfollowed: Vec::new(),
    };
    let start_id = outline.node_at(start);
    let mut nodes = outline.nodes();
    break_runs(&mut nodes, |id| outline.tell_of_run(id));
    outline.tell_of_tags();
    outline.tell_of_unreachable(&nodes, &start_id);
    Some(Draft {
        title: title(story, &scenes.all[start], losses),
        start: start_id,
        nodes,
        ..Draft::default()
    })
}

fn title(story: &Story<'_>, start: &Scene<'_, '_>, losses: &mut Losses<'_>) -> String {
    if let Some(title) = story.title {
        return flowing(title);
    }
    let name = if start.passage.name.is_empty() { &start.id } else { &start.passage.name };
    losses.add_to_the_whole(faults::TWEE_NO_TITLE, |loss| loss.with("name", name.as_str()));
    name.clone()
}

/// The passage it begins with: the one that is named, the one called `Start`, or the first.
fn start(story: &Story<'_>, scenes: &Scenes<'_, '_>, losses: &mut Losses<'_>) -> Option<usize> {
    let first = scenes.all.first();
    let Some(first) = first else {
        losses.add_to_the_whole(faults::TWEE_NOTHING_TO_PLAY, |loss| loss);
        return None;
    };
    let named = story.start.as_deref().map(|name| scenes.named(name.trim()));
    let found = named.unwrap_or_else(|| scenes.named(START));
    if found.is_none() {
        let wanted = story.start.as_deref().unwrap_or(START);
        losses.add_with(faults::TWEE_NO_START, first.passage.place, |loss| loss.with("wanted", wanted));
    }
    Some(found.unwrap_or_default())
}

impl<'a> Outline<'_, '_, 'a, '_> {
    /// The nodes: first of the turns and endings, then the silent turns that turned out to be needed.
    fn nodes(&mut self) -> Vec<DraftNode> {
        let scenes = self.scenes;
        let mut nodes: Vec<Option<DraftNode>> = scenes.all.iter().map(|scene| self.node(scene)).collect();
        let ungiven =
            |index: &usize| scenes.all[*index].role == Role::Response && !self.given.contains(index);
        let ungiven: Vec<usize> = (0..scenes.all.len()).filter(ungiven).collect();
        self.silent.extend(ungiven);
        let mut done = BTreeSet::new();
        while let Some(index) = self.silent.difference(&done).next().copied() {
            done.insert(index);
            nodes[index] = Some(self.silent_turn(index));
        }
        nodes.into_iter().flatten().chain(std::mem::take(&mut self.missing_nodes)).collect()
    }

    fn node(&mut self, scene: &Scene<'_, 'a>) -> Option<DraftNode> {
        let on = match scene.role {
            Role::Response => return None,
            Role::Ending => Onward::Ends(self.meaning(scene)),
            Role::Turn => self.onward(scene),
        };
        Some(DraftNode {
            id: scene.id.clone(),
            name: scene.passage.name.clone(),
            says: messages(&scene.id, &scene.prose.paragraphs, self.ids),
            looks: scene.meant.looks.iter().map(|(field, word, _)| (*field, word.clone())).collect(),
            notes: scene.notes().into_iter().chain(std::mem::take(&mut self.unfollowed)).collect(),
            on,
        })
    }

    /// A turn in which nobody speaks, so that something can be said after something else that was said.
    fn silent_turn(&mut self, index: usize) -> DraftNode {
        let scene = &self.scenes.all[index];
        let response = self.response_alone(scene, index);
        DraftNode {
            id: scene.id.clone(),
            name: scene.passage.name.clone(),
            says: Vec::new(),
            looks: Vec::new(),
            notes: Vec::new(),
            on: Onward::Responses(vec![response]),
        }
    }

    fn meaning(&mut self, scene: &Scene<'_, 'a>) -> String {
        for way in &scene.prose.links {
            self.losses.add(faults::TWEE_ENDING_LINKS, way.link.place);
            self.unfollowed.push(way.link.place.to_owned());
        }
        scene.meant.ending.clone().unwrap_or_else(|| {
            let place = scene.passage.place;
            self.losses.add_with(faults::TWEE_ENDING_GUESSED, place, |loss| loss.with("meaning", GUESSED));
            GUESSED.to_owned()
        })
    }

    /// The id of the node that stands for a passage.
    pub(super) fn node_at(&mut self, index: usize) -> String {
        let scene = &self.scenes.all[index];
        match scene.role {
            Role::Response => self.silent.insert(index),
            Role::Turn | Role::Ending => true,
        };
        scene.id.clone()
    }

    /// The id of the node a link leads to; for a passage that is not there, an ending that says nothing.
    pub(super) fn node_of(&mut self, way: &Way<'a>) -> String {
        if let Some(index) = self.scenes.named(way.link.target) {
            return self.node_at(index);
        }
        let name = way.link.target;
        let is_worthwhile = self.scenes.all.len() < limits::NODES && self.losses.are_few();
        let known = if is_worthwhile { self.scenes.all.as_slice() } else { &[] };
        let near = nearest(name, known.iter().map(|scene| scene.passage.name.as_str())).map(str::to_owned);
        self.losses.add_with(faults::TWEE_MISSING_PASSAGE, way.link.place, |loss| {
            loss.with("passage", name).suggesting(near.as_deref())
        });
        if let Some(id) = self.missing.get(name) {
            return id.clone();
        }
        let id = self.ids.take(name, NODE);
        self.missing.insert(name.to_owned(), id.clone());
        self.missing_nodes.push(DraftNode {
            id: id.clone(),
            name: name.to_owned(),
            says: Vec::new(),
            looks: Vec::new(),
            notes: Vec::new(),
            on: Onward::Ends(GUESSED.to_owned()),
        });
        id
    }

    fn tell_of_run(&mut self, id: &str) {
        let scene = self.scenes.all.iter().find(|scene| scene.id == id);
        if let Some(way) = scene.and_then(|scene| scene.prose.links.first()) {
            self.losses.add(faults::TWEE_GOES_ON, way.link.place);
        }
    }

    /// Tags that stand where they mean nothing, or more than one thing.
    fn tell_of_tags(&mut self) {
        for (index, scene) in self.scenes.all.iter().enumerate() {
            let has = |field: &str| scene.role == Role::Turn || scene.role == Role::Ending && field == "face";
            for (_, _, place) in scene.meant.looks.iter().filter(|(field, ..)| !has(field)) {
                self.losses.add(faults::TWEE_IDLE_TAG, place);
            }
            if scene.role == Role::Response {
                continue;
            }
            let ways_in = self.ways_in.get(&index).copied().unwrap_or_default();
            for (_, place) in &scene.meant.does {
                match ways_in {
                    0 => self.losses.add(faults::TWEE_IDLE_TAG, place),
                    1 => {}
                    number => self
                        .losses
                        .add_with(faults::TWEE_SHARED_BEHAVIOUR, place, |loss| loss.with("number", number)),
                }
            }
        }
        self.tell_of_undone();
    }

    /// Where nothing in the story says what is done by it, that is said once.
    fn tell_of_undone(&mut self) {
        let undone = std::mem::take(&mut self.undone);
        if self.scenes.any_behaviour() {
            for place in undone {
                self.losses.add(faults::TWEE_NO_BEHAVIOUR, place);
            }
        } else if let Some(first) = undone.first() {
            self.losses.add_with(faults::TWEE_NO_BEHAVIOURS, first, |loss| loss.with("number", undone.len()));
        }
    }

    fn tell_of_unreachable(&mut self, nodes: &[DraftNode], start: &str) {
        let by_id: BTreeMap<&str, &DraftNode> = nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut reached = BTreeSet::from([start]);
        let mut open = vec![start];
        while let Some(node) = open.pop().and_then(|id| by_id.get(id)) {
            let targets: Vec<&str> = match &node.on {
                Onward::Responses(responses) => {
                    responses.iter().map(|response| response.to.as_str()).collect()
                }
                Onward::To(to) => vec![to],
                Onward::Ends(_) => Vec::new(),
            };
            open.extend(targets.into_iter().filter(|id| reached.insert(id)));
        }
        let is_node = |scene: &&Scene<'_, '_>| by_id.contains_key(scene.id.as_str());
        for scene in
            self.scenes.all.iter().filter(is_node).filter(|scene| !reached.contains(scene.id.as_str()))
        {
            self.losses.add(faults::TWEE_UNREACHABLE, scene.passage.place);
        }
    }
}
