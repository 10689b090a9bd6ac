//! The scenarios that a word of the command line stands for.

use super::{Context, Terminal};
use crate::format::Loaded;
use crate::method::Method;
use crate::phrase::Phrase;
use crate::store::Library;
use std::path::Path;

/// A scenario that was meant.
pub(super) enum Meant<'l> {
    /// One of the library.
    AtHand(&'l Loaded),
    /// One of a folder.
    OfFolder(Box<Loaded>),
}

impl Meant<'_> {
    pub(super) fn loaded(&self) -> &Loaded {
        match self {
            Self::AtHand(loaded) => loaded,
            Self::OfFolder(loaded) => loaded,
        }
    }
}

/// The scenarios a word stands for: that of the library with this id, or those in the folder; whether all was found.
/// What was not is complained about.
pub(super) fn meant<'l>(
    context: &Context,
    library: &'l Library,
    method: &Method,
    word: &str,
    terminal: &mut Terminal<'_>,
) -> (Vec<Meant<'l>>, bool) {
    if let Some(loaded) = library.scenarios.get(word) {
        return (vec![Meant::AtHand(loaded)], true);
    }
    if !Path::new(word).exists() {
        let unknown = Phrase::new("play-unknown-scenario").with("id", word);
        terminal.complain(&format!("{}\n", context.locale.phrase(&unknown, &())));
        return (Vec::new(), false);
    }
    let mut found = Vec::new();
    let mut all = true;
    for loaded in Library::load_at(method, Path::new(word)) {
        match loaded {
            Ok((_, loaded)) => found.push(Meant::OfFolder(Box::new(loaded))),
            Err(fault) => {
                context.complain(&fault, terminal);
                all = false;
            }
        }
    }
    (found, all)
}
