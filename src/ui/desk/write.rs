//! What becomes of the conversation when the scenario is being written.

use super::Desk;
use crate::conversation::Way;
use crate::session::{Notes, StartingPoint};
use crate::ui::action::InWriting;
use crate::ui::screen::Screen;
use crate::ui::shelf::Shelved;
use crate::ui::talking::{Side, Talking};
use crate::ui::writing::{Reloaded, Writing};
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
            Screen::Talk(talking) if talking.dialogue.is_tried() => talking.writing = Some(writing),
            Screen::Home | Screen::Write(_) => self.screen = Screen::Write(Box::new(writing)),
            Screen::Talk(_) | Screen::Choose | Screen::Prepare(_) | Screen::LookBack(_) => {}
        }
    }

    /// The scenario can be played: its conversation goes on. One of another scenario is left alone.
    fn go_on_with(&mut self, shelved: &Arc<Shelved>) {
        self.put_on_the_shelf(shelved);
        let before = match &self.screen {
            Screen::Talk(talking) if talking.dialogue.is_tried() => Some(talking.clone()),
            Screen::Home | Screen::Write(_) => None,
            Screen::Talk(_) | Screen::Choose | Screen::Prepare(_) | Screen::LookBack(_) => return,
        };
        let Some(writing) = self.writing.clone() else { return };
        let talking = match before {
            None => Talking { side: Side::Writing, ..self.begun(shelved) },
            Some(before) => self.revised(shelved, *before),
        };
        self.show_writing(writing, talking);
    }

    fn begun(&self, shelved: &Arc<Shelved>) -> Talking {
        Talking::new(self.begin(shelved, self.seed, Way::Guided, Notes::new()))
    }

    /// The same conversation by what is written now, as it was shown where no move of it was lost or came back.
    fn revised(&self, shelved: &Arc<Shelved>, before: Talking) -> Talking {
        let dialogue = before.dialogue.revised(self.material(shelved));
        if dialogue.moves() == before.dialogue.moves() {
            Talking { dialogue, ..before }
        } else {
            Talking { side: before.side, ..Talking::new(dialogue) }
        }
    }

    /// From now on an id of what was shown before is one of another revision.
    fn put_on_the_shelf(&mut self, shelved: &Arc<Shelved>) {
        self.revision = self.revision.next();
        let scenarios = &mut self.shelf.scenarios;
        match scenarios.iter_mut().find(|known| known.scenario.id == shelved.scenario.id) {
            Some(known) => *known = Arc::clone(shelved),
            None => scenarios.push(Arc::clone(shelved)),
        }
    }

    fn show_writing(&mut self, writing: Writing, talking: Talking) {
        self.writing = Some(writing.clone());
        let talking = Talking { all_words: true, writing: Some(writing), ..talking };
        self.screen = Screen::Talk(Box::new(talking));
    }

    /// What the one who writes does beside the conversation.
    pub(super) fn go_on_writing(&mut self, done: InWriting) {
        let Some(mut writing) = self.writing.clone() else { return };
        let Screen::Talk(talking) = &mut self.screen else { return };
        match done {
            InWriting::OfferStartingPoints => {
                writing.choosing = match writing.choosing {
                    Some(_) => None,
                    None => Some(talking.dialogue.starting_point().cloned().unwrap_or_default()),
                };
            }
            InWriting::EditStartingPoint(place) => writing.choosing = Some(place),
            InWriting::BeginAnew => return self.take_up(writing, None),
            InWriting::TakeUpAt(node) => {
                if node.revision != talking.dialogue.revision() {
                    return;
                }
                let place = StartingPoint { node: node.id, ..writing.choosing.clone().unwrap_or_default() };
                return self.take_up(writing, Some(&place));
            }
        }
        talking.writing = Some(writing.clone());
        self.writing = Some(writing);
    }

    fn take_up(&mut self, writing: Writing, at: Option<&StartingPoint>) {
        let Screen::Talk(talking) = &self.screen else { return };
        let dialogue = talking.dialogue.clone().taken_up(at);
        let writing = Writing { choosing: None, ..writing };
        self.show_writing(writing, Talking { side: Side::Writing, ..Talking::new(dialogue) });
    }
}
