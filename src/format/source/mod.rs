//! The files as they are written: what RON reads, before names are looked up.
//!
//! Names are borrowed from the text of the file, so that their place in it is known. Serialised, these types are the
//! canonical form of which the content hash is made: what has its default is left out, and so is what does not
//! change how a conversation goes (reasons, silenced rules).

mod condition;
mod entries;
mod fragment;
mod node;
mod read_apart;
mod say;
mod scenario;
mod trouble;

pub(super) use condition::ConditionSource;
pub(super) use entries::Entries;
pub(super) use fragment::FragmentSource;
pub(super) use node::{
    EndingSource, NodeSource, OpenSource, PointsSource, ResponseSource, Says, SignalSource, SilenceSource,
    SubjectSource, TurnSource,
};
pub(super) use read_apart::{ReadApart, read_file};
pub(super) use say::{LineSource, SaySource};
pub(super) use scenario::{PersonSource, ScenarioSource};
pub(super) use trouble::trouble;

/// Whether a value is left out of the canonical form.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
