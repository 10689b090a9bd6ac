//! Words as a Fluent file holds them.

use super::lines::lines;
use std::fmt::Write;

/// What the lines of a text begin with that go on below its first.
const INDENT: &str = "    ";

/// Signs that mean something at the beginning of a line.
const AT_LINE_START: [char; 4] = ['.', '*', '[', '#'];

/// A message with its words, in paragraphs.
pub(super) fn message(key: &str, paragraphs: &[String]) -> String {
    format!("{key} = {}\n", value(paragraphs, "\n"))
}

/// Paragraphs as the value of a message; `line_end` is how lines end in the file.
pub(super) fn value(paragraphs: &[String], line_end: &str) -> String {
    let written: Vec<String> = paragraphs.iter().map(|paragraph| escaped(paragraph)).collect();
    written.join(&format!("{line_end}{line_end}{INDENT}"))
}

/// A text as comments, a line each.
pub(super) fn comment(text: &str) -> String {
    let line = |(_, line): (usize, &str)| {
        let line: String = line.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        format!("# {}", line.trim()).trim_end().to_owned() + "\n"
    };
    lines(text).map(line).collect()
}

/// A paragraph in which nothing means more than it says. The reader counts brackets and quotation marks, so those in
/// braces are written as their numbers, and where there are any, so are all quotation marks.
fn escaped(paragraph: &str) -> String {
    let has_braces = paragraph.contains(['{', '}']);
    let mut text = String::with_capacity(paragraph.len());
    for sign in paragraph.chars() {
        match sign {
            '{' => text.push_str(r#"{ "\u007B" }"#),
            '}' => text.push_str(r#"{ "\u007D" }"#),
            '"' if has_braces => text.push_str(r#"{ "\u0022" }"#),
            sign if sign.is_control() || sign == ' ' => text.extend((!text.is_empty()).then_some(' ')),
            sign if text.is_empty() && AT_LINE_START.contains(&sign) => {
                // Writing to a text cannot fail.
                let _ = write!(text, "{{ \"{sign}\" }}");
            }
            sign => text.push(sign),
        }
    }
    text
}
