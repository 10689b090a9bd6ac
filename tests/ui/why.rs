//! Asking why: at any move and at any point of the trail, with the words that were said.

use crate::hosted::{
    Hosted, USUAL, key, look_behind_the_number, press, press_all, says, start, start_late_again, tab_to,
    talk_to_the_end, usual, window, with_shelf,
};
use crate::library::late_again;
use egui::accesskit::Role;
use egui::{Key, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::cmp::Reverse;
use weerklank::feedback::MoveAccount;
use weerklank::ui::Screen;

/// Two moves, of which a look is the second; then looking back, with the number.
fn looked_back() -> Harness<'static, Hosted> {
    let mut harness = usual();
    start(&mut harness);
    key(&mut harness, Key::L);
    key(&mut harness, Key::F);
    press_all(&mut harness, &["Het valt je zwaar vandaag.", "Dat is schrikken."]);
    look_behind_the_number(&mut harness);
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
        ["Ali had just said: “Yes, I know what time it is.”", "You then said: “Today is hard on you.”"]
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

/// *Late again*, with the number.
fn looked_back_on_late_again() -> Harness<'static, Hosted> {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    talk_to_the_end(&mut harness, Key::Num2);
    look_behind_the_number(&mut harness);
    harness
}

fn moves(harness: &Harness<'_, Hosted>) -> Vec<MoveAccount> {
    let Screen::LookBack(looking) = harness.state().desk.screen() else { panic!("one looks back") };
    looking.feedback.moves.clone()
}

/// The names of what is read at a place, from top to bottom, that say what could then be reached.
fn reachable(harness: &Harness<'_, Hosted>) -> Vec<(String, egui::Rect)> {
    let told = harness.get_all_by_label_contains(" nog te halen.").filter_map(|node| {
        let name = node.accesskit_node().label().or(node.accesskit_node().value())?;
        name.starts_with("Daarna").then(|| (name, node.rect()))
    });
    told.collect()
}

#[test]
fn what_else_could_be_done_is_a_list_with_the_best_first_and_the_rest_on_asking() {
    let mut harness = looked_back_on_late_again();
    let moves = moves(&harness);
    let made = moves.iter().find(|made| made.others.len() > 4).expect("a move at which much could be done");
    press(&mut harness, &format!("Waarom? Moment {}", made.number));
    // Last is what is not held up as good, however much it would have left.
    let mut others: Vec<_> = made.others.iter().filter(|other| other.reachable.is_some()).collect();
    others.sort_by_key(|other| (made.compared(other).is_none(), Reverse(other.reachable)));
    let figure = |figure: u8| format!("Daarna was minstens {figure} nog te halen.");
    let wanted: Vec<String> = others.iter().filter_map(|other| other.reachable.map(figure)).collect();
    let told = reachable(&harness);
    let names: Vec<&String> = told.iter().map(|(name, _)| name).collect();
    assert_eq!(names, wanted.iter().take(3).collect::<Vec<_>>());
    for (name, rect) in &told {
        assert!((rect.right() - told[0].1.right()).abs() < 0.5, "{name} stands in its column: {rect:?}");
    }
    let more = format!("Toon wat hier nog meer kon ({}), moment {}", made.others.len() - 3, made.number);
    press(&mut harness, &more);
    let names: Vec<String> = reachable(&harness).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, wanted, "now all are told");
    press(&mut harness, &more);
    assert_eq!(reachable(&harness).len(), 3, "and folded again");
}

#[test]
fn the_parts_of_why_stand_beside_their_names_in_one_order() {
    let mut harness = looked_back();
    press(&mut harness, "Waarom? Moment 2");
    let names = ["Wat er gezegd werd", "Wat je deed", "Wat het deed", "Wat hier ook kon"];
    let rects = names.map(|name| harness.get_by_label(name).rect());
    for pair in rects.windows(2) {
        assert!(
            pair[0].bottom() < pair[1].top() && (pair[0].left() - pair[1].left()).abs() < 0.5,
            "{rects:?}"
        );
    }
    let said = harness.get_by_label("Jij zei toen: “Het valt je zwaar vandaag.”").rect();
    assert!(said.left() > rects[0].right() && said.top() < rects[1].top(), "{said:?} beside {rects:?}");
}

#[test]
fn every_move_tells_at_a_glance_what_it_did() {
    let harness = looked_back();
    for told in ["telt niet mee", "meer verbinding"] {
        assert!(harness.query_all_by_label(told).next().is_some(), "{told}");
    }
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    look_behind_the_number(&mut harness);
    assert!(harness.query_all_by_label("reparatiereflex").next().is_some());
}

#[test]
fn the_number_stands_on_a_scale_of_what_could_be_reached() {
    let harness = looked_back();
    let scale = harness.get_by_label_contains("In dit gesprek is de laagste score");
    assert_eq!(scale.accesskit_node().role(), Role::Image);
    let Screen::LookBack(looking) = harness.state().desk.screen() else { panic!("one looks back") };
    let figure = harness.get_by_label(&format!("{} van 100", looking.feedback.score.total)).rect();
    assert!(figure.bottom() <= scale.rect().top());
    assert!(
        harness.get_by_label("Jouw eigen indruk").rect().left() > scale.rect().right(),
        "it stands beside"
    );
}
