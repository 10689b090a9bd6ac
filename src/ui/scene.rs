//! What the shell draws behind the talk screen.

use super::dialogue::Dialogue;
use crate::method::Method;
use crate::scenario::{Arms, Channel, Face, Gaze, PersonId, Place, Signal};
use crate::scoring::PersonState;
use crate::stage::{self, Call, Cue, Light, Line, Picture, Pose, Position};

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
    /// Whether the latest line is theirs.
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
    /// Who listens.
    pub listeners: Vec<Figure>,
    /// Whether the trainee is holding a silence at this moment.
    pub silence: bool,
}

impl Scene {
    /// The scene where a conversation stands.
    #[must_use]
    pub(super) fn of(dialogue: &Dialogue, silence: bool) -> Self {
        let setting = &dialogue.shelved().scenario.setting;
        let opposite = dialogue.shelved().scenario.opposite();
        Self {
            place: setting.place,
            channel: setting.channel,
            opposite: Figure { signal: dialogue.signal(), ..figure(dialogue, opposite) },
            listeners: setting.listeners.iter().map(|person| figure(dialogue, *person)).collect(),
            silence,
        }
    }

    /// Who is in it: the person opposite first.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        std::iter::once(&self.opposite).chain(&self.listeners)
    }

    /// How each of them holds themselves, in the order of [`figures`](Self::figures).
    #[must_use]
    pub fn poses(&self, method: &Method) -> Vec<Pose> {
        self.figures().map(|figure| figure.pose(method)).collect()
    }

    /// The drawing of it, with these poses in the order of [`figures`](Self::figures), and what a video call shows besides.
    #[must_use]
    pub fn picture(&self, light: Light, poses: &[Pose], line: Line) -> Picture {
        let positions = std::iter::once(Position::Opposite).chain((0..).map(Position::Listening));
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
            Channel::InPerson => stage::draw(self.place, light, &figures),
            Channel::Phone => stage::draw(Place::Telephone, light, &figures),
            Channel::Video => stage::draw_video(
                light,
                &figures,
                Call { room: self.place, passing: line.passing, frozen: line.frozen },
            ),
        }
    }
}

impl Figure {
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

fn figure(dialogue: &Dialogue, person: PersonId) -> Figure {
    let moments = dialogue.conversation().moments().iter().rev();
    let spoken = moments.flat_map(|moment| moment.step.spoken.iter().rev()).find(|line| line.by == person);
    Figure {
        person,
        figure: dialogue.shelved().scenario.cast[usize::from(person.0)].figure.clone(),
        state: *dialogue.conversation().state().course().person(person.0),
        face: spoken.map(|line| line.face).unwrap_or_default(),
        arms: spoken.map(|line| line.arms).unwrap_or_default(),
        gaze: spoken.map(|line| line.gaze).unwrap_or_default(),
        signal: None,
        speaks: dialogue.latest().last().is_some_and(|line| line.by == person),
    }
}
