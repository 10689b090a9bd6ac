//! How the trainee saw it, asked before the score is shown.

use super::super::{Context, Terminal};
use crate::feedback::{Feeling, OwnView};
use crate::phrase::Phrase;

/// Asks how it went and with what feeling the other, who has this name, leaves. Nothing has to be answered.
pub(super) fn asked(name: &str, context: &Context, terminal: &mut Terminal<'_>) -> OwnView {
    terminal.print("\n");
    terminal.say(&context.locale.text("play-own-view"));
    let went = number_up_to(5, "play-own-view-again", context, terminal);
    terminal.print("\n");
    terminal.say(&context.locale.phrase(&Phrase::new("own-view-feeling").with("name", name), &()));
    for (index, feeling) in Feeling::ALL.iter().enumerate() {
        terminal.say(&format!("{}. {}", index + 1, context.locale.text(feeling.message())));
    }
    terminal.say(&context.locale.text("play-own-view-feeling"));
    let feeling = number_up_to(6, "play-own-view-feeling", context, terminal);
    let feeling = feeling.and_then(|number| Feeling::ALL.get(usize::from(number - 1)));
    OwnView { went, feeling: feeling.copied() }
}

/// A number from 1, asked for until it is one of those; none where it is passed over.
fn number_up_to(most: u8, again: &str, context: &Context, terminal: &mut Terminal<'_>) -> Option<u8> {
    loop {
        let line = terminal.ask("> ").filter(|line| !line.is_empty())?;
        match line.parse() {
            Ok(number) if (1..=most).contains(&number) => return Some(number),
            _ => terminal.say(&context.locale.text(again)),
        }
    }
}
