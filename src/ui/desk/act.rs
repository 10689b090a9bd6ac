//! What an action does.

use super::Desk;
use crate::chance::{Chance, Purpose};
use crate::conversation::{Log, OwnWords, Way};
use crate::phrase::Phrase;
use crate::ui::action::Action;
use crate::ui::dialogue::{Dialogue, Notes};
use crate::ui::lesson::Lesson;
use crate::ui::looking_back::{HowFar, LookingBack};
use crate::ui::preferences::Preferences;
use crate::ui::preparation::{Preparation, Variation};
use crate::ui::screen::{Overlay, Screen};
use crate::ui::shelf::{Record, Shelved};
use crate::ui::talking::Talking;
use crate::ui::transcript;
use crate::ui::wish::{FinishedConversation, Unfinished, Wish};
use std::sync::Arc;

impl Desk {
    /// Does what the user does, and returns what the shell has to do on disk for it.
    pub fn act(&mut self, action: Action) -> Vec<Wish> {
        match action {
            Action::Quit => return vec![Wish::Quit],
            Action::OpenFolder if self.folder.is_some() => return vec![Wish::OpenFolder],
            Action::Write(id) if self.shelf.own.contains(&id) => {
                self.write(&id);
                self.screen = Screen::Home;
                return vec![Wish::Write(id)];
            }
            Action::Home | Action::Leave => return self.leave(),
            Action::OpenChoose => {
                let wishes = self.leave_preparation();
                self.screen = Screen::Choose;
                return wishes;
            }
            Action::Find(finding) => self.finding = finding,
            Action::Choose(id) => return self.choose(&id),
            Action::EditNote(point, text) => return self.write_note(point, &text),
            Action::Again => self.prepare_again(),
            Action::Continue => return self.go_on(),
            Action::PutAway => return self.put_away(),
            Action::Start => return self.start(),
            Action::LookBack => self.look_back(),
            Action::ReplayFrom(index) => return self.replay_from(index),
            Action::TellOwnView => return self.ask_to_be_told(),
            Action::Open(overlay) => self.open(overlay),
            Action::Close => self.overlay = None,
            Action::PutNoticeAway => self.notices.clear(),
            Action::SetLanguage(_)
            | Action::SetTextPercent(_)
            | Action::SetTheme(_)
            | Action::SetReducedMotion(_)
            | Action::SetPace(_)
            | Action::SetHearing(_)
            | Action::SetOwnWords(_)
            | Action::SetTeaching(_) => return self.prefer(&action),
            Action::OfferPlaces | Action::EditPlace(_) | Action::TakeUpAt(_) | Action::BeginAnew => {
                self.go_on_writing(&action);
            }
            other => return self.act_on_screen(other),
        }
        Vec::new()
    }

    /// What happens within one screen.
    fn act_on_screen(&mut self, action: Action) -> Vec<Wish> {
        match &mut self.screen {
            Screen::Prepare(preparation) => prepare(preparation, &action),
            Screen::Talk(_) => return self.go_on_talking(action),
            Screen::LookBack(looking) => regard(looking, &action),
            Screen::Home | Screen::Choose | Screen::Write(_) => {}
        }
        Vec::new()
    }

    /// What happens in a conversation. What was being taught is learnt by doing it, and by going on.
    fn go_on_talking(&mut self, action: Action) -> Vec<Wish> {
        let Screen::Talk(talking) = &mut self.screen else { return Vec::new() };
        let lesson = Lesson::at(talking, &self.preferences);
        let put_away = lesson.filter(|lesson| lesson.is_learnt_by(&action));
        let moves = talking.dialogue.moves();
        let mut wishes = talking.act(action);
        if talking.dialogue.is_tried() {
            wishes.clear();
        }
        if put_away.is_some() {
            talking.taught_at = Some(talking.dialogue.moves());
        }
        if let Some(lesson) = lesson.filter(|_| put_away.is_some() || talking.dialogue.moves() != moves) {
            self.preferences.learnt.insert(lesson);
            wishes.push(Wish::SavePreferences);
        }
        wishes
    }

    fn open(&mut self, overlay: Overlay) {
        if let Screen::Talk(talking) = &mut self.screen {
            (talking.silent_since, talking.silent_until) = (None, None);
        }
        self.overlay = Some(overlay);
    }

    fn prefer(&mut self, action: &Action) -> Vec<Wish> {
        let preferences = &mut self.preferences;
        match *action {
            Action::SetLanguage(language) => preferences.language = language,
            Action::SetTextPercent(percent) => preferences.text_percent = percent,
            Action::SetTheme(theme) => preferences.theme = theme,
            Action::SetReducedMotion(reduced) => preferences.reduced_motion = reduced,
            Action::SetPace(words) => preferences.words_per_minute = words,
            Action::SetHearing(hearing) => preferences.hearing = hearing,
            Action::SetOwnWords(first) => preferences.own_words = first,
            Action::SetTeaching(teach) => preferences.teach(teach),
            _ => return Vec::new(),
        }
        self.preferences = std::mem::take::<Preferences>(preferences).in_range();
        vec![Wish::SavePreferences]
    }

    /// To the preparation of a scenario; what was prepared for it before stands on the sheet again.
    fn choose(&mut self, id: &str) -> Vec<Wish> {
        let mut wishes = self.leave_preparation();
        let Some(shelved) = self.shelf.find(id).map(Arc::clone) else { return wishes };
        let record = self.records.get(&shelved.scenario.id).copied();
        let mut preparation = Preparation::new(shelved, record);
        if let Some(again) = self.prepared_before(&preparation) {
            preparation = again;
            self.unfinished = None;
            wishes.push(Wish::PrepareAgain);
        }
        self.screen = Screen::Prepare(Box::new(preparation));
        wishes
    }

    /// A preparation with what was prepared for the same scenario before; none where nothing was, or more than that was done.
    fn prepared_before(&self, preparation: &Preparation) -> Option<Preparation> {
        let unfinished = self.unfinished.as_ref().filter(|unfinished| unfinished.is_preparation())?;
        let is_same = unfinished.log.scenario == preparation.shelved.scenario.id;
        is_same.then(|| preparation.clone().taken_up(&unfinished.notes, unfinished.log.way)).flatten()
    }

    /// Writes on the preparation sheet, and has it kept: it is all there is of the conversation so far.
    fn write_note(&mut self, point: usize, text: &str) -> Vec<Wish> {
        let Screen::Prepare(preparation) = &mut self.screen else { return Vec::new() };
        preparation.write(point, text);
        let Some(log) = self.log_of_preparation() else { return Vec::new() };
        let Screen::Prepare(preparation) = &mut self.screen else { return Vec::new() };
        preparation.kept = true;
        vec![Wish::KeepNotes { log, notes: preparation.notes() }]
    }

    /// Leaves the preparation for now; what was written can be gone on with.
    fn leave_preparation(&mut self) -> Vec<Wish> {
        let Some(log) = self.log_of_preparation() else { return Vec::new() };
        let Screen::Prepare(preparation) = &self.screen else { return Vec::new() };
        if !preparation.kept {
            return Vec::new();
        }
        let notes = preparation.notes();
        if !notes.is_empty() {
            let (log, notes) = (log.clone(), notes.clone());
            self.unfinished = Some(Unfinished { log, notes, own_words: OwnWords::new() });
        }
        vec![Wish::LeavePreparation { log, notes }]
    }

    /// The conversation that is being prepared, at its beginning; none where nothing is kept of it.
    fn log_of_preparation(&self) -> Option<Log> {
        let Screen::Prepare(preparation) = &self.screen else { return None };
        let dialogue = self.begin(&preparation.shelved, self.seed, preparation.way, Notes::new());
        (!dialogue.is_tried()).then(|| dialogue.log())
    }

    fn prepare_again(&mut self) {
        let Screen::LookBack(looking) = &self.screen else { return };
        let shelved = Arc::clone(looking.dialogue.shelved());
        let record = self.records.get(&shelved.scenario.id).copied();
        let mut preparation = Preparation::new(shelved, record);
        for point in &mut preparation.sheet {
            point.text = looking.dialogue.notes().get(&point.key).cloned().unwrap_or_default();
        }
        preparation.way = looking.dialogue.way();
        self.screen = Screen::Prepare(Box::new(preparation));
    }

    fn start(&mut self) -> Vec<Wish> {
        let Screen::Prepare(preparation) = &self.screen else { return Vec::new() };
        let seed = match (preparation.variation, preparation.record) {
            (Variation::Same, Some(record)) => record.seed,
            (Variation::Same | Variation::New, _) => self.seed,
        };
        if seed == self.seed {
            self.seed = next(self.seed);
        }
        let Screen::Prepare(preparation) = &self.screen else { return Vec::new() };
        let (shelved, way) = (Arc::clone(&preparation.shelved), preparation.way);
        let notes = preparation.notes();
        let dialogue = self.begin(&shelved, seed, way, notes);
        self.talk(dialogue)
    }

    /// A conversation of a scenario as it was last saved.
    pub(super) fn begin(&self, shelved: &Arc<Shelved>, seed: u64, way: Way, notes: Notes) -> Dialogue {
        let id = shelved.scenario.id.as_str();
        let shelved = self.shelf.find(id).unwrap_or(shelved);
        let dialogue = Dialogue::begin((&self.method, &self.method_hash), shelved, seed, way, notes);
        let is_written = self.writing.as_ref().is_some_and(|writing| writing.id == id);
        if is_written { dialogue.tried() } else { dialogue }
    }

    /// To the talk screen, with a journal of its own.
    fn talk(&mut self, dialogue: Dialogue) -> Vec<Wish> {
        let (notes, own_words) = (dialogue.notes().clone(), dialogue.own_words().clone());
        let is_tried = dialogue.is_tried();
        let wish = Wish::Begin { log: dialogue.log(), notes, own_words };
        self.overlay = None;
        let mut talking = Talking::new(dialogue);
        talking.writing = self.writing.clone().filter(|_| is_tried);
        self.screen = Screen::Talk(Box::new(talking));
        if is_tried { Vec::new() } else { vec![wish] }
    }

    fn go_on(&mut self) -> Vec<Wish> {
        let Some(dialogue) = self.resumed() else { return Vec::new() };
        let inputs = self.unfinished.take().map_or(0, |unfinished| unfinished.log.entries.len());
        let refused = inputs.saturating_sub(dialogue.conversation().entries().len());
        let wish = if refused == 0 {
            Wish::Resume
        } else {
            self.notify(Phrase::new("resumed-shorter").with("moves", refused));
            Wish::ResumeUpTo { log: dialogue.log(), notes: dialogue.notes().clone() }
        };
        self.screen = Screen::Talk(Box::new(Talking::new(dialogue)));
        vec![wish]
    }

    fn put_away(&mut self) -> Vec<Wish> {
        match self.unfinished.take() {
            Some(_) => vec![Wish::Discard],
            None => Vec::new(),
        }
    }

    /// To the beginning. A conversation that was going on is kept to go on with; one of which no own view was given is
    /// finished without.
    fn leave(&mut self) -> Vec<Wish> {
        let mut wishes = self.leave_preparation();
        match &mut self.screen {
            Screen::Talk(talking) if !talking.dialogue.is_tried() => {
                wishes.extend(talking.give_draft());
                let dialogue = &talking.dialogue;
                let (log, notes, own_words) =
                    (dialogue.log(), dialogue.notes().clone(), dialogue.own_words().clone());
                // One in which there is nothing of the user's is not kept, and does not take the place of an earlier one.
                if !(log.entries.is_empty() && notes.is_empty() && own_words.is_empty()) {
                    self.unfinished = Some(Unfinished { log, notes, own_words });
                }
                wishes.push(Wish::Leave);
            }
            Screen::LookBack(looking) if looking.how_far != HowFar::Told => wishes = self.finish(),
            Screen::Talk(_)
            | Screen::LookBack(_)
            | Screen::Home
            | Screen::Choose
            | Screen::Prepare(_)
            | Screen::Write(_) => {}
        }
        if self.writing.take().is_some() {
            wishes.push(Wish::StopWriting);
        }
        self.overlay = None;
        self.screen = Screen::Home;
        wishes
    }

    fn look_back(&mut self) {
        let Screen::Talk(talking) = &self.screen else { return };
        if talking.dialogue.ended() {
            let looking = LookingBack::new(talking.dialogue.clone());
            self.screen = Screen::LookBack(Box::new(looking));
        }
    }

    /// The own view is given: the conversation is finished as soon as all about it is known.
    fn ask_to_be_told(&mut self) -> Vec<Wish> {
        if let Screen::LookBack(looking) = &mut self.screen {
            looking.ask_to_be_told();
        }
        self.finish_when_known()
    }

    /// Finishes the conversation whose own view was given, once all about it is known.
    pub(super) fn finish_when_known(&mut self) -> Vec<Wish> {
        match &self.screen {
            Screen::LookBack(looking) if looking.can_be_told() => self.finish(),
            _ => Vec::new(),
        }
    }

    /// Finishes the conversation with what is known by now.
    fn finish(&mut self) -> Vec<Wish> {
        if let Screen::LookBack(looking) = &mut self.screen {
            looking.tell();
        }
        let Some(texts) = self.texts() else { return Vec::new() };
        let Screen::LookBack(looking) = &self.screen else { return Vec::new() };
        if looking.dialogue.is_tried() {
            return Vec::new();
        }
        let finished = FinishedConversation {
            log: looking.dialogue.log(),
            title: texts.said("scenario"),
            notes: looking.dialogue.notes().clone(),
            own_words: looking.dialogue.own_words().clone(),
            own_view: looking.own_view,
            transcript: transcript::kept(&looking.dialogue, &texts),
            feedback: looking.feedback.clone(),
        };
        let (score, seed) = (finished.feedback.score.total, finished.log.seed);
        let id = finished.log.scenario.clone();
        let best = self.records.get(&id).map_or(score, |record| record.best.max(score));
        self.records.insert(id.clone(), Record { best, seed });
        self.latest = Some(id);
        vec![Wish::Finish(Box::new(finished))]
    }

    /// A new conversation that begins where the old one was before a move; always with a way back.
    fn replay_from(&mut self, index: usize) -> Vec<Wish> {
        let Screen::LookBack(looking) = &self.screen else { return Vec::new() };
        let old = &looking.dialogue;
        let begun = self.begin(old.shelved(), old.log().seed, Way::Guided, old.notes().clone());
        let begun = begun.taken_up(old.place());
        let mut own_words = old.own_words().clone();
        own_words.retain(|number, _| usize::try_from(*number).is_ok_and(|number| number <= index));
        let dialogue = begun.replayed(&old.entries_before(index)).with_own_words(own_words);
        self.talk(dialogue)
    }
}

fn prepare(preparation: &mut Preparation, action: &Action) {
    match action {
        Action::SetWay(way) => preparation.way = *way,
        Action::SetVariation(variation) => preparation.variation = *variation,
        _ => {}
    }
}

fn regard(looking: &mut LookingBack, action: &Action) {
    match *action {
        Action::Went(went) => looking.own_view.went = Some(went.clamp(1, 5)),
        Action::Feeling(feeling) => looking.own_view.feeling = Some(feeling),
        Action::ShowNumber => looking.number = true,
        Action::AskWhy(index) => looking.ask(index),
        Action::AskPoint(index) => looking.ask_point(index),
        Action::ShowOthers(index) => looking.unfold(index),
        _ => {}
    }
}

/// The seed after this one, the same everywhere.
fn next(seed: u64) -> u64 {
    Chance::at(seed, 0, 0, Purpose::NextSeed).any()
}
