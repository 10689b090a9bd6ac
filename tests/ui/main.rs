//! The screens, driven by label and by key, without a window.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod access;
mod choose;
mod contrast;
mod drawn;
mod every_screen;
mod flow;
mod home;
mod hosted;
mod idle;
mod keeping;
mod layout;
mod lessons;
mod library;
mod own_words;
mod parity;
mod pinned;
mod reader;
mod scenario;
mod settings;
mod why;
mod writing;
