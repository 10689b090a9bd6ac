//! What is kept of conversations in the terminal: the journal of one that was left, the conversation that was finished, and
//! what was to be read on the way. The pinned journals are gone on with, and what comes of them is what comes of the
//! conversation that was never left.

use super::file::{assert_none, difference, is_updating, path};
use super::typed::typed;
use crate::command_line::weerklank;
use crate::common::{built_in, entries, method};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use weerklank::conversation::{Entry, Play, Way};
use weerklank::format::{Folder, read_scenario, starter};
use weerklank::store::{DataFolder, Finished, Journal};

/// A conversation to be kept.
struct Kept {
    /// What its files are called.
    name: &'static str,
    scenario: &'static str,
    language: &'static str,
    seed: u64,
    way: Way,
    /// Whether the sheet is filled in.
    prepared: bool,
    /// Whether own words are typed first.
    own_words: bool,
    /// After so many inputs it is left.
    left_after: usize,
    inputs: &'static str,
}

/// Silences of every length, looks, a time-out, moves taken back, subjects left and taken up again, own words, notes; guided
/// and real; in both languages.
const ALL: [Kept; 6] = [
    Kept {
        name: "late-again-jump",
        scenario: "late-again",
        language: "nl",
        seed: 11,
        way: Way::Guided,
        prepared: true,
        own_words: false,
        left_after: 9,
        inputs: "purpose,~1000,rewind:1,~5000,on-time,team.swap,look:gaze-drops,morning.since,time,aside,look:shoulders-drop,weight,\
         not-for-long,timeout,heavy-start.rather,made-good,both-sides,cost,take,new",
    },
    Kept {
        name: "late-again-own-words",
        scenario: "late-again",
        language: "nl",
        seed: 7,
        way: Way::Guided,
        prepared: false,
        own_words: true,
        left_after: 6,
        inputs: "apart,look:rubs-eyes,eyes,last-legs,morning.ask,~5000,both,not-for-long,team.swap,rather,gnaws,wish.forklift,\
         square,that-way,month,which,who-when,same-day",
    },
    Kept {
        name: "late-again-too-long",
        scenario: "late-again",
        language: "en",
        seed: 5,
        way: Way::Real,
        prepared: false,
        own_words: false,
        left_after: 5,
        inputs: "fact,~9000,rewind:1,morning.lamp,two-clocks,be-there,team.together,kind,timeout,timeout,so-far,moment,choose,nothing",
    },
    Kept {
        name: "why-should-i-silences",
        scenario: "why-should-i",
        language: "en",
        seed: 7,
        way: Way::Real,
        prepared: true,
        own_words: false,
        left_after: 7,
        inputs: "own-share,stands,craft.teach,~5500,goes-on,plain,before.door,~5500,~5500,beside,chair.how,~5500,gets-there,half-year,\
         ~5500,friday,take,feedback",
    },
    Kept {
        name: "angry-client-looks",
        scenario: "angry-client",
        language: "en",
        seed: 7,
        way: Way::Guided,
        prepared: false,
        own_words: false,
        left_after: 8,
        inputs: "boundary,~5000,why-i-asked,visits.longer,rewind:2,why-i-asked,visits.longer,look:jaw-sets,jaw,small,stake.worst,\
                 ~5000,look:shoulders-drop,shoulders,post.aloud,table,look:rubs-eyes,eyes,this-morning,both-sides,start-today,check-plan,first",
    },
    Kept {
        name: "starter",
        scenario: "starter",
        language: "nl",
        seed: 1,
        way: Way::Guided,
        prepared: false,
        own_words: true,
        left_after: 1,
        inputs: "spiegel,~4000,timeout,moed,plan",
    },
];

#[test]
fn what_the_terminal_keeps_is_what_it_was() {
    let differences = ALL.iter().flat_map(|kept| {
        let journal = kept.left();
        let (finished, read) = kept.finished();
        let files = [("journal", journal), ("json", finished), ("txt", read)];
        files.into_iter().filter_map(|(form, now)| difference(&format!("kept/{}.{form}", kept.name), &now))
    });
    assert_none(&differences.collect::<Vec<_>>());
}

#[test]
fn pinned_journals_are_gone_on_with() {
    for kept in ALL.iter().filter(|_| !is_updating()) {
        let folder = kept.folder();
        let running = folder.path().join("running");
        fs::create_dir_all(&running).unwrap();
        let name = format!("000000000001000-{}.journal", kept.scenario);
        fs::copy(pinned(kept, "journal"), running.join(name)).unwrap();
        let opened = Journal::open(&fs::read_dir(&running).unwrap().next().unwrap().unwrap().path());
        let opened = opened.unwrap().expect("it is a journal");
        assert_eq!((opened.log.seed, opened.log.way), (kept.seed, kept.way), "{}", kept.name);
        drop(opened);
        let typed = format!("{}\n{}", if kept.language == "nl" { "ja" } else { "yes" }, kept.typed_after());
        let ran = weerklank(folder.path(), &kept.play(), &typed);
        let finished = only_file(&folder.path().join("finished"))
            .unwrap_or_else(|| panic!("{} is not gone on with: {}{}", kept.name, ran.output, ran.errors));
        let pinned: Finished = serde_json::from_slice(&fs::read(pinned(kept, "json")).unwrap()).unwrap();
        let now: Finished = serde_json::from_slice(&finished).unwrap();
        assert_eq!(now, pinned, "{}", kept.name);
    }
}

#[test]
fn pinned_conversations_are_read() {
    if is_updating() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::at(folder.path());
    let finished = folder.path().join("finished");
    fs::create_dir_all(&finished).unwrap();
    for (number, kept) in ALL.iter().enumerate() {
        let name = format!("{number:015}-{}.json", kept.scenario);
        fs::copy(pinned(kept, "json"), finished.join(name)).unwrap();
    }
    let (all, faults) = data.all_finished();
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(all.len(), ALL.len());
    for (kept, read) in ALL.iter().zip(&all) {
        assert_eq!((read.scenario.as_str(), read.seed, read.way), (kept.scenario, kept.seed, kept.way));
        assert!(read.feedback.ending.is_some() && !read.transcript.is_empty(), "{}", kept.name);
        assert_eq!(read.notes.is_empty(), !kept.prepared, "{}", kept.name);
        assert_eq!(read.own_words.is_empty(), !kept.own_words, "{}", kept.name);
    }
}

fn pinned(kept: &Kept, form: &str) -> std::path::PathBuf {
    path(&format!("kept/{}.{form}", kept.name))
}

impl Kept {
    /// The folder of someone in whose scenarios the starter is too.
    fn folder(&self) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        if self.scenario == "starter" {
            write(&folder.path().join("scenarios/starter"), &starter("nl").unwrap());
        }
        folder
    }

    fn play(&self) -> Vec<&str> {
        let mut words = vec!["--lang", self.language, "play", self.scenario, "--text"];
        words.extend(self.own_words.then_some("--own-words"));
        words
    }

    fn begin(&self) -> Vec<String> {
        let mut words: Vec<String> = self.play().into_iter().map(str::to_owned).collect();
        words.extend(["--seed".to_owned(), self.seed.to_string()]);
        words.extend((self.way == Way::Real).then(|| "--real".to_owned()));
        words
    }

    /// What is typed before the conversation.
    fn typed_before(&self) -> String {
        let prepare = if self.language == "nl" { "v" } else { "p" };
        if self.prepared {
            format!("{prepare}\nEén: rustig blijven\n\nThree \"things\"\n{}", "\n".repeat(9))
        } else {
            "\n".to_owned()
        }
    }

    /// The lines of the conversation, and for own words a line before each response, every other one empty.
    fn lines(&self) -> Vec<String> {
        let method = method();
        let loaded = match self.scenario {
            "starter" => read_scenario("starter", &starter("nl").unwrap(), &BTreeMap::new(), &method),
            name => built_in(&method).remove(name).unwrap(),
        };
        let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
        let texts = loaded.texts.get(self.language).unwrap_or(&loaded.texts["nl"]);
        let inputs: Vec<Entry> = entries(self.inputs);
        let lines = typed(&play, texts, self.seed, self.way, &inputs);
        let with_words = (1..).zip(lines).zip(&inputs).flat_map(|((number, line), entry)| {
            let words =
                if number % 2 == 1 { format!("In mijn woorden, {number}: “zo”.") } else { String::new() };
            let before = (self.own_words && matches!(entry, Entry::Choose(_))).then_some(words);
            before.into_iter().chain([line])
        });
        with_words.collect()
    }

    /// How many of the lines are typed before it is left.
    fn left_after(&self) -> usize {
        let chosen = entries(self.inputs)[..self.left_after]
            .iter()
            .filter(|one| matches!(one, Entry::Choose(_)))
            .count();
        self.left_after + if self.own_words { chosen } else { 0 }
    }

    /// What is typed when it is gone on with: the rest, the own view, and the number.
    fn typed_after(&self) -> String {
        format!("{}\n4\n2\n\n", self.lines()[self.left_after()..].join("\n"))
    }

    /// The journal of the conversation that was left.
    fn left(&self) -> Vec<u8> {
        let folder = self.folder();
        let typed = format!("{}{}\nq\n", self.typed_before(), self.lines()[..self.left_after()].join("\n"));
        let begin = self.begin();
        let ran = weerklank(folder.path(), &begin.iter().map(String::as_str).collect::<Vec<_>>(), &typed);
        let journal = only_file(&folder.path().join("running"));
        journal.unwrap_or_else(|| panic!("{}: {}{}", self.name, ran.output, ran.errors))
    }

    /// The conversation that was finished, and what was to be read.
    fn finished(&self) -> (Vec<u8>, Vec<u8>) {
        let folder = self.folder();
        let typed = format!(
            "{}{}\n{}",
            self.typed_before(),
            self.lines()[..self.left_after()].join("\n"),
            self.typed_after()
        );
        let begin = self.begin();
        let ran = weerklank(folder.path(), &begin.iter().map(String::as_str).collect::<Vec<_>>(), &typed);
        let finished = only_file(&folder.path().join("finished"));
        let finished =
            finished.unwrap_or_else(|| panic!("{} has no end: {}{}", self.name, ran.output, ran.errors));
        assert!(!is_updating() || ran.errors.is_empty(), "{}: {}", self.name, ran.errors);
        (finished, ran.output.into_bytes())
    }
}

/// Writes a scenario's files.
pub fn write(path: &Path, folder: &Folder) {
    for (file, bytes) in &folder.files {
        let path = path.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// The one file in a folder; none where there is not exactly one.
fn only_file(folder: &Path) -> Option<Vec<u8>> {
    let mut files = fs::read_dir(folder).ok()?.map(|entry| entry.unwrap().path());
    let only = files.next()?;
    files.next().is_none().then(|| fs::read(only).unwrap())
}
