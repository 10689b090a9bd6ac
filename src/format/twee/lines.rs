//! The lines of a text, whichever way they end.

/// The lines, each with where it begins: after a line feed, a carriage return, or both.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let rest = &text[start..];
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line_break = if rest[length..].starts_with("\r\n") { 2 } else { 1 };
        next = (length < rest.len()).then_some(start + length + line_break);
        Some((start, &rest[..length]))
    })
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn every_way_to_end_a_line_is_known() {
        let found: Vec<_> = lines("a\r\nb\rc\n\nd").collect();
        assert_eq!(found, [(0, "a"), (3, "b"), (5, "c"), (7, ""), (8, "d")]);
        assert_eq!(lines("").collect::<Vec<_>>(), [(0, "")]);
        assert_eq!(lines("a\n").collect::<Vec<_>>(), [(0, "a"), (2, "")]);
    }
}
