//! The pinned files: compared, or written anew.

use std::path::{Path, PathBuf};

/// Where a pinned file stands.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pinned").join(name)
}

/// Whether the files are to be written anew.
#[expect(
    clippy::disallowed_methods,
    reason = "whether to write the pinned files is asked of who runs the test"
)]
pub fn is_updating() -> bool {
    std::env::var_os("UPDATE_PINNED").is_some()
}

/// Holds what was given now against what is pinned, or pins it. What differs is told: the file, its first differing line,
/// and that line as it was and as it is.
pub fn difference(name: &str, now: &[u8]) -> Option<String> {
    let path = path(name);
    if is_updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, now).unwrap();
        return None;
    }
    let pinned = std::fs::read(&path).unwrap_or_default();
    (pinned != now).then(|| format!("{name}: {}", first_difference(&pinned, now)))
}

/// Where two texts part, in words.
pub fn first_difference(pinned: &[u8], now: &[u8]) -> String {
    let (pinned, now) = (String::from_utf8_lossy(pinned), String::from_utf8_lossy(now));
    let mut lines = (1_usize..).zip(pinned.split('\n').zip(now.split('\n')));
    let parted = lines.find(|(_, (before, after))| before != after);
    let (number, before, after) = parted.map_or_else(
        || (pinned.lines().count().min(now.lines().count()) + 1, "(the end)", "(the end)"),
        |(number, (before, after))| (number, before, after),
    );
    let lengths = (pinned.lines().count(), now.lines().count());
    format!(
        "line {number} ({} lines pinned, {} now)\n  pinned: {}\n  now:    {}",
        lengths.0,
        lengths.1,
        around(before, after),
        around(after, before)
    )
}

/// A line from a little before the place where it parts from the other; some of them are a whole file long.
fn around(line: &str, other: &str) -> String {
    let same = line.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let from = same.saturating_sub(60);
    let piece: String = line.chars().skip(from).take(200).collect();
    if from == 0 { piece } else { format!("…{piece}") }
}

/// Fails with all that differs.
pub fn assert_none(differences: &[String]) {
    let shown: Vec<&str> = differences.iter().take(20).map(String::as_str).collect();
    assert!(differences.is_empty(), "{} differ; the first of them:\n{}", differences.len(), shown.join("\n"));
}
