//! The arrows between the layers: every path in every file is read with `syn` and has to be allowed by the table.

mod circles;
mod conversions;
mod source;

use source::{brought_in, root, rust_files};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::visit::{self, Visit};

/// What each layer may import from the package, as `design.md` and `ARCHITECTURE.md` say.
fn allowed() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let table: &[(&str, &[&str])] = &[
        ("phrase", &[]),
        ("chance", &[]),
        ("method", &["phrase"]),
        ("scoring", &["phrase", "method"]),
        ("scenario", &["method"]),
        ("conversation", &["chance", "method", "scoring", "scenario"]),
        ("analysis", &["chance", "method", "scoring", "scenario", "conversation"]),
        ("feedback", &["chance", "phrase", "method", "scoring", "scenario", "conversation", "analysis"]),
        ("format", &["phrase", "method", "scoring", "scenario", "conversation", "analysis"]),
        ("check", &["phrase", "method", "scenario", "conversation", "analysis", "format"]),
        ("locale", &["phrase"]),
        (
            "report",
            &["phrase", "method", "scenario", "conversation", "analysis", "feedback", "format", "locale"],
        ),
        ("session", &["phrase", "method", "scoring", "scenario", "conversation", "analysis", "feedback"]),
        ("store", &["phrase", "method", "scenario", "conversation", "feedback", "format", "session"]),
        ("stage", &["chance", "method", "scoring", "scenario"]),
        ("sound", &["chance", "phrase", "method", "scoring", "scenario", "conversation"]),
        (
            "ui",
            &[
                "chance",
                "check",
                "phrase",
                "method",
                "scoring",
                "scenario",
                "conversation",
                "analysis",
                "feedback",
                "format",
                "locale",
                "report",
                "session",
                "stage",
            ],
        ),
        (
            "cli",
            &[
                "check",
                "phrase",
                "method",
                "scoring",
                "scenario",
                "conversation",
                "analysis",
                "feedback",
                "format",
                "locale",
                "report",
                "session",
                "store",
            ],
        ),
        (
            "app",
            &[
                "check",
                "phrase",
                "method",
                "scoring",
                "scenario",
                "conversation",
                "analysis",
                "feedback",
                "format",
                "locale",
                "report",
                "session",
                "store",
                "stage",
                "ui",
                "sound",
            ],
        ),
    ];
    table.iter().map(|(layer, may)| (*layer, may.iter().copied().collect())).collect()
}

/// Crates that only one layer may name.
const CRATES: &[(&str, &[&str])] = &[
    ("bevy", &["app"]),
    ("bevy_egui", &["app"]),
    ("egui", &["ui", "app"]),
    ("lyon_tessellation", &["stage"]),
    ("fluent", &["format", "locale"]),
    ("fluent_syntax", &["format"]),
    ("ron", &["format", "stage"]),
    ("csv", &["format"]),
    ("rand", &["chance"]),
    ("clap", &["cli"]),
    ("directories", &["store"]),
    ("opener", &["app"]),
    ("kira", &["sound"]),
    ("notosans", &["ui"]),
    ("typst_assets", &["ui"]),
    ("egui_phosphor", &["ui"]),
    ("unicode_normalization", &["ui"]),
    ("annotate_snippets", &["report"]),
    ("rustc_hash", &["analysis"]),
];

/// The first two parts of every path of a file: `crate::format` or `bevy::prelude`.
#[derive(Default)]
struct Paths(BTreeSet<(String, String)>);

impl Paths {
    fn add(&mut self, parts: &[String]) {
        let first = parts.first().cloned().unwrap_or_default();
        self.0.insert((first, parts.get(1).cloned().unwrap_or_default()));
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for (path, _) in brought_in(item) {
            self.add(&path);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<_> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if parts.len() > 1 {
            self.add(&parts);
        }
        visit::visit_path(self, path);
    }
}

fn faults(layer: &str, path: &Path, text: &str) -> Vec<String> {
    let mut paths = Paths::default();
    paths.visit_file(&syn::parse_file(text).unwrap());
    let allowed = allowed();
    let mut faults = Vec::new();
    for (first, second) in &paths.0 {
        if first == "crate"
            && allowed.contains_key(second.as_str())
            && second != layer
            && !allowed.get(layer).is_some_and(|may| may.contains(second.as_str()))
        {
            faults.push(format!("{}: {layer} may not import {second}", path.display()));
        }
        if let Some((name, layers)) = CRATES.iter().find(|(name, _)| name == first)
            && !layers.contains(&layer)
        {
            faults.push(format!("{}: {layer} may not use the crate {name}", path.display()));
        }
    }
    faults
}

#[test]
fn every_layer_imports_only_what_the_table_allows() {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(root()).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir())
    {
        let layer = entry.file_name().to_string_lossy().into_owned();
        assert!(allowed().contains_key(layer.as_str()), "the folder {layer} is not a layer of the table");
        for file in rust_files(&entry.path()) {
            all.extend(faults(&layer, &file, &std::fs::read_to_string(&file).unwrap()));
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn a_forbidden_import_is_found_in_any_form() {
    for text in [
        "use crate::app::run;",
        "use crate::{phrase::Phrase, app};",
        "fn f() { crate::app::run(); }",
        "use bevy::prelude::*;",
        "fn f(x: bevy::Time) {}",
    ] {
        assert!(!faults("scoring", Path::new("x.rs"), text).is_empty(), "{text}");
    }
    assert!(faults("scoring", Path::new("x.rs"), "use crate::method::Method;").is_empty());
}
