//! A scenario that was exported, with what was changed in its passages since: words are taken over, the rest is listed.

use super::changes::Changes;
use super::export::as_written;
use super::losses::Losses;
use super::passage::Passage;
use super::playable::{Playable, without_headers};
use super::prose::flowing;
use super::reader::TweeReader;
use super::source::Source;
use super::story::Story;
use super::wording::Wording;
use crate::format::{Folder, LANGUAGES, ScenarioTexts, faults, read_scenario};
use crate::scenario::Scenario;
use std::collections::BTreeMap;

/// The message with the title.
const TITLE: &str = "scenario";

/// The files of the scenario, with the words that were changed.
pub(super) fn merge(
    source: Source,
    story: &Story<'_>,
    reader: &TweeReader<'_>,
    losses: &mut Losses<'_>,
) -> Folder {
    let Source { mut folder, language } = source;
    let known = LANGUAGES.into_iter().find(|known| *known == language);
    let language = known.unwrap_or(reader.language);
    let loaded = read_scenario("", &folder, reader.fragments, reader.method);
    let (Some(scenario), Some(texts)) = (loaded.scenario, loaded.texts.get(language)) else {
        losses.add_to_the_whole(faults::TWEE_SOURCE_FAULTY, |loss| loss);
        return folder;
    };
    let expected = as_written(&scenario, texts, reader.method);
    let mut changes = Changes::default();
    compare(&expected, story, &mut changes, losses);
    look_at_title(texts, story, &mut changes, losses);
    look_at_start(&scenario, story, losses);
    changes.settle(losses);
    let file = format!("{language}.ftl");
    if let Some(text) = folder.files.get(&file).and_then(|bytes| std::str::from_utf8(bytes).ok()) {
        let names = names(&scenario, texts);
        let wording = Wording { file: text, changed: &changes.words, names: &names, notes: &changes.notes };
        let text = wording.written();
        folder.files.insert(file, text.into_bytes());
    }
    folder
}

fn names(scenario: &Scenario, texts: &ScenarioTexts) -> Vec<(String, String)> {
    let people = scenario.cast.entries();
    people.map(|(id, person)| (person.id.clone(), texts.name(id).to_owned())).collect()
}

/// Holds the passages of the file against those that were written.
fn compare<'a>(expected: &[Playable], story: &Story<'a>, changes: &mut Changes<'a>, losses: &mut Losses<'_>) {
    let mut found: BTreeMap<&str, &Passage<'a>> =
        story.played.iter().map(|passage| (passage.name.as_str(), passage)).collect();
    for playable in expected {
        if let Some(passage) = found.remove(playable.name.as_str()) {
            look_at_tags(playable, passage, losses);
            changes.look_at(playable, passage, story.dialect, losses);
        } else {
            let name = playable.name.as_str();
            losses.add_to_the_whole(faults::TWEE_PASSAGE_GONE, |loss| loss.with("name", name));
        }
    }
    for passage in story.played.iter().filter(|passage| found.contains_key(passage.name.as_str())) {
        losses.add(faults::TWEE_PASSAGE_NEW, passage.place);
        changes.notes.push(passage.whole());
    }
    changes.notes.extend(story.aside.iter().cloned());
}

fn look_at_tags(playable: &Playable, passage: &Passage<'_>, losses: &mut Losses<'_>) {
    let mut were: Vec<&str> = playable.tags.iter().map(String::as_str).collect();
    let mut are: Vec<&str> = passage.tags.iter().map(|tag| tag.name.as_str()).collect();
    were.sort_unstable();
    are.sort_unstable();
    if were != are {
        losses.add_with(faults::TWEE_TAGS_CHANGED, passage.place, |loss| {
            loss.with("were", were.join(" ")).with("are", are.join(" "))
        });
    }
}

fn look_at_title<'a>(
    texts: &ScenarioTexts,
    story: &Story<'a>,
    changes: &mut Changes<'a>,
    losses: &mut Losses<'_>,
) {
    let was = texts.get(TITLE, None).unwrap_or_default();
    if let Some(title) = story.title.filter(|title| *title != without_headers(was)) {
        changes.change(TITLE, flowing(title), title, losses);
    }
}

fn look_at_start(scenario: &Scenario, story: &Story<'_>, losses: &mut Losses<'_>) {
    let was = &scenario.node(scenario.start).id;
    if let (Some(start), Some(data)) = (story.start.as_ref().filter(|start| *start != was), story.data) {
        losses.add_with(faults::TWEE_START_CHANGED, data, |loss| {
            loss.with("passage", start.as_str()).with("was", was.as_str())
        });
    }
}
