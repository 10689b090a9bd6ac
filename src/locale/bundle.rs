//! The interface's messages in one language.

use super::{Language, ScenarioWords};
use crate::phrase::{Arg, Phrase};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// The interface's texts in one language, with the other language to fall back on.
pub struct Locale {
    language: Language,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locale {
    /// The texts in this language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let bundles = std::iter::once(language).chain(language.others()).map(bundle).collect();
        Self { language, bundles }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of a message without arguments. A message that does not exist shows its id.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, None).unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// The words of a message without arguments, if it exists.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        self.format(id, None)
    }

    /// The words of a phrase; what it takes from the scenario is looked up in `words`.
    #[must_use]
    pub fn phrase(&self, phrase: &Phrase, words: &dyn ScenarioWords) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &phrase.args {
            args.set(name.to_string(), self.value(value, words));
        }
        self.format(&phrase.id, Some(&args)).unwrap_or_else(|| format!("⟨{}⟩", phrase.id))
    }

    fn value(&self, arg: &Arg, words: &dyn ScenarioWords) -> FluentValue<'static> {
        match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Message(id) => FluentValue::from(self.text(id)),
            Arg::Person(person) => FluentValue::from(words.name(*person).unwrap_or_default().to_owned()),
            Arg::Scenario(key) => FluentValue::from(words.words(key).unwrap_or(key).to_owned()),
        }
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        self.bundles.iter().find_map(|bundle| {
            let found = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => found.get_attribute(name)?.value(),
                None => found.value()?,
            };
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
        })
    }
}

/// The built-in messages of one language. That they parse without errors is tested, not handled.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    bundle.set_use_isolating(false);
    let files = LOCALES.get_dir(language.tag()).map(Dir::files).into_iter().flatten();
    for text in files.filter_map(include_dir::File::contents_utf8) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
