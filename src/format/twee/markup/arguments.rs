//! The texts between quotation marks that a macro is given.

/// The texts, with commas or spaces between them; none where anything else is among them.
pub(super) fn strings(arguments: &str) -> Option<Vec<&str>> {
    let mut rest = arguments.trim();
    let mut found = Vec::new();
    while let Some(quote) = rest.chars().next() {
        let inside = rest.strip_prefix(['"', '\''])?;
        let end = inside.find(quote)?;
        found.push(inside[..end].trim());
        rest = inside[end + 1..].trim_start().trim_start_matches(',').trim_start();
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::strings;

    #[test]
    fn only_texts_are_given() {
        assert_eq!(strings(r#" "Say it's over", 'the end' "#), Some(vec!["Say it's over", "the end"]));
        assert_eq!(strings(r#""a" "b""#), Some(vec!["a", "b"]));
        for other in [r#""a", $b"#, r#""a"#, "a", r#"1 "a""#] {
            assert_eq!(strings(other), None, "{other}");
        }
    }
}
