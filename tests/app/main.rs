//! The Bevy app without a window.
