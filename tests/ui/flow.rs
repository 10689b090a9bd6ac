//! A conversation from its beginning to looking back.

use crate::hosted::{
    NUMBER, USUAL, all_words, choose, equipment, hold_space, key, look_back, look_behind_the_number, pass,
    press, run, says, screen, start, start_late_again, tab_to, talk_to_the_end, usual, window, with_shelf,
};
use crate::library::late_again;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use weerklank::conversation::{Entry, Way};
use weerklank::feedback::TurningPoint;
use weerklank::locale::Language;
use weerklank::scenario::Signal;
use weerklank::session::Keep;
use weerklank::ui::{Equipment, Preferences, Record, Screen, Wish};

fn prepare(harness: &mut Harness<'_, crate::hosted::Hosted>) {
    press(harness, "Kies een gesprek");
    prepare_this(harness);
}

fn prepare_this(harness: &mut Harness<'_, crate::hosted::Hosted>) {
    press(harness, "Bereid dit gesprek voor: De pauze");
}

/// Whether one stands above the other, with the same left edge.
fn is_above(one: Rect, other: Rect) -> bool {
    one.bottom() <= other.top() && (one.left() - other.left()).abs() < 0.1
}

/// The shortest way to an end, and to looking back on it: a repair reflex.
fn lose(harness: &mut Harness<'_, crate::hosted::Hosted>) {
    start(harness);
    press(harness, "Zet dan een wekker.");
    look_back(harness);
}

#[test]
fn is_played_by_labels_only() {
    let mut harness = usual();
    start(&mut harness);
    assert!(says(&harness, "Ja, ik weet hoe laat het is."));
    press(&mut harness, "Het valt je zwaar vandaag.");
    press(&mut harness, "Dat is schrikken.");
    assert!(says(&harness, "Goed. Morgen ben ik op tijd."));
    press(&mut harness, "Kijk terug");
    choose(&mut harness, "Goed");
    choose(&mut harness, "Opgelucht");
    press(&mut harness, "Verder");
    assert!(says(&harness, "Jullie maakten een afspraak."));
    assert!(!says(&harness, "van 100"), "the number comes on asking");
    press(&mut harness, NUMBER);
    assert!(says(&harness, "van 100"));
    assert!(says(&harness, "Hoe het ging, volgens jou: “Goed”."));
    assert!(says(&harness, "Naast de maatstaf van motiverende gespreksvoering (MITI 4.2.1)"));
    assert!(says(&harness, "Er is geen vraag gesteld."));
    press(&mut harness, "Waarom? Moment 1");
    assert!(says(&harness, "Je geeft terug wat je ziet."));
}

#[test]
fn is_played_by_keyboard_only() {
    let mut harness = usual();
    tab_to(&mut harness, "Kies een gesprek");
    tab_to(&mut harness, "Bereid dit gesprek voor: De pauze");
    tab_to(&mut harness, "Begin het gesprek");
    for _ in 0..4 {
        key(&mut harness, Key::Num1);
    }
    tab_to(&mut harness, "Kijk terug");
    tab_to(&mut harness, "Sla dit over");
    tab_to(&mut harness, NUMBER);
    assert!(says(&harness, "Alle momenten"));
}

#[test]
fn the_main_button_is_pressed_by_enter() {
    let mut harness = usual();
    for expected in ["choose", "prepare", "talk"] {
        key(&mut harness, Key::Enter);
        assert_eq!(screen(&harness), expected);
    }
    for _ in 0..3 {
        key(&mut harness, Key::Num1);
    }
    for told in ["Eerst jouw eigen indruk", "Hoe het afliep", "Alle momenten"] {
        key(&mut harness, Key::Enter);
        assert!(says(&harness, told), "{told}");
    }
    key(&mut harness, Key::Enter);
    assert_eq!(screen(&harness), "prepare", "it is played again");
}

#[test]
fn on_looking_back_ctrl_and_enter_do_what_the_main_button_does() {
    let mut by_key = usual();
    let mut by_button = usual();
    for harness in [&mut by_key, &mut by_button] {
        lose(harness);
    }
    for button in [NUMBER, "Speel dit gesprek nog eens"] {
        by_key.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        by_key.run();
        press(&mut by_button, button);
        assert_eq!(screen(&by_key), screen(&by_button), "{button}");
        assert_eq!(all_words(&by_key), all_words(&by_button), "{button}");
    }
    assert_eq!(screen(&by_key), "prepare");
}

#[test]
fn the_main_key_goes_back_to_the_conversation_where_that_is_the_main_button() {
    let large = Preferences { text_percent: 200, ..equipment().preferences };
    let mut harness = window(Equipment { preferences: large, ..equipment() }, USUAL);
    start(&mut harness);
    press(&mut harness, "Zet dan een wekker.");
    key(&mut harness, Key::T);
    assert!(says(&harness, "Terug naar het gesprek"));
    for told in ["Het gesprek is afgelopen.", "Eerst jouw eigen indruk"] {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run();
        assert!(says(&harness, told), "{told}");
    }
}

#[test]
fn a_turning_point_tells_what_was_said_what_it_did_and_what_would_have_done_more() {
    let mut harness = usual();
    lose(&mut harness);
    for told in [
        "Een keerpunt",
        "Moment 1, als antwoord op Ali: “Ja, ik weet hoe laat het is.”",
        "“Zet dan een wekker.”",
        "Wat Ali dacht en niet zei",
        "Zie je wel. Weer een tip.",
        "Een oplossing waar hij niet om vroeg.",
        "Meteen een oplossing: dat is de reparatiereflex.",
        "Wat hier meer had gedaan",
        "6 tellen stil zijn",
        "Een stilte laten vallen",
        "Je zegt even niets, houdt oogcontact",
    ] {
        assert!(says(&harness, told), "{told}");
    }
    press(&mut harness, "Speel opnieuw vanaf het keerpunt, moment 1");
    assert_eq!(screen(&harness), "talk");
}

#[test]
fn one_turning_point_is_told_and_the_others_come_with_the_number() {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    talk_to_the_end(&mut harness, Key::Num2);
    look_back(&mut harness);
    let Screen::LookBack(looking) = harness.state().desk.screen() else { panic!("one looks back") };
    let points = looking.feedback.turning_points.clone();
    let told = looking.dialogue.shelved().telling(Language::Nl).cloned();
    let words = told.expect("it is told in Dutch").words;
    assert!(points.len() > 1, "{points:?}");
    let is_told = |harness: &Harness<'_, crate::hosted::Hosted>, point: &TurningPoint| {
        let named = format!("Speel opnieuw vanaf het keerpunt, moment {}", point.index + 1);
        harness.query_by_role_and_label(Role::Button, &named).is_some()
    };
    for (place, point) in points.iter().enumerate() {
        assert_eq!(is_told(&harness, point), place == 0, "{point:?}");
    }
    assert!(says(&harness, "Een keerpunt") && !says(&harness, "eer keerpunten"));
    press(&mut harness, NUMBER);
    assert!(says(&harness, "Meer keerpunten"));
    for point in points {
        let said = point.alternative.said.as_deref().and_then(|key| words.words(key));
        let said = said.map(|words| format!("“{words}”"));
        assert!(said.is_none_or(|said| says(&harness, &said)), "{:?}", point.alternative);
        assert!(is_told(&harness, &point), "{point:?}");
    }
}

#[test]
fn why_tells_what_a_behaviour_is_and_what_to_do_instead() {
    let mut harness = usual();
    lose(&mut harness);
    press(&mut harness, NUMBER);
    let about = "Je springt naar een oplossing voordat duidelijk is wat er speelt.";
    assert!(!says(&harness, about));
    press(&mut harness, "Waarom? Moment 1");
    assert!(says(&harness, about));
    let name = harness.get_all_by_label("Meteen een oplossing").next().unwrap().rect();
    let told = harness.get_by_label_contains(about).rect();
    assert!(is_above(name, told), "it stands under its name");
    let instead = harness.get_all_by_label("Zeg eerst wat je hoort, en vraag dan pas verder.");
    assert_eq!(instead.count(), 2, "at the moment and at the repair reflex");
}

#[test]
fn nothing_is_said_to_do_instead_of_what_did_good() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    press(&mut harness, "Dat is schrikken.");
    look_behind_the_number(&mut harness);
    press(&mut harness, "Waarom? Moment 1");
    assert!(says(&harness, "Je zegt wat de ander bedoelt of voelt maar nog niet uitsprak"));
    assert!(!says(&harness, "In plaats daarvan"));
}

#[test]
fn late_again_is_played_to_its_end() {
    let mut harness = window(with_shelf(late_again), USUAL);
    start_late_again(&mut harness);
    let moves = talk_to_the_end(&mut harness, Key::Num1);
    assert!(moves > 3, "{moves}");
    look_behind_the_number(&mut harness);
    for number in 1..=moves {
        assert!(says(&harness, &format!("Waarom? Moment {number}")), "{number} of {moves}");
    }
    assert!(!says(&harness, &format!("Waarom? Moment {}", moves + 1)));
}

#[test]
fn a_silence_is_held_by_the_space_bar() {
    let mut harness = usual();
    start(&mut harness);
    hold_space(&mut harness, 200);
    assert!(says(&harness, "Ja, ik weet hoe laat het is."), "a tap is no silence");
    hold_space(&mut harness, 4_000);
    assert!(says(&harness, "Het is thuis niet makkelijk."));
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Hold(4_000)))));
}

#[test]
fn a_silence_is_chosen_by_who_cannot_hold_a_key() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Even stil");
    for length in ["Kort: 2 tellen", "Middellang: 5 tellen", "Lang: 9 tellen"] {
        assert!(says(&harness, length));
    }
    press(&mut harness, "Middellang: 5 tellen");
    pass(&mut harness, 4_900);
    assert!(says(&harness, "Ja, ik weet hoe laat het is."), "it is silent for as long as was chosen");
    pass(&mut harness, 150);
    assert!(says(&harness, "Het is thuis niet makkelijk."));
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Hold(5_000)))));
}

#[test]
fn a_silence_that_was_chosen_can_be_ended_before() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Even stil");
    press(&mut harness, "Lang: 9 tellen");
    pass(&mut harness, 3_000);
    press(&mut harness, "Even stil");
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Hold(3_000)))));
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Even stil");
    press(&mut harness, "Lang: 9 tellen");
    pass(&mut harness, 3_500);
    key(&mut harness, Key::Space);
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Hold(3_500)))));
}

#[test]
fn a_silence_nobody_ends_is_ended_by_the_other_and_the_key_begins_no_second_one() {
    let mut harness = usual();
    start(&mut harness);
    harness.key_down(Key::Space);
    pass(&mut harness, 13_000);
    let holds = |harness: &Harness<'_, crate::hosted::Hosted>| {
        let kept = harness.state().wishes.iter();
        kept.filter(|wish| matches!(wish, Wish::Keep(Keep::Append(Entry::Hold(12_000))))).count()
    };
    assert_eq!(holds(&harness), 1);
    // What a key that is held sends again and again.
    harness.key_down(Key::Space);
    pass(&mut harness, 13_000);
    assert_eq!(holds(&harness), 1);
    assert_eq!(harness.state().desk.silence(), None);
    harness.key_up(Key::Space);
    run(&mut harness);
}

#[test]
fn a_silence_counts_from_when_all_words_can_be_read() {
    // Seven words, one in a second, after the time in which the other is seen to react.
    let slow = Preferences { words_per_minute: 60, ..equipment().preferences };
    let mut harness = window(Equipment { preferences: slow, ..equipment() }, USUAL);
    start(&mut harness);
    harness.key_down(Key::Space);
    harness.step();
    let since = harness.state().desk.silence().map(|silence| silence.since_ms);
    assert_eq!(since, Some(1_000 + 600 + 6_000));
}

#[test]
fn the_other_is_seen_to_react_before_the_words_come_and_speaks_only_while_they_do() {
    let paced = Preferences { words_per_minute: 60, ..equipment().preferences };
    let mut harness = window(Equipment { preferences: paced, ..equipment() }, USUAL);
    start(&mut harness);
    let speaks = |harness: &mut Harness<'_, crate::hosted::Hosted>, ms| {
        harness.state_mut().now_ms += ms;
        harness.step();
        harness.state().desk.scene().is_some_and(|scene| scene.opposite.speaks)
    };
    assert!(!speaks(&mut harness, 500));
    assert!(speaks(&mut harness, 200));
    assert!(speaks(&mut harness, 5_000));
    assert!(!speaks(&mut harness, 2_000));
}

#[test]
fn a_silence_that_is_not_the_others_to_fill_is_told_of() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    hold_space(&mut harness, 4_000);
    assert!(says(&harness, "Je was 4 tellen stil. Jij was aan de beurt, dus er veranderde niets."));
}

#[test]
fn looking_shows_what_there_is_to_see() {
    let mut harness = usual();
    start(&mut harness);
    key(&mut harness, Key::L);
    key(&mut harness, Key::F);
    assert!(says(&harness, "Voeten: De voeten staan naast elkaar. Zijn voet tikt op de vloer."));
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Look(Signal::FootTaps)))));
    press(&mut harness, "Het valt je zwaar vandaag.");
    key(&mut harness, Key::L);
    press(&mut harness, "Handen");
    assert!(says(&harness, "Handen: De armen liggen over elkaar. "));
}

#[test]
fn who_looks_elsewhere_misses_it_and_there_is_one_look_at_a_line() {
    let mut harness = usual();
    start(&mut harness);
    key(&mut harness, Key::L);
    press(&mut harness, "Gezicht");
    assert!(says(&harness, "Gezicht: ") && !says(&harness, "Zijn voet tikt"));
    key(&mut harness, Key::L);
    key(&mut harness, Key::F);
    assert!(says(&harness, "Je keek al.") && !says(&harness, "Zijn voet tikt"));
    assert!(
        !harness.state().wishes.iter().any(|wish| matches!(wish, Wish::Keep(Keep::Append(Entry::Look(_)))))
    );
}

#[test]
fn who_cannot_see_it_has_it_described_among_the_rest_and_then_looks() {
    let mut harness = usual();
    start(&mut harness);
    key(&mut harness, Key::L);
    press(&mut harness, "Beschrijf de ander");
    for seen in
        ["Gezicht: ", "Schouders: ", "Handen: ", "Voeten: De voeten staan naast elkaar. Zijn voet tikt"]
    {
        assert!(says(&harness, seen), "{seen}");
    }
    let noticed = |harness: &Harness<'_, crate::hosted::Hosted>| {
        let keeps = |wish: &&Wish| matches!(wish, Wish::Keep(Keep::Append(Entry::Look(Signal::FootTaps))));
        harness.state().wishes.iter().filter(keeps).count()
    };
    assert_eq!(noticed(&harness), 1, "what is told is noticed");
    key(&mut harness, Key::F);
    assert!(says(&harness, "Zijn voet tikt"));
    assert_eq!(noticed(&harness), 1, "and not noticed again by looking");
}

#[test]
fn after_a_step_back_another_line_can_be_looked_at() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    key(&mut harness, Key::L);
    key(&mut harness, Key::A);
    assert!(says(&harness, "Gezicht: "));
    key(&mut harness, Key::Z);
    hold_space(&mut harness, 4_000);
    assert!(says(&harness, "Het is thuis niet makkelijk."));
    key(&mut harness, Key::L);
    key(&mut harness, Key::A);
    assert!(says(&harness, "Gezicht: ") && !says(&harness, "Je keek al."));
}

#[test]
fn who_looks_goes_on_being_silent_whether_there_is_something_to_see_or_not() {
    for (key, seen) in [(Key::F, true), (Key::A, false)] {
        let mut harness = usual();
        start(&mut harness);
        harness.key_press(Key::L);
        run(&mut harness);
        harness.key_down(Key::Space);
        pass(&mut harness, 2_000);
        harness.key_press(key);
        run(&mut harness);
        assert!(harness.state().desk.silence().is_some());
        pass(&mut harness, 2_000);
        harness.key_up(Key::Space);
        run(&mut harness);
        let kept = &harness.state().wishes;
        assert!(kept.contains(&Wish::Keep(Keep::Append(Entry::Hold(4_000)))));
        assert_eq!(kept.contains(&Wish::Keep(Keep::Append(Entry::Look(Signal::FootTaps)))), seen);
    }
}

#[test]
fn who_presses_the_face_on_the_stage_looks_there() {
    let mut harness = usual();
    start(&mut harness);
    let stage = harness.state().desk.stage_rect().expect("the scene is shown");
    let face = stage.center_top() + vec2(0.0, 0.3 * stage.height());
    harness.hover_at(face);
    harness.drag_at(face);
    harness.drop_at(face);
    harness.run();
    assert!(says(&harness, "Gezicht: "));
}

#[test]
fn a_step_is_taken_back_when_guided() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    assert!(says(&harness, "Mijn moeder is ziek."));
    key(&mut harness, Key::Z);
    assert!(says(&harness, "Ja, ik weet hoe laat het is."));
    assert!(harness.state().wishes.contains(&Wish::Keep(Keep::Append(Entry::Rewind(1)))));
}

#[test]
fn a_real_conversation_hides_the_meter_and_has_no_way_back() {
    let mut harness = usual();
    prepare(&mut harness);
    choose(&mut harness, "Echt");
    press(&mut harness, "Begin het gesprek");
    assert!(!says(&harness, "De balans hangt"));
    assert!(!says(&harness, "Stap terug"));
    press(&mut harness, "Het valt je zwaar vandaag.");
    key(&mut harness, Key::Z);
    key(&mut harness, Key::M);
    assert!(says(&harness, "Mijn moeder is ziek."));
    assert!(!says(&harness, "Het verloop van het gesprek"));
}

#[test]
fn the_meter_tells_itself_in_words() {
    let mut harness = usual();
    start(&mut harness);
    assert!(says(&harness, "De balans hangt"));
    assert!(says(&harness, "Reparatiereflex: nog niet"));
}

#[test]
fn the_course_is_one_key_away() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    assert!(!says(&harness, "Wat er gezegd is"));
    key(&mut harness, Key::T);
    assert!(says(&harness, "Wat er gezegd is"));
    assert!(says(&harness, "Ja, ik weet hoe laat het is."));
    key(&mut harness, Key::T);
    assert!(!says(&harness, "Wat er gezegd is"));
}

#[test]
fn the_language_changes_at_once() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "English");
    assert!(says(&harness, "Yes, I know what time it is."));
    assert!(says(&harness, "Today is hard on you."));
    assert_eq!(harness.state().desk.preferences().language, Language::En);
    assert!(harness.state().wishes.contains(&Wish::SavePreferences));
}

#[test]
fn words_appear_at_the_pace_that_was_chosen() {
    let slow = Preferences { words_per_minute: 60, ..Preferences::default() };
    let mut harness = window(Equipment { preferences: slow, ..equipment() }, USUAL);
    start(&mut harness);
    assert!(says(&harness, "Ja, ik weet hoe laat het is."), "a screen reader reads all of it");
    harness.step();
    assert!(harness.state().moving, "the second word is still to come");
    key(&mut harness, Key::Enter);
    harness.step();
    assert!(!harness.state().moving, "all words are there");
}

#[test]
fn a_card_tells_the_trailer_and_about_how_long_it_takes() {
    let mut harness = usual();
    press(&mut harness, "Kies een gesprek");
    assert!(says(&harness, "Hij neemt weer een half uur te veel."));
    assert!(!says(&harness, "Ali komt laat terug uit de pauze."), "the situation is told when one prepares");
    assert!(says(&harness, "Ongeveer 2 minuten"));
    prepare_this(&mut harness);
    assert!(says(&harness, "Ali komt laat terug uit de pauze."));
}

#[test]
fn what_the_goal_asks_stands_under_the_goal() {
    let mut harness = usual();
    prepare(&mut harness);
    let told = ["Wat wil je bereiken?", "Een afspraak die van hem is.", "Wat dit doel van je vraagt"];
    let mut above = told.map(|words| harness.get_by_label(words).rect()).to_vec();
    above.push(harness.get_by_label_contains("Veel verbinding en veel uitdaging").rect());
    for pair in above.windows(2) {
        assert!(is_above(pair[0], pair[1]), "{above:?}");
    }
}

#[test]
fn the_sheet_is_optional_and_a_field_grows_as_one_writes() {
    let mut harness = usual();
    prepare(&mut harness);
    assert!(says(&harness, "Dit mag, maar het hoeft niet."));
    let height = |harness: &Harness<'_, crate::hosted::Hosted>| {
        harness.get_by_label("Wat heb je zelf gezien?").rect().height()
    };
    let one_row = height(&harness);
    assert!(one_row < 44.0, "one row at first: {one_row}");
    harness.get_by_label("Wat heb je zelf gezien?").focus();
    harness.run();
    harness.get_by_label("Wat heb je zelf gezien?").type_text(&"Drie keer te laat deze week. ".repeat(6));
    harness.run();
    assert!(height(&harness) > one_row + 40.0, "it has grown");
}

#[test]
fn the_preparation_stands_beside_the_conversation_and_is_looked_back_on() {
    let mut harness = usual();
    prepare(&mut harness);
    harness.get_by_label("Wat heb je zelf gezien?").focus();
    harness.run();
    harness.get_by_label("Wat heb je zelf gezien?").type_text("Drie keer te laat");
    harness.run();
    press(&mut harness, "Begin het gesprek");
    assert!(says(&harness, "Drie keer te laat"));
    press(&mut harness, "Zet dan een wekker.");
    look_back(&mut harness);
    assert!(says(&harness, "Drie keer te laat"));
}

#[test]
fn is_played_again_from_a_turning_point() {
    let mut harness = usual();
    start(&mut harness);
    press(&mut harness, "Het valt je zwaar vandaag.");
    press(&mut harness, "Dat is schrikken.");
    look_behind_the_number(&mut harness);
    press(&mut harness, "Speel opnieuw vanaf moment 2");
    assert_eq!(screen(&harness), "talk");
    assert!(says(&harness, "Mijn moeder is ziek."));
    let begun = harness.state().wishes.iter().rev().find_map(|wish| match wish {
        Wish::Keep(Keep::Begin { log, .. }) => Some(log.clone()),
        _ => None,
    });
    assert_eq!(begun.expect("a new conversation").entries, [Entry::Choose("listen".to_owned())]);
}

#[test]
fn the_same_variation_can_be_met_again() {
    let records = [("the-break".to_owned(), Record { best: 60, seed: 99 })].into();
    let mut harness = window(Equipment { records, ..equipment() }, USUAL);
    press(&mut harness, "Kies een gesprek");
    assert!(says(&harness, "Jouw beste score: 60 van 100"));
    press(&mut harness, "Bereid dit gesprek voor: De pauze");
    choose(&mut harness, "De ander is precies zoals de vorige keer");
    press(&mut harness, "Begin het gesprek");
    let Some(Wish::Keep(Keep::Begin { log, .. })) = harness.state().wishes.first() else {
        panic!("a conversation begins")
    };
    assert_eq!((log.seed, log.way), (99, Way::Guided));
}
