//! Hosts the screens: shows them every frame and does what they wish for on disk.

use super::figure::{Hush, StageView};
use super::idle::Awake;
use super::options::{ThisTime, WindowOptions};
use super::{reading, shelf};
use crate::conversation::Way;
use crate::format::{METHOD, method_hash, read_method};
use crate::locale::{Language, Locale};
use crate::phrase::Phrase;
use crate::session::{Exploration, Explored};
use crate::stage::Light;
use crate::store::{DataFolder, Keeper, Library, StoreError};
use crate::ui::{Action, Desk, Equipment, InPreparation, Preferences, Reloaded, Shelved, Theme, Wish};
use az::SaturatingAs;
use bevy::prelude::*;
use bevy::window::WindowCloseRequested;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

/// Hosts the screens.
pub(super) struct HostPlugin {
    /// How the window was asked to open.
    pub(super) options: WindowOptions,
}

/// The screens with what belongs to them on disk.
#[derive(Resource)]
pub(super) struct Host {
    desk: Desk,
    keeper: Keeper,
    /// What was found beside the screens, and is still to be taken to them.
    explored: Arc<Mutex<Vec<Explored>>>,
    locales: [Locale; 2],
    method: Arc<crate::method::Method>,
    this_time: ThisTime,
    /// The folders of the scenarios that are not built in, by id.
    folders: BTreeMap<String, PathBuf>,
    /// What is to be followed from now on; none where that stays as it is.
    follow: Option<Follow>,
    /// The user asked to close the window.
    quitting: bool,
}

/// What is to be followed of the files that are being written.
pub(super) enum Follow {
    /// The files in this folder.
    Folder(PathBuf),
    /// Nothing any more.
    Nothing,
}

impl Plugin for HostPlugin {
    fn build(&self, app: &mut App) {
        match Host::open(&self.options) {
            Ok(host) => {
                app.insert_resource(host)
                    .add_systems(EguiPrimaryContextPass, show)
                    .add_systems(Update, (name_window, set_ground, leave_when_closed));
            }
            Err(fault) => {
                // Only a program whose own method is broken comes here; tests see to it that none is made.
                error!("{fault}");
            }
        }
    }
}

impl Host {
    fn open(options: &WindowOptions) -> Result<Self, crate::format::MethodError> {
        let method = Arc::new(read_method(METHOD)?);
        let locales = Language::ALL.map(Locale::new);
        let data = options.data.clone();
        let mut faults = Vec::new();
        let mut preferences = preferences(options, &mut faults);
        let this_time = ThisTime::apply(options, &mut preferences);
        let locale = of_language(&locales, preferences.language);
        let own = data.as_ref().and_then(DataFolder::scenarios);
        let folders: Vec<&Path> = own.iter().chain(&options.scenarios).map(AsRef::as_ref).collect();
        let mut library = Library::load(&method, &folders);
        faults.append(&mut library.faults);
        let written = options.write.as_ref().map(|folder| (reading::id(folder), folder.clone()));
        library.folders.extend(written.clone());
        let scenario_folders = library.folders.clone();
        let (finished, damaged) = data.as_ref().map(DataFolder::all_finished).unwrap_or_default();
        let mut keeper = Keeper::new(data.clone());
        let (unfinished, unopened) = keeper.unfinished();
        faults.extend(damaged.into_iter().chain(unopened));
        let mut desk = Desk::new(Equipment {
            method_hash: method_hash(&method),
            shelf: shelf::shelf(&method, library, locale),
            method: Arc::clone(&method),
            preferences,
            records: shelf::records(&finished),
            latest: finished.last().map(|latest| latest.scenario.clone()),
            unfinished,
            folder: data.as_ref().map(|data| data.root().display().to_string()),
            seed: options.seed,
        });
        let prepared_again = match &options.scenario {
            Some(id) => choose(&mut desk, id, options.way),
            None => Vec::new(),
        };
        let mut host = Self {
            desk,
            keeper,
            explored: Arc::default(),
            locales,
            method,
            this_time,
            folders: scenario_folders,
            follow: None,
            quitting: false,
        };
        for wish in prepared_again {
            host.carry_out(wish);
        }
        if let Some((id, _)) = written {
            act_on(&mut host, Action::Write(id));
        }
        for fault in faults {
            host.notify(&fault);
        }
        Ok(host)
    }

    /// The method.
    pub(super) fn method(&self) -> Arc<crate::method::Method> {
        Arc::clone(&self.method)
    }

    /// The scenario that is being written was read.
    pub(super) fn reload(&mut self, reloaded: Reloaded) {
        self.desk.reload(reloaded);
    }

    /// The screens.
    pub(super) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// What is heard now, in words.
    pub(super) fn caption(&mut self, captions: Vec<Phrase>) {
        self.desk.caption(captions);
    }

    /// What is wrong with the sound.
    pub(super) fn tell_of_sound(&mut self, trouble: Option<Phrase>) {
        self.desk.tell_of_sound(trouble);
    }

    /// Has the user told what went wrong on disk; the conversation goes on.
    fn notify(&mut self, fault: &StoreError) {
        self.desk.notify(fault.phrase());
    }

    fn carry_out(&mut self, wish: Wish) {
        let done = match wish {
            Wish::SavePreferences => self.save_preferences(),
            Wish::OpenFolder => self.open_folder(),
            Wish::Quit => {
                self.quitting = true;
                Ok(())
            }
            Wish::Write(id) => {
                self.write(&id);
                Ok(())
            }
            Wish::StopWriting => {
                self.follow = Some(Follow::Nothing);
                Ok(())
            }
            Wish::KeepNotes { log, notes } => self.keeper.keep_notes(&log, &notes, now_ms()),
            Wish::LeavePreparation { log, notes } => self.keeper.leave_preparation(&log, &notes),
            Wish::PrepareAgain(scenario) => {
                self.keeper.prepare_again(&scenario);
                Ok(())
            }
            Wish::Keep(keep) => {
                let language = self.desk.preferences().language.tag();
                self.keeper.keep(keep, language, now_ms()).map(|_| ())
            }
            Wish::Explore(exploration) => {
                self.explore(exploration);
                Ok(())
            }
            Wish::Discard => self.keeper.put_away().map(|_| ()),
        };
        if let Err(fault) = done {
            self.notify(&fault);
        }
    }

    /// Shows the scenario that is to be written, and has its files followed.
    fn write(&mut self, id: &str) {
        if let Some(folder) = self.folders.get(id).cloned() {
            self.desk.reload(reading::read(&self.method, &folder));
            self.follow = Some(Follow::Folder(folder));
        }
    }

    /// What is to be followed from now on; told once.
    pub(super) fn take_follow(&mut self) -> Option<Follow> {
        self.follow.take()
    }

    /// Explores in a thread of its own: it takes a second or so, while the own view is given.
    fn explore(&mut self, exploration: Exploration<Shelved>) {
        let (found, unexplored) = (Arc::clone(&self.explored), exploration.unexplored());
        let explore = move || {
            // Whatever goes wrong, who waits for it has to get an answer.
            let explored = catch_unwind(AssertUnwindSafe(|| exploration.explore()));
            let explored = explored.unwrap_or_else(|_| exploration.unexplored());
            if let Ok(mut found) = found.lock() {
                found.push(explored);
            }
        };
        if let Err(fault) = std::thread::Builder::new().name("exploring".to_owned()).spawn(explore) {
            warn!("{fault}");
            self.take_to_the_screens(unexplored);
        }
    }

    /// Takes to the screens what was found beside them.
    fn take_explored(&mut self) {
        let found = self.explored.lock().map(|mut found| std::mem::take(&mut *found)).unwrap_or_default();
        for explored in found {
            self.take_to_the_screens(explored);
        }
    }

    fn take_to_the_screens(&mut self, explored: Explored) {
        for wish in self.desk.explored(explored) {
            self.carry_out(wish);
        }
    }

    /// Shows the folder as the system shows folders; it may not have been made yet.
    fn open_folder(&mut self) -> Result<(), StoreError> {
        let Some(data) = self.keeper.data() else { return Ok(()) };
        data.make()?;
        if let Err(fault) = opener::open(data.root()) {
            warn!("{fault}");
            let path = data.root().display().to_string();
            self.desk.notify(Phrase::new("files-not-opened").with("path", path));
        }
        Ok(())
    }

    fn save_preferences(&mut self) -> Result<(), StoreError> {
        let Some(data) = self.keeper.data() else { return Ok(()) };
        let kept = self.this_time.what_to_keep(self.desk.preferences());
        if let Some(path) = data.keep_preferences(&kept)? {
            let aside = Phrase::new("preferences-set-aside").with("path", path.display().to_string());
            self.desk.notify(aside);
        }
        Ok(())
    }
}

/// The screens of a running app, to be looked at; none where it could not be opened.
#[must_use]
pub fn desk(world: &World) -> Option<&Desk> {
    world.get_resource::<Host>().map(Host::desk)
}

/// Does on the screens what a user would, with all it means for the disk.
pub fn act(world: &mut World, action: Action) {
    let Some(mut host) = world.get_resource_mut::<Host>() else { return };
    act_on(&mut host, action);
}

fn act_on(host: &mut Host, action: Action) {
    host.take_explored();
    let wishes = host.desk.act(action);
    for wish in wishes {
        host.carry_out(wish);
    }
}

/// Prepares the conversation that was asked for, or says why that cannot be done; what is to be done on disk for it.
fn choose(desk: &mut Desk, id: &str, way: Option<Way>) -> Vec<Wish> {
    if desk.shelf().find(id).is_some() {
        let mut wishes = desk.act(Action::Choose(id.to_owned()));
        if let Some(way) = way {
            wishes.extend(desk.act(Action::Preparing(InPreparation::Way(way))));
        }
        return wishes;
    }
    let is_faulty = desk.shelf().faulty.iter().any(|faulty| faulty.id == id);
    let message = if is_faulty { "play-faulty-scenario" } else { "play-unknown-scenario" };
    desk.notify(Phrase::new(message).with("id", id));
    Vec::new()
}

/// The preferences that were kept.
fn preferences(options: &WindowOptions, faults: &mut Vec<StoreError>) -> Preferences {
    let kept = match options.data.as_ref().map(DataFolder::read_preferences::<Preferences>) {
        Some(Ok(kept)) => kept,
        Some(Err(fault)) => {
            faults.push(fault);
            None
        }
        None => None,
    };
    let fresh = || Preferences { language: options.system_language.unwrap_or_default(), ..default() };
    kept.unwrap_or_else(fresh)
}

fn of_language(locales: &[Locale; 2], language: Language) -> &Locale {
    let found = locales.iter().find(|locale| locale.language() == language);
    found.unwrap_or(&locales[0])
}

#[expect(clippy::disallowed_methods, reason = "the shell is where the time comes from")]
fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_millis().saturating_as::<u64>()
}

fn show(
    mut contexts: EguiContexts,
    mut host: ResMut<Host>,
    mut view: ResMut<StageView>,
    mut awake: ResMut<Awake>,
    mut exit: MessageWriter<AppExit>,
    time: Res<Time<Real>>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let passed = time.elapsed().as_millis().saturating_as::<u64>();
    host.take_explored();
    let shown = host.desk.show(ctx, passed);
    if shown.moving || !shown.wishes.is_empty() {
        awake.settle();
    }
    for wish in shown.wishes {
        host.carry_out(wish);
    }
    if host.quitting {
        exit.write(AppExit::Success);
    }
    let scale = ctx.zoom_factor();
    let preferences = host.desk.preferences();
    *view = StageView {
        rect: host.desk.stage_rect().map(|rect| to_logical(rect, scale)),
        scene: host.desk.scene(),
        light: if preferences.theme == Theme::Light { Light::Day } else { Light::Dusk },
        still: preferences.reduced_motion,
        looks_at: host.desk.looks_at(),
        silence: host.desk.silence().map(|silence| Hush {
            held_ms: passed.saturating_sub(silence.since_ms),
            is_theirs: silence.is_theirs,
        }),
        method: Some(Arc::clone(&host.method)),
    };
    Ok(())
}

/// From egui's points to the window's logical pixels.
fn to_logical(rect: egui::Rect, scale: f32) -> Rect {
    Rect::new(rect.min.x * scale, rect.min.y * scale, rect.max.x * scale, rect.max.y * scale)
}

/// Who closes the window leaves what is going on: what was typed and not sent yet is kept.
fn leave_when_closed(mut host: ResMut<Host>, mut asked: MessageReader<WindowCloseRequested>) {
    if asked.read().count() > 0 {
        let wishes = host.desk.close();
        for wish in wishes {
            host.carry_out(wish);
        }
    }
}

/// The title says which screen is up, for window lists and screen readers.
fn name_window(host: Res<Host>, mut windows: Query<&mut Window>) {
    let locale = of_language(&host.locales, host.desk.preferences().language);
    let title = locale.phrase(&host.desk.title(), &());
    for mut window in &mut windows {
        if window.title != title {
            window.title.clone_from(&title);
        }
    }
}

/// The window's ground is the theme's, so that nothing flashes where nothing is drawn yet.
fn set_ground(host: Res<Host>, mut ground: ResMut<ClearColor>) {
    let [red, green, blue, _] = crate::ui::theme::ground(host.desk.preferences()).to_array();
    let wanted = Color::srgb_u8(red, green, blue);
    if ground.0 != wanted {
        ground.0 = wanted;
    }
}
