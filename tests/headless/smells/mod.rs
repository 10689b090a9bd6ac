//! The rules of `check`: each finds its fault where it is, in a fixture or put into a built-in scenario, and nowhere else.

mod explained;
mod fixtures;
mod mutated;
mod words;

use crate::common::method;
use std::collections::BTreeMap;
use std::path::Path;
use weerklank::check::{Checked, Depth, check};
use weerklank::format::{Folder, Loaded, read_scenario};
use weerklank::locale::{Language, Locale};
use weerklank::report::diagnostics_text;

/// Reads and checks a folder of a scenario called `id`.
fn checked(id: &str, folder: &Folder, depth: Depth) -> (Loaded, Checked) {
    let method = method();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/fragments");
    let fragments = crate::format::read_folders(&root);
    let loaded = read_scenario(id, folder, &fragments, &method);
    let checked = check(&loaded, &method, depth);
    (loaded, checked)
}

/// Every message has all its values, in both languages.
fn can_be_said(id: &str, loaded: &Loaded, checked: &Checked) {
    for language in Language::ALL {
        let told = diagnostics_text(&checked.diagnostics, &loaded.sources, &Locale::new(language));
        assert!(!told.contains('⟨'), "{id}: {told}");
    }
}

/// The folders of the built-in scenarios, by id.
fn built_in_folders() -> BTreeMap<String, Folder> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut folders = crate::format::read_folders(&root);
    folders.remove("fragments");
    folders
}
