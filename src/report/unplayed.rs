//! What Twine cannot play of a scenario, in words.

use super::Document;
use crate::format::Unplayed;
use crate::locale::Locale;
use crate::phrase::{Arg, Phrase};

/// What goes with a Twee file without being played there, a line a sort; an empty text where there is nothing.
#[must_use]
pub fn unplayed_text(unplayed: &[Unplayed], locale: &Locale, width: usize) -> String {
    if unplayed.is_empty() {
        return String::new();
    }
    let mut document = Document::new(width);
    document.paragraph(&locale.text("unplayed-heading"));
    for one in unplayed {
        let item = Phrase::new("unplayed-item")
            .with("what", Arg::Message(one.what.into()))
            .with("number", one.number)
            .with("nodes", one.nodes.join(", "));
        document.item(&locale.phrase(&item, &()));
    }
    document.finish()
}
