//! More of something than there is room for.

use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults;

/// More of something than there is room for.
pub(super) fn too_many(
    document: &Document,
    place: &str,
    number: usize,
    limit: usize,
    what: &'static str,
) -> Diagnostic {
    let what = crate::phrase::Arg::Message(format!("diagnostic-number-of-{what}").into());
    document.fault(faults::TOO_MANY, place).with("number", number).with("limit", limit).with("what", what)
}
