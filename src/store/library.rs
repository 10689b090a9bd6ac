//! The scenarios at hand: those built in, and folders on disk.

use super::{ScenarioFiles, StoreError};
use crate::format::{Folder, Loaded, read_scenario};
use crate::method::Method;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// The file that makes a folder a scenario.
pub(super) const SCENARIO: &str = "scenario.ron";

/// The folder of shared fragments beside the scenarios.
pub(super) const FRAGMENTS: &str = "fragments";

/// How deep folders are read: the scenario's own and `plays`.
const DEEPEST: usize = 3;

/// No more of a file than this is read, in bytes; the `format` layer says that it is too large.
const LARGEST: u64 = (1 << 20) + 1;

/// The most files read of one folder.
const MOST_FILES: usize = 1_000;

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
        let built_in: BTreeMap<String, Folder> =
            BUILT_IN.dirs().map(|dir| (name(dir.path()), embedded(dir))).collect();
        let fragments = built_in_fragments();
        for (id, folder) in built_in.iter().filter(|(id, _)| *id != FRAGMENTS) {
            library.scenarios.insert(id.clone(), read_scenario(id, folder, &fragments, method));
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

pub(super) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

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

pub(super) fn fragment_folders(path: &Path) -> Result<BTreeMap<String, Folder>, StoreError> {
    sub_folders(path)?.iter().map(|folder| Ok((name(folder), read_folder(folder)?))).collect()
}

fn sub_folders(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(path).map_err(StoreError::read(path))?;
    let mut folders: Vec<_> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Reads a folder from disk, up to a size at which the `format` layer refuses it anyway.
///
/// # Errors
/// [`StoreError::Read`] where a file in it cannot be read.
pub fn read_folder(path: &Path) -> Result<Folder, StoreError> {
    let mut folder = Folder { path: path.display().to_string(), files: BTreeMap::new() };
    for file in files_below(path)? {
        let relative = slashed(file.strip_prefix(path).unwrap_or(&file));
        folder.files.insert(relative, read_bounded(&file)?);
    }
    Ok(folder)
}

/// The files of a scenario below a folder.
///
/// # Errors
/// [`StoreError::Read`] where a folder cannot be looked into.
pub(super) fn files_below(path: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = Vec::new();
    let mut open = vec![(path.to_owned(), 0)];
    while let Some((current, depth)) = open.pop() {
        for entry in fs::read_dir(&current).map_err(StoreError::read(&current))?.filter_map(Result::ok) {
            let entry = entry.path();
            if entry.is_dir() {
                if depth < DEEPEST {
                    open.push((entry, depth + 1));
                }
            } else if files.len() < MOST_FILES && is_ours(&entry) {
                files.push(entry);
            }
        }
    }
    Ok(files)
}

/// Whether it is one of the sorts of files a scenario has.
fn is_ours(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ron" || extension == "ftl" || extension == "play")
}

fn read_bounded(path: &Path) -> Result<Vec<u8>, StoreError> {
    let file = fs::File::open(path).map_err(StoreError::read(path))?;
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes).map_err(StoreError::read(path))?;
    Ok(bytes)
}

fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
