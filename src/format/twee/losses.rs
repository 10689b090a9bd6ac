//! What cannot be carried over, each with its place in the Twee file.

use super::markup::Markup;
use crate::format::diagnostic::shown;
use crate::format::document::Document;
use crate::format::faults::{self, Fault};
use crate::format::{Diagnostic, Severity, limits};

/// The losses so far.
pub(super) struct Losses<'d> {
    document: &'d Document,
    listed: Vec<Diagnostic>,
    /// How many there are more than anyone reads.
    unlisted: usize,
}

impl<'d> Losses<'d> {
    /// None yet.
    pub(super) fn new(document: &'d Document) -> Self {
        Self { document, listed: Vec::new(), unlisted: 0 }
    }

    /// Lists one, at a part of the file.
    pub(super) fn add(&mut self, fault: Fault, place: &str) {
        self.add_with(fault, place, |loss| loss);
    }

    /// Lists one with more values.
    pub(super) fn add_with(
        &mut self,
        fault: Fault,
        place: &str,
        with: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if self.listed.len() >= limits::FAULTS {
            self.unlisted += 1;
            return;
        }
        let loss = self.document.fault(fault, first_line(place)).with("name", shown(place));
        self.listed.push(with(loss));
    }

    /// Lists one of the file as a whole.
    pub(super) fn add_to_the_whole(&mut self, fault: Fault, with: impl FnOnce(Diagnostic) -> Diagnostic) {
        if self.listed.len() >= limits::FAULTS && fault.severity == Severity::Warning {
            self.unlisted += 1;
            return;
        }
        self.listed.push(with(self.document.fault_as_a_whole(fault)));
    }

    /// Lists what markup comes to; of styles only the first of a passage.
    pub(super) fn add_markup(&mut self, found: &[(Markup, &str)]) {
        let mut styled = false;
        for (markup, place) in found {
            if *markup != Markup::Style || !std::mem::replace(&mut styled, true) {
                self.add(fault_of(*markup), place);
            }
        }
    }

    /// Whether so few are listed that it is worth while to say what may have been meant.
    pub(super) fn are_few(&self) -> bool {
        self.listed.len() < limits::FAULTS_WITH_SUGGESTION
    }

    /// All of them, by place.
    pub(super) fn all(mut self) -> Vec<Diagnostic> {
        self.listed.sort_by_key(|loss| loss.span.as_ref().map(|span| span.start));
        let more = self.document.fault_as_a_whole(faults::TWEE_MORE).with("number", self.unlisted);
        self.listed.extend((self.unlisted > 0).then_some(more));
        self.listed
    }
}

/// The first line of what is shown: a place of many lines says no more.
fn first_line(place: &str) -> &str {
    place.split(['\n', '\r']).next().unwrap_or_default()
}

fn fault_of(markup: Markup) -> Fault {
    match markup {
        Markup::Macro | Markup::Variables => faults::TWEE_MACRO,
        Markup::Hook => faults::TWEE_HOOK,
        Markup::Variable => faults::TWEE_VARIABLE,
        Markup::Html => faults::TWEE_HTML_TAG,
        Markup::Image => faults::TWEE_IMAGE,
        Markup::Style => faults::TWEE_STYLE,
        Markup::Setter => faults::TWEE_SETTER,
        Markup::Nested => faults::TWEE_NESTED_LINK,
        Markup::Outside => faults::TWEE_OUTSIDE_LINK,
        Markup::Unclosed => faults::TWEE_UNCLOSED,
    }
}
