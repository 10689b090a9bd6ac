//! Weerklank, with its own engine: nothing here stands for the score.

use super::{Ear, Peer};
use std::collections::BTreeMap;
use std::hint::black_box;
use weerklank::conversation::{
    Conversation, Entry, Input, Offered, Play, Spoken, State, Way, begin, offers, step,
};
use weerklank::format::{Diagnostic, Folder, Loaded, METHOD, ScenarioTexts, read_method, read_scenario};
use weerklank::method::Method;

/// The language that is spoken.
const LANGUAGE: &str = "en";

/// The method's table.
pub(crate) fn method() -> Method {
    read_method(METHOD).expect("it is built in")
}

/// The scenario that was written, without errors.
pub(crate) fn read(folder: &Folder, method: &Method) -> Loaded {
    let loaded = read_scenario("peers", folder, &BTreeMap::new(), method);
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|diagnostic| Diagnostic::is_error(diagnostic)).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    loaded
}

/// From the files in memory to the first choice, the method's table included. Dropping what was loaded is in it too.
pub(crate) fn load(folder: &Folder, ear: &mut Ear) {
    let method = method();
    let loaded = read(folder, &method);
    Stepping::of(&method, &loaded).begin(1, ear);
}

/// Weerklank's engine, step by step.
pub(crate) struct Stepping<'a> {
    play: Play<'a>,
    texts: &'a ScenarioTexts,
    state: Option<State>,
    offered: Vec<Offered>,
}

impl<'a> Stepping<'a> {
    /// The scenario, ready to be played.
    pub(crate) fn of(method: &'a Method, loaded: &'a Loaded) -> Self {
        let play = Play::new(method, loaded.scenario.as_ref().expect("it has no error"));
        Self { play, texts: &loaded.texts[LANGUAGE], state: None, offered: Vec::new() }
    }
}

impl Peer for Stepping<'_> {
    fn name(&self) -> &'static str {
        "Weerklank"
    }

    fn begin(&mut self, seed: u64, ear: &mut Ear) {
        let (state, step) = begin(&self.play, seed);
        let state = self.state.insert(state);
        self.offered = show(&self.play, self.texts, state, &step.spoken, ear);
    }

    fn choose(&mut self, position: usize, ear: &mut Ear) {
        let state = self.state.as_mut().expect("it was begun");
        let input = Input::Choose(self.offered[position].response);
        let step = step(&self.play, state, input).expect("it is offered");
        self.offered = show(&self.play, self.texts, state, &step.spoken, ear);
    }

    fn end(&mut self) {
        self.state = None;
    }
}

/// Weerklank as its window plays: with the log, and every state kept, so that any move can be taken back.
pub(crate) struct Keeping<'a> {
    play: Play<'a>,
    texts: &'a ScenarioTexts,
    conversation: Option<Conversation>,
    offered: Vec<Offered>,
}

impl<'a> Keeping<'a> {
    /// The scenario, ready to be played.
    pub(crate) fn of(method: &'a Method, loaded: &'a Loaded) -> Self {
        let Stepping { play, texts, .. } = Stepping::of(method, loaded);
        Self { play, texts, conversation: None, offered: Vec::new() }
    }
}

impl Peer for Keeping<'_> {
    fn name(&self) -> &'static str {
        "Weerklank, every move kept"
    }

    fn begin(&mut self, seed: u64, ear: &mut Ear) {
        let conversation = self.conversation.insert(Conversation::new(&self.play, seed, Way::Guided));
        let moment = conversation.last();
        self.offered = show(&self.play, self.texts, &moment.state, &moment.step.spoken, ear);
    }

    fn choose(&mut self, position: usize, ear: &mut Ear) {
        let conversation = self.conversation.as_mut().expect("it was begun");
        let entry = Entry::Choose(self.offered[position].key(&self.play));
        let moment = conversation.apply(&self.play, &entry).expect("it is offered");
        self.offered = show(&self.play, self.texts, &moment.state, &moment.step.spoken, ear);
    }

    fn end(&mut self) {
        self.conversation = None;
    }
}

/// What is on screen: what was said, what can be said to it, the meter and the score.
fn show(
    play: &Play<'_>,
    texts: &ScenarioTexts,
    state: &State,
    spoken: &[Spoken],
    ear: &mut Ear,
) -> Vec<Offered> {
    for line in spoken {
        ear.line(texts.line(line.text));
    }
    let offered = offers(play, state);
    for one in &offered {
        ear.response(texts.line(play.scenario.response(one.response).text));
    }
    black_box((state.course().meter(play.method), state.course().score(play.method)));
    offered
}
