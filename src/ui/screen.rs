//! Where in the product one is.

use super::looking_back::LookingBack;
use super::preparation::Preparation;
use super::talking::Talking;
use super::writing::Writing;

/// The screens, in the order of a conversation.
#[derive(Clone, Default)]
pub enum Screen {
    /// The beginning.
    #[default]
    Home,
    /// Which conversation.
    Choose,
    /// Before it.
    Prepare(Box<Preparation>),
    /// In it.
    Talk(Box<Talking>),
    /// After it.
    LookBack(Box<LookingBack>),
    /// What is wrong with the scenario that is being written, while it cannot be played.
    Write(Box<Writing>),
}

/// What can lie over any screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The settings.
    Settings,
    /// What the keys do.
    Keys,
    /// The conversation is paused.
    Pause,
}
