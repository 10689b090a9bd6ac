//! Diagnostics in words: for people with the line itself shown, for programs as JSON.

use crate::format::{Diagnostic, Loaded, Severity, line_and_column};
use crate::locale::Locale;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

/// How many columns of a line are shown.
const WIDTH: usize = 120;

/// The diagnostics of a scenario, each with place, line, cause and cure; an empty text where there are none.
#[must_use]
pub fn diagnostics_text(loaded: &Loaded, locale: &Locale) -> String {
    let renderer = Renderer::plain().term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in &loaded.diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, loaded, locale)]));
        text.push_str("\n\n");
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, loaded: &'a Loaded, locale: &Locale) -> Group<'a> {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, locale.text("diagnostic-error")),
        Severity::Warning => (Level::WARNING, locale.text("diagnostic-warning")),
    };
    let title = level.with_name(name).primary_title(locale.phrase(&diagnostic.message, &()));
    let title = title.id(diagnostic.code);
    let help = Level::HELP.with_name(locale.text("diagnostic-help"));
    let help = help.message(locale.phrase(&diagnostic.help, &()));
    match (loaded.sources.get(&diagnostic.file), &diagnostic.span) {
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

#[derive(Serialize)]
struct DiagnosticJson<'a> {
    scenario: &'a str,
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    help: String,
}

/// The diagnostics of a scenario as JSON, one object a line.
#[must_use]
pub fn diagnostics_json(id: &str, loaded: &Loaded, locale: &Locale) -> String {
    let mut text = String::new();
    for diagnostic in &loaded.diagnostics {
        let source = loaded.sources.get(&diagnostic.file);
        let place =
            source.zip(diagnostic.span.as_ref()).map(|(source, span)| line_and_column(source, span.start));
        let json = DiagnosticJson {
            scenario: id,
            code: diagnostic.code,
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            file: &diagnostic.file,
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            message: locale.phrase(&diagnostic.message, &()),
            help: locale.phrase(&diagnostic.help, &()),
        };
        // Plain data with string keys always becomes JSON.
        text.push_str(&serde_json::to_string(&json).unwrap_or_default());
        text.push('\n');
    }
    text
}
