//! The files of one scenario, with the fragments at hand for it.

use super::StoreError;
use super::built_in::{built_in_folder, built_in_fragments};
use super::folders::{FRAGMENTS, SCENARIO, fragment_folders, name, read_folder};
use crate::format::{Folder, Loaded, read_scenario};
use crate::method::Method;
use std::collections::BTreeMap;
use std::path::Path;

/// The files of a scenario.
#[derive(Clone, Debug)]
pub struct ScenarioFiles {
    /// The name of its folder.
    pub id: String,
    /// Its folder.
    pub folder: Folder,
    /// The fragments it can use beside its own: those of the program, and those in a folder beside it.
    pub fragments: BTreeMap<String, Folder>,
}

impl ScenarioFiles {
    /// The files in a folder on disk. Fragments come from the program, or from a `fragments` folder beside the scenario;
    /// one inside it is part of what is read here.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let real = folder.canonicalize().map_err(StoreError::read(folder))?;
        let mut fragments = built_in_fragments();
        if let Some(beside) = real.parent().map(|parent| parent.join(FRAGMENTS)).filter(|path| path.is_dir())
        {
            fragments.extend(fragment_folders(&beside)?);
        }
        Ok(Self { id: name(&real), folder: read_folder(folder)?, fragments })
    }

    /// The files of the scenario with this id in one of these folders, the last that has it, or in the program; or of that
    /// in the folder with this name. None where there is no such scenario.
    #[must_use]
    pub fn find(id: &str, folders: &[&Path]) -> Option<Result<Self, StoreError>> {
        let is_it = |folder: &&Path| name(folder) == id && folder.join(SCENARIO).is_file();
        let in_folder = |folder: &&Path| {
            let inside = folder.join(id);
            let is_one = is_name(id) && id != FRAGMENTS && inside.join(SCENARIO).is_file();
            if is_it(folder) { Some(folder.to_path_buf()) } else { is_one.then_some(inside) }
        };
        if let Some(folder) = folders.iter().rev().find_map(in_folder) {
            return Some(Self::open(&folder));
        }
        if let Some(folder) = built_in_folder(id) {
            return Some(Ok(Self { id: id.to_owned(), folder, fragments: built_in_fragments() }));
        }
        let path = Path::new(id);
        let path = if name(path) == SCENARIO { path.parent()? } else { path };
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        path.is_dir().then(|| Self::open(path))
    }

    /// Reads it.
    #[must_use]
    pub fn load(&self, method: &Method) -> Loaded {
        read_scenario(&self.id, &self.folder, &self.fragments, method)
    }

    /// The fragments that do not come with the program: who has the program does not have them.
    #[must_use]
    pub fn own_fragments(&self) -> BTreeMap<String, Folder> {
        let built_in = built_in_fragments();
        let is_own = |(id, folder): &(&String, &Folder)| {
            built_in.get(*id).is_none_or(|known| known.files != folder.files)
        };
        self.fragments.iter().filter(is_own).map(|(id, folder)| (id.clone(), folder.clone())).collect()
    }

    /// The fragments that come with the program.
    #[must_use]
    pub fn shared_fragments() -> BTreeMap<String, Folder> {
        built_in_fragments()
    }
}

/// Whether it is a name, not a path.
fn is_name(id: &str) -> bool {
    Path::new(id).components().count() == 1 && !id.starts_with('.')
}
