//! Reading a part of a file on its own, so that a fault in it leaves the rest readable.

use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

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
        let text = trimmed(deserializer.deserialize_newtype_struct(UNREAD, Piece)?);
        Ok(Self { text, value: T::read(text) })
    }
}

/// The name by which RON is asked for the piece a value stands in. A [`RawValue`] asks for it too, and then reads the
/// piece again to be sure that it is RON.
const UNREAD: &str = "$ron::private::RawValue";

struct Piece;

impl<'de> Visitor<'de> for Piece {
    type Value = &'de str;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a piece of RON")
    }

    fn visit_borrowed_str<E: Error>(self, piece: &'de str) -> Result<Self::Value, E> {
        Ok(piece)
    }
}

/// The piece without the white space and the comments around it. RON would read it again to find them, so it is only
/// asked where there may be any: it leaves nothing around a piece but comments, and white space hardly anyone types.
fn trimmed(piece: &str) -> &str {
    let plain = |sign: char| sign.is_ascii_graphic();
    if piece.starts_with(plain) && piece.ends_with(plain) && !piece.contains('/') {
        return piece;
    }
    RawValue::from_ron(piece).map_or(piece, |raw| raw.trim().get_ron())
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
