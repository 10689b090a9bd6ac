//! Diagnostics in words: for people with the line itself shown, for programs as JSON.

use crate::format::{Diagnostic, ReadTranscript, Severity, line_and_column};
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

/// The texts of the files, by the names the diagnostics give them.
pub type Sources = BTreeMap<String, String>;

fn listed(diagnostics: &[Diagnostic], sources: &Sources, locale: &Locale) -> String {
    let renderer = Renderer::plain().term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, sources, locale)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, locale: &Locale) -> Group<'a> {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, locale.text("diagnostic-error")),
        Severity::Warning => (Level::WARNING, locale.text("diagnostic-warning")),
    };
    let title = level.with_name(name).primary_title(locale.phrase(&diagnostic.message, &()));
    let title = title.id(diagnostic.code);
    let help = Level::HELP.with_name(locale.text("diagnostic-help"));
    let help = help.message(locale.phrase(&diagnostic.help, &()));
    match (sources.get(&diagnostic.file), &diagnostic.span) {
        (Some(source), Some(span)) => title
            .element(
                Snippet::source(source.as_str())
                    .path(diagnostic.file.as_str())
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            )
            .element(help),
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
    pub(super) fn of(diagnostic: &'a Diagnostic, sources: &Sources, locale: &Locale) -> Self {
        let source = sources.get(&diagnostic.file);
        let spanned = source.zip(diagnostic.span.as_ref());
        let place = spanned.map(|(source, span)| line_and_column(source, span.start));
        let end = spanned.map(|(source, span)| line_and_column(source, span.end));
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
    let mut text = String::new();
    for diagnostic in diagnostics {
        let json = DiagnosticJson { scenario: Some(id), ..DiagnosticJson::of(diagnostic, sources, locale) };
        // Plain data with string keys always becomes JSON.
        text.push_str(&serde_json::to_string(&json).unwrap_or_default());
        text.push('\n');
    }
    text
}
