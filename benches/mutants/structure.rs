//! The structure of a scenario as a tree of what stands in its file, so that something in it can be changed and the file
//! written again. It knows RON as far as scenarios use it; comments are left out.

use std::fmt;

/// What stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Structure {
    /// A word, a number or a text, as it stands: `mid`, `2`, `"sam"`.
    Plain(String),
    /// `[a, b]`
    List(Vec<Structure>),
    /// `{"a": b}`, with the keys as they stand.
    Map(Vec<(String, Structure)>),
    /// `Word(a: b)`; the word may be empty.
    Fields(String, Vec<(String, Structure)>),
    /// `Word(a, b)`
    Items(String, Vec<Structure>),
}

impl Structure {
    /// Reads a file.
    pub fn read(text: &str) -> Self {
        Reader { rest: text }.value()
    }

    /// A text in quotes.
    pub fn text(text: &str) -> Self {
        Self::Plain(format!("\"{text}\""))
    }

    /// A word or a number.
    pub fn word(word: impl fmt::Display) -> Self {
        Self::Plain(word.to_string())
    }

    /// What a text in quotes says; none of anything else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Plain(plain) => plain.strip_prefix('"')?.strip_suffix('"'),
            _ => None,
        }
    }

    /// A field, where it has one of that name.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Self::Fields(_, fields) = self else { return None };
        fields.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The entries of a map; none of anything else. The keys are without their quotes.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Self)> {
        let entries = if let Self::Map(entries) = self { entries.as_slice() } else { &[] };
        entries.iter().map(|(key, value)| (key.trim_matches('"'), value))
    }

    /// Puts a field in the place of that of the same name, or after the others.
    pub fn put(&mut self, name: &str, value: Self) {
        let Self::Fields(_, fields) = self else { return };
        match fields.iter_mut().find(|(key, _)| key == name) {
            Some((_, old)) => *old = value,
            None => fields.push((name.to_owned(), value)),
        }
    }

    /// Takes a field out.
    pub fn take(&mut self, name: &str) -> Option<Self> {
        let Self::Fields(_, fields) = self else { return None };
        let place = fields.iter().position(|(key, _)| key == name)?;
        Some(fields.remove(place).1)
    }

    /// Does something with everything in it, itself first; each with the name of the field or the key it stands under.
    pub fn each<'a>(&'a self, under: &'a str, found: &mut impl FnMut(&'a str, &'a Self)) {
        found(under, self);
        match self {
            Self::Plain(_) => (),
            Self::List(items) | Self::Items(_, items) => {
                for item in items {
                    item.each("", found);
                }
            }
            Self::Map(entries) | Self::Fields(_, entries) => {
                for (key, value) in entries {
                    value.each(key, found);
                }
            }
        }
    }

    /// The one of those that fit with so many before it; `left` is counted down.
    pub fn find(
        &mut self,
        under: &str,
        left: &mut usize,
        fits: &impl Fn(&str, &Self) -> bool,
    ) -> Option<&mut Self> {
        if fits(under, self) {
            if *left == 0 {
                return Some(self);
            }
            *left -= 1;
        }
        match self {
            Self::Plain(_) => None,
            Self::List(items) | Self::Items(_, items) => {
                items.iter_mut().find_map(|item| item.find("", left, fits))
            }
            Self::Map(entries) | Self::Fields(_, entries) => {
                entries.iter_mut().find_map(|(key, value)| value.find(key, left, fits))
            }
        }
    }
}

impl fmt::Display for Structure {
    /// As a file: an entry of a map a line, and the rest on the line of its entry.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(plain) => f.write_str(plain),
            Self::List(items) => {
                f.write_str("[")?;
                separated(f, items)?;
                f.write_str("]")
            }
            Self::Items(word, items) => {
                write!(f, "{word}(")?;
                separated(f, items)?;
                f.write_str(")")
            }
            Self::Map(entries) => {
                f.write_str("{\n")?;
                entries.iter().try_for_each(|(key, value)| writeln!(f, "{key}: {value},"))?;
                f.write_str("}")
            }
            Self::Fields(word, fields) => {
                write!(f, "{word}(")?;
                for (place, (key, value)) in fields.iter().enumerate() {
                    write!(f, "{}{key}: {value}", if place == 0 { "" } else { ", " })?;
                }
                f.write_str(")")
            }
        }
    }
}

fn separated(f: &mut fmt::Formatter<'_>, items: &[Structure]) -> fmt::Result {
    items
        .iter()
        .enumerate()
        .try_for_each(|(place, item)| write!(f, "{}{item}", if place == 0 { "" } else { ", " }))
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn value(&mut self) -> Structure {
        match self.peek() {
            '[' => Structure::List(self.between('[', ']', Self::value)),
            '{' => Structure::Map(self.between('{', '}', Self::entry)),
            '(' => self.brackets(String::new()),
            _ => {
                let plain = self.plain();
                if !plain.starts_with('"') && self.peek() == '(' {
                    self.brackets(plain)
                } else {
                    Structure::Plain(plain)
                }
            }
        }
    }

    fn brackets(&mut self, word: String) -> Structure {
        let inside = self.rest.strip_prefix('(').expect("there is a bracket");
        let mut ahead = Reader { rest: inside };
        let named = ahead.peek().is_ascii_lowercase() && {
            ahead.plain();
            ahead.peek() == ':'
        };
        if named {
            Structure::Fields(word, self.between('(', ')', Self::entry))
        } else {
            Structure::Items(word, self.between('(', ')', Self::value))
        }
    }

    fn entry(&mut self) -> (String, Structure) {
        self.peek();
        let key = self.plain();
        self.sign(':');
        (key, self.value())
    }

    /// What stands between two signs, with commas between it and perhaps one after it.
    fn between<T>(&mut self, open: char, close: char, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        self.sign(open);
        let mut all = Vec::new();
        while self.peek() != close {
            all.push(one(self));
            if self.peek() == ',' {
                self.sign(',');
            }
        }
        self.sign(close);
        all
    }

    fn sign(&mut self, sign: char) {
        self.peek();
        self.rest = self.rest.strip_prefix(sign).unwrap_or_else(|| panic!("no {sign} at: {:.60}", self.rest));
    }

    /// A word, a number or a text in quotes.
    fn plain(&mut self) -> String {
        let length = if self.rest.starts_with('"') {
            let mut escaped = false;
            let end = self.rest.char_indices().skip(1).find(|(_, sign)| {
                let ends = *sign == '"' && !escaped;
                escaped = *sign == '\\' && !escaped;
                ends
            });
            end.expect("the text ends").0 + 1
        } else {
            self.rest
                .find(|sign: char| !(sign.is_alphanumeric() || "_-.+".contains(sign)))
                .expect("something follows")
        };
        let (plain, rest) = self.rest.split_at(length);
        self.rest = rest;
        assert!(!plain.is_empty(), "nothing to read at: {:.60}", self.rest);
        plain.to_owned()
    }

    /// The next sign, after white space and comments; a full stop at the end.
    fn peek(&mut self) -> char {
        loop {
            self.rest = self.rest.trim_start();
            let Some(comment) = self.rest.strip_prefix("//") else { break };
            self.rest = comment.split_once('\n').map_or("", |(_, after)| after);
        }
        self.rest.chars().next().unwrap_or('.')
    }
}
