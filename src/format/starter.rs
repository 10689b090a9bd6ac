//! The small scenario that `weerklank new` writes, in the author's language.

use super::Folder;
use include_dir::{Dir, DirEntry, include_dir};

static STARTERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/new");

/// The files of the starter in a language (`nl`, `en`), by their path in the folder; none in a language that has none.
#[must_use]
pub fn starter(language: &str) -> Option<Folder> {
    let root = STARTERS.get_dir(language)?;
    let mut folder = Folder::default();
    gather(root, root, &mut folder);
    Some(folder)
}

fn gather(root: &Dir<'_>, dir: &Dir<'_>, folder: &mut Folder) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => gather(root, inner, folder),
            DirEntry::File(file) => {
                let path = file.path().strip_prefix(root.path()).unwrap_or(file.path());
                let path: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
                folder.files.insert(path.join("/"), file.contents().to_vec());
            }
        }
    }
}
