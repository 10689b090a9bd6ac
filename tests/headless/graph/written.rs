//! Scenarios that are written for one test.

use crate::common::method;
use std::collections::BTreeMap;
use std::fmt::Write;
use weerklank::format::{Folder, Loaded, read_scenario};

fn read(id: &str, ron: String, texts: String) -> Loaded {
    let files = BTreeMap::from([
        ("scenario.ron".to_owned(), ron.into_bytes()),
        ("nl.ftl".to_owned(), texts.clone().into_bytes()),
        ("en.ftl".to_owned(), texts.into_bytes()),
    ]);
    let folder = Folder { path: id.to_owned(), files };
    let loaded = read_scenario(id, &folder, &BTreeMap::new(), &method());
    assert!(loaded.scenario.is_some(), "{:#?}", loaded.diagnostics);
    loaded
}

/// A scenario with these nodes, each with what leads away from it.
pub fn written(id: &str, nodes: &[(String, String)], texts: &str) -> Loaded {
    let mut ron =
        "(format: 1, goal: keep, setting: (place: office), cast: {\"sam\": (figure: \"man\")}, ".to_owned();
    let _ = write!(ron, "start: \"{}\", nodes: {{", nodes[0].0);
    for (name, node) in nodes {
        let _ = writeln!(ron, "\"{name}\": {node},");
    }
    ron.push_str("})");
    let head = "-sam = Sam\nscenario = Raar: \"#;<&>\" `end`\n    .you = Je\n    .other = Sam\n    .situation = Zo\n    .goal = Doel\n    .trailer = Kort\n";
    read(id, ron, format!("{head}{texts}"))
}
