//! How deep the braces of a Fluent file are nested, found before its parser goes down after them.

use crate::format::limits;

/// The place of the first bracket that is nested too deeply.
///
/// Where it is not clear whether a bracket closes another or is part of a quotation, it counts as the latter: the
/// count is never below what the parser will meet. A line that gives a message begins anew, for the parser too.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if depth > 0 && begins_a_message(line) {
            depth = 0;
        }
        if depth == 0 && !line.contains('{') {
            line_start += line.len();
            continue;
        }
        let mut quoted = false;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > limits::NESTING {
                return Some(line_start + at);
            }
        }
        line_start += line.len();
    }
    None
}

fn begins_a_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}
