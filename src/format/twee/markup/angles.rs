//! Angle brackets: the macros of SugarCube, the scripts of Snowman, HTML and its comments.

use super::arguments::strings;
use super::piece::{Markup, Piece};
use super::scanner::Scanner;
use crate::format::twee::dialect::Dialect;
use crate::format::twee::link::Link;

/// Tags of HTML that show something other than words.
const PICTURES: [&str; 8] = ["img", "audio", "video", "source", "iframe", "canvas", "picture", "svg"];

/// Tags of HTML. What looks like another tag may well be words.
const TAGS: &[&str] = &[
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "big",
    "blockquote",
    "body",
    "button",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "nowiki",
    "ol",
    "option",
    "p",
    "path",
    "pre",
    "progress",
    "q",
    "ruby",
    "s",
    "samp",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

impl Scanner<'_> {
    pub(super) fn angle(&mut self) -> bool {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            return self.note(4, "-->");
        }
        if rest.starts_with("<<") && self.dialect.may_be(&[Dialect::SugarCube]) {
            return self.double_angle();
        }
        if rest.starts_with("<%") && self.dialect.may_be(&[Dialect::Snowman]) {
            return match self.find(self.at + 2, "%>") {
                Some(end) => self.lost(Markup::Macro, end + 2 - self.at),
                None => self.kept(Markup::Unclosed, 2),
            };
        }
        self.html()
    }

    /// `<<name arguments>>`, or `<</name>>`, which is part of the one before it.
    fn double_angle(&mut self) -> bool {
        let inside = &self.rest()[2..];
        let is_closing = inside.starts_with('/');
        let begins_well = |sign: char| sign.is_ascii_alphabetic() || matches!(sign, '=' | '-' | '_' | '/');
        if !inside.starts_with(begins_well) {
            return false;
        }
        let Some(end) = self.find(self.at + 2, ">>") else { return self.kept(Markup::Unclosed, 2) };
        let length = end + 2 - self.at;
        if is_closing {
            return self.silent(length);
        }
        let content = &self.text[self.at + 2..end];
        let (name, arguments) = content.split_once(char::is_whitespace).unwrap_or((content, ""));
        let closer = match name {
            "script" => Some("<</script>>"),
            "style" => Some("<</style>>"),
            _ => None,
        };
        if let Some(closer) = closer
            && let Some(end) = self.find(self.at, closer)
        {
            return self.lost(Markup::Macro, end + closer.len() - self.at);
        }
        match link_of(name, arguments.trim()) {
            Some(link) => self.piece(length, |place| Piece::Link(Link { place, ..link })),
            None => self.lost(Markup::Macro, length),
        }
    }

    fn html(&mut self) -> bool {
        let inside = &self.rest()[1..];
        let name = inside.strip_prefix('/').unwrap_or(inside);
        let length =
            name.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(name.len());
        let name = name[..length].to_lowercase();
        if !name.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            return false;
        }
        let Some(end) = self.find(self.at, ">") else { return false };
        if self.find(self.at + 1, "<").is_some_and(|other| other < end) {
            return false;
        }
        let length = end + 1 - self.at;
        let is_closing = inside.starts_with('/');
        match name.as_str() {
            "br" => self.piece(length, Piece::Break),
            "script" if !is_closing => self.whole_element(length, "</script>"),
            "style" if !is_closing => self.whole_element(length, "</style>"),
            picture if PICTURES.contains(&picture) && !is_closing => self.lost(Markup::Image, length),
            "a" | "button" if !is_closing => self.anchor(length),
            known if TAGS.contains(&known) || PICTURES.contains(&known) || known.contains('-') => {
                if is_closing {
                    self.silent(length)
                } else {
                    self.lost(Markup::Html, length)
                }
            }
            _ => false,
        }
    }

    fn whole_element(&mut self, length: usize, closer: &'static str) -> bool {
        let end = self.find(self.at, closer).map_or(self.at + length, |end| end + closer.len());
        self.lost(Markup::Html, end - self.at)
    }

    /// `<a data-passage="…">words</a>` is a link.
    fn anchor(&mut self, length: usize) -> bool {
        let tag = &self.rest()[..length];
        let value = tag.split_once("data-passage=").map_or("", |(_, value)| value);
        let target = value.strip_prefix(['"', '\'']).and_then(|inside| inside.split(['"', '\'']).next());
        let end = self.find(self.at, "</");
        let (Some(target), Some(end)) = (target, end) else { return self.lost(Markup::Html, length) };
        let text = &self.text[self.at + length..end.max(self.at + length)];
        let end = end.max(self.at + length);
        self.piece(end - self.at, |place| {
            Piece::Link(Link { text: text.trim(), target, setter: None, place })
        })
    }
}

/// The link that a macro of SugarCube is, if it is one: its texts, or a link between its arguments.
fn link_of<'a>(name: &str, arguments: &'a str) -> Option<Link<'a>> {
    if !matches!(name, "link" | "button" | "click" | "choice" | "goto") {
        return None;
    }
    let brackets = arguments.strip_prefix("[[").and_then(|inside| inside.strip_suffix("]]"));
    if let Some(content) = brackets {
        return Some(Link::read(content, arguments));
    }
    let (text, target) = match (name, strings(arguments)?.as_slice()) {
        ("link" | "button" | "click", [text, target]) => (*text, *target),
        ("choice", [first, second]) => (*second, *first),
        ("choice", [target]) => (*target, *target),
        ("goto", [target]) => ("", *target),
        _ => return None,
    };
    Some(Link { text, target, setter: None, place: arguments })
}
