//! The texts of all languages.

use super::document::Document;
use super::faults;
use super::library::Shelf;
use super::loaded::Loaded;
use super::resolve::{Parts, WantedMessages};
use super::texts::{self, Catalogue};
use super::{Diagnostic, Folder};
use crate::method::ById;
use crate::scenario::PersonId;
use std::collections::BTreeMap;

/// The languages texts can be in, Dutch first.
pub const LANGUAGES: [&str; 2] = ["nl", "en"];

/// A scenario that is to get its words.
pub(super) struct Speaking<'s> {
    pub(super) folder: &'s Folder,
    pub(super) shelf: &'s Shelf<'s>,
    pub(super) parts: &'s Parts<'s>,
    pub(super) cast: &'s ById<PersonId, &'s str>,
    pub(super) wanted: &'s WantedMessages,
    /// Whether nothing is wrong with the structure, so that what it does not ask for is indeed left over.
    pub(super) sound: bool,
}

impl Speaking<'_> {
    /// Reads the texts of every language there is.
    pub(super) fn read(&self, loaded: &mut Loaded) {
        let mut missing = Vec::new();
        for language in LANGUAGES {
            match Document::open(self.folder, &format!("{language}.ftl")) {
                Some(Ok(document)) => self.read_language(language, &document, loaded),
                Some(Err(diagnostic)) => loaded.diagnostics.push(*diagnostic),
                None => missing.push(language),
            }
        }
        let fault =
            if missing.len() == LANGUAGES.len() { faults::NO_TEXTS } else { faults::MISSING_LANGUAGE };
        for language in missing {
            let file = self.folder.name_of(&format!("{language}.ftl"));
            loaded.diagnostics.push(Diagnostic::new(fault, &file, None).with("file", file.as_str()));
        }
        self.report_other_languages(loaded);
    }

    fn report_other_languages(&self, loaded: &mut Loaded) {
        let names = self.folder.files.keys().filter_map(|path| path.strip_suffix(".ftl"));
        for language in names.filter(|name| !name.contains('/') && !LANGUAGES.contains(name)) {
            let file = self.folder.name_of(&format!("{language}.ftl"));
            loaded.diagnostics.push(
                Diagnostic::new(faults::UNKNOWN_LANGUAGE, &file, None)
                    .with("name", language)
                    .with("possible", LANGUAGES.join(", ")),
            );
        }
    }

    fn read_language(&self, language: &'static str, document: &Document, loaded: &mut Loaded) {
        loaded.keep(document);
        let mut own = Catalogue::read(document, &mut loaded.diagnostics);
        own.report_if_empty(&mut loaded.diagnostics);
        let documents = self.fragment_documents(language, loaded);
        let catalogues: BTreeMap<&str, Catalogue<'_>> = documents
            .iter()
            .map(|(id, document)| (*id, Catalogue::read(document, &mut loaded.diagnostics)))
            .collect();
        let part = |part: &super::resolve::Part<'_>| match part.fragment {
            None => Some(&own),
            Some(id) => catalogues.get(id),
        };
        let parts: Vec<_> = self
            .parts
            .all
            .iter()
            .map(|source| texts::Part { structure: source.document, catalogue: part(source) })
            .collect();
        let texts = texts::bring_together(
            language,
            &own,
            &parts,
            self.cast,
            self.wanted,
            self.sound,
            &mut loaded.diagnostics,
        );
        loaded.texts.insert(language.to_owned(), texts);
    }

    /// The texts of the fragments that are used, by the fragment's id.
    fn fragment_documents(&self, language: &str, loaded: &mut Loaded) -> BTreeMap<&str, Document> {
        let mut documents = BTreeMap::new();
        for id in self.parts.all.iter().filter_map(|part| part.fragment) {
            let folder = self.shelf.folder(id);
            match folder.and_then(|folder| Document::open(folder, &format!("{language}.ftl"))) {
                Some(Ok(document)) => {
                    loaded.keep(&document);
                    documents.insert(id, document);
                }
                Some(Err(diagnostic)) => loaded.diagnostics.push(*diagnostic),
                None => {}
            }
        }
        documents
    }
}
