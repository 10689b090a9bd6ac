//! Who can be drawn, by the name scenarios use: one file a character in `assets/characters`.

use super::character::Character;
use include_dir::{Dir, include_dir};
use ron::extensions::Extensions;
use std::sync::LazyLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/characters");

static CHARACTERS: LazyLock<Vec<Character>> =
    LazyLock::new(|| character_files().filter_map(|(name, text)| read_character(name, text).ok()).collect());

/// Reads how someone looks. `figure` is the name scenarios use.
///
/// # Errors
/// What is wrong with the text, and where, where it is not RON of a character's form.
pub fn read_character(figure: &str, text: &str) -> Result<Character, ron::error::SpannedError> {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let character: Character = options.from_str(text)?;
    Ok(Character { figure: figure.to_owned(), ..character })
}

/// The characters built into the program as they are written, with the name of each. A test reads them all.
pub fn character_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
}

/// Everyone who can be drawn, by name.
#[must_use]
pub fn characters() -> &'static [Character] {
    &CHARACTERS
}

/// The character of this name. A name that is not known gets a woman where it ends in `woman`, and else a man.
#[must_use]
pub fn character(figure: &str) -> &'static Character {
    static NOBODY: LazyLock<Character> = LazyLock::new(Character::default);
    let named = |name: &str| CHARACTERS.iter().find(|character| character.figure == name);
    let fallback = if figure.ends_with("woman") { "woman" } else { "man" };
    named(figure).or_else(|| named(fallback)).or_else(|| CHARACTERS.first()).unwrap_or(&NOBODY)
}
