//! The settings: one key away from everywhere, at once and kept.

use crate::hosted::{Hosted, USUAL, equipment, key, press, says, screen, start, usual, window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use weerklank::phrase::Phrase;
use weerklank::ui::{Action, Equipment, Hearing, Overlay, Preferences, Wish};

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

fn slider<'a>(harness: &'a Harness<'_, Hosted>, name: &'a str) -> egui_kittest::Node<'a> {
    harness.get_by_role_and_label(Role::Slider, name)
}

#[test]
fn each_volume_is_moved_by_the_arrow_keys_and_kept() {
    let mut harness = usual();
    key(&mut harness, Key::F2);
    let names = ["De ruimte waar je bent", "De klank die met het gesprek meegaat"];
    let cues = "Zachte tikken en wat je van de ander hoort";
    for name in names.into_iter().chain([cues]) {
        slider(&harness, name).focus();
        harness.run();
        key(&mut harness, Key::ArrowRight);
        key(&mut harness, Key::ArrowRight);
        key(&mut harness, Key::ArrowLeft);
    }
    let usually = Hearing::default();
    let moved = harness.state().desk.preferences().hearing;
    assert_eq!(
        (moved.room, moved.bed, moved.cues),
        (usually.room + Hearing::STEP, usually.bed + Hearing::STEP, usually.cues + Hearing::STEP)
    );
    assert!(says(&harness, "65 %"));
    assert!(harness.state().wishes.len() >= 3 && harness.state().wishes.contains(&Wish::SavePreferences));
}

#[test]
fn a_screen_reader_hears_how_loud_it_is() {
    let mut harness = usual();
    key(&mut harness, Key::F2);
    let loud = slider(&harness, "De ruimte waar je bent").accesskit_node().numeric_value();
    assert_eq!(loud, Some(60.0));
}

#[test]
fn sound_is_switched_off_with_all_its_volumes() {
    let mut harness = usual();
    key(&mut harness, Key::F2);
    harness.get_by_role_and_label(Role::CheckBox, "Geluid tijdens het gesprek").click_accesskit();
    harness.run();
    assert!(!harness.state().desk.preferences().hearing.on);
    assert!(harness.query_by_role_and_label(Role::Slider, "De ruimte waar je bent").is_none());
}

#[test]
fn preferences_of_before_there_was_sound_are_still_read() {
    let before = r#"{"language":"en","text_percent":150,"theme":"dark","own_words":true,"learnt":[]}"#;
    let read: Preferences = serde_json::from_str(before).unwrap();
    assert_eq!((read.text_percent, read.hearing), (150, Hearing::default()));
    let changed = r#"{"hearing":{"room":255,"captions":true}}"#;
    let read: Preferences = serde_json::from_str(changed).unwrap();
    let hearing = read.in_range().hearing;
    assert_eq!(hearing, Hearing { room: 100, captions: true, ..Hearing::default() });
}

#[test]
fn what_is_heard_is_written_down_where_it_is_asked_for() {
    let equipment = equipment();
    let caption = Phrase::new("heard-breath");
    for captions in [false, true] {
        let hearing = Hearing { captions, ..Hearing::default() };
        let preferences = Preferences { hearing, ..equipment.preferences.clone() };
        let mut harness = window(Equipment { preferences, ..crate::hosted::equipment() }, USUAL);
        start(&mut harness);
        harness.state_mut().desk.caption(vec![caption.clone()]);
        harness.run();
        assert_eq!(says(&harness, "[een ademhaling]"), captions);
        press(&mut harness, "Zet dan een wekker.");
        assert!(!says(&harness, "[een ademhaling]"), "it is gone with the next move");
    }
}

#[test]
fn tell_what_is_wrong_with_the_sound_to_who_wants_it() {
    let words = "Het geluid viel weg. Tijdens een gesprek probeert Weerklank het opnieuw.";
    let mut harness = usual();
    key(&mut harness, Key::F2);
    assert!(!says(&harness, words));
    harness.state_mut().desk.tell_of_sound(Some(Phrase::new("heard-device-lost")));
    harness.run();
    assert!(says(&harness, words));
    harness.get_by_role_and_label(Role::CheckBox, "Geluid tijdens het gesprek").click_accesskit();
    harness.run();
    assert!(!says(&harness, words), "who has switched it off misses nothing");
    harness.get_by_role_and_label(Role::CheckBox, "Geluid tijdens het gesprek").click_accesskit();
    harness.state_mut().desk.tell_of_sound(None);
    harness.run();
    assert!(!says(&harness, words), "it is heard again");
}

#[test]
fn a_conversation_is_heard_also_under_the_settings_and_nowhere_else() {
    let mut harness = usual();
    assert!(harness.state().desk.heard().is_none());
    start(&mut harness);
    assert!(harness.state().desk.heard().is_some());
    key(&mut harness, Key::F2);
    assert!(harness.state().desk.heard().is_some());
    key(&mut harness, Key::F2);
    press(&mut harness, "Zet dan een wekker.");
    press(&mut harness, "Kijk terug");
    assert!(harness.state().desk.heard().is_none());
}
