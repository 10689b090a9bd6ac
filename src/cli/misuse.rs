//! Arguments that are not understood, told in the user's language.

use crate::locale::Locale;
use crate::phrase::Phrase;
use clap::error::{ContextKind, ErrorKind};

/// What is wrong with the arguments and how to get help; none where only clap can say it.
pub(super) fn told(error: &clap::Error, locale: &Locale) -> Option<String> {
    let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let phrase = match error.kind() {
        ErrorKind::UnknownArgument => Phrase::new("misuse-unknown-argument").with("argument", argument),
        ErrorKind::InvalidSubcommand => {
            Phrase::new("misuse-unknown-command").with("command", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => Phrase::new("misuse-missing").with("argument", argument),
        // An option at the end of the line comes to clap as one with an empty value.
        ErrorKind::InvalidValue if value.is_empty() => {
            Phrase::new("misuse-missing-value").with("argument", argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Phrase::new("misuse-invalid-value").with("argument", argument).with("value", value)
        }
        _ => return None,
    };
    Some(format!("{}\n{}\n", locale.phrase(&phrase, &()), locale.text("misuse-help")))
}
