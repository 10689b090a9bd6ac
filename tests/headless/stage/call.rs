//! The telephone and the video call.

use super::{FACES, check_mesh};
use weerklank::scenario::{Channel, Place};
use weerklank::stage::{
    Call, Cue, Figure, Light, Picture, Pose, Position, character, characters, draw, draw_video,
};

fn on_the_telephone(pose: &Pose) -> Picture {
    let figure = Figure { character: character("woman"), pose, position: Position::Opposite };
    draw(Place::Telephone, Light::Day, &[figure])
}

fn in_a_call(call: Call) -> Picture {
    let figure = Figure { character: character("woman"), pose: &Pose::CALM, position: Position::Opposite };
    draw_video(Light::Day, &[figure], call)
}

#[test]
fn nothing_is_seen_of_who_is_silent_on_the_telephone() {
    for face in FACES {
        let silent = Pose { mouth_open: 0, ..Cue { face, ..Cue::default() }.pose() };
        assert_eq!(on_the_telephone(&silent), on_the_telephone(&Pose::CALM), "{face:?}");
    }
}

#[test]
fn a_voice_on_the_telephone_is_seen_as_a_line() {
    let speaking = |face| Cue { face, speaking: true, ..Cue::default() }.pose();
    let all: Vec<_> = FACES.into_iter().map(|face| on_the_telephone(&speaking(face))).collect();
    assert!(all.iter().all(|picture| *picture != on_the_telephone(&Pose::CALM)));
    let different =
        all.iter().enumerate().filter(|(index, picture)| !all[..*index].contains(picture)).count();
    assert!(different > 6, "{different}");
}

#[test]
fn a_call_freezes_and_someone_passes() {
    let call = Call::default();
    let passing = |along| in_a_call(Call { passing: Some(along), ..call });
    assert_ne!(in_a_call(call), in_a_call(Call { frozen: true, ..call }));
    assert_ne!(in_a_call(call), passing(-1000));
    assert_ne!(passing(-200), passing(200));
    assert_eq!(passing(1000), passing(i16::MAX));
}

#[test]
fn a_call_can_be_held_from_every_room() {
    for room in Place::ALL {
        for frozen in [false, true] {
            check_mesh(&in_a_call(Call { room, passing: Some(0), frozen }));
        }
    }
    let from_a_call = in_a_call(Call { room: Place::Telephone, ..Call::default() });
    assert_eq!(from_a_call, in_a_call(Call { room: Place::Office, ..Call::default() }));
}

#[test]
fn everyone_has_a_portrait_on_the_telephone() {
    for who in characters() {
        let figure = Figure { character: who, pose: &Pose::CALM, position: Position::Opposite };
        check_mesh(&draw(Place::Telephone, Light::Dusk, &[figure]));
    }
}

#[test]
fn place_and_channel_agree() {
    assert_eq!(Place::Telephone.channel(), Some(Channel::Phone));
    assert_eq!(Place::VideoCall.channel(), Some(Channel::Video));
    let rooms = Place::ALL.into_iter().filter(|place| place.channel().is_none()).count();
    assert_eq!(rooms, Place::ALL.len() - 2);
}
