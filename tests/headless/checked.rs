//! Every broken scenario through `weerklank check`: named with its code and its line, exit code 1, no panic.

use std::ffi::OsString;
use std::io::Cursor;
use std::path::Path;
use weerklank::cli::{Display, Exit, Outcome, Terminal, run};
use weerklank::store::Library;

/// The exit and everything that was printed.
fn check(path: &Path, language: &str) -> (Exit, String) {
    let mut output = Vec::new();
    let mut errors = Vec::new();
    let mut terminal = Terminal {
        input: &mut Cursor::new(&b""[..]),
        output: &mut output,
        errors: &mut errors,
        width: 80,
        now: &|| 0,
        fresh_seed: 0,
        trouble: None,
    };
    let words = ["weerklank", "--lang", language, "check"].map(OsString::from);
    let words = words.into_iter().chain([path.as_os_str().to_owned()]);
    let Outcome::Exit(exit) = run(words, None, &Display::Absent, &mut terminal) else {
        panic!("it wants a window")
    };
    output.append(&mut errors);
    (exit, String::from_utf8(output).unwrap())
}

#[test]
fn every_broken_scenario_is_named_with_exit_code_1() {
    let method = crate::common::method();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    let mut broken = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|name| name == "fragments") {
            continue;
        }
        let (id, loaded) = Library::load_one(&method, &path).unwrap();
        let has_errors = loaded.diagnostics.iter().any(weerklank::format::Diagnostic::is_error);
        for language in ["nl", "en"] {
            let (exit, text) = check(&path, language);
            assert_eq!(exit, if has_errors { Exit::Faults } else { Exit::Done }, "{id}: {text}");
            assert!(!text.contains('⟨'), "{id}: a text is missing: {text}");
            for diagnostic in &loaded.diagnostics {
                assert!(text.contains(diagnostic.code), "{id}: {} is not named: {text}", diagnostic.code);
            }
        }
        broken += usize::from(has_errors);
    }
    println!("{broken} broken scenarios, each refused");
    assert!(broken >= 20);
}
