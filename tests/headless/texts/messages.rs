//! The messages of one language, as they stand in its files.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use weerklank::locale::Language;

/// A message or an attribute.
#[derive(Debug, Default)]
pub(super) struct Message {
    /// The values it takes.
    pub(super) values: BTreeSet<String>,
    /// All its words, those of every plural one after the other.
    pub(super) words: String,
}

/// The messages of one language.
#[derive(Debug, Default)]
pub(super) struct Messages {
    /// By `message` or `message.attribute`.
    pub(super) by_id: BTreeMap<String, Message>,
    /// What is wrong with the files.
    pub(super) faults: Vec<String>,
}

impl Messages {
    /// All files of a language.
    pub(super) fn read(language: Language) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.tag());
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<_> =
            paths.map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap())).collect();
        files.sort();
        Self::of(&files)
    }

    /// The messages of files, each with its name.
    pub(super) fn of(files: &[(String, String)]) -> Self {
        let mut messages = Self::default();
        for (name, text) in files {
            let resource =
                fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
                    messages.faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
                    resource
                });
            for entry in &resource.body {
                messages.add(name, entry);
            }
        }
        messages
    }

    /// Whether a word of the program looks like the name of a message: it begins as one does.
    pub(super) fn could_be_one(&self, word: &str) -> bool {
        let Some((family, _)) = word.split_once('-') else { return false };
        self.by_id.keys().any(|id| id.split_once('-').is_some_and(|(first, _)| first == family))
    }

    fn add(&mut self, file: &str, entry: &Entry<&str>) {
        let Entry::Message(message) = entry else { return };
        if let Some(value) = &message.value {
            self.insert(file, message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            self.insert(file, format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }

    fn insert(&mut self, file: &str, id: String, pattern: &Pattern<&str>) {
        let mut message = Message::default();
        message.add(pattern);
        if self.by_id.contains_key(&id) {
            self.faults.push(format!("{file}: {id} stands there for the second time"));
        }
        self.by_id.insert(id, message);
    }
}

impl Message {
    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.add_inline(argument);
                }
            }
            _ => {}
        }
    }
}
