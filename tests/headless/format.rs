//! Reading scenarios: what is read, where diagnostics point, what counts in the hash.

use crate::common;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use weerklank::format::{
    Folder, LANGUAGES, Loaded, METHOD, Severity, faults, line_and_column, method_hash, read_method,
    read_scenario,
};
use weerklank::method::{Level, Method, Quantity};
use weerklank::scenario::{Channel, Condition, NodeKind, PersonId, Place, Say, Scenario};

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A folder of the disk, with all that is below it.
pub(crate) fn read_folder(path: &Path) -> Folder {
    let mut folder = Folder::default();
    add_files(path, "", &mut folder.files);
    folder
}

fn add_files(directory: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(directory).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add_files(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).expect("a file"));
        }
    }
}

/// The folders right under a folder, by name.
pub(crate) fn read_folders(path: &Path) -> BTreeMap<String, Folder> {
    let entries = fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), read_folder(&entry.path())))
        .collect()
}

/// Reads a folder with the fragments of the fixtures.
pub(crate) fn load(folder: &Folder) -> Loaded {
    static METHOD: LazyLock<Method> = LazyLock::new(common::method);
    static FRAGMENTS: LazyLock<BTreeMap<String, Folder>> =
        LazyLock::new(|| read_folders(&fixtures().join("fragments")));
    read_scenario("fixture", folder, &FRAGMENTS, &METHOD)
}

fn everything() -> Folder {
    read_folder(&fixtures().join("scenarios/everything"))
}

fn scenario(folder: &Folder) -> Scenario {
    let loaded = load(folder);
    loaded.scenario.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// The folder with a piece of one of its files replaced.
fn with(mut folder: Folder, file: &str, from: &str, to: &str) -> Folder {
    let bytes = folder.files.get_mut(file).expect("the file");
    let text = String::from_utf8(std::mem::take(bytes)).expect("text");
    assert!(text.contains(from), "{file} has no {from:?}");
    *bytes = text.replacen(from, to, 1).into_bytes();
    folder
}

#[test]
fn the_fixtures_are_read_without_a_word() {
    for (name, folder) in read_folders(&fixtures().join("scenarios")) {
        let loaded = load(&folder);
        assert_eq!(loaded.diagnostics, [], "{name}");
        assert!(loaded.scenario.is_some(), "{name}");
    }
}

#[test]
fn the_scenarios_of_the_program_are_read_without_a_word() {
    for (name, loaded) in common::built_in(&common::method()) {
        assert_eq!(loaded.diagnostics, [], "{name}");
        assert!(loaded.scenario.is_some(), "{name}");
    }
}

#[test]
fn a_place_far_away_brings_its_channel() {
    let channel = |name: &str| {
        let setting = scenario(&read_folder(&fixtures().join("scenarios").join(name))).setting;
        (setting.place, setting.channel)
    };
    assert_eq!(channel("by-telephone"), (Place::Telephone, Channel::Phone));
    assert_eq!(channel("in-a-video-call"), (Place::VideoCall, Channel::Video));
    assert_eq!(channel("by-video"), (Place::KitchenTable, Channel::Video));
    assert_eq!(channel("around-the-table"), (Place::MeetingRoom, Channel::InPerson));
}

#[test]
fn nodes_and_responses_keep_the_order_of_the_file() {
    let scenario = scenario(&everything());
    let nodes: Vec<&str> = scenario.nodes.iter().map(|node| node.id.as_str()).take(4).collect();
    assert_eq!(nodes, ["enters", "talk", "yes-but", "opens-up"]);
    let keys: Vec<&str> = scenario.responses.iter().map(|response| response.key.as_str()).take(9).collect();
    let expected =
        ["alarm.ask", "alarm.accuse", "home.ask", "recap", "walk-out", "listen", "fix", "foot", "joke"];
    assert_eq!(keys, expected);
    assert_eq!(scenario.facts.as_slice(), ["nights", "asked-home"]);
}

#[test]
fn a_fragment_is_put_in_with_its_exits_bound() {
    let scenario = scenario(&everything());
    let ids: Vec<&str> = scenario.nodes.iter().map(|node| node.id.as_str()).collect();
    for id in ["farewell--sums-up", "farewell--thanks--thank", "pause--comes-back"] {
        assert!(ids.contains(&id), "{id} in {ids:?}");
    }
    let thank = scenario.nodes.iter().find(|node| node.id == "farewell--thanks--thank").expect("the node");
    let NodeKind::Turn(turn) = &thank.kind else { panic!("a turn") };
    let to: Vec<&str> = turn.to.iter().flatten().map(|id| scenario.node(*id).id.as_str()).collect();
    assert_eq!(to, ["agreed", "half"]);
}

#[test]
fn a_plain_name_is_a_line_and_of_names_someone_else() {
    let scenario = scenario(&everything());
    let yes_but = scenario.nodes.iter().find(|node| node.id == "yes-but").expect("the node");
    let NodeKind::Turn(turn) = &yes_but.kind else { panic!("a turn") };
    let [Say::First(lines), Say::Line(kim)] = turn.says.as_slice() else { panic!("{:?}", turn.says) };
    assert_eq!(scenario.key(lines[1].text), "yes-but");
    assert_eq!(kim.by, PersonId(1));
    let thinks = scenario.nodes.iter().find(|node| node.id == "thinks").expect("the node");
    assert!(thinks.when.contains(&Condition::AtLeast(PersonId(1), Quantity::Challenge, Level::Mid)));
}

#[test]
fn texts_have_their_names_filled_in_and_flow() {
    let loaded = load(&everything());
    let scenario = loaded.scenario.expect("a scenario");
    let texts = &loaded.texts["nl"];
    assert_eq!(texts.get("scenario", Some("you")), Some("Je leidt de ploeg van Sam en Kim."));
    assert_eq!(texts.get("scenario", None), Some("Alweer te laat"));
    let paragraphs = "Ja maar, ik slaap dwars door die wekker heen.\n\nEn de bus rijdt ook niet.";
    assert_eq!(texts.get("yes-but", None), Some(paragraphs));
    assert_eq!(texts.get("yes-but-sharp", None), Some("[zucht] Ja maar zo makkelijk is het niet."));
    assert_eq!(texts.name(PersonId(1)), "Kim");
    assert_eq!(texts.get("broken-off", None), None);
    assert_eq!(texts.get("farewell--sums-up", None), Some("Dus dat is de afspraak."));
    assert_eq!(texts.get("farewell--sums-up", Some("inner")), Some("Eindelijk."));
    let response = scenario.responses.iter().find(|response| response.key == "fix").expect("the response");
    assert_eq!(texts.line(response.text), "Dan koop je toch een hardere wekker?");
    assert_eq!(texts.attribute(response.text, "why"), Some("Een oplossing waar hij niet om vroeg."));
}

#[test]
fn the_hash_is_of_the_structure_only() {
    let folder = everything();
    let hash = scenario(&folder).hash;
    assert_eq!(hash.len(), 64);
    let same = [
        ("scenario.ron", "// Uses every", "// Now uses every"),
        ("scenario.ron", "    goal: change_unmotivated,\n", "goal:change_unmotivated,"),
        ("scenario.ron", "figure: \"young-man\",", "/* who */ figure: \"young-man\", "),
        ("scenario.ron", "known: false", "known : false"),
        ("scenario.ron", "because: \"Kim hears it\"", "because: \"Kim heard it\""),
        ("scenario.ron", "the reflection at", "this reflection at"),
        ("scenario.ron", "\"baby\": Turn(needs", "\"baby\": Turn(face: neutral, needs"),
        ("nl.ftl", "Alweer te laat", "Weer te laat"),
    ];
    for (file, from, to) in same {
        assert_eq!(scenario(&with(folder.clone(), file, from, to)).hash, hash, "{from}");
    }
    let other = [
        ("scenario.ron", "once: true, ", ""),
        ("scenario.ron", "goal: change_unmotivated", "goal: change_motivated"),
        ("scenario.ron", "humour:clumsy", "humour"),
        ("fragments/pause/fragment.ron", "Turn(to", "Turn(face: sad, to"),
    ];
    for (file, from, to) in other {
        assert_ne!(scenario(&with(folder.clone(), file, from, to)).hash, hash, "{from}");
    }
}

/// Conversations are kept with the hash of their scenario: a change of the canonical form would cut them loose.
#[test]
fn the_hash_is_the_same_in_every_version() {
    let hash = scenario(&read_folder(&fixtures().join("scenarios/at-the-counter"))).hash;
    assert_eq!(hash, "23e655470e60fe3d636e99b3e052c709c00d90a0bf531d311b1bd79babf626e1");
}

#[test]
fn texts_have_a_hash_of_their_own() {
    let hash = |folder: &Folder| load(folder).texts["nl"].hash();
    let folder = everything();
    let mended = with(folder.clone(), "nl.ftl", "Alweer te laat", "Weer te laat");
    assert_ne!(hash(&folder), hash(&mended));
    let commented = with(folder.clone(), "nl.ftl", "# De namen.", "# Wie is wie.");
    assert_eq!(hash(&folder), hash(&commented));
}

#[test]
fn the_method_has_a_hash() {
    let hash = method_hash(&common::method());
    assert_eq!(hash.len(), 64);
    let commented = read_method(&format!("// A note.\n{METHOD}")).expect("a method");
    assert_eq!(method_hash(&commented), hash);
}

#[test]
fn a_diagnostic_points_at_the_name_itself() {
    let folder = with(everything(), "scenario.ron", "to: [\"baby\"]", "to: [\"babby\"]");
    let loaded = load(&folder);
    let fault = loaded.diagnostics.iter().find(|fault| fault.code == "missing-target").expect("the fault");
    let source = &loaded.sources["scenario.ron"];
    let span = fault.span.clone().expect("a place");
    assert_eq!(&source[span.clone()], "babby");
    let line = source.lines().position(|line| line.contains("babby")).expect("the line");
    assert_eq!(line_and_column(source, span.start).0, line + 1);
    assert_eq!(fault.help.id, "diagnostic-did-you-mean");
    assert!(loaded.scenario.is_none());
}

#[test]
fn faults_in_two_nodes_are_both_found() {
    let folder = with(everything(), "scenario.ron", "face: tired", "fase: tired");
    let folder = with(folder, "scenario.ron", "meaning: partly", "meaning: parly");
    let found: Vec<&str> = load(&folder).diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(found, ["unknown-field", "unknown-word"]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_borne() {
    let mut folder = everything();
    for bytes in folder.files.values_mut() {
        let text = String::from_utf8(std::mem::take(bytes)).expect("text");
        *bytes = format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes();
    }
    let loaded = load(&folder);
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.texts["en"].hash(), load(&everything()).texts["en"].hash());
    assert_eq!(loaded.scenario.expect("a scenario").hash, scenario(&everything()).hash);
}

#[test]
fn plays_are_read() {
    let loaded = load(&everything());
    let play = &loaded.plays[0];
    assert_eq!((play.name.as_str(), play.seed), ("listening", 7));
    assert_eq!(play.expect.ending.as_deref(), Some("half"));
    assert_eq!(play.expect.score, Some((0, 100)));
    assert_eq!(play.expect.levels, [(Quantity::Readiness, Level::Low)]);
    let entries = weerklank::conversation::parse_entries(&play.inputs).expect("inputs");
    assert_eq!(entries.len(), 5);
}

#[test]
fn files_are_named_from_the_folder_on() {
    let mut folder = everything();
    folder.path = "mine/everything".to_owned();
    folder.files.remove("en.ftl");
    let loaded = load(&folder);
    assert!(loaded.sources.contains_key("mine/everything/nl.ftl"));
    assert_eq!(loaded.diagnostics[0].file, "mine/everything/en.ftl");
    assert_eq!(loaded.diagnostics[0].severity, Severity::Warning);
}

/// What is said about faults stands in both languages, with its help.
#[test]
fn every_fault_has_its_words() {
    for language in LANGUAGES {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/locales/{language}/diagnostics.ftl"));
        let text = fs::read_to_string(path).expect("the texts of diagnostics");
        for fault in faults::ALL {
            let message = format!("\ndiagnostic-{} =", fault.code);
            let after = text.split_once(&message).unwrap_or_else(|| panic!("{language}: {message}")).1;
            let entry = after.split("\ndiagnostic-").next().unwrap_or_default();
            assert!(entry.contains("\n    .help ="), "{language}: {} has no help", fault.code);
        }
        for name in text.lines().filter_map(|line| line.strip_prefix("diagnostic-")) {
            let name = name.split(' ').next().unwrap_or_default();
            let known = faults::ALL.iter().any(|fault| fault.code == name);
            let part = name.starts_with("number-of-") || name.starts_with("wanted-");
            assert!(known || part || name == "did-you-mean", "{language}: {name}");
        }
    }
}

#[test]
fn codes_are_unique() {
    let mut codes: Vec<&str> = faults::ALL.iter().map(|fault| fault.code).collect();
    let number = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), number);
}
