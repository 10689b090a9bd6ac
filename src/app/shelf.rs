//! From the library on disk to the shelf the screens show.

use crate::format::Loaded;
use crate::locale::{Language, Locale};
use crate::method::Method;
use crate::phrase::Phrase;
use crate::scenario::Scenario;
use crate::store::{Finished, Library};
use crate::ui::{Faulty, Record, Shelf, Shelved, Telling};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many faults of a scenario are named on the shelf; `weerklank check` names all.
const NAMED: usize = 3;

/// The shelf of a library; faults are told in the language of `locale`.
pub(super) fn shelf(method: &Method, library: Library, locale: &Locale) -> Shelf {
    let own = library.folders.keys().cloned().collect();
    let mut shelf = Shelf { own, ..Shelf::default() };
    for (id, loaded) in library.scenarios {
        match loaded.scenario {
            Some(_) => shelf.scenarios.extend(shelved(method, loaded)),
            None => shelf.faulty.push(Faulty { id, summary: summary(&loaded, locale) }),
        }
    }
    // The easiest first: it is where one begins.
    shelf.scenarios.sort_by_key(|shelved| shelved.glance.hardness);
    shelf
}

/// A scenario as the screens show it; none where it cannot be played.
pub(super) fn shelved(method: &Method, loaded: Loaded) -> Option<Arc<Shelved>> {
    let scenario = Arc::new(loaded.scenario.clone()?);
    let tellings = tellings(&scenario, loaded);
    Some(Arc::new(Shelved::new(method, scenario, tellings)))
}

fn tellings(scenario: &Scenario, loaded: Loaded) -> BTreeMap<Language, Telling> {
    let told = loaded.texts.into_iter().filter_map(|(tag, texts)| {
        let names = scenario.cast.map_ids(|person| texts.name(person).to_owned());
        Some((Language::of_tag(&tag)?, Telling { names, words: Arc::new(texts) }))
    });
    told.collect()
}

fn summary(loaded: &Loaded, locale: &Locale) -> Vec<String> {
    let errors: Vec<_> = loaded.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect();
    let mut lines: Vec<String> = errors.iter().take(NAMED).map(|one| line(loaded, one, locale)).collect();
    if errors.len() > NAMED {
        lines.push(locale.phrase(&Phrase::new("shelf-more-faults").with("count", errors.len() - NAMED), &()));
    }
    lines
}

fn line(loaded: &Loaded, diagnostic: &crate::format::Diagnostic, locale: &Locale) -> String {
    let message = locale.phrase(&diagnostic.message, &());
    let source = loaded.sources.get(&diagnostic.file).zip(diagnostic.span.as_ref());
    match source {
        Some((source, span)) => {
            let (line, _) = crate::format::line_and_column(source, span.start);
            format!("{}:{line}: {message}", diagnostic.file)
        }
        None => format!("{}: {message}", diagnostic.file),
    }
}

/// What is known of earlier conversations, by the scenario's id; `finished` is oldest first.
pub(super) fn records(finished: &[Finished]) -> BTreeMap<String, Record> {
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for one in finished {
        let best = records.get(&one.scenario).map_or(0, |record| record.best).max(one.feedback.score.total);
        records.insert(one.scenario.clone(), Record { best, seed: one.seed });
    }
    records
}
