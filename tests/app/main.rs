//! The Bevy app without a window: the wiring between screens, states and the user's disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod access;
mod sound;

use bevy::MinimalPlugins;
use bevy::app::App;
use bevy::asset::{AssetApp, AssetPlugin};
use bevy::camera::ClearColor;
use bevy::input::InputPlugin;
use bevy::mesh::Mesh;
use bevy::sprite_render::ColorMaterial;
use bevy::state::app::StatesPlugin;
use bevy::state::state::State;
use bevy::window::{WindowCloseRequested, WindowPlugin};
use std::path::Path;
use weerklank::app::{AppPlugin, AppState, WindowOptions, act, desk};
use weerklank::session::Dated;
use weerklank::store::DataFolder;
use weerklank::ui::{Action, HowFar, InLookBack, InPreparation, InTalk, Preference, Screen, Theme};

/// The app with everything but a window and a graphics card.
pub(crate) fn app(data: &Path) -> App {
    app_as(data, WindowOptions::default())
}

/// The same, opened as these options ask.
fn app_as(data: &Path, options: WindowOptions) -> App {
    let mut app = App::new();
    app.add_plugins((
        MinimalPlugins,
        AssetPlugin::default(),
        StatesPlugin,
        InputPlugin,
        WindowPlugin { primary_window: None, ..Default::default() },
    ));
    app.init_asset::<Mesh>().init_asset::<ColorMaterial>().init_resource::<ClearColor>();
    let options = WindowOptions { data: Some(DataFolder::at(data)), seed: 7, ..options };
    app.add_plugins(AppPlugin { options });
    app.update();
    app
}

pub(crate) fn state(app: &mut App) -> AppState {
    // A state follows in the frame after the screen.
    app.update();
    app.update();
    *app.world().resource::<State<AppState>>().get()
}

/// The key of the first response that is offered; none where the conversation has ended.
fn first_offer(app: &App) -> Option<Dated<String>> {
    let Screen::Talk(talking) = desk(app.world())?.screen() else { return None };
    let offered = talking.dialogue.offers().first()?;
    Some(talking.dialogue.dated(offered.key(&talking.dialogue.play())))
}

fn told(app: &App) -> bool {
    match desk(app.world()).unwrap().screen() {
        Screen::LookBack(looking) => looking.how_far == HowFar::Told,
        _ => false,
    }
}

fn text_percent(app: &App) -> u16 {
    desk(app.world()).unwrap().preferences().text_percent
}

#[test]
fn the_states_follow_the_screens() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    assert_eq!(state(&mut app), AppState::Home);
    act(app.world_mut(), Action::OpenChoose);
    assert_eq!(state(&mut app), AppState::Choose);
    act(app.world_mut(), Action::Choose("late-again".to_owned()));
    assert_eq!(state(&mut app), AppState::Prepare);
    act(app.world_mut(), Action::Start);
    assert_eq!(state(&mut app), AppState::Talk);
}

#[test]
fn every_move_is_on_disk_before_the_next_frame() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    act(app.world_mut(), Action::Choose("late-again".to_owned()));
    act(app.world_mut(), Action::Start);
    for moves in 1..=3 {
        let first = first_offer(&app).unwrap();
        act(app.world_mut(), Action::Talking(InTalk::Say(first)));
        assert_eq!(inputs(folder.path()), moves);
    }
}

#[test]
fn a_conversation_that_was_left_is_offered_by_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = app(folder.path());
    act(first.world_mut(), Action::Choose("late-again".to_owned()));
    act(first.world_mut(), Action::Start);
    let said = first_offer(&first).unwrap();
    act(first.world_mut(), Action::Talking(InTalk::Say(said)));
    // As when the process is killed: nothing is closed in an orderly way but by the system.
    drop(first);
    let mut second = app(folder.path());
    act(second.world_mut(), Action::Continue);
    assert_eq!(state(&mut second), AppState::Talk);
    assert_eq!(inputs(folder.path()), 1);
}

#[test]
fn what_was_prepared_is_offered_by_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = app(folder.path());
    act(first.world_mut(), Action::Choose("late-again".to_owned()));
    act(first.world_mut(), Action::Preparing(InPreparation::Note(0, "Rus".to_owned())));
    act(first.world_mut(), Action::Preparing(InPreparation::Note(0, "Rustig blijven".to_owned())));
    // As when the process is killed, before the conversation begins.
    drop(first);
    let mut second = app(folder.path());
    let notes = desk(second.world()).unwrap().unfinished().unwrap().notes.clone();
    assert_eq!(notes.values().collect::<Vec<_>>(), ["Rustig blijven"]);
    act(second.world_mut(), Action::Choose("late-again".to_owned()));
    act(second.world_mut(), Action::Start);
    act(second.world_mut(), Action::Leave);
    drop(second);
    let third = app(folder.path());
    assert_eq!(desk(third.world()).unwrap().unfinished().unwrap().notes, notes);
    assert_eq!(std::fs::read_dir(folder.path().join("running")).unwrap().count(), 1);
}

#[test]
fn own_words_that_were_being_written_are_there_again_when_the_window_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = app(folder.path());
    act(first.world_mut(), Action::Set(Preference::OwnWords(true)));
    act(first.world_mut(), Action::Choose("late-again".to_owned()));
    act(first.world_mut(), Action::Start);
    act(first.world_mut(), Action::Talking(InTalk::EditWords("Fijn dat je er".to_owned())));
    let window = first.world_mut().spawn_empty().id();
    first.world_mut().write_message(WindowCloseRequested { window });
    first.update();
    drop(first);
    let second = app(folder.path());
    let unfinished = desk(second.world()).unwrap().unfinished().unwrap();
    assert_eq!(unfinished.own_words.values().collect::<Vec<_>>(), ["Fijn dat je er"]);
}

#[test]
fn a_conversation_is_kept_at_its_end_and_its_journal_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(folder.path());
    act(app.world_mut(), Action::Choose("late-again".to_owned()));
    act(app.world_mut(), Action::Start);
    for _ in 0..60 {
        let Some(offer) = first_offer(&app) else { break };
        act(app.world_mut(), Action::Talking(InTalk::Say(offer)));
    }
    act(app.world_mut(), Action::LookBack);
    assert_eq!(state(&mut app), AppState::LookBack);
    // What can be reached is explored beside the screens; asked again, it is told once it is known.
    for _ in 0..6_000 {
        if told(&app) {
            break;
        }
        act(app.world_mut(), Action::LookingBack(InLookBack::TellOwnView));
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert!(told(&app), "it is explored within two minutes, on any machine");
    assert_eq!(std::fs::read_dir(folder.path().join("finished")).unwrap().count(), 1);
    assert_eq!(std::fs::read_dir(folder.path().join("running")).unwrap().count(), 0);
}

#[test]
fn preferences_are_kept_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = app(folder.path());
    act(first.world_mut(), Action::Set(Preference::TextPercent(150)));
    drop(first);
    let second = app(folder.path());
    assert_eq!(text_percent(&second), 150);
}

#[test]
fn colours_that_are_asked_for_on_the_command_line_are_of_this_time_only() {
    let folder = tempfile::tempdir().unwrap();
    let theme = |app: &App| desk(app.world()).unwrap().preferences().theme;
    let dark = WindowOptions { theme: Theme::named("dark"), ..WindowOptions::default() };
    let mut first = app_as(folder.path(), dark);
    assert_eq!(theme(&first), Theme::Dark);
    act(first.world_mut(), Action::Set(Preference::TextPercent(150)));
    drop(first);
    let second = app(folder.path());
    assert_eq!((theme(&second), text_percent(&second)), (Theme::Light, 150));
}

#[test]
fn damaged_preferences_are_told_and_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("preferences.json");
    std::fs::write(&path, "{ not json").unwrap();
    let app = app(folder.path());
    assert_eq!(text_percent(&app), 100);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{ not json");
}

fn inputs(data: &Path) -> usize {
    let journals = std::fs::read_dir(data.join("running")).unwrap();
    let lines =
        journals.map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap().lines().count() - 1);
    lines.sum()
}

/// Runs until this is so, for as long as anyone waits; whether it came to be.
fn runs_until(app: &mut App, is_so: impl Fn(&App) -> bool) -> bool {
    for _ in 0..500 {
        app.update();
        if is_so(app) {
            return true;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    false
}

fn told_codes(app: &App) -> Vec<String> {
    let writing = desk(app.world()).unwrap().writing().unwrap();
    writing.told.iter().map(|told| told.code.clone()).collect()
}

#[test]
fn what_is_saved_while_writing_is_seen_and_the_conversation_goes_on() {
    let (data, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = root.path().join("not-finished-yet");
    for (file, bytes) in weerklank::format::starter("en").unwrap().files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let write = Some(folder.clone());
    let mut app = app_as(data.path(), WindowOptions { write, ..WindowOptions::default() });
    assert_eq!(state(&mut app), AppState::Talk);
    assert!(runs_until(&mut app, |app| told_codes(app).is_empty()));
    let Screen::Talk(talking) = desk(app.world()).unwrap().screen() else { panic!("no conversation") };
    let mirror = talking.dialogue.dated("mirror".to_owned());
    act(app.world_mut(), Action::Talking(InTalk::Say(mirror)));
    let path = folder.join("scenario.ron");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("to: [\"yes-but\"]", "to: [\"yes-bat\"]")).unwrap();
    assert!(runs_until(&mut app, |app| told_codes(app).contains(&"missing-target".to_owned())));
    std::fs::write(&path, &text).unwrap();
    assert!(runs_until(&mut app, |app| told_codes(app).is_empty()));
    let Screen::Talk(talking) = desk(app.world()).unwrap().screen() else { panic!("no conversation") };
    assert_eq!(talking.dialogue.conversation().entries().len(), 1);
    let kept = |name: &str| std::fs::read_dir(data.path().join(name)).map_or(0, Iterator::count);
    assert_eq!((kept("running"), kept("finished")), (0, 0), "a conversation that is tried is not kept");
}

#[test]
fn while_one_scenario_is_written_the_conversations_of_others_are_kept() {
    let (data, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = root.path().join("not-finished-yet");
    for (file, bytes) in weerklank::format::starter("en").unwrap().files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let scenarios = vec![root.path().to_owned()];
    let mut app = app_as(data.path(), WindowOptions { scenarios, ..WindowOptions::default() });
    act(app.world_mut(), Action::Write("not-finished-yet".to_owned()));
    assert_eq!(state(&mut app), AppState::Talk);
    act(app.world_mut(), Action::Leave);
    act(app.world_mut(), Action::Choose("late-again".to_owned()));
    act(app.world_mut(), Action::Start);
    let said = first_offer(&app).unwrap();
    act(app.world_mut(), Action::Talking(InTalk::Say(said)));
    assert_eq!(inputs(data.path()), 1);
}
