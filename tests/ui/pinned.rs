//! What the window keeps, pinned byte for byte in `tests/fixtures/pinned/window`: preferences, the journal of a conversation
//! and the conversation that was finished. `UPDATE_PINNED=1` writes them anew.

use crate::hosted::{equipment, with_shelf};
use crate::library::late_again;
use file::{assert_none, difference, is_updating, path};
use std::collections::BTreeSet;
use std::fs;
use weerklank::feedback::Feeling;
use weerklank::format::method_hash;
use weerklank::locale::Language;
use weerklank::scenario::{Area, PersonId, Sight};
use weerklank::store::{Finished, Journal, Place, TranscriptLine};
use weerklank::ui::{
    Action, Desk, Equipment, FinishedConversation, Hearing, Lesson, Preferences, Theme, Wish,
};

#[path = "../headless/pinned/file.rs"]
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
        Place::at(folder.path()).keep_preferences(&preferences).unwrap();
        difference(name, &fs::read(folder.path().join("preferences.json")).unwrap())
    });
    assert_none(&differences.collect::<Vec<_>>());
}

#[test]
fn pinned_preferences_are_read() {
    for (name, preferences) in all_preferences().into_iter().filter(|_| !is_updating()) {
        let folder = tempfile::tempdir().unwrap();
        fs::copy(path(name), folder.path().join("preferences.json")).unwrap();
        let read = Place::at(folder.path()).read_preferences::<Preferences>().unwrap();
        assert_eq!(read, Some(preferences), "{name}");
    }
}

#[test]
fn what_the_window_keeps_is_what_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::at(folder.path());
    let mut desk = desk();
    let mut shell = Shell { place, running: None, journal: Vec::new(), finished: None };
    for action in actions() {
        shell.fulfil(desk.act(action));
    }
    let finished = shell.finished.expect("the conversation is finished");
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
    let place = Place::at(folder.path());
    for (kind, name) in
        [("running", "000000000001000-late-again.journal"), ("finished", "000000000000900-other.json")]
    {
        fs::create_dir_all(folder.path().join(kind)).unwrap();
        let pinned = if kind == "running" { "window/late-again.journal" } else { "window/late-again.json" };
        fs::copy(path(pinned), folder.path().join(kind).join(name)).unwrap();
    }
    let (opened, faults) = place.unfinished();
    assert!(faults.is_empty(), "{faults:?}");
    let opened = opened.expect("it can be gone on with");
    let (all, faults) = place.all_finished();
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
    let say = |key: &str| Action::Say(key.to_owned());
    let words = |words: &str| Action::GiveWords(words.to_owned());
    let look = |area| Action::Look(Sight { of: PersonId(0), area });
    let silence = |ms: u64| [Action::BeginHold { from_ms: 5_000 }, Action::EndHold { now_ms: 5_000 + ms }];
    let mut all = vec![
        Action::Choose("late-again".to_owned()),
        Action::EditNote(0, "Rustig blijven".to_owned()),
        Action::EditNote(2, "Niet oplossen, “vragen”".to_owned()),
        Action::Start,
        words("Je bent laat. Wat is er?"),
        say("purpose"),
        words(""),
    ];
    all.extend(silence(1_000));
    all.push(look(Area::Face));
    all.extend(silence(9_000));
    all.push(Action::Rewind);
    all.extend(silence(5_000));
    all.extend([
        words("Weet je wat je team ervan merkt?"),
        say("team.tell"),
        Action::TimeOut,
        look(Area::Face),
        look(Area::Face),
        say("morning.since"),
        say("awake"),
        say("heavy-start.rather"),
        say("home.door"),
        look(Area::Shoulders),
        say("weight"),
        words("Twee kanten dus."),
        say("both-sides"),
        say("cost"),
        say("take"),
        say("feedback"),
        Action::LookBack,
        Action::Went(4),
        Action::Feeling(Feeling::Relieved),
        Action::TellOwnView,
        // In one go: what could be reached is not worked out yet.
        Action::Home,
    ]);
    all
}

/// Does on disk what is wished for, as the window's shell does.
struct Shell {
    place: Place,
    running: Option<Journal>,
    /// The journal as it was before it was taken away.
    journal: Vec<u8>,
    finished: Option<Vec<u8>>,
}

impl Shell {
    fn fulfil(&mut self, wishes: Vec<Wish>) {
        for wish in wishes {
            match wish {
                Wish::Begin { log, notes, own_words } => {
                    self.running = Some(self.place.begin_with(&log, &notes, own_words, 1_000).unwrap());
                }
                Wish::Append(entry) => self.running.as_mut().unwrap().append(&entry).unwrap(),
                Wish::AppendWords(words) => self.running.as_mut().unwrap().append_words(&words).unwrap(),
                Wish::Finish(finished) => self.finish(*finished),
                other => panic!("nobody asked for {other:?}"),
            }
        }
    }

    fn finish(&mut self, finished: FinishedConversation) {
        self.journal = fs::read(self.running.as_ref().unwrap().path()).unwrap();
        let lines = finished.transcript.into_iter();
        let kept = Finished {
            title: finished.title,
            language: "nl".to_owned(),
            notes: finished.notes,
            own_words: finished.own_words,
            own_view: finished.own_view,
            transcript: lines.map(|line| TranscriptLine { who: line.who, words: line.words }).collect(),
            ..Finished::of(&finished.log, finished.feedback, 2_000)
        };
        self.finished = Some(fs::read(self.place.keep(&kept, 2_000).unwrap()).unwrap());
    }
}
