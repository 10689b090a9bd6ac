//! What an action does.

use super::Desk;
use crate::chance::{Chance, Purpose};
use crate::conversation::{Log, OwnWords, Way};
use crate::session::{Explored, HowFar, Input, Intent, Keep, Material, Notes, Remark, Session, Unfinished};
use crate::ui::action::{Action, InLookBack, InPreparation, InTalk, Preference};
use crate::ui::dialogue::Dialogue;
use crate::ui::lesson::Lesson;
use crate::ui::looking_back::LookingBack;
use crate::ui::preferences::Preferences;
use crate::ui::preparation::{Preparation, Variation};
use crate::ui::screen::{Overlay, Screen};
use crate::ui::shelf::{Record, Shelved};
use crate::ui::talking::Talking;
use crate::ui::texts::Texts;
use crate::ui::wish::Wish;
use std::sync::Arc;

impl Desk {
    /// Does what the user does, and returns what the shell has to do on disk for it.
    pub fn act(&mut self, action: Action) -> Vec<Wish> {
        match action {
            Action::Quit => {
                let mut wishes = self.close();
                wishes.push(Wish::Quit);
                return wishes;
            }
            Action::OpenFolder => return self.folder.iter().map(|_| Wish::OpenFolder).collect(),
            Action::Write(id) => {
                if self.shelf.own.contains(&id) {
                    self.write(&id);
                    self.screen = Screen::Home;
                    return vec![Wish::Write(id)];
                }
            }
            Action::Home | Action::Leave => return self.leave(),
            Action::OpenChoose => {
                let mut wishes = self.leave_preparation();
                wishes.extend(self.stop_writing());
                self.screen = Screen::Choose;
                return wishes;
            }
            Action::Find(finding) => self.finding = finding,
            Action::Choose(id) => return self.choose(&id),
            Action::Preparing(done) => return self.prepare(done),
            Action::Talking(done) => return self.go_on_talking(done),
            Action::LookingBack(done) => return self.go_on_looking_back(done),
            Action::Again => self.prepare_again(),
            Action::Continue => return self.go_on(),
            Action::PutAway => return self.put_away(),
            Action::Start => return self.start(),
            Action::LookBack => return self.look_back(),
            Action::ReplayFrom(index) => return self.replay_from(index),
            Action::Open(overlay) => self.open(overlay),
            Action::Close => self.overlay = None,
            Action::PutNoticeAway => self.notices.clear(),
            Action::Set(preference) => return self.set(preference),
            Action::Writing(done) => self.go_on_writing(done),
        }
        Vec::new()
    }

    /// What happens on the preparation sheet.
    fn prepare(&mut self, done: InPreparation) -> Vec<Wish> {
        let Screen::Prepare(preparation) = &mut self.screen else { return Vec::new() };
        match done {
            InPreparation::Way(way) => preparation.way = way,
            InPreparation::Variation(variation) => preparation.variation = variation,
            InPreparation::Note(point, text) => return self.write_note(point, &text),
        }
        Vec::new()
    }

    /// What happens in a conversation. What was being taught is learnt by doing it, and by going on.
    fn go_on_talking(&mut self, done: InTalk) -> Vec<Wish> {
        let (now_ms, asked) = (self.now_ms(), done.clone());
        self.in_talk(|lesson| lesson.is_learnt_by(&asked), |talking| talking.act(done, now_ms))
    }

    /// Time has passed: a silence can be over by it.
    pub(super) fn let_time_pass(&mut self, now_ms: u64) -> Vec<Wish> {
        // Nothing else in a conversation ends by itself.
        let is_silent = matches!(&self.screen, Screen::Talk(talking) if talking.dialogue.silence().is_on());
        if !is_silent {
            return Vec::new();
        }
        self.in_talk(|_| false, |talking| talking.put_in(Input::Tick, now_ms))
    }

    /// Goes on in a conversation; `is_learnt` tells what is learnt by it where the conversation does not go on.
    fn in_talk(
        &mut self,
        is_learnt: impl Fn(Lesson) -> bool,
        go_on: impl FnOnce(&mut Talking) -> Vec<Intent<Shelved>>,
    ) -> Vec<Wish> {
        let Screen::Talk(talking) = &mut self.screen else { return Vec::new() };
        let lesson = Lesson::at(talking, &self.preferences);
        let put_away = lesson.filter(|lesson| is_learnt(*lesson));
        let moves = talking.dialogue.moves();
        let intents = go_on(talking);
        if put_away.is_some() {
            talking.taught_at = Some(talking.dialogue.moves());
        }
        let learnt = lesson.filter(|_| put_away.is_some() || talking.dialogue.moves() != moves);
        let mut wishes = self.wishes(intents);
        if let Some(lesson) = learnt {
            self.preferences.learnt.insert(lesson);
            wishes.push(Wish::SavePreferences);
        }
        wishes
    }

    /// What happens on looking back.
    fn go_on_looking_back(&mut self, done: InLookBack) -> Vec<Wish> {
        let now_ms = self.now_ms();
        let Screen::LookBack(looking) = &mut self.screen else { return Vec::new() };
        let input = match done {
            InLookBack::Went(went) => Input::Went(went),
            InLookBack::Feeling(feeling) => Input::Feeling(feeling),
            InLookBack::TellOwnView => Input::TellOwnView,
            InLookBack::ShowNumber => {
                looking.number = true;
                return Vec::new();
            }
            InLookBack::AskWhy(index) => {
                looking.ask(index);
                return Vec::new();
            }
            InLookBack::AskPoint(index) => {
                looking.ask_point(index);
                return Vec::new();
            }
            InLookBack::ShowOthers(index) => {
                looking.unfold(index);
                return Vec::new();
            }
        };
        let intents = looking.put_in(input, now_ms);
        self.wishes(intents)
    }

    /// Takes what was found by exploring; what nobody waits for any more is left.
    pub fn explored(&mut self, explored: Explored) -> Vec<Wish> {
        let now_ms = self.now_ms();
        let Screen::LookBack(looking) = &mut self.screen else { return Vec::new() };
        let intents = looking.put_in(Input::Explored(explored), now_ms);
        self.wishes(intents)
    }

    /// What the shell has to do for what a session intends. What is to be shown is drawn from the session itself, but for
    /// what has to be known beyond it.
    pub(super) fn wishes(&mut self, intents: Vec<Intent<Shelved>>) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for intent in intents {
            match intent {
                Intent::Save(keep) => wishes.extend(self.wish(keep)),
                Intent::Explore(exploration) => wishes.push(Wish::Explore(exploration)),
                Intent::Show(remark @ Remark::Shorter { .. }) => {
                    remark.phrase().into_iter().for_each(|notice| self.notify(notice));
                }
                Intent::Show(_) | Intent::Say(_) => {}
            }
        }
        wishes
    }

    fn wish(&mut self, keep: Keep) -> Option<Wish> {
        if let Keep::Finish(finished) = &keep {
            let (score, seed) = (finished.feedback.score.total, finished.log.seed);
            let id = finished.log.scenario.clone();
            let best = self.records.get(&id).map_or(score, |record| record.best.max(score));
            self.records.insert(id.clone(), Record { best, seed });
            self.latest = Some(id);
        }
        self.texts().map(|texts: Texts<'_>| Wish::Keep(keep.told(&texts)))
    }

    /// The time as it was last drawn, in the shell's milliseconds.
    fn now_ms(&self) -> u64 {
        self.drawn_ms.unwrap_or_default()
    }

    fn open(&mut self, overlay: Overlay) {
        let now_ms = self.now_ms();
        if let Screen::Talk(talking) = &mut self.screen {
            talking.put_in(Input::Drop, now_ms);
        }
        self.overlay = Some(overlay);
    }

    fn set(&mut self, preference: Preference) -> Vec<Wish> {
        let preferences = &mut self.preferences;
        match preference {
            Preference::Language(language) => preferences.language = language,
            Preference::TextPercent(percent) => preferences.text_percent = percent,
            Preference::Theme(theme) => preferences.theme = theme,
            Preference::ReducedMotion(reduced) => preferences.reduced_motion = reduced,
            Preference::Pace(words) => preferences.words_per_minute = words,
            Preference::Hearing(hearing) => preferences.hearing = hearing,
            Preference::OwnWords(first) => preferences.own_words = first,
            Preference::Teaching(teach) => preferences.teach(teach),
        }
        self.preferences = std::mem::take::<Preferences>(preferences).in_range();
        let (first, now_ms) = (self.preferences.own_words, self.now_ms());
        if let Screen::Talk(talking) = &mut self.screen {
            talking.put_in(Input::WantOwnWords(first), now_ms);
        }
        vec![Wish::SavePreferences]
    }

    /// To the preparation of a scenario; what was prepared for it before stands on the sheet again.
    fn choose(&mut self, id: &str) -> Vec<Wish> {
        let mut wishes = self.leave_preparation();
        let Some(shelved) = self.shelf.find(id).map(Arc::clone) else { return wishes };
        let record = self.records.get(&shelved.scenario.id).copied();
        let mut preparation = Preparation::new(shelved, record, &Notes::new());
        if let Some(again) = self.prepared_before(&preparation).filter(|_| !self.is_written(id)) {
            preparation = again;
            self.unfinished = None;
            wishes.push(Wish::PrepareAgain(id.to_owned()));
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
        preparation.sheet.write(point, text);
        let Some(log) = self.log_of_preparation() else { return Vec::new() };
        let Screen::Prepare(preparation) = &mut self.screen else { return Vec::new() };
        preparation.kept = true;
        vec![Wish::KeepNotes { log, notes: preparation.sheet.notes() }]
    }

    /// Leaves the preparation for now; what was written can be gone on with.
    fn leave_preparation(&mut self) -> Vec<Wish> {
        let Some(log) = self.log_of_preparation() else { return Vec::new() };
        let Screen::Prepare(preparation) = &self.screen else { return Vec::new() };
        if !preparation.kept {
            return Vec::new();
        }
        let notes = preparation.sheet.notes();
        if !notes.is_empty() {
            let (log, notes) = (log.clone(), notes.clone());
            self.unfinished = Some(Unfinished { log, notes, own_words: OwnWords::new() });
        }
        vec![Wish::LeavePreparation { log, notes }]
    }

    /// The conversation that is being prepared, at its beginning; none where nothing is kept of it.
    fn log_of_preparation(&self) -> Option<Log> {
        let Screen::Prepare(preparation) = &self.screen else { return None };
        let material = self.material(&preparation.shelved);
        let is_kept = !self.is_written(&material.scenario().id);
        is_kept.then(|| material.log(self.seed_of(preparation), preparation.way))
    }

    /// Whether this is the scenario that is being written: nothing is kept of it.
    fn is_written(&self, id: &str) -> bool {
        self.writing.as_ref().is_some_and(|writing| writing.id == id)
    }

    /// The seed of the conversation that is being prepared.
    fn seed_of(&self, preparation: &Preparation) -> u64 {
        match (preparation.variation, preparation.record) {
            (Variation::Same, Some(record)) => record.seed,
            (Variation::Same | Variation::New, _) => self.seed,
        }
    }

    /// A conversation with this seed was begun: the next new one is another.
    fn use_up(&mut self, seed: u64) {
        if seed == self.seed {
            self.seed = next(self.seed);
        }
    }

    /// No scenario is written any more.
    fn stop_writing(&mut self) -> Option<Wish> {
        self.writing.take().map(|_| Wish::StopWriting)
    }

    fn prepare_again(&mut self) {
        let Screen::LookBack(looking) = &self.screen else { return };
        let shelved = Arc::clone(looking.dialogue.shelved());
        let record = self.records.get(&shelved.scenario.id).copied();
        let mut preparation = Preparation::new(shelved, record, looking.dialogue.notes());
        preparation.way = looking.dialogue.way();
        self.screen = Screen::Prepare(Box::new(preparation));
    }

    fn start(&mut self) -> Vec<Wish> {
        let Screen::Prepare(preparation) = &self.screen else { return Vec::new() };
        let (seed, shelved) = (self.seed_of(preparation), Arc::clone(&preparation.shelved));
        let (way, notes) = (preparation.way, preparation.sheet.notes());
        self.use_up(seed);
        let dialogue = self.begin(&shelved, seed, way, notes);
        self.talk(dialogue)
    }

    /// A conversation of a scenario as it was last saved.
    pub(super) fn begin(&self, shelved: &Arc<Shelved>, seed: u64, way: Way, notes: Notes) -> Dialogue {
        self.as_wanted(Session::begin(self.material(shelved), seed, way, notes))
    }

    /// A scenario as it was last saved, as a session takes it.
    pub(super) fn material(&self, shelved: &Arc<Shelved>) -> Material<Shelved> {
        let shelved = self.shelf.find(&shelved.scenario.id).unwrap_or(shelved);
        Material {
            method: Arc::clone(&self.method),
            method_hash: self.method_hash.clone(),
            script: Arc::clone(shelved),
            revision: self.revision,
        }
    }

    /// A session as the user wants it; nothing is kept of the scenario that is being written.
    fn as_wanted(&self, dialogue: Dialogue) -> Dialogue {
        let dialogue = dialogue.wanting_own_words(self.preferences.own_words);
        if self.is_written(&dialogue.scenario().id) { dialogue.tried() } else { dialogue }
    }

    /// To the talk screen, with a journal of its own.
    fn talk(&mut self, dialogue: Dialogue) -> Vec<Wish> {
        let intents = dialogue.opening();
        self.overlay = None;
        let mut talking = Talking::new(dialogue);
        talking.writing = self.writing.clone().filter(|_| talking.dialogue.is_tried());
        self.screen = Screen::Talk(Box::new(talking));
        self.wishes(intents)
    }

    fn go_on(&mut self) -> Vec<Wish> {
        let Some((unfinished, material)) = self.unfinished.clone().zip(self.material_of_unfinished()) else {
            return Vec::new();
        };
        let seed = unfinished.log.seed;
        let Ok((dialogue, intents)) = Session::take_up(material, unfinished) else { return Vec::new() };
        self.unfinished = None;
        self.use_up(seed);
        let dialogue = dialogue.wanting_own_words(self.preferences.own_words);
        self.screen = Screen::Talk(Box::new(Talking::new(dialogue)));
        self.wishes(intents)
    }

    fn put_away(&mut self) -> Vec<Wish> {
        match self.unfinished.take() {
            Some(_) => vec![Wish::Discard],
            None => Vec::new(),
        }
    }

    /// Leaves what is going on, for the window is closed. A conversation of which not all was told yet is not finished by it: it
    /// can be looked back on at the next start.
    pub fn close(&mut self) -> Vec<Wish> {
        match &self.screen {
            Screen::LookBack(looking) if looking.how_far != HowFar::Told => Vec::new(),
            _ => self.leave(),
        }
    }

    /// To the beginning. A conversation that was going on is kept to go on with; one of which no own view was given is
    /// finished without.
    fn leave(&mut self) -> Vec<Wish> {
        let now_ms = self.now_ms();
        let mut wishes = self.leave_preparation();
        let intents = match &mut self.screen {
            Screen::Talk(talking) => {
                let intents = talking.put_in(Input::Leave, now_ms);
                // One in which there is nothing of the user's does not take the place of an earlier one.
                self.unfinished = talking.dialogue.unfinished().or(self.unfinished.take());
                intents
            }
            Screen::LookBack(looking) => looking.put_in(Input::Leave, now_ms),
            Screen::Home | Screen::Choose | Screen::Prepare(_) | Screen::Write(_) => Vec::new(),
        };
        wishes.extend(self.wishes(intents));
        wishes.extend(self.stop_writing());
        self.overlay = None;
        self.screen = Screen::Home;
        wishes
    }

    fn look_back(&mut self) -> Vec<Wish> {
        let now_ms = self.now_ms();
        let Screen::Talk(talking) = &mut self.screen else { return Vec::new() };
        let intents = talking.put_in(Input::LookBack, now_ms);
        if let Some(looking) = LookingBack::new(talking.dialogue.clone()) {
            self.screen = Screen::LookBack(Box::new(looking));
        }
        self.wishes(intents)
    }

    /// A new conversation that begins where the old one was before a move; always with a way back.
    fn replay_from(&mut self, index: usize) -> Vec<Wish> {
        let Screen::LookBack(looking) = &self.screen else { return Vec::new() };
        let old = &looking.dialogue;
        let again = old.again_from(self.material(old.shelved()), index);
        let again = self.as_wanted(again);
        self.talk(again)
    }
}

/// The seed after this one, the same everywhere.
fn next(seed: u64) -> u64 {
    Chance::at(seed, 0, 0, Purpose::NextSeed).any()
}
