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

/// Reads RON the way all files of scenarios are read: `Some(…)` is not written, and an enum's content needs no second
/// pair of brackets.
pub(in crate::format) fn read<'a, T: Deserialize<'a>>(ron: &'a str) -> Result<T, SpannedError> {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default()
        .with_default_extension(extensions)
        .with_recursion_limit(limits::NESTING);
    options.from_str(ron)
}
