//! What becomes of the conversation when the scenario is being written.

use super::Desk;
use crate::conversation::Way;
use crate::ui::action::Action;
use crate::ui::dialogue::{Dialogue, Notes};
use crate::ui::screen::Screen;
use crate::ui::shelf::Shelved;
use crate::ui::talking::{Side, Talking};
use crate::ui::writing::{Place, Reloaded, Writing};
use std::sync::Arc;

impl Desk {
    /// The scenario that is being written; none where none is.
    #[must_use]
    pub fn writing(&self) -> Option<&Writing> {
        self.writing.as_ref()
    }

    /// Begins to write a scenario: from now on its conversations are tried, and nothing is kept of them.
    pub fn write(&mut self, id: &str) {
        self.writing = Some(Writing { id: id.to_owned(), ..Writing::default() });
    }

    /// The files of the scenario that is being written were read again. The conversation goes on where it was, as far as
    /// its moves are still possible.
    pub fn reload(&mut self, reloaded: Reloaded) {
        let Some(writing) = self.writing.as_mut().filter(|writing| writing.id == reloaded.id) else { return };
        writing.told = reloaded.told;
        writing.is_faulty = reloaded.shelved.is_none();
        match reloaded.shelved {
            Some(shelved) => self.go_on_with(&shelved),
            None => self.stay_as_it_was(),
        }
    }

    /// The scenario cannot be played as it is now: what is shown is what it was before.
    fn stay_as_it_was(&mut self) {
        let Some(writing) = self.writing.clone() else { return };
        match &mut self.screen {
            Screen::Talk(talking) => talking.writing = Some(writing),
            Screen::Home | Screen::Write(_) => self.screen = Screen::Write(Box::new(writing)),
            Screen::Choose | Screen::Prepare(_) | Screen::LookBack(_) => {}
        }
    }

    fn go_on_with(&mut self, shelved: &Arc<Shelved>) {
        self.put_on_the_shelf(shelved);
        let Some(mut writing) = self.writing.take() else { return };
        let (before, side) = match &self.screen {
            Screen::Talk(talking) => (Some(&talking.dialogue), talking.side),
            Screen::Home | Screen::Write(_) => (None, Side::Writing),
            Screen::Choose | Screen::Prepare(_) | Screen::LookBack(_) => {
                self.writing = Some(writing);
                return;
            }
        };
        let entries = before.map(|dialogue| dialogue.entries_before(dialogue.moves())).unwrap_or_default();
        let seed = before.map_or(self.seed, |dialogue| dialogue.conversation().state().seed());
        let way = before.map_or(Way::Guided, Dialogue::way);
        let dialogue = Dialogue::begin((&self.method, &self.method_hash), shelved, seed, way, Notes::new())
            .taken_up(writing.taken_up.as_ref())
            .replayed(&entries);
        writing.lost = entries.len() - dialogue.moves();
        self.show_writing(writing, dialogue, side);
    }

    fn put_on_the_shelf(&mut self, shelved: &Arc<Shelved>) {
        let scenarios = &mut self.shelf.scenarios;
        match scenarios.iter_mut().find(|known| known.scenario.id == shelved.scenario.id) {
            Some(known) => *known = Arc::clone(shelved),
            None => scenarios.push(Arc::clone(shelved)),
        }
    }

    fn show_writing(&mut self, writing: Writing, dialogue: Dialogue, side: Side) {
        let mut talking = Talking::new(dialogue);
        talking.side = side;
        talking.all_words = true;
        talking.writing = Some(writing.clone());
        self.writing = Some(writing);
        self.screen = Screen::Talk(Box::new(talking));
    }

    /// What the one who writes does beside the conversation.
    pub(super) fn go_on_writing(&mut self, action: &Action) {
        let Some(mut writing) = self.writing.clone() else { return };
        let Screen::Talk(talking) = &mut self.screen else { return };
        match action {
            Action::OfferPlaces => {
                writing.choosing = match writing.choosing {
                    Some(_) => None,
                    None => Some(writing.taken_up.clone().unwrap_or_default()),
                };
            }
            Action::EditPlace(place) => writing.choosing = Some(place.clone()),
            Action::BeginAnew => return self.take_up(writing, None),
            Action::TakeUpAt(node) => {
                let place = Place { node: node.clone(), ..writing.choosing.clone().unwrap_or_default() };
                return self.take_up(writing, Some(place));
            }
            _ => return,
        }
        talking.writing = Some(writing.clone());
        self.writing = Some(writing);
    }

    fn take_up(&mut self, writing: Writing, at: Option<Place>) {
        let Screen::Talk(talking) = &self.screen else { return };
        let dialogue = talking.dialogue.clone().taken_up(at.as_ref());
        let writing = Writing { taken_up: at, choosing: None, lost: 0, ..writing };
        self.show_writing(writing, dialogue, Side::Writing);
    }
}
