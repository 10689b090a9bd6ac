//! What the keys do.

use super::action::{Action, InTalk, Preference};
use super::lesson::Lesson;
use super::main_key;
use super::preferences::Preferences;
use super::screen::{Overlay, Screen};
use super::screens;
use super::talking::{Side, Talking, Unfolded};
use crate::conversation::Way;
use crate::scenario::{Area, Scenario, Sight};
use crate::session::{Pen, Silence};
use egui::{Context, InputState, Key, Modifiers};

/// The keys that say a response, in order.
const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The keys that look somewhere while that is offered, from above, with their names.
/// Those in the second row look at the other party, where two sit at the table.
const AREAS: [[(Key, &str); 4]; 2] = [
    [(Key::A, "A"), (Key::S, "S"), (Key::D, "D"), (Key::F, "F")],
    [(Key::G, "G"), (Key::H, "H"), (Key::J, "J"), (Key::K, "K")],
];

/// The key that looks there, with its name.
pub(super) fn of_sight(sight: Sight, scenario: &Scenario) -> Option<(Key, &'static str)> {
    let person = scenario.at_the_table().position(|person| person == sight.of)?;
    let area = Area::ALL.iter().position(|area| *area == sight.area)?;
    AREAS.get(person)?.get(area).copied()
}

/// The key that asks for a description then.
pub(super) const DESCRIBE: (Key, &str) = (Key::E, "E");

/// Takes what the keys ask for. Keys that are taken here do not reach the widgets.
pub(super) fn read(
    ctx: &Context,
    screen: &Screen,
    overlay: Option<Overlay>,
    preferences: &Preferences,
    now_ms: u64,
) -> Option<Action> {
    let writing = ctx.text_edit_focused();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    let (taken, is_main) = ctx.input_mut(|input| {
        let on_screen = anywhere(input, overlay, preferences).or_else(|| match (screen, overlay) {
            (Screen::Talk(talking), None) if writing => while_writing(input, talking, now_ms),
            (Screen::Talk(talking), None) => {
                let appears = screens::talk::is_appearing(talking, preferences, now_ms);
                let read_ms = screens::talk::read_at(talking, preferences, now_ms);
                in_talk(input, talking, appears && !focused, (read_ms, now_ms))
                    .or_else(|| understood(input, talking, preferences, focused))
                    .or_else(|| says(input, talking))
            }
            (_, Some(_)) => press(input, Key::Escape).then_some(Action::Close),
            (Screen::Prepare(_), None) => back(input, writing, Action::OpenChoose),
            (Screen::Choose | Screen::LookBack(_) | Screen::Write(_), None) => {
                back(input, writing, Action::Home)
            }
            (Screen::Home, None) => None,
        });
        let is_main = on_screen.is_none() && asks_for_main_button(input, focused);
        (on_screen, is_main)
    });
    main_key::ask(ctx, is_main);
    taken
}

/// Ctrl and Enter press the screen's main button; Enter alone does where nothing else has the focus.
fn asks_for_main_button(input: &mut InputState, focused: bool) -> bool {
    input.consume_key(Modifiers::COMMAND, Key::Enter) || (!focused && press(input, Key::Enter))
}

fn press(input: &mut InputState, key: Key) -> bool {
    input.consume_key(Modifiers::NONE, key)
}

fn back(input: &mut InputState, writing: bool, action: Action) -> Option<Action> {
    (!writing && press(input, Key::Escape)).then_some(action)
}

/// The keys that do the same on every screen: help, settings, and the size of text.
fn anywhere(input: &mut InputState, overlay: Option<Overlay>, preferences: &Preferences) -> Option<Action> {
    for (key, wanted) in [(Key::F1, Overlay::Keys), (Key::F2, Overlay::Settings)] {
        if press(input, key) {
            return Some(if overlay == Some(wanted) { Action::Close } else { Action::Open(wanted) });
        }
    }
    let percent = preferences.text_percent;
    let larger = input.consume_key(Modifiers::COMMAND, Key::Plus)
        || input.consume_key(Modifiers::COMMAND, Key::Equals);
    if larger {
        return Some(Action::Set(Preference::TextPercent(percent.saturating_add(Preferences::TEXT_STEP))));
    }
    let smaller = input.consume_key(Modifiers::COMMAND, Key::Minus);
    smaller.then(|| Action::Set(Preference::TextPercent(percent.saturating_sub(Preferences::TEXT_STEP))))
}

/// In a field the keys write; only the pause is still one key away, and a silence that is held can end.
fn while_writing(input: &mut InputState, talking: &Talking, now_ms: u64) -> Option<Action> {
    if press(input, Key::Escape) {
        return Some(Action::Open(Overlay::Pause));
    }
    // A silence of a chosen length goes on while one writes.
    let is_held = matches!(talking.dialogue.silence(), Silence::Held { .. });
    if is_held { silence(input, talking, now_ms, now_ms) } else { None }
}

/// Enter puts away what was taught, where it has nothing else to press.
fn understood(
    input: &mut InputState,
    talking: &Talking,
    preferences: &Preferences,
    focused: bool,
) -> Option<Action> {
    let teaches = !focused && Lesson::at(talking, preferences).is_some();
    (teaches && press(input, Key::Enter)).then_some(Action::Talking(InTalk::Understood))
}

/// The numbers say what can be said, once it is shown.
fn says(input: &mut InputState, talking: &Talking) -> Option<Action> {
    if talking.dialogue.pen() != Pen::Down {
        return None;
    }
    let offered = NUMBERS.into_iter().zip(talking.dialogue.offers().iter().copied());
    let mut said = offered.filter(|(key, _)| press(input, *key));
    let said = said.next().map(|(_, offered)| offered.key(&talking.dialogue.play()));
    said.map(|key| Action::Talking(InTalk::Say(talking.dialogue.dated(key))))
}

/// The keys of a conversation; it `waits` where words are still to appear and Enter has nothing else to press.
/// A silence counts from when all words can be read, at `read_ms`.
fn in_talk(
    input: &mut InputState,
    talking: &Talking,
    waits: bool,
    (read_ms, now_ms): (u64, u64),
) -> Option<Action> {
    if press(input, Key::Escape) {
        return Some(Action::Open(Overlay::Pause));
    }
    if input.consume_key(Modifiers::NONE, Key::Questionmark)
        || input.consume_key(Modifiers::SHIFT, Key::Slash)
    {
        return Some(Action::Open(Overlay::Keys));
    }
    if press(input, Key::T) {
        return Some(Action::Talking(InTalk::ShowSide(Side::Course)));
    }
    if talking.writing.is_some() && press(input, Key::W) {
        return Some(Action::Talking(InTalk::ShowSide(Side::Writing)));
    }
    if waits && press(input, Key::Enter) {
        return Some(Action::Talking(InTalk::AllWords));
    }
    if talking.dialogue.ended() {
        return None;
    }
    silence(input, talking, read_ms, now_ms).or_else(|| moves(input, talking))
}

/// Space is held for a silence. It is kept from the widgets, which would take it for a press.
fn silence(input: &mut InputState, talking: &Talking, read_ms: u64, now_ms: u64) -> Option<Action> {
    let pressed = press(input, Key::Space);
    let released = input.key_released(Key::Space);
    match talking.dialogue.silence() {
        Silence::None if pressed && released => None,
        Silence::None => pressed.then_some(Action::Talking(InTalk::BeginHold { from_ms: read_ms })),
        // A silence of a chosen length goes on by itself; the key ends it.
        Silence::Chosen { .. } => pressed.then_some(Action::Talking(InTalk::EndHold { now_ms })),
        Silence::Held { .. } if released => Some(Action::Talking(InTalk::EndHold { now_ms })),
        Silence::Held { .. } if !input.focused => Some(Action::Talking(InTalk::DropHold)),
        Silence::Held { .. } | Silence::Spent => None,
    }
}

fn moves(input: &mut InputState, talking: &Talking) -> Option<Action> {
    let guided = talking.dialogue.way() == Way::Guided;
    if press(input, Key::L) {
        return Some(Action::Talking(InTalk::OfferAreas));
    }
    if talking.unfolded == Unfolded::Areas
        && let Some(action) = looks(input, talking)
    {
        return Some(action);
    }
    if press(input, Key::P) {
        return Some(Action::Talking(InTalk::TimeOut));
    }
    if guided && press(input, Key::Z) {
        return Some(Action::Talking(InTalk::Rewind));
    }
    if guided && press(input, Key::M) {
        return Some(Action::Talking(InTalk::ShowSide(Side::Trail)));
    }
    None
}

/// Where one looks, while that is offered.
fn looks(input: &mut InputState, talking: &Talking) -> Option<Action> {
    let scenario = &talking.dialogue.shelved().scenario;
    let mut sights = scenario.sights().into_iter();
    let looked = sights.find(|sight| of_sight(*sight, scenario).is_some_and(|(key, _)| press(input, key)));
    let described = || press(input, DESCRIBE.0).then_some(Action::Talking(InTalk::Describe));
    looked.map(|sight| Action::Talking(InTalk::Look(talking.dialogue.dated(sight)))).or_else(described)
}
