//! From a scenario to a Twee file: the passages to click through, and the files themselves.

use super::ifid::ifid;
use super::playable::{Playable, Players, without_headers};
use super::source::{about, passage};
use super::unplayed::{Unplayed, unplayed};
use crate::format::{Diagnostic, Folder, ScenarioTexts, faults, json_in_lines};
use crate::method::Method;
use crate::scenario::Scenario;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The story format the passages are written for: the one Twine begins with.
const FORMAT: &str = "Harlowe";
const FORMAT_VERSION: &str = "3.3.9";

/// What a scenario is written with.
#[derive(Clone, Copy, Debug)]
pub struct TweeWriter<'w> {
    /// The scenario.
    pub scenario: &'w Scenario,
    /// What is said, in the language of the passages.
    pub texts: &'w ScenarioTexts,
    /// That language: `nl` or `en`.
    pub language: &'w str,
    /// The method, which names the behaviours.
    pub method: &'w Method,
    /// What is said to the author above the files of the scenario.
    pub remark: &'w str,
}

/// A scenario as a Twee file.
#[derive(Clone, Debug)]
pub struct WrittenTwee {
    /// The file.
    pub text: String,
    /// What Twine cannot play of it, sort by sort.
    pub unplayed: Vec<Unplayed>,
    /// Files that are not in it.
    pub diagnostics: Vec<Diagnostic>,
}

/// The passage that holds what Twine keeps of a story as a whole.
#[derive(Serialize)]
struct StoryData<'s> {
    ifid: String,
    format: &'s str,
    #[serde(rename = "format-version")]
    format_version: &'s str,
    start: &'s str,
    #[serde(rename = "tag-colors")]
    tag_colors: BTreeMap<&'s str, &'s str>,
    zoom: u8,
}

impl TweeWriter<'_> {
    /// Writes the scenario whose files are in `folder`. Of `fragments`, those it uses go with it that are not its own.
    #[must_use]
    pub fn write(&self, folder: &Folder, fragments: &BTreeMap<String, Folder>) -> WrittenTwee {
        let players = Players { scenario: self.scenario, texts: self.texts, method: self.method };
        let title = self.texts.get("scenario", None).unwrap_or(&self.scenario.id);
        let mut text =
            format!(":: StoryTitle\n{}\n\n:: StoryData\n{}\n\n", without_headers(title), self.data());
        for playable in players.passages() {
            text.push_str(&playable.written());
            text.push('\n');
        }
        text.push_str(&about(self.language, self.remark));
        let mut diagnostics = Vec::new();
        for (path, bytes) in self.files(folder, fragments) {
            if let Some(passage) = passage(&path, bytes) {
                text.push('\n');
                text.push_str(&passage);
            } else {
                let fault = Diagnostic::new(faults::TWEE_FILE_LEFT_OUT, &folder.name_of(&path), None);
                diagnostics.push(fault.with("name", path));
            }
        }
        WrittenTwee { text, unplayed: unplayed(&players), diagnostics }
    }

    fn data(&self) -> String {
        let data = StoryData {
            ifid: ifid(&self.scenario.hash),
            format: FORMAT,
            format_version: FORMAT_VERSION,
            start: &self.scenario.node(self.scenario.start).id,
            tag_colors: BTreeMap::from([(super::tags::RESPONSE, "blue")]),
            zoom: 1,
        };
        json_in_lines(&data)
    }

    /// The files, with those of fragments that the scenario uses and does not have itself.
    fn files<'f>(
        &self,
        folder: &'f Folder,
        fragments: &'f BTreeMap<String, Folder>,
    ) -> BTreeMap<String, &'f [u8]> {
        let nodes = self.scenario.nodes.iter().filter_map(|node| node.id.rsplit_once("--"));
        let used: BTreeSet<&str> = nodes.flat_map(|(fragments, _)| fragments.split("--")).collect();
        let mut files = BTreeMap::new();
        for (id, fragment) in fragments.iter().filter(|(id, _)| used.contains(id.as_str())) {
            let path = |file: &str| format!("fragments/{id}/{file}");
            if !folder.files.contains_key(&path("fragment.ron")) {
                files.extend(fragment.files.iter().map(|(file, bytes)| (path(file), bytes.as_slice())));
            }
        }
        files.extend(folder.files.iter().map(|(path, bytes)| (path.clone(), bytes.as_slice())));
        files
    }
}

/// The passages of a scenario as they are written, to hold those of a file against.
pub(super) fn as_written(scenario: &Scenario, texts: &ScenarioTexts, method: &Method) -> Vec<Playable> {
    Players { scenario, texts, method }.passages()
}
