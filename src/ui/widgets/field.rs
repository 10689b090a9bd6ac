//! A field to write in.

use egui::{Margin, TextEdit};
use std::fmt::Debug;
use std::hash::Hash;

/// A field of one row, and of more as more is written. Enter is left to the screen, and Tab goes on to the next thing.
pub fn writing_field(text: &mut String, salt: impl Hash + Debug) -> TextEdit<'_> {
    TextEdit::multiline(text)
        .id_salt(salt)
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(10, 8))
        .return_key(None)
        .lock_focus(false)
}

/// A field of one row, of this width, for words to look for.
pub fn search_field(text: &mut String, salt: impl Hash + Debug, width: f32) -> TextEdit<'_> {
    TextEdit::singleline(text).id_salt(salt).desired_width(width).margin(Margin::symmetric(10, 6))
}
