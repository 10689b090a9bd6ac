//! Every screen in every state, to be looked at in both languages and at any size of text.

use crate::hosted::{Hosted, equipment, of_now, run, unfinished, window, with_shelf};
use crate::library::late_again;
use crate::writing::told;
use egui::Vec2;
use egui_kittest::Harness;
use std::sync::Arc;
use weerklank::conversation::Entry;
use weerklank::feedback::Feeling;
use weerklank::locale::Language;
use weerklank::phrase::Phrase;
use weerklank::scenario::{Area, PersonId, Sight};
use weerklank::ui::{
    Action, Equipment, Faulty, InLookBack, InPreparation, InTalk, InWriting, Overlay, Preferences, Record,
    Reloaded, Screen, Shelf, Side, Unfinished,
};

/// A word longer than any line, as someone may call a folder.
const LONG: &str =
    "een-map-met-een-heel-lange-naam-die-iemand-zelf-bedacht-heeft-en-die-nergens-op-een-regel-past";

/// How everything is shown.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    pub(crate) language: Language,
    pub(crate) percent: u16,
    pub(crate) size: Vec2,
}

impl Shown {
    fn window(self, equipment: Equipment) -> Harness<'static, Hosted> {
        let preferences = Preferences {
            language: self.language,
            text_percent: self.percent,
            ..equipment.preferences.clone()
        };
        window(Equipment { preferences, ..equipment }, self.size)
    }
}

fn act(harness: &mut Harness<'_, Hosted>, action: Action) {
    let wishes = harness.state_mut().desk.act(action);
    harness.state_mut().wishes.extend(wishes);
    run(harness);
}

fn act_all(harness: &mut Harness<'_, Hosted>, actions: impl IntoIterator<Item = Action>) {
    for action in actions {
        act(harness, action);
    }
}

/// Goes through every screen in every state and has each looked at, with a name to find it by.
pub(crate) fn walk(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    beginning(shown, look);
    choosing(shown, look);
    talking(shown, look);
    own_words(shown, look);
    looking_back(shown, look);
    writing(shown, look);
}

fn writing(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    let mut harness = shown.window(with_shelf(late_again));
    let shelved = Arc::clone(harness.state().desk.shelf().find("late-again").expect("it"));
    harness.state_mut().desk.write("late-again");
    harness.state_mut().desk.reload(Reloaded {
        id: "late-again".to_owned(),
        shelved: None,
        told: vec![told(true), told(false)],
    });
    run(&mut harness);
    look(&mut harness, "write what cannot be played");
    harness.state_mut().desk.reload(Reloaded {
        id: "late-again".to_owned(),
        shelved: Some(shelved),
        told: vec![told(false)],
    });
    run(&mut harness);
    look(&mut harness, "write");
    act(&mut harness, Action::Writing(InWriting::OfferStartingPoints));
    look(&mut harness, "write and go on elsewhere");
    harness.state_mut().desk.reload(Reloaded {
        id: "late-again".to_owned(),
        shelved: None,
        told: vec![told(true), told(false)],
    });
    run(&mut harness);
    look(&mut harness, "write with a fault");
}

/// The same, of a scenario whose structure had this hash.
fn left(scenario_hash: char) -> Unfinished {
    let mut left = unfinished(vec![Entry::Choose("listen".to_owned())]);
    left.log.scenario_hash = scenario_hash.to_string().repeat(64);
    left
}

fn practised() -> Equipment {
    let records = [("the-break".to_owned(), Record { best: 60, seed: 99 })].into();
    Equipment { records, latest: Some("the-break".to_owned()), ..equipment() }
}

fn beginning(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    let mut harness = shown.window(equipment());
    look(&mut harness, "home");
    for (overlay, name) in
        [(Overlay::Keys, "keys"), (Overlay::Settings, "settings"), (Overlay::Pause, "pause")]
    {
        act(&mut harness, Action::Open(overlay));
        look(&mut harness, name);
        act(&mut harness, Action::Close);
    }
    harness.state_mut().desk.notify(Phrase::new("resumed-shorter").with("moves", 2));
    run(&mut harness);
    look(&mut harness, "home with a notice");
    look(&mut shown.window(practised()), "home after practising");
    let going_on = Equipment { unfinished: Some(left('0')), ..practised() };
    look(&mut shown.window(going_on), "home with something to go on with");
    let changed = Equipment { unfinished: Some(left('1')), ..equipment() };
    look(&mut shown.window(changed), "home with something that changed");
    let mut gone = left('1');
    LONG.clone_into(&mut gone.log.scenario);
    let gone = Equipment { unfinished: Some(gone), ..equipment() };
    look(&mut shown.window(gone), "home with something that is gone and has a long name");
}

fn choosing(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    let faulty = vec![Faulty { id: LONG.to_owned(), summary: vec![format!("{LONG}.ron:3: {LONG}")] }];
    let shelves = [
        ("choose", with_shelf(late_again)),
        ("choose after practising", practised()),
        (
            "choose with nothing but a damaged file",
            Equipment { shelf: Shelf { scenarios: Vec::new(), faulty, ..Shelf::default() }, ..equipment() },
        ),
        ("choose with nothing", Equipment { shelf: Shelf::default(), ..equipment() }),
    ];
    for (name, equipment) in shelves {
        let mut harness = shown.window(equipment);
        act(&mut harness, Action::OpenChoose);
        look(&mut harness, name);
    }
    for (id, equipment) in [("late-again", with_shelf(late_again)), ("the-break", practised())] {
        let mut harness = shown.window(equipment);
        act_all(&mut harness, [Action::OpenChoose, Action::Choose(id.to_owned())]);
        look(&mut harness, "prepare");
        act(
            &mut harness,
            Action::Preparing(InPreparation::Note(
                0,
                "Drie keer te laat deze week, en Kim zag het ook. ".repeat(5),
            )),
        );
        look(&mut harness, "prepare with a note");
    }
}

fn begun(shown: Shown, id: &str, equipment: Equipment) -> Harness<'static, Hosted> {
    let mut harness = shown.window(equipment);
    act_all(
        &mut harness,
        [
            Action::OpenChoose,
            Action::Choose(id.to_owned()),
            Action::Preparing(InPreparation::Note(0, "Drie keer te laat deze week.".to_owned())),
            Action::Start,
        ],
    );
    harness
}

fn talking(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    for (id, equipment) in [("late-again", with_shelf(late_again)), ("the-break", equipment())] {
        let mut harness = begun(shown, id, equipment);
        look(&mut harness, "talk");
        for (action, name) in [
            (Action::Talking(InTalk::OfferSilences), "talk with silences"),
            (Action::Talking(InTalk::OfferAreas), "talk with areas"),
            (
                Action::Talking(InTalk::Look(of_now(Sight { of: PersonId(0), area: Area::Face }))),
                "talk with a look",
            ),
            (Action::Talking(InTalk::Describe), "talk with a description"),
            (Action::Talking(InTalk::TimeOut), "talk after a time-out"),
            (Action::Talking(InTalk::ShowSide(Side::Course)), "talk with its course"),
            (Action::Talking(InTalk::ShowSide(Side::Trail)), "talk with its trail"),
        ] {
            act(&mut harness, action);
            look(&mut harness, name);
        }
        act(&mut harness, Action::Talking(InTalk::ShowSide(Side::Trail)));
        act(&mut harness, Action::Talking(InTalk::BeginHold { from_ms: 1_000 }));
        look(&mut harness, "talk in silence");
        act(&mut harness, Action::Talking(InTalk::DropHold));
        act(&mut harness, Action::Open(Overlay::Pause));
        look(&mut harness, "pause");
    }
    let mut harness = begun(shown, "the-break", equipment());
    act(&mut harness, Action::Talking(InTalk::Say(of_now("fix".to_owned()))));
    look(&mut harness, "talk that has ended");
}

fn own_words(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    let own =
        Equipment { preferences: Preferences { own_words: true, ..equipment().preferences }, ..equipment() };
    let mut harness = begun(shown, "the-break", own);
    look(&mut harness, "talk that asks for own words");
    act(
        &mut harness,
        Action::Talking(InTalk::GiveWords("Je oogt moe, wil je even zitten met een kop koffie?".to_owned())),
    );
    look(&mut harness, "talk beside own words");
    act_all(
        &mut harness,
        [
            Action::Talking(InTalk::Say(of_now("fix".to_owned()))),
            Action::LookBack,
            Action::LookingBack(InLookBack::TellOwnView),
        ],
    );
    look(&mut harness, "look back with own words");
}

fn looking_back(shown: Shown, look: &mut dyn FnMut(&mut Harness<'_, Hosted>, &str)) {
    let mut harness = begun(shown, "late-again", with_shelf(late_again));
    while let Some(key) = second_offer(&harness) {
        act(&mut harness, Action::Talking(InTalk::Say(of_now(key))));
    }
    act(&mut harness, Action::LookBack);
    look(&mut harness, "own view");
    act_all(
        &mut harness,
        [
            Action::LookingBack(InLookBack::Went(2)),
            Action::LookingBack(InLookBack::Feeling(Feeling::Thinking)),
        ],
    );
    look(&mut harness, "own view that is given");
    act(&mut harness, Action::LookingBack(InLookBack::TellOwnView));
    look(&mut harness, "look back");
    act(&mut harness, Action::LookingBack(InLookBack::ShowNumber));
    let moves = moves(&harness);
    act_all(
        &mut harness,
        [Action::LookingBack(InLookBack::AskPoint(1)), Action::LookingBack(InLookBack::ShowOthers(1))],
    );
    act_all(&mut harness, (0..moves).map(|index| Action::LookingBack(InLookBack::AskWhy(index))));
    act_all(&mut harness, [Action::LookingBack(InLookBack::ShowOthers(0))]);
    look(&mut harness, "look back with every why opened");
}

fn moves(harness: &Harness<'_, Hosted>) -> usize {
    let Screen::LookBack(looking) = harness.state().desk.screen() else { panic!("one looks back") };
    looking.feedback.moves.len()
}

/// The second response that can be said now, or the only one; none where the conversation has ended.
fn second_offer(harness: &Harness<'_, Hosted>) -> Option<String> {
    let Screen::Talk(talking) = harness.state().desk.screen() else { return None };
    let offers = talking.dialogue.offers();
    let offered = offers.get(1).or(offers.first())?;
    Some(offered.key(&talking.dialogue.play()))
}
