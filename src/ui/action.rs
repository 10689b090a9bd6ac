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
use crate::session::{Dated, Place};

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
    /// How the conversation will be played.
    SetWay(Way),
    /// Which variation of the other one will meet.
    SetVariation(Variation),
    /// Write on a point of the preparation sheet, by its place.
    EditNote(usize, String),
    /// Start the conversation that was prepared.
    Start,
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
    /// Write the scenario with this id.
    Write(String),
    /// Offer to take the conversation up elsewhere, or no longer.
    OfferPlaces,
    /// What is asked of the place at which it is to be taken up.
    EditPlace(Place),
    /// Take the conversation up at this node, with what was asked.
    TakeUpAt(Dated<String>),
    /// Begin it anew.
    BeginAnew,
    /// Read all of what the other says at once.
    AllWords,
    /// The note that teaches something was read.
    Understood,
    /// Leave the conversation; it is kept to go on with.
    Leave,
    /// Look back on the conversation that has ended.
    LookBack,
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
    /// Play again from just before a move, by its index.
    ReplayFrom(usize),
    /// Prepare the same conversation again.
    Again,
    /// Lay something over the screen.
    Open(Overlay),
    /// Back to the screen under it.
    Close,
    /// Change the language.
    SetLanguage(Language),
    /// Change the size of text, in percent.
    SetTextPercent(u16),
    /// Change the colours.
    SetTheme(Theme),
    /// Change whether things move.
    SetReducedMotion(bool),
    /// Change the pace of what the other says, in words a minute.
    SetPace(u16),
    /// Change how loud what sounds is.
    SetHearing(Hearing),
    /// Change whether one says it in own words first.
    SetOwnWords(bool),
    /// Teach everything from the beginning, or nothing more.
    SetTeaching(bool),
    /// Show the folder in which everything is kept.
    OpenFolder,
    /// What could not be kept was read.
    PutNoticeAway,
    /// Close the window.
    Quit,
}
