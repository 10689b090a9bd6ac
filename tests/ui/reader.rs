//! What a screen reader is told: everything one can do by name and role, and what is new without being asked.

use crate::hosted::{Hosted, USUAL, equipment, hold_space, key, press, run, usual, window, with_shelf};
use crate::scenario::many;
use egui::Key;
use egui::accesskit::{Action, Live, NodeId, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::collections::BTreeMap;
use weerklank::phrase::Phrase;
use weerklank::ui::Preferences;

/// The roles of what one can do something with.
const CONTROLS: [Role; 7] = [
    Role::Button,
    Role::RadioButton,
    Role::CheckBox,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::Slider,
    Role::Link,
];

/// What one can do something with on the screen: its name and its role.
fn controls(harness: &Harness<'_, Hosted>) -> BTreeMap<NodeId, (String, Role)> {
    let mut controls = BTreeMap::new();
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        let (id, _) = node.locate();
        let asks = node.data().supports_action(Action::Click);
        let is_control = CONTROLS.contains(&node.role());
        // Words and scroll bars can be pressed as well; what that does, a key does everywhere.
        let by_key = matches!(node.role(), Role::Label | Role::ScrollBar);
        assert!(is_control || !asks || by_key, "a {:?} can be pressed", node.role());
        if !is_control || node.is_disabled() {
            continue;
        }
        let by_others: String =
            node.labelled_by().filter_map(|label| label.value().or(label.label())).collect();
        let name = node.label().unwrap_or(by_others);
        assert!(!name.trim().is_empty(), "a {:?} has no name", node.role());
        let does = if node.role() == Role::Slider { Action::Increment } else { Action::Click };
        let written = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
        let can = node.data().supports_action(if written { Action::Focus } else { does });
        assert!(can, "`{name}`, a {:?}, cannot be pressed by a screen reader", node.role());
        controls.insert(id, (name, node.role()));
    }
    controls
}

/// Every control of the screen comes by with Tab; the keyboard is where it was afterwards.
fn check(harness: &mut Harness<'_, Hosted>, where_: &str) {
    let mut left = controls(harness);
    assert!(!left.is_empty(), "nothing can be done on {where_}");
    for _ in 0..2 * left.len() + 2 {
        harness.key_press(Key::Tab);
        run(harness);
        let focused = harness.root().children_recursive().find(egui_kittest::Node::is_focused);
        if let Some(node) = focused {
            left.remove(&node.accesskit_node().locate().0);
        }
    }
    assert!(left.is_empty(), "Tab does not come to {left:?} on {where_}");
    let focused = harness.ctx.memory(egui::Memory::focused);
    if let Some(focused) = focused {
        harness.ctx.memory_mut(|memory| memory.surrender_focus(focused));
    }
    run(harness);
}

fn overlays(harness: &mut Harness<'_, Hosted>, where_: &str) {
    for overlay in [Key::F1, Key::F2] {
        key(harness, overlay);
        check(harness, &format!("{overlay:?} over {where_}"));
        key(harness, overlay);
    }
}

#[test]
fn every_control_of_every_screen_has_a_name_a_role_and_is_reached_and_pressed() {
    let mut newcomer = equipment();
    newcomer.preferences.teach(true);
    let mut harness = window(newcomer, USUAL);
    harness.state_mut().desk.notify(Phrase::new("pause-kept"));
    harness.run();
    check(&mut harness, "home, with a notice");
    press(&mut harness, "Ik heb het gelezen");
    overlays(&mut harness, "home");
    press(&mut harness, "Kies een gesprek");
    check(&mut harness, "choose");
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    check(&mut harness, "prepare");
    overlays(&mut harness, "prepare");
    press(&mut harness, "Begin het gesprek");
    check(&mut harness, "talk, with a lesson");
    for (shown, name) in [(Key::T, "the course"), (Key::M, "the trail")] {
        key(&mut harness, shown);
        check(&mut harness, name);
    }
    press(&mut harness, "Even stil");
    check(&mut harness, "talk, with silences");
    key(&mut harness, Key::Escape);
    check(&mut harness, "pause");
    key(&mut harness, Key::Escape);
    press(&mut harness, "Zet dan een wekker.");
    check(&mut harness, "talk, at its end");
    press(&mut harness, "Kijk terug");
    check(&mut harness, "own view");
    press(&mut harness, "Sla dit over");
    check(&mut harness, "look back");
    press(&mut harness, "Laat de score zien, en alles wat erachter zit");
    press(&mut harness, "Waarom? Moment 1");
    check(&mut harness, "look back, with the number");
}

#[test]
fn what_one_can_look_for_is_reached_and_pressed() {
    let mut harness = window(with_shelf(|method| many(method, 5)), USUAL);
    press(&mut harness, "Kies een gesprek");
    press(&mut harness, "Techniek");
    check(&mut harness, "choose, with a facet open");
    let opened = harness.get_by_role_and_label(Role::Button, "Techniek");
    assert_eq!(opened.accesskit_node().data().is_expanded(), Some(true));
    let closed = harness.get_by_role_and_label(Role::Button, "Waar");
    assert_eq!(closed.accesskit_node().data().is_expanded(), Some(false));
}

#[test]
fn own_words_are_reached_and_pressed() {
    let mut equipment = equipment();
    equipment.preferences = Preferences { own_words: true, ..equipment.preferences };
    let mut harness = window(equipment, USUAL);
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    check(&mut harness, "talk, with own words");
}

/// How what stands on the screen is announced, with the node it stands in.
fn announced(harness: &Harness<'_, Hosted>, words: &str) -> (Live, NodeId) {
    let node = harness.get_by_label_contains(words);
    (node.accesskit_node().live(), node.accesskit_node().locate().0)
}

#[test]
fn what_the_other_says_is_announced_once_and_whole() {
    let mut equipment = equipment();
    equipment.preferences.words_per_minute = 60;
    let mut harness = window(equipment, USUAL);
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    let (live, first) = announced(&harness, "Ja, ik weet hoe laat het is.");
    assert_eq!(live, Live::Polite);
    harness.state_mut().now_ms += 2_000;
    harness.step();
    let again = announced(&harness, "Ja, ik weet hoe laat het is.");
    assert_eq!(again, (live, first), "words that appear are not announced one by one");
    press(&mut harness, "Het valt je zwaar vandaag.");
    let (live, second) = announced(&harness, "Mijn moeder is ziek.");
    assert_eq!(live, Live::Polite);
    assert_ne!(first, second, "a new line is a new node, even where it says the same");
}

#[test]
fn what_happened_instead_of_words_is_announced() {
    let mut harness = usual();
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    key(&mut harness, Key::L);
    key(&mut harness, Key::F);
    assert_eq!(announced(&harness, "Voeten: ").0, Live::Polite);
    press(&mut harness, "Het valt je zwaar vandaag.");
    hold_space(&mut harness, 4_000);
    assert_eq!(announced(&harness, "Jij was aan de beurt").0, Live::Polite);
}

#[test]
fn a_notice_is_announced_at_once() {
    let mut harness = usual();
    harness.state_mut().desk.notify(Phrase::new("pause-kept"));
    harness.run();
    assert_eq!(announced(&harness, "Alles wat gezegd is, is bewaard.").0, Live::Assertive);
}
