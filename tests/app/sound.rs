//! The conversation is heard through the app: on a tape, without a device.

use crate::access::{says, told};
use crate::{app, inputs, runs_until};
use weerklank::app::{SoundPlugin, act};
use weerklank::sound::{Tape, TapeBackend};
use weerklank::ui::{Action, Hearing, InTalk, Overlay, Preference};

/// How loud the next moments are: the mean square of what is on the tape.
fn loudness(tape: &Tape) -> f32 {
    // What was changed just now takes its time to fade.
    let _ = tape.record(500);
    let heard = tape.record(500);
    heard.iter().map(|[left, right]| left * left + right * right).sum::<f32>() / 1_000.0
}

#[test]
fn a_conversation_is_heard_unless_one_does_not_want_it_and_home_is_quiet() {
    let data = tempfile::tempdir().unwrap();
    let mut app = app(data.path());
    let tape = Tape::new(8_000);
    app.add_plugins(SoundPlugin::<TapeBackend>::new(tape.clone()));
    app.update();
    assert_eq!(tape.opened(), 0, "nothing is opened before there is something to hear");
    for action in [Action::OpenChoose, Action::Choose("late-again".to_owned()), Action::Start] {
        act(app.world_mut(), action);
    }
    assert!(runs_until(&mut app, |_| tape.opened() > 0), "it is opened once the sounds are made");
    assert!(runs_until(&mut app, |_| loudness(&tape) > 0.0));
    act(app.world_mut(), Action::Set(Preference::Hearing(Hearing { on: false, ..Hearing::default() })));
    assert!(runs_until(&mut app, |_| loudness(&tape) <= 0.0), "it is off");
    act(app.world_mut(), Action::Set(Preference::Hearing(Hearing::default())));
    assert!(runs_until(&mut app, |_| loudness(&tape) > 0.0), "it is on again");
    act(app.world_mut(), Action::Leave);
    act(app.world_mut(), Action::Home);
    assert!(runs_until(&mut app, |_| loudness(&tape) <= 0.0), "nothing sounds at home");
}

const NO_DEVICE: &str =
    "Er is niets gevonden om geluid mee af te spelen. Tijdens een gesprek zoekt Weerklank opnieuw.";

#[test]
fn without_a_device_the_conversation_goes_on_and_the_settings_say_so() {
    let data = tempfile::tempdir().unwrap();
    let mut app = told(data.path());
    let tape = Tape::new(8_000);
    tape.set_broken(true);
    app.add_plugins(SoundPlugin::<TapeBackend>::new(tape.clone()));
    act(app.world_mut(), Action::Open(Overlay::Settings));
    app.update();
    app.update();
    assert!(!says(&mut app, NO_DEVICE), "before there was something to hear");
    act(app.world_mut(), Action::Close);
    for action in [Action::OpenChoose, Action::Choose("late-again".to_owned()), Action::Start] {
        act(app.world_mut(), action);
    }
    for _ in 0..20 {
        app.update();
    }
    act(app.world_mut(), Action::Talking(InTalk::TimeOut));
    app.update();
    assert_eq!(tape.opened(), 0);
    assert!(crate::first_offer(&app).is_some());
    act(app.world_mut(), Action::Open(Overlay::Settings));
    let told = (0..500).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        app.update();
        says(&mut app, NO_DEVICE)
    });
    assert!(told);
    act(app.world_mut(), Action::Set(Preference::Hearing(Hearing { on: false, ..Hearing::default() })));
    app.update();
    app.update();
    assert!(!says(&mut app, NO_DEVICE), "who wants no sound misses no device");
}

#[test]
fn no_frame_waits_for_a_device() {
    let data = tempfile::tempdir().unwrap();
    let mut app = app(data.path());
    let tape = Tape::new(8_000);
    tape.set_held(true);
    app.add_plugins(SoundPlugin::<TapeBackend>::new(tape.clone()));
    for action in [Action::OpenChoose, Action::Choose("late-again".to_owned()), Action::Start] {
        act(app.world_mut(), action);
    }
    // Long enough for the sounds to be made, and not for the tape to give in.
    for _ in 0..150 {
        app.update();
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    act(app.world_mut(), Action::Talking(InTalk::TimeOut));
    assert_eq!((tape.opened(), inputs(data.path())), (0, 1), "it went on while the device was asked for");
    tape.set_held(false);
    assert!(runs_until(&mut app, |_| tape.opened() > 0));
}
