//! The texts of a language held against what the structure asks for.

use super::catalogue::{Catalogue, Written};
use super::scenario_texts::{ScenarioTexts, Text};
use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults;
use crate::format::nearest::nearest;
use crate::format::place::Place;
use crate::format::resolve::{Wanted, WantedMessages};
use crate::method::ById;
use crate::scenario::PersonId;
use std::collections::BTreeSet;

/// A scenario or a fragment it uses: its structure's file, and its texts in the language at hand.
pub(in crate::format) struct Part<'a> {
    /// The file that asks for the messages.
    pub(in crate::format) structure: &'a Document,
    /// The texts; `None` where the fragment has none in this language.
    pub(in crate::format) catalogue: Option<&'a Catalogue<'a>>,
}

/// Everything of one language brought together; what is missing or left over is reported.
pub(in crate::format) fn bring_together<'a>(
    language: &'static str,
    own: &'a Catalogue<'a>,
    parts: &[Part<'a>],
    cast: &ById<PersonId, &'a str>,
    wanted: &WantedMessages,
    structure_is_complete: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> ScenarioTexts {
    let mut work = Work { language, own, parts, used: BTreeSet::new(), diagnostics };
    let lines = wanted.all().map(|message| work.text(message));
    let names = cast.map(|person| work.name(person));
    if structure_is_complete {
        work.report_unused();
    }
    ScenarioTexts { lines, by_key: wanted.by_key().clone(), names }
}

struct Work<'a, 'w> {
    language: &'static str,
    own: &'a Catalogue<'a>,
    parts: &'w [Part<'a>],
    /// The messages that are asked for, by key and file.
    used: BTreeSet<(&'a str, &'a str)>,
    diagnostics: &'w mut Vec<Diagnostic>,
}

impl<'a> Work<'a, '_> {
    /// The words of a message: those of the scenario, else those of the fragment that asks for it.
    fn text(&mut self, wanted: &Wanted) -> Text {
        let mut text = Text::default();
        let mut found_words = false;
        let fragment = if wanted.part == 0 { None } else { self.parts[wanted.part].catalogue };
        let fragment = fragment.map(|catalogue| (catalogue, wanted.local.as_str()));
        for (catalogue, key) in fragment.into_iter().chain([(self.own, wanted.key.as_str())]) {
            let Some(written) = catalogue.messages.get(key) else { continue };
            self.used.insert((written.key, &catalogue.document.file));
            text.place = Some(Place::of(catalogue.document, written.key));
            if let Some(pattern) = &written.words {
                found_words = true;
                text.words = catalogue.words(pattern, written.key, self.own, self.diagnostics);
            }
            self.attributes(catalogue, written, wanted, &mut text);
        }
        if !found_words && wanted.needs_words() {
            self.report_missing(wanted);
        }
        for attribute in wanted.expected_attributes() {
            if found_words && !text.attributes.contains_key(*attribute) {
                let place = self.own.messages.get(wanted.key.as_str()).map_or("", |written| written.key);
                let fault = self.own.document.fault(faults::MISSING_ATTRIBUTE, place);
                self.diagnostics.push(fault.with("message", wanted.key.as_str()).with("name", *attribute));
            }
        }
        text
    }

    fn attributes(
        &mut self,
        catalogue: &Catalogue<'a>,
        written: &Written<'a>,
        wanted: &Wanted,
        text: &mut Text,
    ) {
        for (name, (place, pattern)) in &written.attributes {
            if !wanted.attributes().any(|known| known == *name) {
                let fault = catalogue.document.fault(faults::UNKNOWN_ATTRIBUTE, place).with("name", *name);
                let fault = fault.with("message", written.key);
                self.diagnostics.push(fault.suggesting(nearest(name, wanted.attributes())));
            }
            let words = catalogue.words(pattern, place, self.own, self.diagnostics);
            text.attributes.insert((*name).to_owned(), words);
        }
    }

    fn name(&mut self, id: &str) -> String {
        if let Some(name) = self.own.name(id, self.diagnostics) {
            return name;
        }
        if !self.own.incomplete {
            let fault = self.parts[0].structure.fault(faults::MISSING_NAME, id);
            self.diagnostics.push(fault.with("name", id).with("file", self.own.document.file.as_str()));
        }
        id.to_owned()
    }

    fn report_missing(&mut self, wanted: &Wanted) {
        let part = &self.parts[wanted.part];
        let catalogue = part.catalogue.unwrap_or(self.own);
        if catalogue.incomplete {
            return;
        }
        let fault = Diagnostic::new(faults::MISSING_MESSAGE, &part.structure.file, wanted.place.clone());
        let file = part.catalogue.map_or_else(
            || part.structure.file.replace("fragment.ron", &format!("{}.ftl", self.language)),
            |catalogue| catalogue.document.file.clone(),
        );
        self.diagnostics.push(fault.with("name", wanted.local.as_str()).with("file", file));
    }

    fn report_unused(&mut self) {
        for catalogue in self.parts.iter().filter_map(|part| part.catalogue) {
            let file = catalogue.document.file.as_str();
            let unused = catalogue.messages.keys().filter(|key| !self.used.contains(&(**key, file)));
            let faults =
                unused.map(|key| catalogue.document.fault(faults::UNUSED_MESSAGE, key).with("name", *key));
            self.diagnostics.extend(faults);
        }
    }
}
