//! The links of a passage as responses.

use super::draft::{DraftResponse, Onward};
use super::ids::{Ids, first_words};
use super::link::{NOTHING, is_wordless};
use super::outline::Outline;
use super::prose::{Way, flowing};
use super::scene::{Role, Scene};
use crate::format::{faults, limits};
use std::collections::BTreeSet;

/// What a response is called whose words have no plain letters.
const RESPONSE: &str = "response";

/// How many words of a response make its name.
const WORDS_OF_NAME: usize = 4;

impl<'a> Outline<'_, '_, 'a, '_> {
    /// How a turn goes on: by itself where its links say nothing, else by what they say.
    pub(super) fn onward(&mut self, scene: &Scene<'_, 'a>) -> Onward {
        let links = &scene.prose.links;
        let by_itself = |way: &Way<'a>| is_wordless(&way.words) && self.response_at(way).is_none();
        if let Some((first, others)) = links.split_first().filter(|_| links.iter().all(by_itself)) {
            self.tell_of_others(others);
            return Onward::To(self.node_of(first));
        }
        let mut ids = Ids::default();
        let mut seen = BTreeSet::new();
        let mut responses = Vec::new();
        for way in &scene.prose.links {
            // The same link in two branches is one response.
            if !seen.insert((way.words.as_str(), way.link.target)) {
                continue;
            }
            if responses.len() == limits::RESPONSES {
                self.losses.add(faults::TWEE_TOO_MANY_LINKS, way.link.place);
                self.unfollowed.push(way.link.place.to_owned());
                continue;
            }
            responses.push(self.response(scene, way, &mut ids));
        }
        Onward::Responses(responses)
    }

    /// Links that are not followed, since the talk goes by itself where the first one leads.
    fn tell_of_others(&mut self, others: &[Way<'a>]) {
        for way in others {
            self.losses.add(faults::TWEE_SEVERAL_LINKS, way.link.place);
        }
    }

    /// The passage a link leads to, where that is something the trainee says.
    fn response_at(&self, way: &Way<'a>) -> Option<usize> {
        let index = self.scenes.named(way.link.target)?;
        (self.scenes.all[index].role == Role::Response).then_some(index)
    }

    fn response(&mut self, scene: &Scene<'_, 'a>, way: &Way<'a>, ids: &mut Ids) -> DraftResponse {
        let Some(index) = self.response_at(way) else { return self.plain_response(way, ids) };
        self.given.insert(index);
        let said = &self.scenes.all[index];
        let name = &said.passage.name;
        let own_name = name.strip_prefix(scene.passage.name.as_str()).and_then(|rest| rest.strip_prefix('.'));
        let mut response = self.response_alone(said, index);
        response.id = ids.take(own_name.unwrap_or(name), RESPONSE);
        if said.prose.paragraphs.is_empty() && !is_wordless(&way.words) {
            response.words = vec![way.words.clone()];
        } else if is_left_unsaid(way, &response.words) {
            self.losses.add(faults::TWEE_LINK_TEXT, way.link.place);
            response.notes.push(way.words.clone());
        }
        response
    }

    /// A link from what the other says to what the other says next. The tags there say what is done by it.
    fn plain_response(&mut self, way: &Way<'a>, ids: &mut Ids) -> DraftResponse {
        let index = self.scenes.named(way.link.target);
        if let Some(index) = index {
            *self.ways_in.entry(index).or_default() += 1;
        }
        let does = index.map(|index| self.scenes.all[index].meant.does.as_slice()).unwrap_or_default();
        if does.is_empty() {
            self.undone.push(way.link.place);
        }
        DraftResponse {
            id: ids.take(&first_words(&way.words, WORDS_OF_NAME), RESPONSE),
            words: vec![if way.words.is_empty() { NOTHING.to_owned() } else { way.words.clone() }],
            does: does.iter().map(|(does, _)| does.clone()).collect(),
            notes: Vec::new(),
            to: self.node_of(way),
        }
    }

    /// A passage that is something the trainee says, as it stands; without words of its own its name is said.
    pub(super) fn response_alone(&mut self, said: &Scene<'_, 'a>, index: usize) -> DraftResponse {
        let is_new = self.told.insert(index);
        if is_new && said.meant.does.is_empty() && !said.meant.response {
            self.undone.push(said.passage.place);
        }
        let mut notes = said.notes();
        let (first, others) =
            said.prose.links.split_first().map_or((None, &[][..]), |(first, others)| (Some(first), others));
        self.tell_of_others(if is_new { others } else { &[] });
        let to = first.map(|way| self.node_of(way)).unwrap_or_default();
        if let Some(way) = first.filter(|way| is_left_unsaid(way, &said.prose.paragraphs)) {
            if is_new {
                self.losses.add(faults::TWEE_LINK_TEXT, way.link.place);
            }
            notes.push(way.words.clone());
        }
        let name = said.passage.name.clone();
        DraftResponse {
            id: Ids::default().take(&name, RESPONSE),
            words: if said.prose.paragraphs.is_empty() { vec![name] } else { said.prose.paragraphs.clone() },
            does: said.meant.does.iter().map(|(does, _)| does.clone()).collect(),
            notes,
            to,
        }
    }
}

/// Whether a link has words of its own that are not those that are said.
fn is_left_unsaid(way: &Way<'_>, said: &[String]) -> bool {
    let is_said = flowing(&said.join(" ")).contains(&way.words);
    !is_wordless(&way.words) && way.words != way.link.target && !is_said
}
