//! What mutants are made from.

use std::path::Path;
use weerklank::format::{Folder, starter};
use weerklank::store::read_folder;

/// A scenario that mutants are made from.
pub struct Base {
    /// Its name.
    pub name: &'static str,
    /// The files whose structure is changed; the scenario's own more often than the fragment's.
    pub structures: &'static [&'static str],
}

const OWN: &[&str] = &["scenario.ron"];
const WITH_FRAGMENT: &[&str] =
    &["scenario.ron", "scenario.ron", "scenario.ron", "scenario.ron", "fragments/closing/fragment.ron"];

/// What `weerklank new` writes comes once for two of each of the others.
const BASES: [Base; 7] = [
    Base { name: "late-again", structures: WITH_FRAGMENT },
    Base { name: "why-should-i", structures: WITH_FRAGMENT },
    Base { name: "angry-client", structures: WITH_FRAGMENT },
    Base { name: "starter", structures: OWN },
    Base { name: "late-again", structures: WITH_FRAGMENT },
    Base { name: "why-should-i", structures: WITH_FRAGMENT },
    Base { name: "angry-client", structures: WITH_FRAGMENT },
];

impl Base {
    /// What the mutant of a seed is made from.
    pub fn of(seed: u64) -> &'static Self {
        let bases = BASES.len() as u64;
        &BASES[usize::try_from(seed % bases).expect("it is small")]
    }

    /// Its files, with those of the fragment it uses: a mutant is whole by itself. Its recorded plays are left out, for
    /// they say what comes of the scenario as it was.
    pub fn folder(&self) -> Folder {
        let mut folder = match self.name {
            "starter" => starter("nl").expect("it is built in"),
            name => built_in(name),
        };
        folder.path.clear();
        folder.files.retain(|path, _| !path.starts_with("plays/"));
        if self.structures.len() > OWN.len() {
            let files = built_in("fragments/closing").files.into_iter();
            folder.files.extend(files.map(|(path, bytes)| (format!("fragments/closing/{path}"), bytes)));
        }
        folder
    }
}

fn built_in(name: &str) -> Folder {
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    read_folder(&scenarios.join(name)).expect("it is there")
}
