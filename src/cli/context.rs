//! What every subcommand needs: the method, the language, the scenarios, the user's folder.

use super::{Arguments, Terminal};
use crate::format::{Loaded, method_hash, read_method};
use crate::locale::Locale;
use crate::method::Method;
use crate::store::{DataFolder, Library, ScenarioFiles, StoreError};
use std::path::{Path, PathBuf};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Well: 0.
    Done,
    /// What was asked for has faults, or could not be found or done: 1.
    Faults,
    /// It was asked in a way that is not understood: 2.
    Misused,
}

impl Exit {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Faults => 1,
            Self::Misused => 2,
        }
    }
}

/// What every subcommand needs.
#[derive(Debug)]
pub struct Context {
    /// The language.
    pub locale: Locale,
    folders: Vec<PathBuf>,
    data: Option<DataFolder>,
}

impl Context {
    /// The context these arguments ask for.
    #[must_use]
    pub fn new(arguments: &Arguments, locale: Locale) -> Self {
        let data = arguments.data.clone().map(DataFolder::at).or_else(DataFolder::of_the_user);
        Self { locale, folders: arguments.scenarios.clone(), data }
    }

    /// The user's folder, if the system has one.
    #[must_use]
    pub fn data(&self) -> Option<&DataFolder> {
        self.data.as_ref()
    }

    /// The method, as it is built in; none only where the program itself is broken.
    #[must_use]
    pub fn method() -> Option<Method> {
        read_method(crate::format::METHOD).ok()
    }

    /// The hash of a method.
    #[must_use]
    pub fn method_hash(method: &Method) -> String {
        method_hash(method)
    }

    /// The scenarios at hand.
    #[must_use]
    pub fn library(&self, method: &Method) -> Library {
        let own = self.data.as_ref().and_then(DataFolder::scenarios);
        let folders: Vec<&Path> = own.iter().chain(&self.folders).map(PathBuf::as_path).collect();
        Library::load(method, &folders)
    }

    /// The files of a scenario, by its id or by its folder; none where there is no such scenario.
    #[must_use]
    pub fn files_of(&self, name: &str) -> Option<Result<ScenarioFiles, StoreError>> {
        let own = self.data.as_ref().and_then(DataFolder::scenarios);
        let folders: Vec<&Path> = own.iter().chain(&self.folders).map(PathBuf::as_path).collect();
        ScenarioFiles::find(name, &folders)
    }

    /// Tells what went wrong on disk.
    pub(super) fn complain(&self, fault: &StoreError, terminal: &mut Terminal<'_>) {
        terminal.complain(&format!("{}\n", self.locale.phrase(&fault.phrase(), &())));
    }

    /// The texts of a scenario in the context's language, or in any it has.
    #[must_use]
    pub fn texts<'l>(&self, loaded: &'l Loaded) -> Option<(&'l str, &'l crate::format::ScenarioTexts)> {
        let wanted = self.locale.language().tag();
        let found = loaded.texts.get_key_value(wanted).or_else(|| loaded.texts.iter().next())?;
        Some((found.0.as_str(), found.1))
    }
}
