//! The branches of a scenario, as data and as pictures.

mod command;
mod drawn;
mod overlap;
mod parts;
mod readable;
mod strange;
mod written;

use crate::common::{built_in, entries, method};
use crate::format::{fixtures, load, read_folders};
use std::collections::BTreeMap;
use weerklank::analysis::Graph;
use weerklank::conversation::{Entry, Play};
use weerklank::format::Loaded;
use weerklank::locale::{Language, Locale};
use weerklank::method::Method;
use weerklank::report::GraphPicture;

/// The built-in scenarios and the fixtures, by id.
fn scenarios(method: &Method) -> BTreeMap<String, Loaded> {
    let folders = read_folders(&fixtures().join("scenarios"));
    let fixtures = folders.into_iter().map(|(id, folder)| (id, load(&folder)));
    let all: BTreeMap<String, Loaded> = built_in(method).into_iter().chain(fixtures).collect();
    assert!(all.len() > 8 && all.values().all(|loaded| loaded.scenario.is_some()));
    all
}

/// A conversation to draw: the first that is recorded beside a scenario, with its seed.
fn recorded(loaded: &Loaded) -> (u64, Vec<Entry>) {
    loaded.plays.first().map_or((0, Vec::new()), |play| (play.seed, entries(&play.inputs)))
}

/// Draws a scenario, with what is recorded beside it as the best conversation.
fn picture<T>(
    method: &Method,
    loaded: &Loaded,
    language: Language,
    draw: impl FnOnce(&GraphPicture<'_>) -> T,
) -> T {
    let play = Play::new(method, loaded.scenario.as_ref().unwrap());
    let (seed, best) = recorded(loaded);
    let texts = loaded.texts.get(language.tag());
    draw(&GraphPicture {
        graph: &Graph::of(&play, seed, &best),
        play: &play,
        texts,
        title: texts.and_then(|texts| texts.get("scenario", None)).unwrap(),
        best: Some((80, seed)),
        locale: &Locale::new(language),
    })
}

/// Draws all scenarios in both languages.
fn each_picture(mut draw: impl FnMut(&str, &GraphPicture<'_>)) {
    let method = method();
    for (id, loaded) in scenarios(&method) {
        for language in Language::ALL {
            picture(&method, &loaded, language, |picture| draw(&format!("{id} in {language:?}"), picture));
        }
    }
}
