//! A Twee file as passages: name, tags, metadata and text of each, as they stand in the file.

use super::lines::lines;

/// What a header begins with.
const HEADER: &str = "::";

/// A passage. What is borrowed stands so in the file, so that its place is known.
#[derive(Clone, Debug)]
pub(super) struct Passage<'a> {
    /// Its name, with the escapes undone.
    pub(super) name: String,
    /// The name as it stands in the header.
    pub(super) place: &'a str,
    /// Its tags, in the order of the file.
    pub(super) tags: Vec<Tag<'a>>,
    /// The block of metadata, with its braces.
    pub(super) metadata: Option<&'a str>,
    /// What else is in the header, and cannot be understood.
    pub(super) faulty: &'a str,
    /// The text, without white space around it.
    pub(super) text: &'a str,
}

/// A tag of a passage.
#[derive(Clone, Debug)]
pub(super) struct Tag<'a> {
    /// The tag, with the escapes undone.
    pub(super) name: String,
    /// The tag as it stands in the header.
    pub(super) place: &'a str,
}

/// What stands before the first header, and the passages.
pub(super) fn passages(text: &str) -> (&str, Vec<Passage<'_>>) {
    let mut headers = lines(text).filter(|(_, line)| line.starts_with(HEADER)).peekable();
    let before = &text[..headers.peek().map_or(text.len(), |(start, _)| *start)];
    let mut passages = Vec::new();
    while let Some((start, line)) = headers.next() {
        let end = headers.peek().map_or(text.len(), |(next, _)| *next);
        passages.push(Passage::new(line, text[start + line.len()..end].trim()));
    }
    (before, passages)
}

impl<'a> Passage<'a> {
    fn new(line: &'a str, text: &'a str) -> Self {
        let Header { name, tags, metadata, faulty } = Header::read(&line[HEADER.len()..]);
        let (name, position) = without_position(name.trim_end());
        let place = name.trim();
        let tags = tags.split_whitespace().map(|tag| Tag { name: unescaped(tag), place: tag }).collect();
        Self {
            name: unescaped(name).trim().to_owned(),
            place: if place.is_empty() { line } else { place },
            tags,
            metadata: metadata.or(position),
            faulty,
            text,
        }
    }

    /// Its name and its text, to be kept in a comment.
    pub(super) fn whole(&self) -> String {
        format!("{HEADER} {}\n{}", self.name, self.text)
    }

    /// Whether it has this tag.
    pub(super) fn has(&self, tag: &str) -> bool {
        self.tags.iter().any(|one| one.name == tag)
    }
}

/// A header, in pieces.
#[derive(Default)]
struct Header<'a> {
    name: &'a str,
    tags: &'a str,
    metadata: Option<&'a str>,
    faulty: &'a str,
}

impl<'a> Header<'a> {
    fn read(text: &'a str) -> Self {
        let Some(at) = find_bare(text, |sign| matches!(sign, b'[' | b'{')) else {
            return Self { name: text, ..Self::default() };
        };
        let (name, rest) = text.split_at(at);
        if rest.starts_with('{') {
            return Self { name, metadata: Some(rest.trim_end()), ..Self::default() };
        }
        // Tags that are not closed are part of the name, as Twine has it.
        let Some(end) = find_bare(&rest[1..], |sign| sign == b']') else {
            return Self { name: text, faulty: rest.trim_end(), ..Self::default() };
        };
        let (tags, after) = (&rest[1..=end], rest[end + 2..].trim());
        if after.starts_with(['{', '<']) {
            Self { name, tags, metadata: Some(after), faulty: "" }
        } else {
            Self { name, tags, metadata: None, faulty: after }
        }
    }
}

/// The place of the first sign that is wanted and has no backslash before it.
fn find_bare(text: &str, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|sign| {
        let bare = !escaped;
        escaped = bare && sign == b'\\';
        bare && wanted(sign)
    })
}

/// Any sign with a backslash before it is that sign.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        plain.extend(if sign == '\\' { signs.next() } else { Some(sign) });
    }
    plain
}

/// The name without the place on the map that older sorts of Twee put after it: `Start <120,80>`.
fn without_position(name: &str) -> (&str, Option<&str>) {
    let position = name.rfind('<').filter(|at| {
        let inside = name[at + 1..].strip_suffix('>').unwrap_or_default();
        inside.contains(',') && inside.chars().all(|sign| sign.is_ascii_digit() || ",.- ".contains(sign))
    });
    position.map_or((name, None), |at| (&name[..at], Some(&name[at..])))
}

/// A name or a tag as a header writes it: `\[`, `\]`, `\{`, `\}` and `\\`.
pub(super) fn escaped(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for sign in name.chars() {
        if matches!(sign, '[' | ']' | '{' | '}' | '\\') {
            text.push('\\');
        }
        text.push(sign);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{escaped, passages};
    use proptest::prelude::*;

    /// Name, tags, metadata and faulty rest of a header.
    fn header(line: &str) -> (String, Vec<String>, Option<String>, String) {
        let text = format!("{line}\ntext");
        let (_, all) = passages(&text);
        let one = &all[0];
        let tags = one.tags.iter().map(|tag| tag.name.clone()).collect();
        (one.name.clone(), tags, one.metadata.map(str::to_owned), one.faulty.to_owned())
    }

    fn expected(
        name: &str,
        tags: &[&str],
        metadata: Option<&str>,
        faulty: &str,
    ) -> (String, Vec<String>, Option<String>, String) {
        let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        (name.to_owned(), tags, metadata.map(str::to_owned), faulty.to_owned())
    }

    #[test]
    fn a_header_has_a_name_and_perhaps_tags_and_metadata() {
        assert_eq!(header(":: An overgrown path"), expected("An overgrown path", &[], None, ""));
        assert_eq!(header("::Path [forest  spooky]"), expected("Path", &["forest", "spooky"], None, ""));
        let metadata = r#"{"position":"600,400"}"#;
        assert_eq!(header(&format!(":: Path {metadata}  ")), expected("Path", &[], Some(metadata), ""));
        let both = format!(":: Path [a] {metadata}");
        assert_eq!(header(&both), expected("Path", &["a"], Some(metadata), ""));
    }

    #[test]
    fn escapes_are_undone_and_what_is_wrong_is_set_apart() {
        assert_eq!(header(r":: \[a\] \{b\} c\\d \q"), expected(r"[a] {b} c\d q", &[], None, ""));
        assert_eq!(header(r":: a [b\]c]"), expected("a", &["b]c"], None, ""));
        assert_eq!(header(r":: \ a\ "), expected("a", &[], None, ""));
        assert_eq!(header(":: a [b"), expected("a [b", &[], None, "[b"));
        assert_eq!(header(":: a [b] c"), expected("a", &["b"], None, "c"));
        assert_eq!(header(":: a <12,-3.5>"), expected("a", &[], Some("<12,-3.5>"), ""));
        assert_eq!(header(":: a <3"), expected("a <3", &[], None, ""));
        assert_eq!(header("::"), expected("", &[], None, ""));
    }

    #[test]
    fn passages_end_where_the_next_begins() {
        let (before, all) = passages("loose\r\n:: a\r\none\r\n\r\ntwo\r\n\r\n:: b\r:: c\n  three  ");
        assert_eq!(before, "loose\r\n");
        let texts: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.text)).collect();
        assert_eq!(texts, [("a", "one\r\n\r\ntwo"), ("b", ""), ("c", "three")]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_name_goes_out_and_comes_back(name in r"[a-c\[\]\{\}\\é]{1,8}") {
            prop_assert_eq!(header(&format!(":: {}", escaped(&name))).0, name);
        }
    }
}
