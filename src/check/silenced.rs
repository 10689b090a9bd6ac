//! What the author silenced, with a reason: `allow: {"responses-alike": "…"}`.

use super::explained::known_codes;
use super::rules::{ALLOW_IDLE, ALLOW_UNKNOWN};
use crate::format::{Diagnostic, Loaded, Severity, faults, nearest};

/// Whether a diagnostic is silenced: no error can be.
pub(super) fn silence(loaded: &Loaded, diagnostic: &Diagnostic) -> bool {
    let code = diagnostic.code;
    !diagnostic.is_error() && loaded.silenced.iter().any(|silenced| silenced.code == code)
}

/// What is wrong with the silencing itself; whether it silences nothing is asked only where everything was looked for.
pub(super) fn complaints(loaded: &Loaded, silenced: &[Diagnostic], looked: bool) -> Vec<Diagnostic> {
    let mut complaints = Vec::new();
    for entry in &loaded.silenced {
        let new = |fault| {
            Diagnostic::new(fault, &entry.place.file, entry.place.span.clone())
                .with("name", entry.code.as_str())
        };
        let codes: Vec<&str> = silenceable().collect();
        if !codes.contains(&entry.code.as_str()) {
            complaints.push(new(ALLOW_UNKNOWN).suggesting(nearest(&entry.code, codes)));
        } else if looked && silenced.iter().all(|one| one.code != entry.code) {
            complaints.push(new(ALLOW_IDLE));
        }
        if entry.because.trim().is_empty() {
            complaints.push(new(faults::EMPTY_REASON));
        }
    }
    complaints
}

/// The codes that can be silenced.
fn silenceable() -> impl Iterator<Item = &'static str> {
    let about_silencing = [ALLOW_UNKNOWN.code, ALLOW_IDLE.code];
    let warnings = known_codes().filter(|(_, severity)| *severity == Severity::Warning).map(|(code, _)| code);
    warnings.filter(move |code| !about_silencing.contains(code))
}
