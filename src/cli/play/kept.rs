//! Where something is kept.

use super::super::{Context, Terminal};
use crate::phrase::Phrase;
use std::path::Path;

/// Says where something is kept.
pub(super) fn say_path(id: &'static str, path: &Path, context: &Context, terminal: &mut Terminal<'_>) {
    let phrase = Phrase::new(id).with("path", path.display().to_string());
    terminal.say(&context.locale.phrase(&phrase, &()));
}
