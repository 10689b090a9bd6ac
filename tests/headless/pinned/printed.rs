//! What the command line prints and writes about the built-in scenarios and the starter: conversations as JSON and as coded
//! transcripts, what `check` says, and the branches. What `analyse` finds is a file of its own for each, since that may be
//! bettered on purpose.

use super::file::{assert_none, difference};
use super::kept::write;
use crate::command_line::weerklank;
use crate::common::method;
use crate::mutants::Mutant;
use std::fs;
use std::path::{Path, PathBuf};
use weerklank::cli::Exit;
use weerklank::format::starter;

/// A conversation: what its files are called, the scenario, the seed, whether it is real, the inputs.
type Printed = (&'static str, &'static str, &'static str, bool, &'static str);

const CONVERSATIONS: [Printed; 7] = [
    (
        "late-again-jump",
        "late-again",
        "11",
        false,
        "purpose,~1000,rewind:1,~5000,on-time,team.swap,look:gaze-drops,morning.since,time,aside,look:shoulders-drop,weight,\
         not-for-long,timeout,heavy-start.rather,made-good,both-sides,cost,take,new",
    ),
    (
        "late-again-unfinished",
        "late-again",
        "5",
        true,
        "fact,~9000,morning.lamp,two-clocks,be-there,team.together",
    ),
    (
        "why-should-i-silences",
        "why-should-i",
        "7",
        true,
        "own-share,stands,craft.teach,~5500,goes-on,plain,before.door,~5500,~5500,beside,chair.how,~5500,gets-there,half-year,\
         ~5500,friday,take,feedback",
    ),
    (
        "why-should-i-second-try",
        "why-should-i",
        "1",
        false,
        "own-share,stands,craft.teach,later,goes-on,trouble,not-meant,before.door,yours,room,how,beside,chair.how,arrived,\
         gets-there,both-sides,feel,friday,check-plan,first",
    ),
    (
        "angry-client-looks",
        "angry-client",
        "7",
        false,
        "boundary,~5000,why-i-asked,visits.longer,look:jaw-sets,jaw,small,stake.worst,~5000,look:shoulders-drop,shoulders,\
         post.aloud,table,look:rubs-eyes,eyes,this-morning,both-sides,start-today,check-plan,first",
    ),
    (
        "angry-client-time-out",
        "angry-client",
        "4",
        true,
        "understand,hear-out,timeout,deal,two-months,visits.tell,nobody,how-is-it,stake.amount,money-and-form,together,\
         who-when,handle",
    ),
    ("starter", "starter", "1", false, "spiegel,~4000,timeout,moed,plan"),
];

/// The mutants that are checked: of *late again*, *why should I*, *angry client* and the starter.
const MUTANTS: [u64; 4] = [0, 1, 2, 3];

const SCENARIOS: [&str; 4] = ["angry-client", "late-again", "starter", "why-should-i"];

#[test]
fn conversations_as_json_and_as_transcripts_are_what_they_were() {
    let home = Home::new();
    let mut differences = Vec::new();
    for (name, scenario, seed, real, inputs) in CONVERSATIONS {
        for language in ["nl", "en"] {
            let transcript = home.folder.path().join("transcript.csv");
            let mut words =
                vec!["--lang", language, "play", scenario, "--json", "--seed", seed, "--choices", inputs];
            words.extend(real.then_some("--real"));
            let file = transcript.display().to_string();
            words.extend(["--transcript", &file]);
            let json = home.printed(&words);
            let written = fs::read(&transcript).unwrap();
            fs::remove_file(&transcript).unwrap();
            differences.extend(difference(&format!("played/{name}.{language}.csv"), &written));
            // In the other language only the words differ.
            if language == "nl" || scenario == "why-should-i" {
                differences.extend(difference(&format!("played/{name}.{language}.json"), json.as_bytes()));
            }
        }
    }
    assert_none(&differences);
}

/// Of the built-in scenarios there is nothing to say; of mutants there is.
#[test]
fn what_check_says_is_what_it_was() {
    let home = Home::new();
    let mut differences = Vec::new();
    let mutants = MUTANTS.map(|seed| home.add_mutant(seed));
    for scenario in SCENARIOS.into_iter().chain(mutants.iter().map(String::as_str)) {
        let path = home.path_of(scenario).display().to_string();
        for language in ["nl", "en"] {
            let said = home.printed(&["--lang", language, "check", &path, "--json"]);
            differences.extend(difference(&format!("checked/{scenario}.{language}.json"), said.as_bytes()));
        }
    }
    assert_none(&differences);
}

#[test]
fn the_branches_are_drawn_as_they_were() {
    let home = Home::new();
    let drawn = [
        ("angry-client", "dot", "en"),
        ("late-again", "dot", "nl"),
        ("late-again", "mermaid", "en"),
        ("late-again", "svg", "nl"),
        ("starter", "dot", "en"),
        ("starter", "mermaid", "nl"),
        ("starter", "svg", "en"),
        ("why-should-i", "dot", "nl"),
    ];
    let differences = drawn.iter().filter_map(|(scenario, form, language)| {
        let picture = home.printed(&["--lang", language, "graph", scenario, "--format", form, "--seed", "7"]);
        difference(&format!("drawn/{scenario}.{language}.{form}"), picture.as_bytes())
    });
    assert_none(&differences.collect::<Vec<_>>());
}

#[test]
fn what_analyse_finds_is_what_it_found() {
    let home = Home::new();
    let differences = SCENARIOS.iter().filter_map(|scenario| {
        let found = home.printed(&["analyse", scenario, "--seed", "7", "--json"]);
        difference(&format!("analysed/{scenario}.json"), found.as_bytes())
    });
    assert_none(&differences.collect::<Vec<_>>());
}

/// The folder of someone in whose scenarios the starter is too.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("scenarios/starter"), &starter("nl").unwrap());
        Self { folder }
    }

    /// Puts a mutant among the scenarios; says what it is called.
    fn add_mutant(&self, seed: u64) -> String {
        let (mutant, _) = Mutant::sound(seed, &method());
        write(&self.folder.path().join("scenarios").join(mutant.name()), &mutant.folder);
        mutant.name()
    }

    fn path_of(&self, scenario: &str) -> PathBuf {
        let own = self.folder.path().join("scenarios").join(scenario);
        if own.is_dir() {
            own
        } else {
            Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios").join(scenario)
        }
    }

    /// What is printed, with where the scenarios stand left out.
    fn printed(&self, words: &[&str]) -> String {
        let ran = weerklank(self.folder.path(), words, "");
        assert_eq!(ran.exit, Exit::Done, "{words:?}: {}{}", ran.output, ran.errors);
        let home = self.folder.path().display().to_string();
        ran.output.replace(&home, "HOME").replace(env!("CARGO_MANIFEST_DIR"), "ROOT")
    }
}
