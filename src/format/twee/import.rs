//! From a Twee file to the files of a scenario.

use super::files::{files, filled_in};
use super::losses::Losses;
use super::merge::merge;
use super::open::open;
use super::outline::outline;
use super::passage::passages;
use super::reader::TweeReader;
use super::source::files_of;
use super::story::Story;
use crate::format::document::Document;
use crate::format::{Diagnostic, Folder, faults};
use std::collections::BTreeMap;

/// What came of reading a Twee file.
#[derive(Clone, Debug, Default)]
pub struct ReadTwee {
    /// The files of the scenario; `None` where nothing can be made of it.
    pub folder: Option<Folder>,
    /// What could not be carried over, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The text, by the name the diagnostics give the file, so that they can be shown with their lines.
    pub sources: BTreeMap<String, String>,
}

impl TweeReader<'_> {
    /// Reads a Twee file. `file` is what the user calls it.
    ///
    /// What cannot be carried over is not an error: it is listed. The files of a scenario that was exported are given
    /// back as they were, with the words that were changed in the passages since.
    #[must_use]
    pub fn read(&self, file: &str, bytes: &[u8]) -> ReadTwee {
        let document = match open(file, bytes) {
            Ok(document) => document,
            Err(diagnostic) => return ReadTwee { diagnostics: vec![*diagnostic], ..ReadTwee::default() },
        };
        let mut losses = Losses::new(&document);
        let folder = self.folder(&document, &mut losses);
        let diagnostics = losses.all();
        ReadTwee { folder, diagnostics, sources: BTreeMap::from([(document.file, document.text)]) }
    }

    fn folder(&self, document: &Document, losses: &mut Losses<'_>) -> Option<Folder> {
        let (before, passages) = passages(document.body());
        let story = Story::sort(before, passages, losses);
        match files_of(&story.sources, losses) {
            Some(source) => Some(merge(source, &story, self, losses)),
            None => self.drafted(&story, losses),
        }
    }

    /// The files of a story that was written in Twine.
    fn drafted(&self, story: &Story<'_>, losses: &mut Losses<'_>) -> Option<Folder> {
        let mut draft = outline(story, self.method, losses)?;
        let filled_in = filled_in().join(", ");
        losses.add_to_the_whole(faults::TWEE_GUESSED, |loss| loss.with("filled", filled_in));
        draft.head.extend(story.data.map(str::to_owned));
        draft.tail.extend(story.aside.iter().cloned());
        Some(files(&draft, self.language, self.other))
    }
}
