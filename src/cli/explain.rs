//! `weerklank explain [CODE]`: what a diagnostic means and what to do about it.

use super::arguments::ExplainArguments;
use super::{Context, Exit, Terminal};
use crate::check::{explained, known_codes};
use crate::format::nearest;
use crate::phrase::Phrase;
use crate::report::explanation_text;

pub(super) fn run(context: &Context, arguments: &ExplainArguments, terminal: &mut Terminal<'_>) -> Exit {
    let language = context.locale.language().tag();
    let Some(code) = &arguments.code else {
        list(language, terminal);
        return Exit::Done;
    };
    // As a diagnostic shows it: `warning[all-good]`.
    let code = code.trim_end_matches(']').rsplit('[').next().unwrap_or(code);
    if let Some(text) = explained(code, language) {
        terminal.print(&explanation_text(text, terminal.width));
        return Exit::Done;
    }
    let unknown = match nearest(code, known_codes().map(|(code, _)| code)) {
        Some(nearest) => Phrase::new("explain-unknown-nearest").with("name", code).with("nearest", nearest),
        None => Phrase::new("explain-unknown").with("name", code),
    };
    terminal.complain(&format!("{}\n", context.locale.phrase(&unknown, &())));
    Exit::Faults
}

/// Every code with its title.
fn list(language: &str, terminal: &mut Terminal<'_>) {
    let mut codes: Vec<&str> = known_codes().map(|(code, _)| code).collect();
    codes.sort_unstable();
    let widest = codes.iter().map(|code| code.len()).max().unwrap_or_default();
    for code in codes {
        let title = explained(code, language).and_then(|text| text.lines().next()).unwrap_or_default();
        terminal.print(&format!("{code:widest$}  {}\n", title.trim_start_matches("# ")));
    }
}
