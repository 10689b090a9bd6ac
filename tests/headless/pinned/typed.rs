//! A conversation as it is typed in the terminal.

use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::feedback::Bearing;
use weerklank::format::ScenarioTexts;
use weerklank::phrase::ScenarioWords;
use weerklank::scenario::Signal;

/// The letters of the areas one can look at, of the person opposite and of the other party.
const AREAS: [char; 8] = ['a', 's', 'd', 'f', 'g', 'h', 'j', 'k'];

/// What is typed for each of the inputs; those that are refused are typed too.
pub fn typed(play: &Play<'_>, texts: &ScenarioTexts, seed: u64, way: Way, entries: &[Entry]) -> Vec<String> {
    let mut conversation = Conversation::new(play, seed, way);
    let mut lines = Vec::new();
    for entry in entries {
        lines.push(match entry {
            Entry::Choose(key) => {
                let offered = offers(play, conversation.state());
                let place = offered.iter().position(|one| one.key(play) == *key);
                place.map_or("99".to_owned(), |place| (place + 1).to_string())
            }
            Entry::Look(signal) => format!("k {}", letter(play, &conversation, texts, *signal)),
            other => other.to_string(),
        });
        // What is refused changes nothing.
        let _ = conversation.apply(play, entry);
    }
    lines
}

fn letter(play: &Play<'_>, conversation: &Conversation, texts: &ScenarioTexts, signal: Signal) -> char {
    let bearing = Bearing::of(play, conversation, |key| texts.words(key).is_some());
    let sights = play.scenario.sights();
    let place = sights.iter().position(|sight| bearing.signal_at(*sight) == Some(signal));
    AREAS[place.unwrap_or(0)]
}
