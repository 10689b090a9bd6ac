//! Mutants: the built-in scenarios and the starter, each with a few things in its structure changed by chance. They are
//! sound (they load without an error), and odd as no author writes: loops, targets that lead back, conditions that seldom hold.
//!
//! The same seed gives the same mutant every time. What was changed may not load; then the next attempt is tried, and the
//! number of the attempt belongs to the mutant's name.

mod base;
mod chance;
mod change;
mod condition;
mod names;
mod structure;
mod talk;

pub use talk::Talk;

use base::Base;
use chance::Chance;
use change::changed;
use structure::Structure;
use weerklank::format::{Folder, Loaded, read_scenario};
use weerklank::method::Method;

/// The most that is changed in one mutant.
const CHANGES: usize = 6;

/// A built-in scenario in which something is changed.
pub struct Mutant {
    /// What it follows from.
    pub seed: u64,
    /// How many attempts before this one did not load.
    pub attempt: u64,
    /// The scenario it was made from.
    pub base: &'static str,
    /// Its files, the fragments it uses among them.
    pub folder: Folder,
}

impl Mutant {
    /// The mutant of a seed: the first attempt that loads, and what it loads to.
    pub fn sound(seed: u64, method: &Method) -> (Self, Loaded) {
        let mut attempts = (0..).map(|attempt| Self::attempt(seed, attempt, method));
        let sound = attempts.find_map(|mutant| {
            let loaded = mutant.load(method);
            loaded.scenario.is_some().then_some((mutant, loaded))
        });
        sound.expect("an attempt loads in the end")
    }

    /// One attempt at a mutant, whether it loads or not.
    pub fn attempt(seed: u64, attempt: u64, method: &Method) -> Self {
        let base = Base::of(seed);
        let mut chance = Chance::of("mutant", seed, attempt);
        let mut folder = base.folder();
        for _ in 0..=chance.below(CHANGES) {
            let file = chance.one_of(base.structures);
            let text = String::from_utf8(folder.files[file].clone()).expect("it is text");
            let structure = changed(Structure::read(&text), method, &mut chance);
            folder.files.insert(file.to_owned(), structure.to_string().into_bytes());
        }
        Self { seed, attempt, base: base.name, folder }
    }

    /// What it is called: the name of its folder.
    pub fn name(&self) -> String {
        format!("mutant-{:04}", self.seed)
    }

    /// It, as a scenario.
    pub fn load(&self, method: &Method) -> Loaded {
        read_scenario(&self.name(), &self.folder, &std::collections::BTreeMap::new(), method)
    }
}
