//! A folder of files, wherever it came from.

use std::collections::BTreeMap;

/// A folder in memory, so that what is embedded in the program and what stands on the disk read alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// Where it stands, as the user knows it: the beginning of every [`Diagnostic::file`](super::Diagnostic::file).
    pub path: String,
    /// The files with their bytes, by their path inside the folder, with `/` between the parts.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// What the user calls a file of this folder.
    pub(super) fn name_of(&self, file: &str) -> String {
        if self.path.is_empty() {
            file.to_owned()
        } else {
            format!("{}/{file}", self.path.trim_end_matches('/'))
        }
    }

    /// The files right under `directory`, as a folder of its own; `None` where there are none.
    pub(super) fn subfolder(&self, directory: &str) -> Option<Self> {
        let prefix = format!("{directory}/");
        let below = |(path, bytes): (&String, &Vec<u8>)| {
            path.strip_prefix(&prefix).map(|rest| (rest.to_owned(), bytes.clone()))
        };
        let files: BTreeMap<_, _> = self.files.iter().filter_map(below).collect();
        (!files.is_empty()).then(|| Self { path: self.name_of(directory), files })
    }
}
