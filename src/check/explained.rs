//! What each code means, for users: `assets/rules`.

use super::rules::{ALLOW_IDLE, ALLOW_UNKNOWN, RULES};
use crate::format::{Severity, faults};
use include_dir::{Dir, include_dir};

static RULE_DOCS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/rules");

/// Every code there is, with how bad it is: first those of reading, then those of the rules.
pub fn known_codes() -> impl Iterator<Item = (&'static str, Severity)> {
    let of_rules = RULES.iter().map(|rule| rule.fault).chain([ALLOW_UNKNOWN, ALLOW_IDLE]);
    faults::ALL.iter().copied().chain(of_rules).map(|fault| (fault.code, fault.severity))
}

/// What a code means, as Markdown in a language (`nl`, `en`); none for a code that does not exist.
#[must_use]
pub fn explained(code: &str, language: &str) -> Option<&'static str> {
    RULE_DOCS.get_file(format!("{code}.{language}.md"))?.contents_utf8()
}
