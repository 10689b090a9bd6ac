//! The files of a scenario in passages of their own, as they are.
//!
//! Every line of a file stands behind a bar, so that nothing in it is taken for a header, and nothing that trims the ends
//! of texts touches it. Where a line has something in it that may not survive a story format or an editor (a carriage
//! return, two opening brackets, white space at its end), that is written as its number: `\u{d}`. Lines without a bar are
//! remarks.

use super::lines::lines;
use super::losses::Losses;
use super::passage::{Passage, escaped};
use crate::format::{Folder, faults};
use std::fmt::Write;

/// The tag of passages that hold a file.
pub(super) const SOURCE: &str = "weerklank-source";

/// What the names of passages begin with that hold a file.
const NAME: &str = "weerklank/";

/// The passage that holds what belongs to the whole.
const ABOUT: &str = "weerklank";

/// What each line of a file stands behind.
const BAR: char = '|';

/// The file without which there is no scenario.
const STRUCTURE: &str = "scenario.ron";

/// How many folders there can be inside each other.
const DEEPEST: usize = 4;

/// The files of a scenario, with the language in which its passages are.
pub(super) struct Source {
    /// The files.
    pub(super) folder: Folder,
    /// The language.
    pub(super) language: String,
}

/// The passage that says in which language the others are.
pub(super) fn about(language: &str, remark: &str) -> String {
    format!(":: {ABOUT} [{SOURCE}]\n{remark}\n{BAR}{language}\n")
}

/// A file as a passage; `None` where its bytes are no text.
pub(super) fn passage(path: &str, bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0') && is_ours(path))?;
    let mut passage = format!(":: {} [{SOURCE}]\n", escaped(&format!("{NAME}{path}")));
    for line in text.split('\n') {
        passage.push(BAR);
        passage.push_str(&written(line));
        passage.push('\n');
    }
    Some(passage)
}

/// A line with what may not survive as numbers.
fn written(line: &str) -> String {
    let kept = line.trim_end().len();
    let mut text = String::with_capacity(line.len());
    let mut before = '\0';
    for (at, sign) in line.char_indices() {
        let is_second = sign == '[' && before == '[';
        if sign == '\\' {
            text.push_str("\\\\");
        } else if at >= kept || is_second || sign.is_control() && sign != '\t' || is_invisible(sign) {
            // Writing to a text cannot fail.
            let _ = write!(text, "\\u{{{:x}}}", u32::from(sign));
        } else {
            text.push(sign);
        }
        before = sign;
    }
    text
}

/// Signs that end a line for some programs, and marks of the order of bytes.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// The files of a scenario that was exported; `None` where these are not all there. What is not a file is listed.
pub(super) fn files_of(passages: &[Passage<'_>], losses: &mut Losses<'_>) -> Option<Source> {
    let mut source = Source { folder: Folder::default(), language: String::new() };
    for passage in passages {
        match (content(passage.text), passage.name.strip_prefix(NAME)) {
            (Some(text), Some(path)) if is_ours(path) && !source.folder.files.contains_key(path) => {
                source.folder.files.insert(path.to_owned(), text.into_bytes());
            }
            (Some(text), None) if passage.name == ABOUT => text.trim().clone_into(&mut source.language),
            _ => losses.add(faults::TWEE_SOURCE, passage.place),
        }
    }
    if source.folder.files.contains_key(STRUCTURE) {
        return Some(source);
    }
    if !passages.is_empty() {
        losses.add_to_the_whole(faults::TWEE_SOURCE_UNREADABLE, |loss| loss.with("name", STRUCTURE));
    }
    None
}

/// What stands behind the bars; `None` where nothing does, or something that cannot be read.
fn content(text: &str) -> Option<String> {
    let behind = lines(text).filter_map(|(_, line)| line.strip_prefix(BAR));
    let read: Option<Vec<String>> = behind.map(read).collect();
    read.filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n"))
}

fn read(line: &str) -> Option<String> {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        if let Some(after) = escape.strip_prefix('\\') {
            text.push('\\');
            rest = after;
        } else {
            let (number, after) = escape.strip_prefix("u{")?.split_once('}')?;
            text.push(char::from_u32(u32::from_str_radix(number, 16).ok()?)?);
            rest = after;
        }
    }
    text.push_str(rest);
    Some(text)
}

/// Whether it is a path that a file of a scenario can have, inside its folder: nothing else is ever written.
fn is_ours(path: &str) -> bool {
    let of_a_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.' | ' ');
    let is_name = |part: &str| {
        let ends = |text: &str| text.starts_with(['.', ' ']) || text.ends_with(['.', ' ']);
        !part.is_empty() && !ends(part) && part.chars().all(of_a_name)
    };
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    path.split('/').count() <= DEEPEST
        && path.split('/').all(is_name)
        && matches!(ending, "ron" | "ftl" | "play")
}

#[cfg(test)]
mod tests {
    use super::{content, is_ours, passage};
    use crate::format::twee::passage::passages;
    use proptest::prelude::*;

    #[test]
    fn only_files_of_a_scenario_are_written() {
        for path in ["scenario.ron", "nl.ftl", "plays/één keer.play", "fragments/a-b/fragment.ron"] {
            assert!(is_ours(path), "{path}");
        }
        for path in [
            "",
            "/etc/x.ron",
            "../x.ron",
            "a/../x.ron",
            "a//x.ron",
            "x.exe",
            "x",
            ".ron",
            "a/.ron",
            "C:\\x.ron",
            "a:b.ron",
            "a/b/c/d/e.ron",
            "x.ron ",
            "\u{202e}x.ron",
        ] {
            assert!(!is_ours(path), "{path}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_file_goes_out_and_comes_back(lines in prop::collection::vec(
            prop::sample::select(vec!["a", "", " ", "\\", "[[", "::", "|", "\r", "\t", "\u{feff}", "\u{2028}", "é", "\n"]), 0..12,
        )) {
            let text = lines.concat();
            let written = passage("nl.ftl", text.as_bytes()).unwrap();
            let (_, all) = passages(&written);
            prop_assert_eq!(all.len(), 1);
            prop_assert_eq!(&all[0].name, "weerklank/nl.ftl");
            prop_assert_eq!(content(all[0].text), Some(text.clone()));
            // Twine and editors take white space off the ends.
            let trimmed: Vec<&str> = written.trim().lines().map(str::trim).collect();
            let again = trimmed.join("\r\n");
            prop_assert_eq!(content(passages(&again).1[0].text), Some(text));
        }
    }
}
