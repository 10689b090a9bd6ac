//! What the window keeps, pinned byte for byte in `tests/fixtures/pinned/window`: preferences, the journal of a conversation
//! and the conversation that was finished. `UPDATE_PINNED=1` writes them anew.

use crate::hosted::{equipment, of_now, with_shelf};
use crate::library::late_again;
use file::{assert_none, difference, is_updating, path};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use weerklank::feedback::Feeling;
use weerklank::format::method_hash;
use weerklank::locale::Language;
use weerklank::scenario::{Area, PersonId, Sight};
use weerklank::session::Keep;
use weerklank::store::{DataFolder, Keeper};
use weerklank::ui::{
    Action, Desk, Equipment, Hearing, InLookBack, InPreparation, InTalk, Lesson, Preferences, Theme, Wish,
};

#[path = "../headless/pinned/file.rs"]
#[allow(unreachable_pub, reason = "it is shared with the tests of the core")]
mod file;

/// How someone wants it who has changed everything that can be.
fn changed() -> Preferences {
    Preferences {
        language: Language::En,
        text_percent: 175,
        theme: Theme::HighContrast,
        reduced_motion: true,
        words_per_minute: 180,
        hearing: Hearing { on: false, room: 5, bed: 0, cues: 100, captions: true },
        own_words: true,
        learnt: BTreeSet::from(Lesson::ALL),
    }
}

fn all_preferences() -> [(&'static str, Preferences); 2] {
    [("window/preferences.json", Preferences::default()), ("window/preferences-changed.json", changed())]
}

#[test]
fn preferences_are_kept_as_they_were() {
    let differences = all_preferences().into_iter().filter_map(|(name, preferences)| {
        let folder = tempfile::tempdir().unwrap();
        DataFolder::at(folder.path()).keep_preferences(&preferences).unwrap();
        difference(name, &fs::read(folder.path().join("preferences.json")).unwrap())
    });
    assert_none(&differences.collect::<Vec<_>>());
}

#[test]
fn pinned_preferences_are_read() {
    for (name, preferences) in all_preferences().into_iter().filter(|_| !is_updating()) {
        let folder = tempfile::tempdir().unwrap();
        fs::copy(path(name), folder.path().join("preferences.json")).unwrap();
        let read = DataFolder::at(folder.path()).read_preferences::<Preferences>().unwrap();
        assert_eq!(read, Some(preferences), "{name}");
    }
}

#[test]
fn what_the_window_keeps_is_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let keeper = Keeper::new(Some(DataFolder::at(folder.path())));
    let mut desk = desk();
    let mut shell = Shell { folder: folder.path(), keeper, journal: Vec::new() };
    for action in actions() {
        shell.fulfil(desk.act(action));
    }
    let finished = only_file(&folder.path().join("finished"));
    let files = [("window/late-again.journal", shell.journal), ("window/late-again.json", finished)];
    let differences = files.iter().filter_map(|(name, now)| difference(name, now));
    assert_none(&differences.collect::<Vec<_>>());
}

#[test]
fn what_the_window_kept_is_read() {
    if is_updating() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    for (kind, name) in
        [("running", "000000000001000-late-again.journal"), ("finished", "000000000000900-other.json")]
    {
        fs::create_dir_all(folder.path().join(kind)).unwrap();
        let pinned = if kind == "running" { "window/late-again.journal" } else { "window/late-again.json" };
        fs::copy(path(pinned), folder.path().join(kind).join(name)).unwrap();
    }
    let (opened, faults) = data.unfinished();
    assert!(faults.is_empty(), "{faults:?}");
    let opened = opened.expect("it can be gone on with");
    let (all, faults) = data.all_finished();
    assert!(faults.is_empty(), "{faults:?}");
    let inputs: Vec<String> = opened.log.entries.iter().map(ToString::to_string).collect();
    assert_eq!(inputs, all[0].inputs);
    assert_eq!((&opened.notes, &opened.words), (&all[0].notes, &all[0].own_words));
    assert!(all[0].transcript.iter().any(|line| line.words.starts_with('(')), "silences and looks are kept");
}

/// The screens with *late again*, before a conversation in which own words come first.
fn desk() -> Desk {
    let mut preferences = equipment().preferences;
    preferences.own_words = true;
    let usual = with_shelf(late_again);
    Desk::new(Equipment { method_hash: method_hash(&usual.method), preferences, ..usual })
}

/// What is done in the window: notes, own words, a silence of each length, looks, a time-out, moves taken back, a subject left
/// for another.
fn actions() -> Vec<Action> {
    let say = |key: &str| Action::Talking(InTalk::Say(of_now(key.to_owned())));
    let words = |words: &str| Action::Talking(InTalk::GiveWords(words.to_owned()));
    let look = |area| Action::Talking(InTalk::Look(of_now(Sight { of: PersonId(0), area })));
    // Time goes on from one to the next.
    let mut from_ms = 0_u64;
    let mut silence = |ms: u64| {
        from_ms += 20_000;
        [
            Action::Talking(InTalk::BeginHold { from_ms }),
            Action::Talking(InTalk::EndHold { now_ms: from_ms + ms }),
        ]
    };
    let mut all = vec![
        Action::Choose("late-again".to_owned()),
        Action::Preparing(InPreparation::Note(0, "Rustig blijven".to_owned())),
        Action::Preparing(InPreparation::Note(2, "Niet oplossen, “vragen”".to_owned())),
        Action::Start,
        words("Je bent laat. Wat is er?"),
        say("purpose"),
        words(""),
    ];
    all.extend(silence(1_000));
    all.push(look(Area::Face));
    all.extend(silence(9_000));
    all.push(Action::Talking(InTalk::Rewind));
    all.extend(silence(5_000));
    all.extend([
        say("on-time"),
        words("Weet je wat je team ervan merkt?"),
        say("team.swap"),
        look(Area::Face),
        look(Area::Face),
        say("morning.since"),
        say("time"),
        say("aside"),
        look(Area::Shoulders),
        say("weight"),
        say("not-for-long"),
        Action::Talking(InTalk::TimeOut),
        say("heavy-start.rather"),
        say("made-good"),
        words("Twee kanten dus."),
        say("both-sides"),
        say("cost"),
        say("take"),
        say("new"),
        Action::LookBack,
        Action::LookingBack(InLookBack::Went(4)),
        Action::LookingBack(InLookBack::Feeling(Feeling::Relieved)),
        Action::LookingBack(InLookBack::TellOwnView),
        // In one go: what could be reached is not worked out yet.
        Action::Home,
    ]);
    all
}

/// Does on disk what is wished for, as the window's shell does.
struct Shell<'f> {
    folder: &'f Path,
    keeper: Keeper,
    /// The journal as it was before it was taken away.
    journal: Vec<u8>,
}

impl Shell<'_> {
    fn fulfil(&mut self, wishes: Vec<Wish>) {
        for wish in wishes {
            match wish {
                Wish::Keep(keep) => {
                    if let Keep::Finish(_) = keep {
                        self.journal = only_file(&self.folder.join("running"));
                    }
                    // What is begun and what is finished have each a time of their own.
                    let now_ms = if self.journal.is_empty() { 1_000 } else { 2_000 };
                    self.keeper.keep(keep, "nl", now_ms).unwrap();
                }
                // What stands on the sheet is in the journal that is begun; nothing is explored.
                Wish::KeepNotes { .. } | Wish::Explore(_) => (),
                other => panic!("nobody asked for {other:?}"),
            }
        }
    }
}

fn only_file(folder: &Path) -> Vec<u8> {
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    fs::read(&files[0]).unwrap()
}
