//! What the shell draws behind the talk screen.

use super::dialogue::Dialogue;
use crate::method::Method;
use crate::scenario::{Area, Arms, Channel, Face, Gaze, PersonId, Place, Signal};
use crate::scoring::PersonState;
use crate::stage::{self, Call, Cue, Light, Line, Painter, Picture, Pose, Position, Seating};

/// Someone on stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Who.
    pub person: PersonId,
    /// Which figure is drawn, as the scenario names it.
    pub figure: String,
    /// How they are.
    pub state: PersonState,
    /// The face their latest line asks for.
    pub face: Face,
    /// Their arms at that line.
    pub arms: Arms,
    /// Their gaze at that line.
    pub gaze: Gaze,
    /// The signal that can be seen of them now.
    pub signal: Option<Signal>,
    /// Whether words of theirs come at this moment.
    pub speaks: bool,
}

/// The place and who is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// The place.
    pub place: Place,
    /// Through what the conversation runs.
    pub channel: Channel,
    /// The person opposite.
    pub opposite: Figure,
    /// The other party, where two sit at the table.
    pub party: Option<Figure>,
    /// Who listens, and who came in and said something.
    pub listeners: Vec<Figure>,
}

impl Scene {
    /// The scene where a conversation stands; someone `speaks` while their words come.
    #[must_use]
    pub(super) fn of(dialogue: &Dialogue, speaks: Option<PersonId>) -> Self {
        let setting = &dialogue.shelved().scenario.setting;
        let one = |person| figure(dialogue, person, speaks);
        Self {
            place: setting.place,
            channel: setting.channel,
            opposite: one(dialogue.shelved().scenario.opposite()),
            party: setting.party.map(one),
            listeners: setting.listeners.iter().copied().chain(came_in(dialogue)).map(one).collect(),
        }
    }

    /// Who is in it: the person opposite first, then the other party.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        std::iter::once(&self.opposite).chain(&self.party).chain(&self.listeners)
    }

    /// Who sits where at the table.
    #[must_use]
    pub fn seating(&self) -> Seating {
        Seating { channel: self.channel, people: 1 + usize::from(self.party.is_some()) }
    }

    /// Whose words come at this moment, by their place among the [`figures`](Self::figures).
    #[must_use]
    pub fn speaker(&self) -> Option<usize> {
        self.figures().position(|figure| figure.speaks)
    }

    /// How each of them holds themselves, in the order of [`figures`](Self::figures).
    #[must_use]
    pub fn poses(&self, method: &Method) -> Vec<Pose> {
        let mut poses: Vec<Pose> = self.figures().map(|figure| figure.pose(method)).collect();
        // Of two parties the one who listens looks at the one who speaks.
        if let (Some(party), [left, right, ..]) = (&self.party, poses.as_mut_slice()) {
            if party.speaks && self.opposite.gaze == Gaze::Toward {
                *left = stage::turned_to(left, 1);
            } else if self.opposite.speaks && party.gaze == Gaze::Toward {
                *right = stage::turned_to(right, -1);
            }
        }
        poses
    }

    /// The drawing of it, with these poses in the order of [`figures`](Self::figures), and what a video call shows besides.
    #[must_use]
    pub fn picture(&self, painter: &mut Painter, light: Light, poses: &[Pose], line: Line) -> Picture {
        let table = Position::at_the_table(self.seating().people).iter().copied();
        let positions = table.chain((0..).map(Position::Listening));
        let figures: Vec<stage::Figure<'_>> = self
            .figures()
            .zip(poses)
            .zip(positions)
            .map(|((figure, pose), position)| stage::Figure {
                character: stage::character(&figure.figure),
                pose,
                position,
            })
            .collect();
        match self.channel {
            Channel::InPerson => painter.draw(self.place, light, &figures),
            Channel::Phone => stage::draw(Place::Telephone, light, &figures),
            Channel::Video => stage::draw_video(
                light,
                &figures,
                Call { room: self.place, passing: line.passing, frozen: line.frozen },
            ),
        }
    }
}

/// Those who neither sit at the table nor listen, and have spoken.
fn came_in(dialogue: &Dialogue) -> impl Iterator<Item = PersonId> {
    let scenario = &dialogue.shelved().scenario;
    let cast = scenario.cast.ids();
    cast.filter(move |person| {
        let is_there = scenario.at_the_table().any(|there| there == *person)
            || scenario.setting.listeners.contains(person);
        !is_there && dialogue.conversation().last_line_of(*person).is_some()
    })
}

impl Figure {
    /// Where one has to look to see this area of them: a hand at the face is seen there.
    #[must_use]
    pub fn is_seen_at(&self, area: Area) -> Area {
        let arms = self.signal.and_then(Signal::arms).unwrap_or(self.arms);
        if area == Area::Hands && arms == Arms::HandToFace { Area::Face } else { area }
    }

    fn pose(&self, method: &Method) -> Pose {
        let cue = Cue {
            face: self.face,
            arms: self.arms,
            gaze: self.gaze,
            signal: self.signal,
            speaking: self.speaks,
        };
        stage::pose(&self.state, method, &cue)
    }
}

fn figure(dialogue: &Dialogue, person: PersonId, speaks: Option<PersonId>) -> Figure {
    let spoken = dialogue.conversation().last_line_of(person);
    let given = dialogue.signal().filter(|given| given.by == person);
    Figure {
        person,
        figure: dialogue.shelved().scenario.cast[person].figure.clone(),
        state: *dialogue.conversation().state().course().person(person.0),
        face: spoken.map(|line| line.face).unwrap_or_default(),
        arms: spoken.map(|line| line.arms).unwrap_or_default(),
        gaze: spoken.map(|line| line.gaze).unwrap_or_default(),
        signal: given.map(|given| given.signal),
        speaks: speaks == Some(person),
    }
}
