//! The screens with a shell that remembers what was wished for.

use crate::library::{method, small_shelf};
use egui::accesskit::Role;
use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::BTreeMap;
use weerklank::conversation::{ENGINE, Entry, Log, OwnWords, Way};
use weerklank::session::{Dated, Exploration, Revision};
use weerklank::ui::{Desk, Equipment, HowFar, Preferences, Screen, Shelf, Shelved, Unfinished, Wish};

/// The screens with what they wished for on disk; time stands still unless it is told to go on.
pub(crate) struct Hosted {
    pub(crate) desk: Desk,
    pub(crate) wishes: Vec<Wish>,
    /// What is to be explored beside the screens, once it is waited for.
    exploring: Option<Exploration<Shelved>>,
    pub(crate) now_ms: u64,
    pub(crate) moving: bool,
}

impl Hosted {
    fn new(desk: Desk) -> Self {
        Self { desk, wishes: Vec::new(), exploring: None, now_ms: 1_000, moving: false }
    }

    /// Takes out what is to be explored; the rest is for the disk.
    fn sort_wishes(&mut self) {
        for wish in std::mem::take(&mut self.wishes) {
            match wish {
                Wish::Explore(exploration) => self.exploring = Some(exploration),
                wish => self.wishes.push(wish),
            }
        }
    }

    fn explore(&mut self) {
        let explored = self.exploring.take().expect("it was wished to be explored").explore();
        self.wishes.extend(self.desk.explored(explored));
    }
}

/// The window's usual size.
pub(crate) const USUAL: Vec2 = vec2(1280.0, 720.0);

/// How someone wants it who has been here before, and who reads all words at once.
fn at_home() -> Preferences {
    let mut preferences = Preferences { words_per_minute: 0, ..Preferences::default() };
    preferences.teach(false);
    preferences
}

/// What the shell brings along, with the small scenario.
pub(crate) fn equipment() -> Equipment {
    let method = method();
    Equipment {
        shelf: small_shelf(&method),
        method,
        method_hash: "m".to_owned(),
        preferences: at_home(),
        records: BTreeMap::new(),
        latest: None,
        unfinished: None,
        folder: Some("/home/ali/weerklank".to_owned()),
        seed: 7,
    }
}

/// A window of this size.
pub(crate) fn window(equipment: Equipment, size: Vec2) -> Harness<'static, Hosted> {
    let hosted = Hosted::new(Desk::new(equipment));
    let mut harness = Harness::builder().with_size(size).with_max_steps(20).build_ui_state(
        |ui, hosted: &mut Hosted| {
            let shown = hosted.desk.show(ui.ctx(), hosted.now_ms);
            hosted.moving = shown.moving;
            hosted.wishes.extend(shown.wishes);
        },
        hosted,
    );
    harness.run();
    harness
}

/// A window of the usual size with the small scenario.
pub(crate) fn usual() -> Harness<'static, Hosted> {
    window(equipment(), USUAL)
}

/// The same with another shelf.
pub(crate) fn with_shelf(shelf: impl FnOnce(&weerklank::method::Method) -> Shelf) -> Equipment {
    let equipment = equipment();
    Equipment { shelf: shelf(&equipment.method), ..equipment }
}

/// A conversation of the small scenario that was not finished.
pub(crate) fn unfinished(entries: Vec<Entry>) -> Unfinished {
    let log = Log {
        scenario: "the-break".to_owned(),
        scenario_hash: "0".repeat(64),
        method_hash: "m".to_owned(),
        engine: ENGINE.to_owned(),
        seed: 7,
        way: Way::Guided,
        entries,
    };
    Unfinished { log, notes: BTreeMap::new(), own_words: OwnWords::new() }
}

/// The same with a conversation that was not finished.
pub(crate) fn with_unfinished(unfinished: Unfinished) -> Equipment {
    Equipment { unfinished: Some(unfinished), ..equipment() }
}

/// Draws until nothing moves and nothing is being worked out beside the screens.
pub(crate) fn run(harness: &mut Harness<'_, Hosted>) {
    harness.run();
    harness.state_mut().sort_wishes();
    while is_working_out(harness) {
        harness.state_mut().explore();
        harness.run();
    }
}

fn is_working_out(harness: &Harness<'_, Hosted>) -> bool {
    match harness.state().desk.screen() {
        Screen::LookBack(looking) => looking.how_far == HowFar::WorkingOut,
        _ => false,
    }
}

/// Presses the button with this name, as a screen reader does.
pub(crate) fn press(harness: &mut Harness<'_, Hosted>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    run(harness);
}

/// Presses these buttons one after the other.
pub(crate) fn press_all(harness: &mut Harness<'_, Hosted>, names: &[&str]) {
    for name in names {
        press(harness, name);
    }
}

/// From the beginning into the small conversation.
pub(crate) fn start(harness: &mut Harness<'_, Hosted>) {
    press_all(harness, &["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"]);
    assert_eq!(screen(harness), "talk");
}

/// From the beginning into *late again*.
pub(crate) fn start_late_again(harness: &mut Harness<'_, Hosted>) {
    press_all(harness, &["Kies een gesprek", "Bereid dit gesprek voor: Alweer te laat", "Begin het gesprek"]);
    assert_eq!(screen(harness), "talk");
}

/// From the end of a conversation to looking back on it, without an own view.
pub(crate) fn look_back(harness: &mut Harness<'_, Hosted>) {
    press_all(harness, &["Kijk terug", "Sla dit over"]);
}

/// The same, and to the number with all that is behind it.
pub(crate) fn look_behind_the_number(harness: &mut Harness<'_, Hosted>) {
    look_back(harness);
    press(harness, NUMBER);
}

/// The button that shows the number.
pub(crate) const NUMBER: &str = "Laat de score zien, en alles wat erachter zit";

/// Chooses the answer with this name.
pub(crate) fn choose(harness: &mut Harness<'_, Hosted>, name: &str) {
    harness.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
    run(harness);
}

/// Presses a key.
pub(crate) fn key(harness: &mut Harness<'_, Hosted>, key: Key) {
    harness.key_press(key);
    run(harness);
}

/// Holds the space bar for so long.
pub(crate) fn hold_space(harness: &mut Harness<'_, Hosted>, ms: u64) {
    harness.key_down(Key::Space);
    run(harness);
    harness.state_mut().now_ms += ms;
    harness.key_up(Key::Space);
    run(harness);
}

/// An id of a scenario that was not read again since the window was opened.
pub(crate) fn of_now<T>(id: T) -> Dated<T> {
    Dated { id, revision: Revision::default() }
}

/// Lets so much time pass.
pub(crate) fn pass(harness: &mut Harness<'_, Hosted>, ms: u64) {
    run(harness);
    harness.state_mut().now_ms += ms;
    run(harness);
}

/// Goes with Tab to the button with this name and presses Enter.
pub(crate) fn tab_to(harness: &mut Harness<'_, Hosted>, name: &str) {
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        run(harness);
        let node = harness.query_by_label(name);
        if node.is_some_and(|node| node.is_focused()) {
            return key(harness, Key::Enter);
        }
    }
    panic!("Tab does not come to `{name}`");
}

/// Whether these words stand on the screen.
pub(crate) fn says(harness: &Harness<'_, Hosted>, words: &str) -> bool {
    all_words(harness).iter().any(|found| found.contains(words))
}

/// All names and values of the accessibility tree.
pub(crate) fn all_words(harness: &Harness<'_, Hosted>) -> Vec<String> {
    let mut words = Vec::new();
    for node in harness.root().children_recursive() {
        words.extend(node.accesskit_node().label());
        words.extend(node.accesskit_node().value());
    }
    words
}

/// The name of the screen that is up.
pub(crate) fn screen(harness: &Harness<'_, Hosted>) -> &'static str {
    match harness.state().desk.screen() {
        Screen::Home => "home",
        Screen::Choose => "choose",
        Screen::Prepare(_) => "prepare",
        Screen::Talk(_) => "talk",
        Screen::LookBack(_) => "look back",
        Screen::Write(_) => "write",
    }
}

/// Presses the same key as long as the conversation goes on; how many moves that were.
pub(crate) fn talk_to_the_end(harness: &mut Harness<'_, Hosted>, pressed: Key) -> usize {
    for moves in 0..60 {
        let Screen::Talk(talking) = harness.state().desk.screen() else { panic!("one talks") };
        if talking.dialogue.ended() {
            return moves;
        }
        assert_eq!(talking.dialogue.moves(), moves, "every key is a move");
        key(harness, pressed);
    }
    panic!("it does not end");
}
