//! The settings: one key away from everywhere, at once and kept.

use crate::hosted::{Hosted, USUAL, equipment, key, press, says, screen, usual, window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use weerklank::ui::{Action, Equipment, Overlay, Preferences, Wish};

/// F2 opens the settings, the size of text is there to be changed, and F2 or Escape leads back.
fn are_one_key_away(harness: &mut Harness<'_, Hosted>) {
    let before = screen(harness);
    for back in [Key::F2, Key::Escape] {
        key(harness, Key::F2);
        assert_eq!(harness.state().desk.overlay(), Some(Overlay::Settings), "over {before}");
        assert!(harness.query_by_role_and_label(Role::Button, "Groter").is_some());
        key(harness, back);
        assert_eq!(harness.state().desk.overlay(), None);
        assert_eq!(screen(harness), before);
    }
}

#[test]
fn are_one_key_away_from_everywhere() {
    let mut harness = usual();
    are_one_key_away(&mut harness);
    press(&mut harness, "Kies een gesprek");
    are_one_key_away(&mut harness);
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    are_one_key_away(&mut harness);
    harness.get_by_label("Wat heb je zelf gezien?").focus();
    harness.run();
    are_one_key_away(&mut harness);
    press(&mut harness, "Begin het gesprek");
    are_one_key_away(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    press(&mut harness, "Kijk terug");
    are_one_key_away(&mut harness);
    press(&mut harness, "Sla dit over");
    are_one_key_away(&mut harness);
}

#[test]
fn are_one_key_away_while_one_writes_own_words() {
    let equipment = equipment();
    let preferences = Preferences { own_words: true, ..equipment.preferences.clone() };
    let mut harness = window(Equipment { preferences, ..equipment }, USUAL);
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    are_one_key_away(&mut harness);
}

#[test]
fn tell_where_everything_is_kept_and_open_it() {
    let mut harness = usual();
    key(&mut harness, Key::F2);
    assert!(says(&harness, "/home/ali/weerklank"));
    assert!(says(&harness, "--data"), "how to move it");
    press(&mut harness, "Open de map");
    assert_eq!(harness.state().wishes, [Wish::OpenFolder]);
}

#[test]
fn tell_where_nothing_is_kept() {
    let mut harness = window(Equipment { folder: None, ..equipment() }, USUAL);
    key(&mut harness, Key::F2);
    assert!(says(&harness, "Daarom wordt er niets bewaard."));
    assert!(harness.query_by_role_and_label(Role::Button, "Open de map").is_none());
    assert!(harness.state_mut().desk.act(Action::OpenFolder).is_empty());
}
