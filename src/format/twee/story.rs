//! The passages of a story by what they are for: what is played, what the story formats keep for themselves, and the
//! files of a scenario that was exported.

use super::dialect::Dialect;
use super::losses::Losses;
use super::passage::Passage;
use super::source::SOURCE;
use crate::format::faults::{self, Fault};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Passages that the story formats keep for themselves.
const SPECIAL: &[&str] = &[
    "PassageDone",
    "PassageFooter",
    "PassageHeader",
    "PassageReady",
    "StoryAuthor",
    "StoryBanner",
    "StoryCaption",
    "StoryDisplayTitle",
    "StoryIncludes",
    "StoryInit",
    "StoryInterface",
    "StoryMenu",
    "StorySettings",
    "StoryShare",
    "StorySubtitle",
];

/// Tags of passages that are put before, after or around others.
const AROUND: &[&str] = &[
    "annotation",
    "debug-footer",
    "debug-header",
    "debug-startup",
    "footer",
    "header",
    "init",
    "startup",
    "widget",
];

/// A passage of the story, and what belongs to all of it.
#[derive(Default)]
pub(super) struct Story<'a> {
    /// The title.
    pub(super) title: Option<&'a str>,
    /// The name of the passage it begins with, and where that stands.
    pub(super) start: Option<String>,
    /// `StoryData`, as it stands.
    pub(super) data: Option<&'a str>,
    /// The story format.
    pub(super) dialect: Dialect,
    /// The passages that hold the files of a scenario.
    pub(super) sources: Vec<Passage<'a>>,
    /// The passages that are played, each name once.
    pub(super) played: Vec<Passage<'a>>,
    /// What is kept in comments: passages that the story formats keep for themselves, those with a name that another has
    /// already, and what stands before the first.
    pub(super) aside: Vec<String>,
    /// How many passages have a place on the map.
    placed: usize,
}

impl<'a> Story<'a> {
    /// Sorts the passages; what is not carried over is listed.
    pub(super) fn sort(before: &'a str, passages: Vec<Passage<'a>>, losses: &mut Losses<'_>) -> Self {
        let mut story = Self::default();
        if !before.trim().is_empty() {
            losses.add(faults::TWEE_BEFORE, before.trim());
            story.aside.push(before.trim().to_owned());
        }
        let mut names = BTreeSet::new();
        for passage in passages {
            look_at_header(&passage, losses);
            story.take(passage, &mut names, losses);
        }
        // What a scenario needs of a place on the map is made again at export.
        if story.placed > 0 && story.sources.is_empty() {
            losses.add_to_the_whole(faults::TWEE_LAYOUT, |loss| loss.with("number", story.placed));
        }
        story
    }

    fn take(&mut self, passage: Passage<'a>, names: &mut BTreeSet<String>, losses: &mut Losses<'_>) {
        if passage.has(SOURCE) {
            return self.sources.push(passage);
        }
        if passage.has("script") != passage.has("stylesheet") {
            return losses.add(faults::TWEE_CODE, passage.place);
        }
        if !names.insert(passage.name.clone()) {
            return self.put_aside(faults::TWEE_PASSAGE_TWICE, &passage, losses);
        }
        match passage.name.as_str() {
            "StoryTitle" => self.title = Some(passage.text).filter(|title| !title.is_empty()),
            "StoryData" => self.read_data(passage.text, losses),
            name if SPECIAL.contains(&name) || passage.tags.iter().any(|tag| is_around(&tag.name)) => {
                self.put_aside(faults::TWEE_SPECIAL_PASSAGE, &passage, losses);
            }
            _ => {
                self.placed += usize::from(passage.metadata.is_some());
                self.played.push(passage);
            }
        }
    }

    fn put_aside(&mut self, fault: Fault, passage: &Passage<'_>, losses: &mut Losses<'_>) {
        losses.add(fault, passage.place);
        self.aside.push(passage.whole());
    }

    fn read_data(&mut self, text: &'a str, losses: &mut Losses<'_>) {
        self.data = Some(text);
        let Ok(data) = serde_json::from_str::<Map<String, Value>>(text) else {
            return losses.add(faults::TWEE_STORY_DATA, text);
        };
        let text_of = |key: &str| data.get(key).and_then(Value::as_str);
        self.start = text_of("start").map(str::to_owned);
        self.dialect = text_of("format").map(Dialect::named).unwrap_or_default();
    }
}

fn is_around(tag: &str) -> bool {
    AROUND.contains(&tag) || tag.starts_with("Twine.")
}

fn look_at_header(passage: &Passage<'_>, losses: &mut Losses<'_>) {
    if passage.name.is_empty() {
        losses.add(faults::TWEE_NO_NAME, passage.place);
    }
    if !passage.faulty.is_empty() {
        losses.add(faults::TWEE_HEADER, passage.faulty);
    }
    let is_json =
        |text: &&str| text.starts_with('<') || serde_json::from_str::<Map<String, Value>>(text).is_ok();
    if let Some(metadata) = passage.metadata.filter(|text| !is_json(text)) {
        losses.add(faults::TWEE_METADATA, metadata);
    }
}
