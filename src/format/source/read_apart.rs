//! Reading a part of a file on its own, so that a fault in it leaves the rest readable.

use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::format::limits;

/// Something that can be read from a piece of RON.
pub(in crate::format) trait Readable<'a>: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// What RON found, with its place counted from the beginning of the piece.
    fn read(ron: &'a str) -> Result<Self, SpannedError>;
}

/// A value that is read on its own.
#[derive(Debug)]
pub(in crate::format) struct ReadApart<'a, T> {
    /// The piece of the file it stands in.
    pub(in crate::format) text: &'a str,
    /// The value, or what is wrong with it.
    pub(in crate::format) value: Result<T, SpannedError>,
}

impl<'de: 'a, 'a, T: Readable<'a>> Deserialize<'de> for ReadApart<'a, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw: &'a RawValue = Deserialize::deserialize(deserializer)?;
        let text = raw.trim().get_ron();
        Ok(Self { text, value: T::read(text) })
    }
}

impl<T: Serialize> Serialize for ReadApart<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.as_ref().ok().serialize(serializer)
    }
}

/// Reads a whole file, in which brackets are nested no deeper than the limit. RON counts twice for each: once for the
/// bracket, once for what stands in it.
pub(in crate::format) fn read_file<'a, T: Deserialize<'a>>(ron: &'a str) -> Result<T, SpannedError> {
    options().with_recursion_limit(2 * limits::NESTING).from_str(ron)
}

/// Reads a piece of a file that was read before. How deep it goes was looked at then; RON's own limit, which counts
/// more than brackets, is wide enough.
pub(super) fn read_piece<'a, T: Deserialize<'a>>(ron: &'a str) -> Result<T, SpannedError> {
    options().from_str(ron)
}

/// RON the way all files of scenarios are written: without `Some(…)`, and without a second pair of brackets around the
/// content of a node, a line and the like.
fn options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}
