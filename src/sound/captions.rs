//! What is heard, in words: for who does not hear it.

use super::synth::{Knock, Room};
use super::{Earshot, cues};
use crate::phrase::Phrase;

/// What began to be heard between two moments, in words: the room where it is another, and each cue.
#[must_use]
pub fn captions(before: Option<&Earshot>, now: &Earshot) -> Vec<Phrase> {
    let entered = before.is_none_or(|before| before.room != now.room || before.mark.seed != now.mark.seed);
    let room = entered.then(|| of_room(now.room));
    let knocks = before.map(|before| cues(before, now)).unwrap_or_default();
    let knocks = knocks.into_iter().map(|cue| of_knock(cue.knock()));
    room.into_iter().chain(knocks).map(Phrase::new).collect()
}

fn of_room(room: Room) -> &'static str {
    match room {
        Room::Office => "heard-office",
        Room::ShopFloor => "heard-shop-floor",
        Room::Counter => "heard-counter",
        Room::KitchenTable => "heard-kitchen-table",
        Room::MeetingRoom => "heard-meeting-room",
        Room::Telephone => "heard-telephone",
        Room::VideoCall => "heard-video-call",
    }
}

fn of_knock(knock: Knock) -> &'static str {
    match knock {
        Knock::Lift => "heard-lift",
        Knock::Sway => "heard-sway",
        Knock::Reflex => "heard-reflex",
        Knock::Cloth => "heard-cloth",
        Knock::Foot => "heard-foot",
        Knock::Breath => "heard-breath",
        Knock::TimeOut => "heard-time-out",
        Knock::Hush => "heard-hush",
        Knock::Release => "heard-release",
        Knock::Ending => "heard-ending",
    }
}
