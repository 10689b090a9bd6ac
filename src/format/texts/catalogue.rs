//! One Fluent file: its messages and names, with everything in them that a scenario cannot use.

use super::nesting;
use super::trouble;
use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults;
use crate::format::limits;
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource, Term};
use std::collections::BTreeMap;
use std::collections::btree_map;

/// A message as it is written.
#[derive(Debug)]
pub(in crate::format) struct Written<'a> {
    /// Its key, where it stands.
    pub(super) key: &'a str,
    /// Its words, if it has any of its own.
    pub(super) words: Option<Pattern<&'a str>>,
    /// Its attributes: name, where it stands, and words.
    pub(super) attributes: BTreeMap<&'a str, (&'a str, Pattern<&'a str>)>,
}

/// The messages and names of one file.
#[derive(Debug)]
pub(in crate::format) struct Catalogue<'a> {
    /// The file.
    pub(in crate::format) document: &'a Document,
    pub(super) messages: BTreeMap<&'a str, Written<'a>>,
    pub(super) names: BTreeMap<&'a str, Pattern<&'a str>>,
    /// Whether part of the file could not be read, so that what seems missing may well be there.
    pub(in crate::format) incomplete: bool,
}

impl<'a> Catalogue<'a> {
    /// Reads a file.
    pub(in crate::format) fn read(document: &'a Document, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut catalogue =
            Self { document, messages: BTreeMap::new(), names: BTreeMap::new(), incomplete: false };
        let text = document.body();
        let offset = document.text.len() - text.len();
        if let Some(at) = nesting::too_deep(text) {
            let place = offset + at..offset + at + 1;
            diagnostics.push(document.fault_at(faults::TOO_DEEP, place).with("limit", limits::NESTING));
            catalogue.incomplete = true;
            return catalogue;
        }
        if let Some(at) = trouble::unreadable_escape(text) {
            diagnostics.push(document.fault_at(faults::ESCAPE, offset + at..offset + at + 2));
            catalogue.incomplete = true;
            return catalogue;
        }
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                catalogue.incomplete = true;
                diagnostics.extend(errors.iter().map(|error| trouble::trouble(document, error)));
                resource
            }
        };
        catalogue.take(resource, diagnostics);
        catalogue
    }

    /// Where nothing is written at all that is said once, rather than of every text that is missing.
    pub(in crate::format) fn report_if_empty(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        if self.messages.is_empty() && self.names.is_empty() && !self.incomplete {
            let file = self.document.file.as_str();
            diagnostics.push(Diagnostic::new(faults::EMPTY_TEXTS, file, None).with("file", file));
            self.incomplete = true;
        }
    }

    fn take(&mut self, resource: Resource<&'a str>, diagnostics: &mut Vec<Diagnostic>) {
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.take_message(message, diagnostics),
                Entry::Term(term) => self.take_name(term, diagnostics),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
    }

    fn take_message(&mut self, message: Message<&'a str>, diagnostics: &mut Vec<Diagnostic>) {
        let key = message.id.name;
        let mut attributes = BTreeMap::new();
        for Attribute { id, value } in message.attributes {
            match attributes.entry(id.name) {
                btree_map::Entry::Vacant(place) => {
                    place.insert((id.name, value));
                }
                btree_map::Entry::Occupied(_) => {
                    let fault = self.document.fault(faults::ATTRIBUTE_TWICE, id.name);
                    diagnostics.push(fault.with("name", id.name).with("message", key));
                }
            }
        }
        match self.messages.entry(key) {
            btree_map::Entry::Vacant(place) => {
                place.insert(Written { key, words: message.value, attributes });
            }
            btree_map::Entry::Occupied(_) => {
                diagnostics.push(self.document.fault(faults::MESSAGE_TWICE, key).with("name", key));
            }
        }
    }

    fn take_name(&mut self, term: Term<&'a str>, diagnostics: &mut Vec<Diagnostic>) {
        let key = term.id.name;
        match self.names.entry(key) {
            btree_map::Entry::Vacant(place) => {
                place.insert(term.value);
            }
            btree_map::Entry::Occupied(_) => {
                let fault = self.document.fault(faults::MESSAGE_TWICE, key);
                diagnostics.push(fault.with("name", format!("-{key}")));
            }
        }
    }
}
