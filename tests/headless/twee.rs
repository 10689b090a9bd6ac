//! Twee: what a story becomes, that a scenario goes out and comes back, and that nothing an author wrote is lost in
//! silence.

mod changed;
mod commands;
mod losses;
mod round;
mod stories;

use crate::common;
use crate::format::{fixtures, load, read_folder, read_folders};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use weerklank::format::{Diagnostic, Folder, Loaded, ReadTwee, TweeReader, TweeWriter, WrittenTwee};
use weerklank::method::Method;
use weerklank::store::ScenarioFiles;

pub use losses::shown;

static METHOD: LazyLock<Method> = LazyLock::new(common::method);

/// The fragments of the program, and those of the fixtures.
static FRAGMENTS: LazyLock<BTreeMap<String, Folder>> = LazyLock::new(|| {
    let shared = ScenarioFiles::shared_fragments();
    shared.into_iter().chain(read_folders(&fixtures().join("fragments"))).collect()
});

fn read(text: impl AsRef<[u8]>) -> ReadTwee {
    let reader = TweeReader { method: &METHOD, fragments: &FRAGMENTS, language: "en", other: "The other" };
    reader.read("story.twee", text.as_ref())
}

/// What is lost, by code.
fn codes(text: impl AsRef<[u8]>) -> Vec<&'static str> {
    read(text).diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

fn loaded(folder: &Folder) -> Loaded {
    weerklank::format::read_scenario("twee", folder, &FRAGMENTS, &METHOD)
}

/// The scenario a story becomes, in which nothing is an error.
fn imported(text: impl AsRef<[u8]>) -> Loaded {
    let read = read(text);
    let loaded = loaded(&read.folder.expect("a scenario"));
    let errors: Vec<&Diagnostic> = loaded.diagnostics.iter().filter(|one| one.is_error()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    loaded
}

/// The files of a scenario that was imported, as one text.
fn all_text(folder: &Folder) -> String {
    folder.files.values().map(|bytes| String::from_utf8(bytes.clone()).unwrap()).collect()
}

/// The scenarios of the program and of the fixtures, by name.
fn scenarios() -> BTreeMap<String, Folder> {
    let built_in = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut all = read_folders(&built_in);
    all.remove("fragments");
    all.extend(read_folders(&fixtures().join("scenarios")));
    all
}

fn exported(folder: &Folder, language: &str) -> WrittenTwee {
    let loaded = loaded(folder);
    let scenario = loaded.scenario.as_ref().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let texts = &loaded.texts[language];
    let writer = TweeWriter { scenario, texts, language, method: &METHOD, remark: "Leave this as it is." };
    writer.write(folder, &BTreeMap::new())
}

fn everything() -> Folder {
    read_folder(&fixtures().join("scenarios/everything"))
}

/// A passage of a file, with its header.
fn passage<'t>(text: &'t str, name: &str) -> &'t str {
    let start = text.find(&format!(":: {name} ")).unwrap_or_else(|| panic!("{name} is not in\n{text}"));
    let rest = &text[start..];
    &rest[..rest[2..].find("\n::").map_or(rest.len(), |end| end + 2)]
}

#[test]
fn the_fixtures_are_of_this_layer() {
    // The two ways to read a scenario here are the same but for the fragments they know.
    assert_eq!(load(&everything()).scenario.unwrap().hash, loaded(&everything()).scenario.unwrap().hash);
}
