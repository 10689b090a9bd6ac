//! Asking why: at any move and at any point of the trail, with the words that were said.

use crate::hosted::{Hosted, key, press, says, tab_to, usual};
use egui::accesskit::Role;
use egui::{Key, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use weerklank::ui::Screen;

/// Two moves, of which a look is the second; then looking back, with the number.
fn looked_back() -> Harness<'static, Hosted> {
    let mut harness = usual();
    for button in ["Kies een gesprek", "Bereid dit gesprek voor: De pauze", "Begin het gesprek"] {
        press(&mut harness, button);
    }
    key(&mut harness, Key::L);
    for button in [
        "Het valt je zwaar vandaag.",
        "Dat is schrikken.",
        "Kijk terug",
        "Sla dit over",
        "Laat het cijfer zien, en alles wat erachter zit",
    ] {
        press(&mut harness, button);
    }
    harness
}

fn asked_point(harness: &Harness<'_, Hosted>) -> Option<usize> {
    let Screen::LookBack(looking) = harness.state().desk.screen() else { panic!("one looks back") };
    looking.point
}

fn trail<'h>(harness: &'h Harness<'_, Hosted>) -> egui_kittest::Node<'h> {
    harness.get_by_role(Role::Slider)
}

#[test]
fn quotes_what_was_heard_and_what_was_said_with_each_rule_and_its_source() {
    let mut harness = looked_back();
    assert!(!says(&harness, "had net gezegd"));
    press(&mut harness, "Waarom? Moment 2");
    for told in [
        "Ali had net gezegd: “Ja, ik weet hoe laat het is.”",
        "Jij zei toen: “Het valt je zwaar vandaag.”",
        "dat geeft verbinding.",
        "Bron: Coachen op de werkplek",
    ] {
        assert!(says(&harness, told), "{told}");
    }
    press(&mut harness, "English");
    for told in
        ["Ali had just said: “Yes, I know what time it is.”", "Then you said: “Today is hard on you.”"]
    {
        assert!(says(&harness, told), "{told}");
    }
}

#[test]
fn quotes_what_was_done_where_nothing_was_said() {
    let mut harness = looked_back();
    press(&mut harness, "Waarom? Moment 1");
    assert!(says(&harness, "Dit telt niet mee voor de balans."));
    assert!(says(&harness, "Ali had net gezegd: “Ja, ik weet hoe laat het is.”"));
    assert!(!says(&harness, "Jij zei toen"));
}

#[test]
fn is_asked_at_every_point_of_the_trail_by_the_arrow_keys() {
    let mut harness = looked_back();
    trail(&harness).focus();
    harness.run();
    for (arrow, index) in [
        (Key::ArrowRight, 1),
        (Key::ArrowRight, 2),
        (Key::ArrowRight, 2),
        (Key::ArrowLeft, 1),
        (Key::ArrowLeft, 1),
    ] {
        key(&mut harness, arrow);
        assert_eq!(asked_point(&harness), Some(index), "a look has no point");
        assert!(trail(&harness).is_focused());
    }
    assert!(says(&harness, "Jij zei toen: “Het valt je zwaar vandaag.”"));
    key(&mut harness, Key::ArrowRight);
    assert!(says(&harness, "Jij zei toen: “Dat is schrikken.”"));
}

#[test]
fn is_asked_by_pressing_a_point() {
    let mut harness = looked_back();
    trail(&harness).scroll_to_me();
    harness.run();
    let plane = trail(&harness).rect();
    assert_eq!(asked_point(&harness), None);
    let rows = (0..60).map(|row| f32::from(u8::try_from(row).unwrap_or_default()) / 60.0);
    let mut found = Vec::new();
    for (across, down) in
        rows.clone().flat_map(|across| rows.clone().map(move |down| (across, down))).step_by(7)
    {
        let at = pos2(plane.left() + across * plane.width(), plane.top() + down * plane.height());
        harness.hover_at(at);
        harness.drag_at(at);
        harness.drop_at(at);
        harness.step();
        found.extend(asked_point(&harness));
        if found.contains(&1) || found.contains(&2) {
            return;
        }
    }
    panic!("no point is pressed on {plane:?}");
}

#[test]
fn keeps_the_focus_where_it_is_asked() {
    let mut harness = looked_back();
    tab_to(&mut harness, "Waarom? Moment 2");
    assert!(says(&harness, "Jij zei toen"));
    assert!(harness.get_by_role_and_label(Role::Button, "Waarom? Moment 2").is_focused());
    key(&mut harness, Key::Enter);
    assert!(!says(&harness, "Jij zei toen"), "and it closes again");
}
