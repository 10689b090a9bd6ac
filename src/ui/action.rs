//! What a user does.

use super::finding::Finding;
use super::hearing::Hearing;
use super::preferences::Theme;
use super::preparation::Variation;
use super::screen::Overlay;
use super::talking::Side;
use crate::conversation::Way;
use crate::feedback::Feeling;
use crate::locale::Language;
use crate::scenario::Sight;
use crate::session::{Dated, StartingPoint};

/// What a user does. An action that is not possible where it comes changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Back to the beginning.
    Home,
    /// To the conversations.
    OpenChoose,
    /// Look for conversations.
    Find(Finding),
    /// Choose a conversation, by its scenario's id.
    Choose(String),
    /// Go on with the unfinished conversation.
    Continue,
    /// Put the unfinished conversation away for good.
    PutAway,
    /// Something on the preparation sheet.
    Preparing(InPreparation),
    /// Start the conversation that was prepared.
    Start,
    /// Something in a conversation.
    Talking(InTalk),
    /// Leave the conversation; it is kept to go on with.
    Leave,
    /// Look back on the conversation that has ended.
    LookBack,
    /// Something on looking back.
    LookingBack(InLookBack),
    /// Play again from just before a move, by its index.
    ReplayFrom(usize),
    /// Prepare the same conversation again.
    Again,
    /// Write the scenario with this id.
    Write(String),
    /// Something beside the conversation of a scenario that is being written.
    Writing(InWriting),
    /// Lay something over the screen.
    Open(Overlay),
    /// Back to the screen under it.
    Close,
    /// Change a preference.
    Set(Preference),
    /// Show the folder in which everything is kept.
    OpenFolder,
    /// What could not be kept was read.
    PutNoticeAway,
    /// Close the window.
    Quit,
}

/// What a user does on the preparation sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InPreparation {
    /// How the conversation will be played.
    Way(Way),
    /// Which variation of the other one will meet.
    Variation(Variation),
    /// Write on a point of the sheet, by its place.
    Note(usize, String),
}

/// What a user does in a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InTalk {
    /// Write in own words, before what can be said is shown.
    EditWords(String),
    /// These are the own words; nothing, where they are left out. Now what can be said is shown.
    GiveWords(String),
    /// Say a response, by its key.
    Say(Dated<String>),
    /// A silence begins, and lasts until it is ended.
    BeginHold {
        /// From when it counts, in the shell's milliseconds: not before what was said could be read.
        from_ms: u64,
    },
    /// A silence of a length that was chosen begins.
    KeepSilent {
        /// From when it counts, in the shell's milliseconds.
        from_ms: u64,
        /// How long it lasts, in milliseconds.
        long_ms: u32,
    },
    /// A silence ends.
    EndHold {
        /// The shell's time, in milliseconds.
        now_ms: u64,
    },
    /// A silence is dropped as if it had not been.
    DropHold,
    /// Offer lengths of silence, or no longer.
    OfferSilences,
    /// Offer where one can look, or no longer.
    OfferAreas,
    /// Look closely at this.
    Look(Dated<Sight>),
    /// Ask how the other bears themselves.
    Describe,
    /// Ask for a time-out.
    TimeOut,
    /// Take the latest move back.
    Rewind,
    /// Show this beside the conversation, or no longer.
    ShowSide(Side),
    /// Read all of what the other says at once.
    AllWords,
    /// The note that teaches something was read.
    Understood,
}

/// What a user does on looking back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InLookBack {
    /// How it went, 1 to 5.
    Went(u8),
    /// With what feeling the other leaves.
    Feeling(Feeling),
    /// The own view is given, or left out.
    TellOwnView,
    /// Show the number and all that is behind it.
    ShowNumber,
    /// Ask why of a move, by its index, or no longer.
    AskWhy(usize),
    /// Ask why the trail came where it did after a move, by its index, or no longer.
    AskPoint(usize),
    /// Show all that could have been done at a move, by its index, or only the best again.
    ShowOthers(usize),
}

/// What an author does beside the conversation of the scenario that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InWriting {
    /// Offer to take the conversation up elsewhere, or no longer.
    OfferStartingPoints,
    /// What is asked of the place at which it is to be taken up.
    EditStartingPoint(StartingPoint),
    /// Take the conversation up at this node, with what was asked.
    TakeUpAt(Dated<String>),
    /// Begin it anew.
    BeginAnew,
}

/// A preference, as it is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// The language.
    Language(Language),
    /// The size of text, in percent.
    TextPercent(u16),
    /// The colours.
    Theme(Theme),
    /// Whether things move less.
    ReducedMotion(bool),
    /// The pace of what the other says, in words a minute.
    Pace(u16),
    /// How loud what sounds is.
    Hearing(Hearing),
    /// Whether one says it in own words first.
    OwnWords(bool),
    /// Whether everything is taught from the beginning, or nothing more.
    Teaching(bool),
}
