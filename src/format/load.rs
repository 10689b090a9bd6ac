//! Reading a scenario's folder from beginning to end.

use super::control_signs;
use super::document::Document;
use super::faults;
use super::hash::structure_hash;
use super::languages::Speaking;
use super::library::{Library, Shelf};
use super::loaded::{Loaded, tidy};
use super::place::{Place, Silenced};
use super::plays::read_play;
use super::resolve::{Parts, Resolved, resolve};
use super::source::ScenarioSource;
use super::version::read_structure;
use super::{Diagnostic, Folder};
use crate::method::{ById, Method};
use crate::scenario::{NodeKind, PersonId, Scenario};
use std::collections::{BTreeMap, BTreeSet};

/// Reads a scenario. `id` is the name of its folder; `fragments` are those that all scenarios share.
///
/// Author's faults are not errors: whatever can be read is read, and everything that is wrong is listed.
#[must_use]
pub fn read_scenario(
    id: &str,
    folder: &Folder,
    fragments: &BTreeMap<String, Folder>,
    method: &Method,
) -> Loaded {
    let mut loaded = Loaded::default();
    match open(folder, "scenario.ron") {
        Ok(document) => read_document(id, folder, &document, fragments, method, &mut loaded),
        Err(diagnostic) => loaded.diagnostics.push(*diagnostic),
    }
    control_signs::report_in_names(id, folder, &mut loaded.diagnostics);
    control_signs::report_in_texts(&mut loaded);
    if loaded.diagnostics.iter().any(Diagnostic::is_error) {
        loaded.scenario = None;
    }
    tidy(&mut loaded.diagnostics);
    loaded
}

fn open(folder: &Folder, name: &str) -> Result<Document, Box<Diagnostic>> {
    Document::open(folder, name).unwrap_or_else(|| {
        let file = folder.name_of(name);
        let fault = Diagnostic::new(faults::NO_SCENARIO_FILE, &file, None);
        Err(Box::new(fault.with("file", file.as_str())))
    })
}

fn read_document(
    id: &str,
    folder: &Folder,
    document: &Document,
    fragments: &BTreeMap<String, Folder>,
    method: &Method,
    loaded: &mut Loaded,
) {
    loaded.keep(document);
    let scenario: ScenarioSource<'_> = match read_structure(document) {
        Ok(scenario) => scenario,
        Err(diagnostic) => return loaded.diagnostics.push(*diagnostic),
    };
    let shelf = Shelf::new(folder, fragments);
    let library = Library::read(&shelf);
    let parts = Parts::gather(&scenario, document, &library, &mut loaded.diagnostics);
    let of_parts = parts.all.iter().map(|part| part.document);
    let faulty: BTreeSet<&str> = loaded.diagnostics.iter().map(|fault| fault.file.as_str()).collect();
    let unusable = shelf.documents().filter(|document| faulty.contains(document.file.as_str()));
    let shown: Vec<&Document> = of_parts.chain(unusable).collect();
    for document in shown {
        loaded.keep(document);
    }
    let Resolved { scenario: resolved, places, wanted, incomplete, diagnostics } =
        resolve(id, &parts, method);
    let sound = !incomplete && !loaded.diagnostics.iter().chain(&diagnostics).any(Diagnostic::is_error);
    loaded.diagnostics.extend(diagnostics);
    loaded.places = places;
    loaded.silenced =
        scenario.allow.iter().map(|(code, because)| silenced(document, code, because)).collect();
    let mut cast = ById::new();
    for name in scenario.cast.names() {
        // Who there is no id for is one of far more than there may be, which is reported.
        let _: Option<PersonId> = cast.push(name);
    }
    Speaking { folder, shelf: &shelf, parts: &parts, cast: &cast, wanted: &wanted, sound }.read(loaded);
    read_plays(folder, &resolved, incomplete, loaded);
    loaded.scenario = Some(Scenario { hash: structure_hash(&parts), ..resolved });
}

fn silenced(document: &Document, code: &str, because: &str) -> Silenced {
    Silenced { code: code.to_owned(), because: because.to_owned(), place: Place::of(document, code) }
}

fn read_plays(folder: &Folder, scenario: &Scenario, incomplete: bool, loaded: &mut Loaded) {
    let endings = scenario.nodes.iter().filter(|node| matches!(node.kind, NodeKind::Ending(_)));
    let endings: BTreeSet<&str> = endings.map(|node| node.id.as_str()).collect();
    let endings = (!incomplete).then_some(&endings);
    for path in folder.files.keys() {
        let Some(name) = path.strip_prefix("plays/").and_then(|name| name.strip_suffix(".play")) else {
            continue;
        };
        match open(folder, path) {
            Ok(document) => {
                loaded.keep(&document);
                loaded.plays.push(read_play(name, &document, endings, &mut loaded.diagnostics));
            }
            Err(diagnostic) => loaded.diagnostics.push(*diagnostic),
        }
    }
}
