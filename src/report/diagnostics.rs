//! Diagnostics in words: for people with the line itself shown, for programs as JSON.

use super::line_starts::LineStarts;
use crate::format::{Diagnostic, ReadTranscript, ReadTwee, Severity, WrittenTwee, json};
use crate::locale::Locale;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many columns of a line are shown.
const WIDTH: usize = 120;

/// What is wrong with a scenario, each with place, line, cause and cure; an empty text where nothing is.
#[must_use]
pub fn diagnostics_text(diagnostics: &[Diagnostic], sources: &Sources, locale: &Locale) -> String {
    listed(diagnostics, sources, locale)
}

/// The diagnostics of a coded transcript, in the same way.
#[must_use]
pub fn transcript_diagnostics_text(read: &ReadTranscript, locale: &Locale) -> String {
    listed(&read.diagnostics, &read.sources, locale)
}

/// What could not be carried over from a Twee file, in the same way.
#[must_use]
pub fn twee_diagnostics_text(read: &ReadTwee, locale: &Locale) -> String {
    listed(&read.diagnostics, &read.sources, locale)
}

/// The files that are not in a Twee file, in the same way.
#[must_use]
pub fn written_twee_diagnostics_text(written: &WrittenTwee, locale: &Locale) -> String {
    listed(&written.diagnostics, &Sources::new(), locale)
}

/// The texts of the files, by the names the diagnostics give them.
pub type Sources = BTreeMap<String, String>;

fn listed(diagnostics: &[Diagnostic], sources: &Sources, locale: &Locale) -> String {
    let renderer = Renderer::plain().term_width(WIDTH);
    let mut text = String::new();
    let lines = lines_of(sources);
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, &lines, locale)]));
        text.push_str("\n\n");
    }
    text
}

/// The lines of the files, so that each is looked for once.
pub(super) fn lines_of(sources: &Sources) -> BTreeMap<&str, LineStarts<'_>> {
    sources.iter().map(|(file, text)| (file.as_str(), LineStarts::of(text))).collect()
}

fn group<'a>(
    diagnostic: &'a Diagnostic,
    lines: &BTreeMap<&str, LineStarts<'a>>,
    locale: &Locale,
) -> Group<'a> {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, locale.text("diagnostic-error")),
        Severity::Warning => (Level::WARNING, locale.text("diagnostic-warning")),
    };
    let title = level.with_name(name).primary_title(locale.phrase(&diagnostic.message, &()));
    let title = title.id(diagnostic.code);
    let help = Level::HELP.with_name(locale.text("diagnostic-help"));
    let help = help.message(locale.phrase(&diagnostic.help, &()));
    match (lines.get(diagnostic.file.as_str()), &diagnostic.span) {
        (Some(lines), Some(span)) => {
            let around = lines.around(span);
            let place = span.start - around.start..span.end - around.start;
            let snippet = Snippet::source(around.text).line_start(around.line).path(diagnostic.file.as_str());
            title.element(snippet.annotation(AnnotationKind::Primary.span(place))).element(help)
        }
        _ => title.element(annotate_snippets::Origin::path(diagnostic.file.as_str())).element(help),
    }
}

/// A diagnostic as JSON.
#[derive(Serialize)]
pub(super) struct DiagnosticJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    scenario: Option<&'a str>,
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: String,
    help: String,
}

impl<'a> DiagnosticJson<'a> {
    pub(super) fn of(
        diagnostic: &'a Diagnostic,
        lines: &BTreeMap<&str, LineStarts<'_>>,
        locale: &Locale,
    ) -> Self {
        let spanned = lines.get(diagnostic.file.as_str()).zip(diagnostic.span.as_ref());
        let place = spanned.map(|(lines, span)| lines.line_and_column(span.start));
        let end = spanned.map(|(lines, span)| lines.line_and_column(span.end));
        Self {
            scenario: None,
            code: diagnostic.code,
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file: &diagnostic.file,
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            end_line: end.map(|(line, _)| line),
            end_column: end.map(|(_, column)| column),
            message: locale.phrase(&diagnostic.message, &()),
            help: locale.phrase(&diagnostic.help, &()),
        }
    }
}

/// What is wrong with a scenario as JSON, one object a line.
#[must_use]
pub fn diagnostics_json(id: &str, diagnostics: &[Diagnostic], sources: &Sources, locale: &Locale) -> String {
    listed_as_json(Some(id), diagnostics, sources, locale)
}

/// What could not be carried over from a Twee file as JSON, one object a line.
#[must_use]
pub fn twee_diagnostics_json(read: &ReadTwee, locale: &Locale) -> String {
    listed_as_json(None, &read.diagnostics, &read.sources, locale)
}

fn listed_as_json(
    scenario: Option<&str>,
    diagnostics: &[Diagnostic],
    sources: &Sources,
    locale: &Locale,
) -> String {
    let mut text = String::new();
    let lines = lines_of(sources);
    for diagnostic in diagnostics {
        let written = DiagnosticJson { scenario, ..DiagnosticJson::of(diagnostic, &lines, locale) };
        text.push_str(&json(&written));
        text.push('\n');
    }
    text
}
