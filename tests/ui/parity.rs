//! Window and terminal keep the same: the same inputs are put into both, and what is on disk is compared byte for byte.

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use weerklank::cli::{Display, Exit, Outcome, Terminal};
use weerklank::feedback::Feeling;
use weerklank::format::{METHOD, method_hash, read_method};
use weerklank::locale::Language;
use weerklank::method::Method;
use weerklank::scenario::{Area, PersonId, Sight};
use weerklank::session::Pen;
use weerklank::store::{DataFolder, Keeper, Library};
use weerklank::ui::{
    Action, Desk, Dialogue, Equipment, InLookBack, InPreparation, InTalk, Preferences, Screen, Shelf,
    Shelved, Telling, Wish,
};

/// When everything happens, in milliseconds since 1970.
const NOW_MS: u64 = 1_000;

/// The longest silence that is held here, in milliseconds.
const LONGEST_MS: u32 = 3_600_000;

/// What all conversations vary by.
const SEED: u64 = 7;

/// What someone does, whether at a window or at a terminal.
#[derive(Clone, Debug)]
enum Deed {
    /// Says the response at this place, from 1, or leaves own words out where they are asked for.
    Say(usize),
    /// Writes own words, where they are asked for.
    Words(String),
    /// Holds a silence, in milliseconds.
    Silence(u32),
    /// Looks at one of those at the table.
    Look(Sight),
    Describe,
    TimeOut,
    Back,
}

/// The letters of the terminal for the areas, of the person opposite and of the other party.
const LETTERS: [&str; 2] = ["asdf", "ghjk"];

impl Deed {
    /// What is typed for it at a terminal.
    fn typed(&self, dialogue: &Dialogue, asks: bool) -> String {
        match self {
            // Where own words are asked for, a number that is not offered would be taken for them.
            Self::Say(place) if asks && *place > dialogue.offers().len() => String::new(),
            Self::Say(place) => place.to_string(),
            Self::Words(words) => words.clone(),
            Self::Silence(ms) => format!("~{ms}"),
            Self::Look(sight) => {
                let person = dialogue.scenario().at_the_table().position(|person| person == sight.of);
                let area = Area::ALL.iter().position(|area| *area == sight.area).expect("an area");
                format!("k{}", &LETTERS[person.expect("one at the table")][area..=area])
            }
            Self::Describe => "k".to_owned(),
            Self::TimeOut => "p".to_owned(),
            Self::Back => "z".to_owned(),
        }
    }

    /// The same at a window, at this time.
    fn actions(&self, dialogue: &Dialogue, asks: bool, from_ms: u64) -> Vec<Action> {
        match self {
            Self::Say(_) if asks => vec![Action::Talking(InTalk::GiveWords(String::new()))],
            Self::Say(place) => {
                let offers = dialogue.offers();
                let offered = place.checked_sub(1).and_then(|place| offers.get(place));
                let key = offered.map(|offered| offered.key(&dialogue.play()));
                key.map(|key| Action::Talking(InTalk::Say(dialogue.dated(key)))).into_iter().collect()
            }
            Self::Words(words) if asks => {
                vec![
                    Action::Talking(InTalk::EditWords(words.clone())),
                    Action::Talking(InTalk::GiveWords(words.clone())),
                ]
            }
            Self::Words(_) => Vec::new(),
            Self::Silence(ms) => {
                let now_ms = from_ms + u64::from(*ms);
                vec![
                    Action::Talking(InTalk::BeginHold { from_ms }),
                    Action::Talking(InTalk::EndHold { now_ms }),
                ]
            }
            Self::Look(sight) => vec![
                Action::Talking(InTalk::OfferAreas),
                Action::Talking(InTalk::Look(dialogue.dated(*sight))),
            ],
            Self::Describe => vec![Action::Talking(InTalk::Describe)],
            Self::TimeOut => vec![Action::Talking(InTalk::TimeOut)],
            Self::Back => vec![Action::Talking(InTalk::Rewind)],
        }
    }
}

/// How a conversation is played.
#[derive(Clone, Copy, Debug)]
struct How {
    scenario: &'static str,
    language: Language,
    is_real: bool,
}

/// The method, and the scenarios as the shelf has them.
static SHELF: LazyLock<(Arc<Method>, Vec<Arc<Shelved>>)> = LazyLock::new(|| {
    let method = read_method(METHOD).expect("the product's own method");
    let shelved = Library::load(&method, &[]).scenarios.into_values().map(|loaded| {
        let scenario = Arc::new(loaded.scenario.expect("it is built in"));
        let tellings = loaded.texts.into_iter().map(|(tag, texts)| {
            let names = scenario.cast.map_ids(|person| texts.name(person).to_owned());
            (Language::of_tag(&tag).expect("a language"), Telling { words: Arc::new(texts), names })
        });
        Arc::new(Shelved::new(&method, Arc::clone(&scenario), tellings.collect()))
    });
    let shelved = shelved.collect();
    (Arc::new(method), shelved)
});

/// A window with a disk.
struct Window {
    desk: Desk,
    keeper: Keeper,
    language: Language,
    /// What would have been typed for the same.
    typed: String,
    now_ms: u64,
}

impl Window {
    fn open(data: &Path, how: How) -> Self {
        let preferences = Preferences { own_words: true, language: how.language, ..Preferences::default() };
        let desk = Desk::new(Equipment {
            method: Arc::clone(&SHELF.0),
            method_hash: method_hash(&SHELF.0),
            shelf: Shelf { scenarios: SHELF.1.clone(), ..Shelf::default() },
            preferences,
            records: BTreeMap::new(),
            latest: None,
            unfinished: None,
            folder: None,
            seed: SEED,
        });
        let keeper = Keeper::new(Some(DataFolder::at(data)));
        Self { desk, keeper, language: how.language, typed: String::new(), now_ms: NOW_MS }
    }

    fn act(&mut self, action: Action) {
        let wishes = self.desk.act(action);
        self.carry_out(wishes);
    }

    fn carry_out(&mut self, wishes: Vec<Wish>) {
        for wish in wishes {
            let done = match wish {
                Wish::Keep(keep) => self.keeper.keep(keep, self.language.tag(), NOW_MS).map(|_| ()),
                Wish::KeepNotes { log, notes } => self.keeper.keep_notes(&log, &notes, NOW_MS),
                Wish::Explore(exploration) => {
                    let wishes = self.desk.explored(exploration.explore());
                    self.carry_out(wishes);
                    Ok(())
                }
                Wish::SavePreferences => Ok(()),
                other => panic!("nobody asked for {other:?}"),
            };
            done.expect("a disk that works");
        }
    }

    fn type_in(&mut self, line: &str) {
        self.typed += line;
        self.typed.push('\n');
    }

    /// Prepares and begins, with this note on the first point of the sheet.
    fn begin(&mut self, how: How, note: &str) {
        self.act(Action::Choose(how.scenario.to_owned()));
        if how.is_real {
            self.act(Action::Preparing(InPreparation::Way(weerklank::conversation::Way::Real)));
        }
        self.act(Action::Preparing(InPreparation::Note(0, note.to_owned())));
        let Screen::Prepare(preparation) = self.desk.screen() else { panic!("it is prepared") };
        let others = preparation.sheet.points.len() - 1;
        self.act(Action::Start);
        self.type_in("v");
        self.type_in(note);
        self.typed += &"\n".repeat(others);
    }

    fn dialogue(&self) -> &Dialogue {
        let Screen::Talk(talking) = self.desk.screen() else { panic!("one talks") };
        &talking.dialogue
    }

    /// Does it, as long as the conversation goes on.
    fn does(&mut self, deed: &Deed) {
        if self.dialogue().ended() {
            return;
        }
        let asks = self.dialogue().pen() != Pen::Down;
        let line = deed.typed(self.dialogue(), asks);
        self.type_in(&line);
        for action in deed.actions(self.dialogue(), asks, self.now_ms) {
            self.act(action);
        }
        self.now_ms += u64::from(LONGEST_MS);
    }

    fn play_out(&mut self) {
        for _ in 0..200 {
            self.does(&Deed::Say(1));
        }
        assert!(self.dialogue().ended());
    }
}

/// Plays the same in a terminal.
fn type_all(data: &Path, how: How, typed: &str) -> String {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut terminal = Terminal {
        input: &mut Cursor::new(typed.as_bytes()),
        output: &mut output,
        errors: &mut errors,
        width: 80,
        now: &|| NOW_MS,
        fresh_seed: 1,
        trouble: None,
    };
    let (data, seed) = (data.display().to_string(), SEED.to_string());
    let mut words = vec!["weerklank", "--data", &data, "--lang", how.language.tag(), "play", how.scenario];
    words.extend(["--text", "--own-words", "--seed", &seed]);
    words.extend(how.is_real.then_some("--real"));
    let outcome =
        weerklank::cli::run(words.into_iter().map(OsString::from), None, &Display::Absent, &mut terminal);
    let output = String::from_utf8(output).expect("UTF-8");
    assert!(matches!(outcome, Outcome::Exit(Exit::Done)), "{output}{}", String::from_utf8_lossy(&errors));
    output
}

/// Every file in a folder of the place, by its name.
fn kept(data: &Path, folder: &str) -> BTreeMap<OsString, String> {
    let Ok(entries) = fs::read_dir(data.join(folder)) else { return BTreeMap::new() };
    let files = entries.map(|entry| entry.expect("a file"));
    files.map(|file| (file.file_name(), fs::read_to_string(file.path()).expect("a text"))).collect()
}

/// All that one can do, with what differed between window and terminal.
fn deeds(how: How) -> Vec<Deed> {
    let shelved = SHELF.1.iter().find(|shelved| shelved.scenario.id == how.scenario).expect("it is built in");
    let mut deeds = vec![
        Deed::Words(format!("  {}  ", "Je bent er weer. ".repeat(90))),
        Deed::Describe,
        Deed::Silence(500),
        Deed::Words("“Aanhalingstekens” en \\".to_owned()),
        Deed::TimeOut,
        Deed::TimeOut,
        Deed::Say(1),
        Deed::Say(2),
        Deed::Back,
        Deed::Say(1),
        Deed::Silence(4_000),
        Deed::Silence(LONGEST_MS),
    ];
    for sight in shelved.scenario.sights() {
        deeds.extend([Deed::Look(sight), Deed::Look(sight), Deed::Say(1), Deed::Say(1)]);
    }
    deeds
}

fn assert_kept_alike(how: How, deeds: &[Deed], to_the_end: bool) {
    let (window_data, terminal_data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = Window::open(window_data.path(), how);
    window.begin(how, "  De afspraak is negen uur.  ");
    for deed in deeds {
        window.does(deed);
    }
    if to_the_end {
        window.play_out();
        for action in [
            Action::LookBack,
            Action::LookingBack(InLookBack::Went(4)),
            Action::LookingBack(InLookBack::Feeling(Feeling::ALL[1])),
        ] {
            window.act(action);
        }
        window.act(Action::LookingBack(InLookBack::TellOwnView));
        window.typed += "4\n2\n\n";
    } else {
        if window.dialogue().ended() {
            return;
        }
        window.act(Action::Leave);
        window.type_in("q");
    }
    let told = type_all(terminal_data.path(), how, &window.typed);
    for folder in ["running", "finished"] {
        let (in_window, in_terminal) = (kept(window_data.path(), folder), kept(terminal_data.path(), folder));
        assert_eq!(in_window, in_terminal, "{how:?} {folder}\n{}\n{told}", window.typed);
    }
    assert_eq!(kept(window_data.path(), "finished").len(), usize::from(to_the_end), "{told}");
    assert_eq!(kept(window_data.path(), "running").len(), usize::from(!to_the_end), "{told}");
}

#[test]
fn a_conversation_that_was_finished_is_kept_alike() {
    for scenario in ["late-again", "angry-client", "why-should-i"] {
        for (language, is_real) in [(Language::Nl, false), (Language::En, true)] {
            let how = How { scenario, language, is_real };
            assert_kept_alike(how, &deeds(how), true);
        }
    }
}

#[test]
fn what_is_kept_has_silences_looks_and_time_outs_in_it() {
    let how = How { scenario: "late-again", language: Language::Nl, is_real: false };
    let data = tempfile::tempdir().unwrap();
    let mut window = Window::open(data.path(), how);
    window.begin(how, "");
    // Own words are left out; at the second turn there is something to be seen in the face.
    let face = Sight { of: PersonId(0), area: Area::Face };
    let deeds = [Deed::Say(1), Deed::Say(1), Deed::Look(face), Deed::TimeOut, Deed::Silence(500)];
    for deed in &deeds {
        window.does(deed);
    }
    window.play_out();
    let terminal_data = tempfile::tempdir().unwrap();
    type_all(terminal_data.path(), how, &format!("{}\n\n\n", window.typed));
    let finished = kept(terminal_data.path(), "finished").into_values().next().expect("it is kept");
    let finished: serde_json::Value = serde_json::from_str(&finished).unwrap();
    let lines = finished["transcript"].as_array().expect("lines");
    let done =
        lines.iter().filter(|line| line["who"] == "" && line["words"].as_str().unwrap().starts_with('('));
    assert_eq!(done.count(), 3, "{lines:?}");
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let area = prop::sample::select(Area::ALL.to_vec());
    prop_oneof![
        8 => (1..7_usize).prop_map(Deed::Say),
        3 => "[a-zé,.]{1,12} [a-z]{0,9}".prop_map(|words| Deed::Words(format!("wel {words}"))),
        2 => prop_oneof![400..15_000_u32, 400..LONGEST_MS].prop_map(Deed::Silence),
        2 => area.prop_map(|area| Deed::Look(Sight { of: PersonId(0), area })),
        1 => Just(Deed::Describe),
        1 => Just(Deed::TimeOut),
        2 => Just(Deed::Back),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_conversation_that_was_left_is_kept_alike(
        deeds in prop::collection::vec(any_deed(), 0..25),
        scenario in prop::sample::select(vec!["late-again", "angry-client", "why-should-i"]),
        is_real in any::<bool>(),
    ) {
        let how = How { scenario, language: Language::Nl, is_real };
        assert_kept_alike(how, &deeds, false);
    }
}
