//! The fragments a scenario can use: its own, and those all scenarios share.

use super::document::Document;
use super::source::FragmentSource;
use super::version::read_structure;
use super::{Diagnostic, Folder};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The fragments' files, read as far as they can be.
pub(super) struct Shelf<'f> {
    folders: BTreeMap<String, Cow<'f, Folder>>,
    documents: BTreeMap<String, Result<Document, Box<Diagnostic>>>,
}

impl<'f> Shelf<'f> {
    /// The fragments of the scenario's own folder, and those of `shared` it does not have itself.
    pub(super) fn new(scenario: &Folder, shared: &'f BTreeMap<String, Folder>) -> Self {
        let mut folders: BTreeMap<_, _> =
            shared.iter().map(|(id, folder)| (id.clone(), Cow::Borrowed(folder))).collect();
        let own = scenario.files.keys().filter_map(|path| path.strip_prefix("fragments/")?.split('/').next());
        for id in own {
            if let Some(folder) = scenario.subfolder(&format!("fragments/{id}")) {
                folders.insert(id.to_owned(), Cow::Owned(folder));
            }
        }
        let open = |(id, folder): (&String, &Cow<'_, Folder>)| {
            Document::open(folder, "fragment.ron").map(|document| (id.clone(), document))
        };
        let documents = folders.iter().filter_map(open).collect();
        Self { folders, documents }
    }

    /// The files that could be read.
    pub(super) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.values().flatten()
    }

    /// The folder of a fragment.
    pub(super) fn folder(&self, id: &str) -> Option<&Folder> {
        self.folders.get(id).map(Cow::as_ref)
    }
}

/// The fragments with their structure.
pub(super) struct Library<'a> {
    fragments: BTreeMap<&'a str, Result<(&'a Document, FragmentSource<'a>), Box<Diagnostic>>>,
}

impl<'a> Library<'a> {
    /// Reads the structure of all fragments.
    pub(super) fn read(shelf: &'a Shelf<'_>) -> Self {
        let open = |(id, document): (&'a String, &'a Result<Document, Box<Diagnostic>>)| {
            let fragment = match document {
                Ok(document) => read_structure(document).map(|source| (document, source)),
                Err(diagnostic) => Err(diagnostic.clone()),
            };
            (id.as_str(), fragment)
        };
        Self { fragments: shelf.documents.iter().map(open).collect() }
    }

    /// A fragment's file and structure; `None` where it is not there or cannot be read.
    pub(super) fn fragment(&self, id: &str) -> Option<(&'a Document, &FragmentSource<'a>)> {
        let (document, source) = self.fragments.get(id)?.as_ref().ok()?;
        Some((document, source))
    }

    /// Why a fragment cannot be read.
    pub(super) fn trouble(&self, id: &str) -> Option<&Diagnostic> {
        self.fragments.get(id)?.as_ref().err().map(Box::as_ref)
    }

    /// The fragments there are.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.fragments.keys().copied()
    }
}
