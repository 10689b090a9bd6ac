//! What there is to see of the other, one area at a time: for who looks, and for who asks to have it described.

use crate::conversation::Spoken;
use crate::phrase::{Arg, Phrase};
use crate::scenario::{Area, Arms, Channel, Face, Gaze, Signal};

/// How the other bears themselves at this moment.
#[derive(Clone, Debug)]
pub struct Bearing {
    /// Through what one talks.
    pub channel: Channel,
    /// Face, arms and gaze, as the latest line asks for them.
    pub face: Face,
    /// The arms.
    pub arms: Arms,
    /// The gaze.
    pub gaze: Gaze,
    /// The signal there is, with its words.
    pub signal: Option<(Signal, Arg)>,
}

impl Bearing {
    /// How someone bears themselves whose latest line this is.
    #[must_use]
    pub fn of(channel: Channel, line: Option<&Spoken>, signal: Option<(Signal, Arg)>) -> Self {
        let (face, arms, gaze) = line.map(|line| (line.face, line.arms, line.gaze)).unwrap_or_default();
        Self { channel, face, arms, gaze, signal }
    }

    /// The signal, where it is to be seen in this area.
    #[must_use]
    pub fn signal_at(&self, area: Area) -> Option<Signal> {
        let (signal, _) = self.signal.as_ref()?;
        signal.is_at(area, self.channel).then_some(*signal)
    }

    /// What is seen in an area: the signal if it is there, else what is always to be seen.
    #[must_use]
    pub fn at(&self, area: Area) -> Phrase {
        let name = Arg::Message(area.message(self.channel).into());
        match &self.signal {
            Some((signal, words)) if signal.is_at(area, self.channel) => {
                Phrase::new("seen-signal").with("area", name).with("what", words.clone())
            }
            _ => self.nothing_special(area, name),
        }
    }

    /// All areas, one after the other: the signal stands among what is always to be seen.
    #[must_use]
    pub fn described(&self) -> Vec<Phrase> {
        Area::of(self.channel).iter().map(|area| self.at(*area)).collect()
    }

    fn nothing_special(&self, area: Area, name: Arg) -> Phrase {
        let message = |id: &'static str| Arg::Message(id.into());
        let phone = self.channel == Channel::Phone;
        match (area, phone) {
            (Area::Face, false) => Phrase::new("seen-face")
                .with("area", name)
                .with("face", message(face(self.face)))
                .with("gaze", message(gaze(self.gaze))),
            (Area::Face, true) => {
                Phrase::new("seen-signal").with("area", name).with("what", message(voice(self.face)))
            }
            (Area::Shoulders, false) => {
                Phrase::new("seen-signal").with("area", name).with("what", message(shoulders(self.face)))
            }
            (Area::Shoulders, true) => {
                Phrase::new("seen-signal").with("area", name).with("what", message(breath(self.face)))
            }
            (Area::Hands, false) => {
                Phrase::new("seen-signal").with("area", name).with("what", message(arms(self.arms)))
            }
            (Area::Hands, true) => {
                Phrase::new("seen-signal").with("area", name).with("what", message("background-quiet"))
            }
            (Area::Feet, _) => {
                Phrase::new("seen-signal").with("area", name).with("what", message("feet-still"))
            }
        }
    }
}

/// How tense a face is, in three steps.
enum Tension {
    High,
    Low,
    Ordinary,
}

fn tension(face: Face) -> Tension {
    match face {
        Face::Tense | Face::Angry | Face::Surprised => Tension::High,
        Face::Tired | Face::Sad | Face::Relieved => Tension::Low,
        Face::Neutral | Face::Closed | Face::Moved | Face::Thoughtful | Face::Smiling | Face::Doubtful => {
            Tension::Ordinary
        }
    }
}

fn shoulders(face: Face) -> &'static str {
    match tension(face) {
        Tension::High => "shoulders-high",
        Tension::Low => "shoulders-low",
        Tension::Ordinary => "shoulders-at-ease",
    }
}

fn breath(face: Face) -> &'static str {
    match tension(face) {
        Tension::High => "breath-quick",
        Tension::Low => "breath-slow",
        Tension::Ordinary => "breath-calm",
    }
}

fn voice(face: Face) -> &'static str {
    match face {
        Face::Neutral => "voice-neutral",
        Face::Tired => "voice-tired",
        Face::Tense => "voice-tense",
        Face::Angry => "voice-angry",
        Face::Closed => "voice-closed",
        Face::Moved => "voice-moved",
        Face::Sad => "voice-sad",
        Face::Thoughtful => "voice-thoughtful",
        Face::Relieved => "voice-relieved",
        Face::Smiling => "voice-smiling",
        Face::Surprised => "voice-surprised",
        Face::Doubtful => "voice-doubtful",
    }
}

fn face(face: Face) -> &'static str {
    match face {
        Face::Neutral => "face-neutral",
        Face::Tired => "face-tired",
        Face::Tense => "face-tense",
        Face::Angry => "face-angry",
        Face::Closed => "face-closed",
        Face::Moved => "face-moved",
        Face::Sad => "face-sad",
        Face::Thoughtful => "face-thoughtful",
        Face::Relieved => "face-relieved",
        Face::Smiling => "face-smiling",
        Face::Surprised => "face-surprised",
        Face::Doubtful => "face-doubtful",
    }
}

fn arms(arms: Arms) -> &'static str {
    match arms {
        Arms::Rest => "arms-rest",
        Arms::Crossed => "arms-crossed",
        Arms::Open => "arms-open",
        Arms::HandToFace => "arms-hand-to-face",
    }
}

fn gaze(gaze: Gaze) -> &'static str {
    match gaze {
        Gaze::Toward => "gaze-toward",
        Gaze::Down => "gaze-down",
        Gaze::Away => "gaze-away",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_is_seen_in_its_area_alone_and_described_among_the_rest() {
        for channel in [Channel::InPerson, Channel::Video, Channel::Phone] {
            for signal in Signal::ALL {
                let words = Arg::Text("it".to_owned());
                let bearing = Bearing::of(channel, None, Some((signal, words)));
                let plain = Bearing::of(channel, None, None);
                let areas = Area::of(channel);
                let seen = areas.iter().filter(|area| bearing.signal_at(**area) == Some(signal)).count();
                assert!((1..areas.len()).contains(&seen), "{signal:?} by {channel:?} in {seen} areas");
                let differ = bearing.described().into_iter().zip(plain.described());
                assert_eq!(differ.filter(|(with, without)| with != without).count(), seen);
            }
        }
    }
}
