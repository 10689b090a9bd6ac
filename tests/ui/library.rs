//! The method and the scenarios the screens are tried with.

use crate::scenario::small;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use weerklank::format::{Folder, METHOD, read_method, read_scenario};
use weerklank::locale::Language;
use weerklank::method::Method;
use weerklank::ui::{Shelf, Shelved, Telling};

/// The product's own method.
pub(crate) fn method() -> Arc<Method> {
    Arc::new(read_method(METHOD).expect("the product's own method"))
}

/// A shelf with the small scenario.
pub(crate) fn small_shelf(method: &Method) -> Shelf {
    Shelf { scenarios: vec![Arc::new(small(method))], ..Shelf::default() }
}

/// A shelf with *late again*.
pub(crate) fn late_again(method: &Method) -> Shelf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let fragments = read_folders(&root.join("fragments"));
    let loaded = read_scenario("late-again", &read_folder(&root.join("late-again")), &fragments, method);
    let faults: Vec<_> = loaded.diagnostics.iter().filter(|fault| fault.is_error()).collect();
    let scenario = Arc::new(loaded.scenario.unwrap_or_else(|| panic!("late-again has faults: {faults:?}")));
    let tellings = loaded.texts.into_iter().map(|(tag, texts)| {
        let names = scenario.cast.map_ids(|person| texts.name(person).to_owned());
        (Language::of_tag(&tag).expect("a language"), Telling { words: Arc::new(texts), names })
    });
    Shelf {
        scenarios: vec![Arc::new(Shelved::new(method, Arc::clone(&scenario), tellings.collect()))],
        ..Shelf::default()
    }
}

fn read_folders(path: &Path) -> BTreeMap<String, Folder> {
    let entries = std::fs::read_dir(path).expect("a folder").filter_map(Result::ok);
    entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), read_folder(&entry.path())))
        .collect()
}

fn read_folder(path: &Path) -> Folder {
    let entries = std::fs::read_dir(path).expect("a folder").filter_map(Result::ok);
    let files = entries.filter(|entry| entry.path().is_file()).map(|entry| {
        (entry.file_name().to_string_lossy().into_owned(), std::fs::read(entry.path()).expect("a file"))
    });
    Folder { path: path.display().to_string(), files: files.collect() }
}
