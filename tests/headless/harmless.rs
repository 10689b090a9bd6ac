//! Signs that are not seen and do something: found in a scenario, and taken out wherever something of it is shown. Whatever
//! is in a stranger's file or in its name, nothing of it reaches a terminal, a drawing or a table.

use crate::command_line::weerklank;
use crate::format::{fixtures, load, read_folder};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use weerklank::format::Folder;
use weerklank::phrase::{SHOWN, harmful_signs};

/// What is put in: commands to a terminal, their beginnings and ends in one byte, and signs that turn the direction of
/// reading round.
const PIECES: [&str; 12] = [
    "\u{1b}[2J",
    "\u{1b}]0;owned\u{7}",
    "\u{9b}31m",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{7f}",
    "\u{8}\u{8}",
    "\u{85}",
    "\u{1b}",
    "\u{c}",
    "\u{202a}\u{1b}[44m",
];

/// Where it is put in.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Where {
    /// In the texts, as they are.
    Texts,
    /// In the texts, as Fluent writes signs by their code.
    Codes,
    /// In the name of the folder the scenario's folder is in.
    Above,
    /// In the name of the scenario's folder.
    Folder,
    /// In an id, and in the name of a recorded play.
    Names,
}

const EVERYWHERE: [Where; 5] = [Where::Texts, Where::Codes, Where::Above, Where::Folder, Where::Names];

/// A piece as Fluent writes it by its codes.
fn as_codes(piece: &str) -> String {
    let codes: Vec<String> =
        piece.chars().map(|sign| format!("{{\"\\u{:04X}\"}}", u32::from(sign))).collect();
    codes.concat()
}

/// A scenario with a piece in it, in a folder of its own below `root`: the folder it is in, and its own.
fn hostile(root: &Path, place: Where, piece: &str) -> (PathBuf, PathBuf) {
    let inside = |wanted: Where| if place == wanted { piece } else { "" };
    let above = root.join(format!("all{}", inside(Where::Above)));
    let own = above.join(format!("mine{}", inside(Where::Folder)));
    let name = inside(Where::Names);
    fs::create_dir_all(own.join("plays")).unwrap();
    for (file, bytes) in read_folder(&fixtures().join("scenarios/at-the-counter")).files {
        let text = String::from_utf8(bytes).unwrap();
        let text = match place {
            Where::Texts => text.replace(" = ", &format!(" = x{piece}")),
            Where::Codes => text.replace(" = ", &format!(" = x{}", as_codes(piece))),
            Where::Names => text.replace("\"hello\"", &format!("\"hel{name}lo\"")),
            Where::Above | Where::Folder => text,
        };
        fs::write(own.join(file), text).unwrap();
    }
    let play = "seed: 1\nexpect: ending=bye score=0..100\ngreet\n";
    fs::write(own.join(format!("plays/short{name}.play")), play).unwrap();
    (above, own)
}

/// Everything that is asked of the program about such a scenario, and what is typed.
fn asked(root: &Path, (above, own): &(PathBuf, PathBuf), piece: &str) -> Vec<(Vec<String>, String)> {
    let words = |path: &Path| path.display().to_string();
    let (above, own, id) = (words(above), words(own), words(Path::new(own.file_name().unwrap())));
    let twee = root.join(format!("draft{piece}.twee"));
    let story = format!(
        ":: Start\nx{piece}Hallo.\n[[Dag{piece}->Eind]]\n[[{piece}->Nergens]]\n\n:: Eind [{piece}]\nDag.\n"
    );
    fs::write(&twee, story).unwrap();
    let table = root.join(format!("coded{piece}.csv"));
    fs::write(&table, format!("turn,speaker,codes,{piece}\n1,{piece},{piece},{piece}\n")).unwrap();
    let (twee, table) = (words(&twee), words(&table));
    let (out, drawn, taken) =
        (format!("{root}/o", root = root.display()), words(&root.join("d.svg")), twee.clone());
    let written = words(&root.join("t.csv"));
    let typed = format!("v\n{piece}kalm\n\n\n\n\n\n\n\n\n\nx{piece}\nn\nk\n1\n\n\n\n");
    let alone: &[&[&str]] = &[
        &["list", "--scenarios", &above],
        &["list", "--json", "--scenarios", &above],
        &["check", &own],
        &["check", &own, "--json"],
        &["analyse", &own],
        &["analyse", &own, "--json"],
        &["graph", &own],
        &["graph", &own, "--format", "dot"],
        &["graph", &own, "--format", "svg"],
        &["graph", &own, "--format", "svg", "--out", &drawn],
        &["graph", &own, "--out", &taken],
        &["graph", &above],
        &["test", &own],
        &["test", &own, "--json"],
        &["test", &above],
        &["export", &own],
        &["export", &id, "--scenarios", &above],
        &["play", &own, "--choices", "greet", "--transcript", &written],
        &["play", &own, "--choices", piece, "--all"],
        &["play", &own, "--choices", "greet", "--json"],
        &["play", &id, "--scenarios", &above, "--text"],
        &["score", &written],
        &["score", &written, "--json"],
        &["score", &table],
        &["score", &table, "--json"],
        &["import", &twee, "--out", &out],
        &["import", &twee, "--json"],
        &["explain", piece],
        &["play", piece],
        &["new", &own],
        &["new", piece],
        &["check", piece],
        &[piece],
    ];
    let all =
        alone.iter().map(|words| (words.iter().map(|word| (*word).to_owned()).collect(), String::new()));
    let talk = ["play", &own, "--text", "--own-words"].map(str::to_owned).to_vec();
    let again = ["play", &own, "--text"].map(str::to_owned).to_vec();
    let left = typed.replace("\n1\n", "\nq\n");
    all.chain([(talk.clone(), left), (again, format!("ja\n{typed}")), (talk, typed)]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[cfg(unix)]
    #[test]
    fn nothing_in_a_file_or_its_name_does_anything_where_it_is_shown(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..4),
        language in prop::sample::select(vec!["nl", "en"]),
    ) {
        let piece = pieces.concat();
        for place in EVERYWHERE {
            let root = tempfile::tempdir().unwrap();
            let data = root.path().join("data");
            let mut shown = 0;
            for (words, typed) in asked(root.path(), &hostile(root.path(), place, &piece), &piece) {
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let ran = weerklank(&data, &[&["--lang", language], &words[..]].concat(), &typed);
                let said = ran.output + &ran.errors;
                let found = harmful_signs(&said).next();
                prop_assert!(found.is_none(), "{:?}: {:?} {:?} in {:?}", place, words, found, said);
                shown += said.matches(SHOWN).count();
            }
            prop_assert!(shown > 0, "{:?}: nothing of it was shown at all", place);
            for file in ["d.svg", "t.csv"] {
                let Ok(text) = fs::read_to_string(root.path().join(file)) else { continue };
                prop_assert!(harmful_signs(&text).next().is_none(), "{:?}: {}", place, file);
            }
        }
    }
}

/// The codes of what is found in the plain scenario with one file more, or another.
fn codes(file: &str, bytes: &[u8]) -> Vec<&'static str> {
    let mut folder = read_folder(&fixtures().join("scenarios/at-the-counter"));
    folder.files.insert(file.to_owned(), bytes.to_owned());
    found(&folder)
}

fn found(folder: &Folder) -> Vec<&'static str> {
    load(folder).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn a_file_that_is_named_with_one_is_an_error() {
    let play = b"seed: 1\ngreet\n";
    assert_eq!(codes("plays/short.play", play), [""; 0]);
    for sign in ['\u{1b}', '\u{202e}', '\u{9b}'] {
        assert_eq!(codes(&format!("plays/sh{sign}ort.play"), play), ["control-sign-in-name"], "{sign:?}");
    }
}

#[test]
fn what_is_seen_or_joins_is_no_fault() {
    let text = "-jo = Jo\nscenario = Een\u{a0}groet\n    .you = a\n    .other = b\n    .situation = c\n    .goal = d\n    \
                .trailer = e\nhello = 👩\u{200d}🔧 “Hé” {\"\\u00A0\"}{\"\\u200D\"}\nhello_greet = Dag.\nbye = Dag.\n";
    assert_eq!(codes("nl.ftl", text.as_bytes()), [""; 0]);
    assert_eq!(codes("nl.ftl", text.replace('\n', "\r\n").as_bytes()), [""; 0]);
}
