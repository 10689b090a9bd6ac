//! Every construct of the format is used somewhere: in a scenario that comes with the program, or in a fixture.
//!
//! The constructs are read from the types themselves with `syn`: the fields of the source structs, the variants of
//! their enums, and the words of the enums they take from the method and the scenario. What a file uses is read from
//! its brackets: a field counts for the struct it stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Fields, Item};

/// Where the types stand that files are read into.
const SOURCES: [&str; 7] = [
    "src/format/source/scenario.rs",
    "src/format/source/fragment.rs",
    "src/format/source/node.rs",
    "src/format/source/say.rs",
    "src/scenario/body.rs",
    "src/scenario/cast.rs",
    "src/scenario/flow.rs",
];

/// The types of the scenario and the method whose words stand in files.
const WORDS: [&str; 11] =
    ["Face", "Arms", "Gaze", "Signal", "Channel", "Place", "Meaning", "Goal", "Quantity", "Level", "Need"];

/// The struct that stands in the map or field of this name.
const STRUCT_OF_FIELD: [(&str, &str); 8] = [
    ("setting", "SettingSource"),
    ("cast", "PersonSource"),
    ("silence", "SilenceSource"),
    ("points", "PointsSource"),
    ("subjects", "SubjectSource"),
    ("responses", "ResponseSource"),
    ("ways_in", "ResponseSource"),
    ("leave", "ResponseSource"),
];

/// The struct that stands in the variant of this name.
const STRUCT_OF_VARIANT: [(&str, &str); 4] =
    [("Turn", "TurnSource"), ("Open", "OpenSource"), ("Ending", "EndingSource"), ("Line", "LineSource")];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
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

/// Whether one of the attributes has this word in it.
fn is_about(attributes: &[syn::Attribute], word: &str) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string().contains(word),
        _ => false,
    })
}

/// All constructs: `TurnSource.face`, `ConditionSource::Is`, `Face::angry`.
fn constructs() -> BTreeSet<String> {
    let method = ["src/method/goal.rs", "src/method/quantity.rs"];
    let mut all = BTreeSet::new();
    for path in SOURCES.iter().chain(&method) {
        let text = fs::read_to_string(root().join(path)).expect("a source file");
        for item in syn::parse_file(&text).expect("Rust").items {
            match item {
                Item::Struct(item) if item.ident.to_string().ends_with("Source") => {
                    let Fields::Named(fields) = item.fields else { panic!("{} has no fields", item.ident) };
                    for field in fields.named {
                        let name = field.ident.expect("a name").to_string();
                        all.insert(format!("{}.{}", item.ident, name.trim_start_matches('_')));
                    }
                }
                Item::Enum(item) if item.ident.to_string().ends_with("Source") => {
                    let in_snake = is_about(&item.attrs, "snake_case");
                    all.extend(item.variants.iter().map(|variant| {
                        let name = variant.ident.to_string();
                        let own = is_about(&variant.attrs, "rename");
                        format!("{}::{}", item.ident, if in_snake && !own { snake(&name) } else { name })
                    }));
                }
                Item::Enum(item)
                    if WORDS.contains(&item.ident.to_string().as_str()) || item.ident == "Talk" =>
                {
                    let words = item.variants.iter().map(|variant| snake(&variant.ident.to_string()));
                    all.extend(words.map(|word| format!("{}::{word}", item.ident)));
                }
                _ => {}
            }
        }
    }
    all
}

/// A piece of a RON file.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if first == '"' {
            let end = rest[1..].find('"').expect("the end of a text") + 1;
            tokens.push(Token::Text(rest[1..end].to_owned()));
            rest = &rest[end + 1..];
        } else if first.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..end].to_owned()));
            rest = &rest[end..];
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Sign(first));
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    tokens
}

/// What a file uses, by the names of [`constructs`]; a word counts for every type that has it.
fn used(text: &str, root_struct: &str, all: &BTreeSet<String>) -> BTreeSet<String> {
    let of_field: BTreeMap<_, _> = STRUCT_OF_FIELD.into();
    let of_variant: BTreeMap<_, _> = STRUCT_OF_VARIANT.into();
    let tokens = tokens(text);
    let mut used = BTreeSet::new();
    // For each open bracket: the struct it holds, and the last field named in it.
    let mut open: Vec<(Option<&str>, String)> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &tokens[before]);
        match token {
            Token::Word(word) if tokens.get(index + 1) == Some(&Token::Sign(':')) => {
                let (holds, field) = open.last_mut().expect("a bracket");
                used.insert(format!("{}.{word}", holds.unwrap_or_default()));
                field.clone_from(word);
            }
            Token::Word(word) => {
                let ending = format!("::{word}");
                used.extend(all.iter().filter(|construct| construct.ends_with(&ending)).cloned());
            }
            Token::Sign('(') => {
                let field =
                    open.iter().rev().map(|(_, field)| field.as_str()).find(|field| !field.is_empty());
                let holds = match before {
                    None => Some(root_struct),
                    Some(Token::Word(word)) => of_variant.get(word.as_str()).copied(),
                    Some(_) => field.and_then(|field| of_field.get(field).copied()),
                };
                open.push((holds, String::new()));
            }
            Token::Sign('[' | '{') => open.push((None, String::new())),
            Token::Sign(')' | ']' | '}') => drop(open.pop()),
            Token::Sign(_) | Token::Text(_) => {}
        }
    }
    used
}

/// The scenarios and fragments below a folder, with the struct their file holds.
fn files(folder: &Path, found: &mut Vec<(PathBuf, &'static str)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        match path.file_name().and_then(|name| name.to_str()) {
            Some("scenario.ron") => found.push((path, "ScenarioSource")),
            Some("fragment.ron") => found.push((path, "FragmentSource")),
            _ => files(&path, found),
        }
    }
}

#[test]
fn every_construct_of_the_format_is_used() {
    let all = constructs();
    let mut found = Vec::new();
    for folder in ["scenarios", "tests/fixtures/scenarios", "tests/fixtures/fragments"] {
        files(&root().join(folder), &mut found);
    }
    found.sort();
    let mut uses: BTreeMap<&str, usize> = all.iter().map(|construct| (construct.as_str(), 0)).collect();
    for (path, holds) in &found {
        let text = fs::read_to_string(path).expect("a file");
        for construct in used(&text, holds, &all) {
            if let Some(number) = uses.get_mut(construct.as_str()) {
                *number += 1;
            }
        }
    }
    println!("{:<32} files", "construct");
    for (construct, number) in &uses {
        println!("{construct:<32} {number}");
    }
    let unused: Vec<_> =
        uses.iter().filter(|(_, number)| **number == 0).map(|(construct, _)| construct).collect();
    assert!(unused.is_empty(), "nothing uses {unused:?}");
    assert!(uses.len() > 100, "only {} constructs were found", uses.len());
}
