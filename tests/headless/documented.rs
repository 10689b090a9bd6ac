//! The documents for authors are true: the evening in `docs/authoring.md` is lived again, and the reference of the format
//! names all there is.

use crate::command_line::weerklank;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

fn document(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).unwrap()
}

/// The blocks of one sort in a Markdown text, with their sort, in order.
fn blocks(text: &str) -> Vec<(&str, Vec<&str>)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(sort) = line.strip_prefix("```") {
            blocks.push((sort, lines.by_ref().take_while(|line| *line != "```").collect()));
        }
    }
    blocks
}

/// What a folder of a temporary place is called in the document.
fn as_told(text: &str, root: &Path) -> String {
    text.replace(&format!("{}/", root.display()), "")
}

/// The output told as a document shows it: the summary is wrapped where the path is longer, so words alone count.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Runs a line of the document in a folder; paths that begin with the scenario's name are those below it.
fn run(line: &str, scenario: &str, root: &Path) -> String {
    let inside = |word: &str| {
        if word.starts_with(scenario) { root.join(word).display().to_string() } else { word.to_owned() }
    };
    let arguments: Vec<String> =
        line.split(' ').skip(1).map(inside).chain(["--lang".to_owned(), "en".to_owned()]).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ran = weerklank(&root.join("data"), &arguments, "");
    as_told(&format!("{}{}", ran.output, ran.errors), root)
}

/// Changes lines of a file: each `-` line, which has to be there once, to the `+` line after it.
fn change(lines: &[&str], root: &Path) {
    let path = root.join(lines[0].strip_prefix("--- ").expect("the file"));
    let mut text = std::fs::read_to_string(&path).unwrap();
    for pair in lines[1..].chunks(2) {
        let [from, to] = pair else { panic!("a line without its other") };
        let from = format!("{}\n", from.strip_prefix('-').unwrap());
        assert_eq!(text.matches(&from).count(), 1, "{from:?}");
        text = text.replace(&from, &format!("{}\n", to.strip_prefix('+').unwrap()));
    }
    std::fs::write(path, text).unwrap();
}

#[test]
fn the_evening_of_an_author_goes_as_it_is_told() {
    let root = tempfile::tempdir().unwrap();
    let text = document("authoring.md");
    let mut runs = 0;
    for (sort, lines) in blocks(&text) {
        match sort {
            "diff" => change(&lines, root.path()),
            "console" => {
                let told = run(lines[0].strip_prefix("$ ").unwrap(), "not-finished-yet", root.path());
                let expected = lines[1..].join("\n");
                runs += 1;
                if expected != "..." {
                    assert_eq!(words(&told), words(&expected), "{}\n{told}", lines[0]);
                }
            }
            _ => {}
        }
    }
    assert!(runs >= 5, "{runs}");
}

#[test]
fn every_command_the_documents_name_is_one() {
    use clap::CommandFactory;
    let command = weerklank::cli::Arguments::command();
    let known: BTreeSet<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in [
        "authoring.md",
        "scenario-format.md",
        "scoring.md",
        "method.md",
        "transcripts.md",
        "../README.md",
        "../CONTRIBUTING.md",
    ] {
        let text = document(name);
        for after in text.split("`weerklank ").skip(1).chain(text.split("$ weerklank ").skip(1)) {
            let word = after.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
            assert!(word.is_empty() || known.contains(word), "{name}: weerklank {word}");
        }
    }
}

/// The names of fields, and of the words, of everything in a file.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_field(&mut self, field: &'ast syn::Field) {
        self.0.extend(field.ident.iter().map(ToString::to_string));
        visit::visit_field(self, field);
    }
}

/// What the method's table says, and no scenario.
const OF_THE_METHOD: [&str; 1] = ["Aim"];

/// The words of the enums of a file that are written in small letters: `kitchen_table` for `KitchenTable`.
#[derive(Default)]
struct Words(BTreeSet<String>);

impl<'ast> Visit<'ast> for Words {
    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        if OF_THE_METHOD.iter().any(|own| item.ident == own) {
            return;
        }
        let in_small_letters = item.attrs.iter().any(|attribute| quoted(attribute).contains("rename_all"));
        if in_small_letters {
            self.0.extend(item.variants.iter().map(|variant| snake(&variant.ident.to_string())));
        }
    }
}

fn quoted(attribute: &syn::Attribute) -> String {
    match &attribute.meta {
        syn::Meta::List(list) if list.path.is_ident("serde") => list.tokens.to_string(),
        _ => String::new(),
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

fn parsed(path: &str) -> syn::File {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
    syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_reference_of_the_format_names_every_field_and_every_word() {
    let text = document("scenario-format.md");
    let said: BTreeSet<&str> = text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').collect();
    let (mut names, mut words) = (Names::default(), Words::default());
    for file in ["scenario.rs", "node.rs", "say.rs", "fragment.rs"] {
        names.visit_file(&parsed(&format!("format/source/{file}")));
    }
    for file in
        ["scenario/body.rs", "scenario/cast.rs", "scenario/flow.rs", "method/goal.rs", "method/quantity.rs"]
    {
        words.visit_file(&parsed(file));
    }
    assert!(names.0.len() > 40 && words.0.len() > 40, "{} {}", names.0.len(), words.0.len());
    let unsaid: Vec<&String> =
        names.0.iter().chain(&words.0).filter(|name| !said.contains(name.as_str())).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}

/// The picture of the starter's branches in `docs/pictures` is what the command draws.
#[test]
fn the_picture_of_an_authors_scenario_is_current() {
    let root = tempfile::tempdir().unwrap();
    run("weerklank new not-finished-yet", "not-finished-yet", root.path());
    let drawn = run("weerklank graph not-finished-yet --format svg", "not-finished-yet", root.path());
    assert!(
        drawn == document("pictures/not-finished-yet.svg"),
        "draw it again: docs/pictures/not-finished-yet.svg"
    );
}

/// What stands between back quotes.
fn between_quotes(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The rows of the map of changes in `CONTRIBUTING.md`: what is to be changed, and where.
fn map_of_changes(text: &str) -> Vec<(&str, &str)> {
    let map = text.split("## Where a change goes").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = map.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    rows.filter(|(change, _)| *change != "to" && *change != "---").collect()
}

/// What a row says that is not so: files that are not there, names that do not stand in the file before them nor are files of a
/// folder beside them.
fn untrue(place: &str, root: &Path) -> Vec<String> {
    let words: Vec<&str> = between_quotes(place).collect();
    let is_path = |word: &str| word.contains('/') || root.join(word).is_file();
    let (mut wrong, mut before) = (Vec::new(), None);
    for (at, word) in words.iter().enumerate() {
        let path = root.join(word);
        if is_path(word) {
            wrong.extend((!path.exists()).then(|| (*word).to_owned()));
            before = Some(path);
            continue;
        }
        let after = words[at..].iter().find(|word| is_path(word)).map(|path| root.join(path));
        let stands_there = before.as_deref().is_some_and(|file| stands_in(file, word));
        let is_there = before.iter().chain(&after).any(|folder| is_within(folder, word));
        wrong.extend((!stands_there && !is_there).then(|| (*word).to_owned()));
    }
    wrong
}

/// Whether a name stands in a file, as a word of its own.
fn stands_in(file: &Path, name: &str) -> bool {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').any(|word| word == name)
}

/// Whether a folder has a file of this name, in it or in a folder of it.
fn is_within(folder: &Path, name: &str) -> bool {
    folder.is_dir() && entries(folder).iter().any(|path| path.file_name().is_some_and(|own| own == name))
}

/// What is in a folder and in the folders of it.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = |folder: &Path| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let own: Vec<PathBuf> = read(folder).collect();
    let below: Vec<PathBuf> = own.iter().filter(|path| path.is_dir()).flat_map(|path| read(path)).collect();
    own.into_iter().chain(below).collect()
}

#[test]
fn the_map_of_changes_leads_to_what_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let contributing = std::fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let map = map_of_changes(&contributing);
    assert!(map.len() >= 20, "{}", map.len());
    for (change, place) in map {
        assert!(between_quotes(place).any(|word| root.join(word).exists()), "{change}: it leads nowhere");
        assert_eq!(untrue(place, root), Vec::<String>::new(), "{change}");
    }
    let gone =
        "`src/gone.rs`; `src/method/goal.rs`: `Goal`, `Goa`; `none.ftl` in `assets/locales`; `README.md`";
    assert_eq!(untrue(gone, root), ["src/gone.rs", "Goa", "none.ftl"]);
}

/// What a file says it holds: the first sentence of its documentation.
fn what_it_holds(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    let paragraph = paragraph.join(" ");
    let end = paragraph.find(". ").map_or(paragraph.len(), |at| at + 1);
    paragraph[..end].trim_end_matches(['.', ':']).to_owned()
}

/// Every file of the source with what it holds, layer by layer.
fn index_of_files() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = all_files(&root.join("src"));
    files.sort();
    let mut index = String::from(
        "# What each file holds\n\nThe first sentence of each, written by a test (`UPDATE_FILES=1 cargo test --no-default-features --test \
         headless documented`).\nWhich layer may import which stands in [ARCHITECTURE.md](../ARCHITECTURE.md).\n",
    );
    let mut latest = String::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap().display().to_string();
        let layer = name.split('/').nth(1).filter(|part| !part.contains('.')).unwrap_or("main").to_owned();
        if layer != latest {
            index += "\n## ";
            index += &layer;
            index += "\n\n";
            latest = layer;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        let holds = what_it_holds(&text);
        let holds = if holds.is_empty() { what_it_finds(root, &file) } else { holds };
        assert!(!holds.is_empty(), "{name} does not say what it holds");
        index += &["- `", &name, "` – ", &holds, "\n"].concat();
    }
    index
}

/// What a rule of `check` finds: the title of its explanation, which is its documentation.
fn what_it_finds(root: &Path, file: &Path) -> String {
    let code = file.file_stem().unwrap().to_string_lossy().replace('_', "-");
    let explanation = root.join("assets/rules").join(format!("{code}.en.md"));
    let text = std::fs::read_to_string(explanation).unwrap_or_default();
    text.lines().next().and_then(|title| title.strip_prefix("# ")).unwrap_or_default().to_owned()
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs"));
    own.chain(folders.iter().flat_map(|folder| all_files(folder))).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the index is asked of who runs the test")]
fn the_index_of_files_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/files.md");
    let index = index_of_files();
    if std::env::var_os("UPDATE_FILES").is_some() {
        std::fs::write(&path, &index).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let other = index.lines().zip(written.lines()).find(|(now, before)| now != before);
    assert!(index == written, "docs/files.md is not current: {other:?}");
}

#[test]
fn what_a_file_holds_is_its_first_sentence() {
    let text =
        "//! The words of a scenario, as\n//! they are read. More of it.\n//!\n//! And more.\n\nuse x;\n";
    assert_eq!(what_it_holds(text), "The words of a scenario, as they are read");
    assert_eq!(what_it_holds("use x;\n"), "");
}
