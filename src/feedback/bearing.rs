//! What there is to see of the others, one area at a time: for who looks, and for who asks to have them described.
//!
//! Of every area the same is told, in the same form: how it is, and something that catches the eye. Where there is a
//! signal it is what catches the eye; else it is something of no meaning, so that the form does not tell which it is.

use super::signals::words_of_signal;
use crate::chance::{Chance, Purpose};
use crate::conversation::{Conversation, Play};
use crate::method::{Level, Levels};
use crate::phrase::{Arg, Phrase};
use crate::scenario::{Area, Arms, Channel, Face, Gaze, Given, NodeKind, PersonId, Sight, Signal};
use crate::scoring::PersonState;
use az::SaturatingAs;

/// How those at the table bear themselves at this moment.
#[derive(Clone, Debug)]
pub struct Bearing {
    channel: Channel,
    /// Those at the table, the person opposite first.
    people: Vec<Held>,
    signal: Option<(Given, Arg)>,
    /// The conversation and its moment: of each something else catches the eye where there is no signal.
    seed: u64,
    moment: u16,
}

/// How one of them does, as the drawing shows it.
#[derive(Clone, Debug)]
struct Held {
    person: PersonId,
    look: Look,
    arms: Arms,
    gaze: Gaze,
}

/// A face, in words: the one that the line asks for, else what the state gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Asked(Face),
    /// On guard.
    Guarded,
    /// Turned to the other.
    Open,
}

impl Held {
    fn of(person: PersonId, play: &Play<'_>, conversation: &Conversation, signal: Option<Signal>) -> Self {
        let line = conversation.last_line_of(person);
        let (face, arms, gaze) = line.map(|line| (line.face, line.arms, line.gaze)).unwrap_or_default();
        let (levels, state) = (&play.method.levels, conversation.state().course().person(person.0));
        Self {
            person,
            look: Look::of(face, state, levels),
            arms: signal
                .and_then(Signal::arms)
                .unwrap_or_else(|| arms.held(face, levels.resistance.level(state.resistance))),
            gaze: signal.and_then(Signal::gaze).unwrap_or_else(|| gaze.with(face)),
        }
    }
}

impl Look {
    fn of(face: Face, state: &PersonState, levels: &Levels) -> Self {
        match face {
            Face::Neutral if levels.resistance.level(state.resistance) == Level::High => Self::Guarded,
            Face::Neutral if levels.connection.level(state.connection) == Level::High => Self::Open,
            face => Self::Asked(face),
        }
    }
}

impl Bearing {
    /// How those at the table bear themselves where a conversation stands. `has_words` tells whether the scenario has words
    /// for a message.
    #[must_use]
    pub fn of(play: &Play<'_>, conversation: &Conversation, has_words: impl Fn(&str) -> bool) -> Self {
        let scenario = play.scenario;
        let given = match &scenario.node(conversation.state().node()).kind {
            NodeKind::Turn(turn) => turn.signal,
            NodeKind::Open(_) | NodeKind::Ending(_) => None,
        };
        let lines = conversation.last_spoken().iter().rev().map(|line| scenario.key(line.text));
        Self {
            channel: scenario.setting.channel,
            people: scenario
                .at_the_table()
                .map(|person| {
                    let signal = given.filter(|given| given.by == person).map(|given| given.signal);
                    Held::of(person, play, conversation, signal)
                })
                .collect(),
            signal: given.map(|given| {
                let words = words_of_signal(given.signal, scenario.setting.channel, lines, has_words);
                (given, words)
            }),
            seed: conversation.state().seed(),
            // After the last that can be told apart, what catches the eye stays the same.
            moment: conversation.last_spoken_at().saturating_as::<u16>(),
        }
    }

    /// The signal, where it is to be seen by looking there.
    #[must_use]
    pub fn signal_at(&self, sight: Sight) -> Option<Signal> {
        self.given_at(sight).map(|(given, _)| given.signal)
    }

    fn given_at(&self, sight: Sight) -> Option<&(Given, Arg)> {
        let seen = |given: &Given| given.by == sight.of && given.signal.is_at(sight.area, self.channel);
        self.signal.as_ref().filter(|(given, _)| seen(given))
    }

    /// What is seen by looking there; nothing of who is not at the table.
    #[must_use]
    pub fn at(&self, sight: Sight) -> Option<Phrase> {
        let held = self.people.iter().find(|held| held.person == sight.of)?;
        Some(self.told(held, sight.area))
    }

    /// All areas of everyone at the table, one after the other.
    #[must_use]
    pub fn described(&self) -> Vec<Phrase> {
        let areas = Area::of(self.channel);
        self.people.iter().flat_map(|held| areas.iter().map(|area| self.told(held, *area))).collect()
    }

    fn told(&self, held: &Held, area: Area) -> Phrase {
        let phone = self.channel == Channel::Phone;
        let name = Arg::Person(held.person.0);
        let where_to = message(area.message(self.channel));
        let detail = self.detail(held, area);
        // Whose it is, is said where there is a choice.
        let alone = self.people.len() == 1;
        if area == Area::Face && !phone {
            let (look, eyes) = (message(face(held.look)), message(gaze(held.gaze)));
            return if alone {
                Phrase::new("seen-face")
                    .with("area", where_to)
                    .with("face", look)
                    .with("gaze", eyes)
                    .with("detail", detail)
            } else {
                Phrase::new("seen-face-of")
                    .with("name", name)
                    .with("area", where_to)
                    .with("face", look)
                    .with("gaze", eyes)
                    .with("detail", detail)
            };
        }
        let standing = message(match (area, phone) {
            (Area::Face, _) => voice(held.look),
            (Area::Shoulders, false) => shoulders(held.look),
            (Area::Shoulders, true) => breath(held.look),
            (Area::Hands, false) => arms(held.arms),
            (Area::Hands, true) => "background-quiet",
            (Area::Feet, _) => "feet-down",
        });
        if alone {
            Phrase::new("seen").with("area", where_to).with("standing", standing).with("detail", detail)
        } else {
            Phrase::new("seen-of")
                .with("name", name)
                .with("area", where_to)
                .with("standing", standing)
                .with("detail", detail)
        }
    }

    /// What catches the eye: the signal where it is, else something of no meaning.
    fn detail(&self, held: &Held, area: Area) -> Arg {
        let sight = Sight { of: held.person, area };
        if let Some((_, words)) = self.given_at(sight) {
            return words.clone();
        }
        let pool = details(area, self.channel);
        let place = u16::from(held.person.0);
        let mut chance = Chance::at(self.seed, place, self.moment, Purpose::Detail(area as u8));
        message(pool[chance.within(..pool.len())])
    }
}

fn message(id: &'static str) -> Arg {
    Arg::Message(id.into())
}

/// What there is to be seen or heard that means nothing, and is so whatever is drawn.
fn details(area: Area, channel: Channel) -> [&'static str; 3] {
    match (area, channel == Channel::Phone) {
        (Area::Face, false) => ["detail-blink", "detail-light", "detail-head"],
        (Area::Shoulders, false) => ["detail-chest", "detail-level", "detail-rest"],
        (Area::Hands, false) => ["detail-elbows", "detail-sleeves", "detail-wrists"],
        (Area::Feet, _) => ["detail-legs", "detail-floor", "detail-shoes"],
        (Area::Face, true) => ["detail-pace", "detail-loudness", "detail-words"],
        (Area::Shoulders, true) => ["detail-pause", "detail-in-breath", "detail-mouthpiece"],
        (Area::Hands, true) => ["detail-line", "detail-room", "detail-street"],
    }
}

/// How tense a face is, in three steps.
enum Tension {
    High,
    Low,
    Ordinary,
}

fn tension(look: Look) -> Tension {
    let face = match look {
        Look::Guarded => return Tension::High,
        Look::Open => return Tension::Ordinary,
        Look::Asked(face) => face,
    };
    match face {
        Face::Tense | Face::Angry | Face::Surprised => Tension::High,
        Face::Tired | Face::Sad | Face::Relieved => Tension::Low,
        Face::Neutral | Face::Closed | Face::Moved | Face::Thoughtful | Face::Smiling | Face::Doubtful => {
            Tension::Ordinary
        }
    }
}

fn shoulders(look: Look) -> &'static str {
    match tension(look) {
        Tension::High => "shoulders-high",
        Tension::Low => "shoulders-low",
        Tension::Ordinary => "shoulders-at-ease",
    }
}

fn breath(look: Look) -> &'static str {
    match tension(look) {
        Tension::High => "breath-quick",
        Tension::Low => "breath-slow",
        Tension::Ordinary => "breath-calm",
    }
}

fn voice(look: Look) -> &'static str {
    match look {
        Look::Guarded => "voice-guarded",
        Look::Open => "voice-open",
        Look::Asked(face) => voice_of(face),
    }
}

fn voice_of(face: Face) -> &'static str {
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

fn face(look: Look) -> &'static str {
    match look {
        Look::Guarded => "face-guarded",
        Look::Open => "face-open",
        Look::Asked(face) => face_of(face),
    }
}

fn face_of(face: Face) -> &'static str {
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
