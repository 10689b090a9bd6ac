//! The scenarios and the fragments that are built into the program.

use super::folders::{FRAGMENTS, name, slashed};
use crate::format::Folder;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The scenarios that are built into the program, by id.
pub(super) fn built_in_scenarios() -> BTreeMap<String, Folder> {
    let dirs = BUILT_IN.dirs().map(|dir| (name(dir.path()), dir)).filter(|(id, _)| id != FRAGMENTS);
    dirs.map(|(id, dir)| (id, embedded(dir))).collect()
}

/// The fragments that are built into the program, by id.
pub(super) fn built_in_fragments() -> BTreeMap<String, Folder> {
    let dirs = BUILT_IN.get_dir(FRAGMENTS).map(Dir::dirs).into_iter().flatten();
    dirs.map(|dir| (name(dir.path()), embedded(dir))).collect()
}

/// The folder of a scenario that is built into the program.
pub(super) fn built_in_folder(id: &str) -> Option<Folder> {
    BUILT_IN.dirs().find(|dir| name(dir.path()) == id && id != FRAGMENTS).map(embedded)
}

/// A folder that is built into the program.
fn embedded(dir: &Dir<'static>) -> Folder {
    let mut folder = Folder { path: dir.path().display().to_string(), files: BTreeMap::new() };
    let mut open = vec![dir];
    while let Some(current) = open.pop() {
        open.extend(current.dirs());
        for file in current.files() {
            let path = file.path().strip_prefix(dir.path()).unwrap_or(file.path());
            folder.files.insert(slashed(path), file.contents().to_vec());
        }
    }
    folder
}
