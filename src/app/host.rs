//! Hosts the screens: shows them every frame and does what they wish for on disk.

use super::figure::{Hush, StageView};
use super::idle::Awake;
use super::options::{ThisTime, WindowOptions};
use super::shelf;
use super::writing::{self, Follow};
use crate::conversation::{OwnWords, Way};
use crate::format::{METHOD, method_hash, read_method};
use crate::locale::{Language, Locale};
use crate::phrase::Phrase;
use crate::stage::Light;
use crate::store::{Finished, Journal, Library, Place, StoreError, TranscriptLine};
use crate::ui::{
    Action, Desk, Equipment, FinishedConversation, Preferences, Reloaded, Theme, Unfinished, Wish,
};
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
    place: Option<Place>,
    /// The journal of the conversation that is going on.
    running: Option<Journal>,
    /// The journal of the conversation that can be gone on with.
    waiting: Option<Journal>,
    /// The journal of what is being prepared; none where nothing was written yet.
    prepared: Option<Journal>,
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

impl Plugin for HostPlugin {
    fn build(&self, app: &mut App) {
        match Host::open(&self.options) {
            Ok(host) => {
                app.insert_resource(host)
                    .add_systems(EguiPrimaryContextPass, show)
                    .add_systems(Update, (name_window, set_ground));
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
        let place = options.place.clone();
        let mut faults = Vec::new();
        let mut preferences = preferences(options, &mut faults);
        let this_time = ThisTime::apply(options, &mut preferences);
        let locale = of_language(&locales, preferences.language);
        let own = place.as_ref().and_then(Place::scenarios);
        let folders: Vec<&Path> = own.iter().chain(&options.scenarios).map(AsRef::as_ref).collect();
        let mut library = Library::load(&method, &folders);
        faults.append(&mut library.faults);
        let written = options.write.as_ref().map(|folder| (writing::id(folder), folder.clone()));
        library.folders.extend(written.clone());
        let scenario_folders = library.folders.clone();
        let (finished, damaged) = place.as_ref().map(Place::all_finished).unwrap_or_default();
        let (opened, unopened) = place.as_ref().map(Place::unfinished).unwrap_or_default();
        faults.extend(damaged.into_iter().chain(unopened));
        let (waiting, unfinished) = match opened {
            Some(opened) => {
                let (log, notes, own_words) = (opened.log, opened.notes, opened.words);
                (Some(opened.journal), Some(Unfinished { log, notes, own_words }))
            }
            None => (None, None),
        };
        let mut desk = Desk::new(Equipment {
            method_hash: method_hash(&method),
            shelf: shelf::shelf(&method, library, locale),
            method: Arc::clone(&method),
            preferences,
            records: shelf::records(&finished),
            latest: finished.last().map(|latest| latest.scenario.clone()),
            unfinished,
            folder: place.as_ref().map(|place| place.root().display().to_string()),
            seed: options.seed,
        });
        let prepared_again = match &options.scenario {
            Some(id) => choose(&mut desk, id, options.way),
            None => Vec::new(),
        };
        let mut host = Self {
            desk,
            place,
            running: None,
            waiting,
            prepared: None,
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
            Wish::KeepNotes { log, notes } => self.keep_notes(&log, &notes),
            Wish::LeavePreparation { log, notes } => self.leave_preparation(&log, &notes),
            Wish::PrepareAgain => {
                self.prepared = self.waiting.take();
                Ok(())
            }
            Wish::Begin { log, notes, own_words } => self.begin(&log, &notes, own_words),
            Wish::Resume => {
                self.running = self.waiting.take();
                Ok(())
            }
            Wish::ResumeUpTo { log, notes } => self.resume_up_to(&log, &notes),
            Wish::Append(entry) => self.running.as_mut().map_or(Ok(()), |journal| journal.append(&entry)),
            Wish::AppendWords(words) => {
                self.running.as_mut().map_or(Ok(()), |journal| journal.append_words(&words))
            }
            Wish::Leave => self.leave(),
            Wish::Finish(finished) => self.finish(*finished),
            Wish::Discard => self.waiting.take().map_or(Ok(()), |journal| journal.put_away().map(|_| ())),
        };
        if let Err(fault) = done {
            self.notify(&fault);
        }
    }

    /// Shows the scenario that is to be written, and has its files followed.
    fn write(&mut self, id: &str) {
        if let Some(folder) = self.folders.get(id).cloned() {
            self.desk.reload(writing::read(&self.method, &folder));
            self.follow = Some(Follow::Folder(folder));
        }
    }

    /// What is to be followed from now on; told once.
    pub(super) fn take_follow(&mut self) -> Option<Follow> {
        self.follow.take()
    }

    fn begin(
        &mut self,
        log: &crate::conversation::Log,
        notes: &crate::ui::Notes,
        own_words: OwnWords,
    ) -> Result<(), StoreError> {
        self.running = None;
        let Some(place) = &self.place else { return Ok(()) };
        self.running = Some(place.begin_with(log, notes, own_words, now_ms())?);
        // What was prepared is in the new journal.
        self.prepared.take().map_or(Ok(()), Journal::remove)
    }

    /// Keeps what was written before the conversation begins.
    fn keep_notes(
        &mut self,
        log: &crate::conversation::Log,
        notes: &crate::ui::Notes,
    ) -> Result<(), StoreError> {
        if let Some(journal) = &mut self.prepared {
            return journal.keep_notes(log, notes);
        }
        let Some(place) = &self.place else { return Ok(()) };
        self.prepared = Some(place.begin(log, notes, now_ms())?);
        Ok(())
    }

    /// Keeps what was prepared to go on with; an empty sheet is not kept.
    fn leave_preparation(
        &mut self,
        log: &crate::conversation::Log,
        notes: &crate::ui::Notes,
    ) -> Result<(), StoreError> {
        let Some(mut journal) = self.prepared.take() else { return Ok(()) };
        let kept = journal.keep_notes(log, notes).and_then(|()| journal.sync());
        if kept.is_ok() && !journal.holds_anything() {
            return journal.remove();
        }
        self.waiting = Some(journal);
        kept
    }

    /// Goes on in a fresh journal; the one with the inputs that are no longer possible is kept aside.
    fn resume_up_to(
        &mut self,
        log: &crate::conversation::Log,
        notes: &crate::ui::Notes,
    ) -> Result<(), StoreError> {
        let Some(waiting) = self.waiting.take() else { return Ok(()) };
        let (renewed, _) = waiting.renewed(log, notes)?;
        self.running = Some(renewed);
        Ok(())
    }

    /// Keeps the running conversation to go on with. One in which there is nothing of the user's is not kept: it would be
    /// offered instead of an earlier one.
    fn leave(&mut self) -> Result<(), StoreError> {
        let Some(mut journal) = self.running.take() else { return Ok(()) };
        if !journal.holds_anything() {
            return journal.remove();
        }
        let written = journal.catch_up();
        self.waiting = Some(journal);
        written
    }

    fn finish(&mut self, finished: FinishedConversation) -> Result<(), StoreError> {
        let Some(place) = &self.place else { return Ok(()) };
        let now_ms = now_ms();
        let kept = Finished {
            title: finished.title,
            language: self.desk.preferences().language.tag().to_owned(),
            notes: finished.notes,
            own_words: finished.own_words,
            own_view: finished.own_view,
            transcript: finished
                .transcript
                .into_iter()
                .map(|line| TranscriptLine { who: line.who, words: line.words })
                .collect(),
            ..Finished::of(&finished.log, finished.feedback, now_ms)
        };
        place.keep(&kept, now_ms)?;
        self.running.take().map_or(Ok(()), Journal::remove)
    }

    /// Shows the folder as the system shows folders; it may not have been made yet.
    fn open_folder(&mut self) -> Result<(), StoreError> {
        let Some(place) = &self.place else { return Ok(()) };
        place.make()?;
        if let Err(fault) = opener::open(place.root()) {
            warn!("{fault}");
            let path = place.root().display().to_string();
            self.desk.notify(Phrase::new("files-not-opened").with("path", path));
        }
        Ok(())
    }

    fn save_preferences(&mut self) -> Result<(), StoreError> {
        let Some(place) = &self.place else { return Ok(()) };
        let kept = self.this_time.what_to_keep(self.desk.preferences());
        if let Some(path) = place.keep_preferences(&kept)? {
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
            wishes.extend(desk.act(Action::SetWay(way)));
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
    let kept = match options.place.as_ref().map(Place::read_preferences::<Preferences>) {
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
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
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
    let passed = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
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
