//! The scenarios at hand: those built in, and folders on disk.

use super::built_in::{built_in_fragments, built_in_scenarios};
use super::folders::{FRAGMENTS, SCENARIO, fragment_folders, name, read_folder, sub_folders};
use super::{ScenarioFiles, StoreError};
use crate::format::{Folder, Loaded, read_scenario};
use crate::method::Method;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The scenarios at hand, each with what is wrong with it.
#[derive(Debug, Default)]
pub struct Library {
    /// By id; one that could not be loaded is there with its diagnostics and without a scenario.
    pub scenarios: BTreeMap<String, Loaded>,
    /// The folders of those that are not built in.
    pub folders: BTreeMap<String, PathBuf>,
    /// Folders that could not be read at all.
    pub faults: Vec<StoreError>,
}

impl Library {
    /// The scenarios built into the program, and those in these folders; a later one replaces one with the same id. A
    /// folder may also be that of one scenario.
    #[must_use]
    pub fn load(method: &Method, folders: &[&Path]) -> Self {
        let mut library = Self::default();
        let fragments = built_in_fragments();
        for (id, folder) in built_in_scenarios() {
            let loaded = read_scenario(&id, &folder, &fragments, method);
            library.scenarios.insert(id, loaded);
        }
        for folder in folders {
            library.add_folder(method, folder, &fragments);
        }
        library
    }

    /// One scenario from its folder on disk. Fragments come from the program, from a `fragments` folder beside the
    /// scenario, or from one inside it.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn load_one(method: &Method, folder: &Path) -> Result<(String, Loaded), StoreError> {
        let files = ScenarioFiles::open(folder)?;
        let loaded = files.load(method);
        Ok((files.id, loaded))
    }

    /// The id and the folder of the scenario that stands at a path; none where none does.
    #[must_use]
    pub fn folder_of(path: &str) -> Option<(String, PathBuf)> {
        let folder = Path::new(path);
        let real = folder.join(SCENARIO).is_file().then(|| folder.canonicalize().ok()).flatten()?;
        Some((name(&real), folder.to_owned()))
    }

    /// The folder of a scenario that is named by it, or by its `scenario.ron`.
    #[must_use]
    pub fn folder_named(path: &Path) -> &Path {
        if name(path) != SCENARIO || path.is_dir() {
            return path;
        }
        path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
    }

    /// The folders of the scenarios a path stands for: of the scenario whose folder or `scenario.ron` it is, or of all in
    /// a folder of scenarios.
    ///
    /// # Errors
    /// Where the path cannot be read.
    fn folders_at(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
        if path.is_file() && name(path) == SCENARIO {
            return Ok(vec![Self::folder_named(path).to_owned()]);
        }
        if path.join(SCENARIO).is_file() {
            return Ok(vec![path.to_owned()]);
        }
        let mut inside = sub_folders(path)?;
        inside.retain(|folder| name(folder) != FRAGMENTS && folder.join(SCENARIO).is_file());
        // A folder without any is looked at as a scenario, so that it is said what it lacks.
        Ok(if inside.is_empty() { vec![path.to_owned()] } else { inside })
    }

    /// The scenarios a path stands for, or why there is none: that whose folder or `scenario.ron` it is, or all in a folder
    /// of scenarios.
    #[must_use]
    pub fn load_at(method: &Method, path: &Path) -> Vec<Result<(String, Loaded), StoreError>> {
        match Self::folders_at(path) {
            Ok(folders) => folders.iter().map(|folder| Self::load_one(method, folder)).collect(),
            Err(fault) => vec![Err(fault)],
        }
    }

    fn add_one(&mut self, method: &Method, folder: &Path) {
        match Self::load_one(method, folder) {
            Ok((id, loaded)) => self.take(id, folder, loaded),
            Err(fault) => self.faults.push(fault),
        }
    }

    fn take(&mut self, id: String, folder: &Path, loaded: Loaded) {
        self.folders.insert(id.clone(), folder.to_owned());
        self.scenarios.insert(id, loaded);
    }

    fn add_folder(&mut self, method: &Method, folder: &Path, built_in: &BTreeMap<String, Folder>) {
        if folder.join(SCENARIO).is_file() {
            return self.add_one(method, folder);
        }
        let mut fragments = built_in.clone();
        let beside = folder.join(FRAGMENTS);
        if beside.is_dir() {
            match fragment_folders(&beside) {
                Ok(more) => fragments.extend(more),
                Err(fault) => self.faults.push(fault),
            }
        }
        let folders = match sub_folders(folder) {
            Ok(folders) => folders,
            Err(fault) => return self.faults.push(fault),
        };
        for path in folders.into_iter().filter(|path| name(path) != FRAGMENTS) {
            match read_folder(&path) {
                Ok(files) => {
                    let id = name(&path);
                    let loaded = read_scenario(&id, &files, &fragments, method);
                    self.take(id, &path, loaded);
                }
                Err(fault) => self.faults.push(fault),
            }
        }
    }
}
