//! How it sounds where a conversation stands in a certain way.

use weerklank::method::{Amount, Method, Needs};
use weerklank::scoring::{Meter, PersonState};
use weerklank::sound::{Deed, Earshot, Mark, Mix, Room, Samples, Tape, TapeBackend, Volumes};
use weerklank::sound::{Mixer, synth::RATE, synth::Take};

/// The states that are told apart by ear, by name.
pub const STATES: [&str; 4] = ["calm", "tense", "warm", "silence"];

/// What there is to hear in a state, in this room, of a guided conversation.
pub fn earshot(state: &str, room: Room) -> Earshot {
    let (connection, challenge, resistance) = match state {
        "tense" => (300, 420, 760),
        "warm" => (840, 120, 180),
        _ => (430, 120, 320),
    };
    let needs = Needs {
        autonomy: Amount::nearest(500),
        competence: Amount::nearest(500),
        relatedness: Amount::nearest(500),
    };
    Earshot {
        mark: Mark { seed: 1, inputs: 0, moves: 0 },
        room,
        state: PersonState {
            connection: Amount::nearest(connection),
            challenge: Amount::nearest(challenge),
            resistance: Amount::nearest(resistance),
            readiness: Amount::nearest(400),
            openness: Amount::nearest(400),
            needs,
        },
        meter: Some(Meter::default()),
        deed: Deed::Other,
        signal: None,
        silence: state == "silence",
        ended: false,
    }
}

/// Ten seconds of a state, after the bed has come to it, with all volumes full.
pub fn ten_seconds(method: &Method, samples: &Samples, state: &str, room: Room) -> Take {
    let tape = Tape::new(RATE);
    let volumes = Volumes { muted: false, room: 100, bed: 100, cues: 100 };
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), volumes);
    mixer.bring(samples.clone());
    mixer.play(Some(Mix::of(&earshot(state, room), &method.levels)));
    let _ = tape.record(3_000);
    Take { frames: tape.record(10_000) }
}
