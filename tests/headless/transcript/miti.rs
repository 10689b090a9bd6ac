//! What the field measures: the counts and summary scores of the MITI 4.2.1.

use super::{METHOD, rows, transcript};
use crate::common::{late_again, played};
use weerklank::conversation::Play;
use weerklank::feedback::{Miti, MitiLevel, miti};
use weerklank::locale::{Language, Locale};
use weerklank::report::{MitiJson, miti_lines};

fn of(text: &[&str]) -> Miti {
    let transcript = transcript(rows(text));
    let mut miti = Miti::new(transcript.detailed);
    let _ = transcript.course(&METHOD, |does, effect| miti.add(&METHOD, does, effect));
    miti
}

/// Questions, simple and complex reflections, affirm, seek, emphasise, persuade, confront.
fn counts(miti: &Miti) -> [u32; 8] {
    [
        miti.questions,
        miti.reflections_simple,
        miti.reflections_complex,
        miti.affirm,
        miti.seek,
        miti.emphasise,
        miti.persuade,
        miti.confront,
    ]
}

/// Every behaviour that counts as something, by what it counts as; the rest counts as nothing.
const COUNTED: [(usize, &[&str]); 8] = [
    (
        0,
        &[
            "question_open",
            "question_closed",
            "question_connecting",
            "question_challenging",
            "question_scaling",
            "scaling_follow_up",
            "balance_weigh",
            "feedback_room",
            "feedback_together",
            "scaling_reversed",
            "evoke_change_talk",
            "feed_ambivalence",
            "perspective",
        ],
    ),
    (1, &["reflection_simple", "summary", "recap_check", "empathy"]),
    (2, &["reflection_complex"]),
    (3, &["affirm", "positive_feedback", "nugget"]),
    (4, &["partnership", "acknowledge_expertise", "ask_permission", "shared_goal"]),
    (5, &["autonomy_support"]),
    (6, &["reflex_persuading", "reflex_advice", "reflex_solution", "imposing"]),
    (
        7,
        &[
            "reflex_warning",
            "reflex_lecturing",
            "reflex_judging",
            "blame",
            "threat",
            "sarcasm",
            "why_reproach",
        ],
    ),
];

#[test]
fn every_behaviour_counts_as_what_the_manual_calls_it_or_as_nothing() {
    for behaviour in METHOD.behaviours() {
        let wanted = COUNTED.iter().find(|(_, ids)| ids.contains(&behaviour.id.as_str())).map(|(at, _)| *at);
        let mut expected = [0; 8];
        if let Some(at) = wanted {
            expected[at] = 1;
        }
        let found = counts(&of(&["setting played", &format!("trainee {}", behaviour.id)]));
        assert_eq!(found, expected, "{}", behaviour.id);
    }
    let known = |id: &&&str| METHOD.find(id).is_some();
    assert!(COUNTED.iter().flat_map(|(_, ids)| *ids).all(|id| known(&id)));
}

#[test]
fn a_move_earns_each_code_once_and_one_reflection() {
    let miti =
        of(&["trainee reflection_simple;question_open;question_closed;reflection_complex;reflection_simple"]);
    assert_eq!(counts(&miti), [1, 0, 1, 0, 0, 0, 0, 0]);
}

#[test]
fn advice_that_was_asked_for_is_not_against_it() {
    let asked = of(&["trainee listen", "counterpart invites_advice", "trainee reflex_advice"]);
    assert_eq!((asked.persuade, asked.persuade_with_permission, asked.non_adherent()), (0, 1, 0));
    let unasked = of(&["trainee listen", "counterpart neutral_talk", "trainee reflex_advice"]);
    assert_eq!((unasked.persuade, unasked.persuade_with_permission, unasked.non_adherent()), (1, 0, 1));
}

#[test]
fn the_thresholds_are_those_of_the_manual() {
    use MitiLevel::{Below, Fair, Good};
    let level = |simple: usize, complex: usize, questions: usize| {
        let all =
            [("reflection_simple", simple), ("reflection_complex", complex), ("question_open", questions)];
        let moves: Vec<String> =
            all.iter().flat_map(|(code, times)| vec![format!("trainee {code}"); *times]).collect();
        let miti = of(&moves.iter().map(String::as_str).collect::<Vec<_>>());
        (miti.ratio_level(), miti.complex_level())
    };
    assert_eq!(level(61, 39, 101), (Some(Below), Some(Below)));
    assert_eq!(level(60, 40, 100), (Some(Fair), Some(Fair)));
    assert_eq!(level(51, 49, 51), (Some(Fair), Some(Fair)));
    assert_eq!(level(50, 50, 50), (Some(Good), Some(Good)));
    assert_eq!(level(1, 0, 0), (None, Some(Below)));
    assert_eq!(level(0, 0, 1), (Some(Below), None));
}

#[test]
fn where_there_is_no_figure_it_says_so() {
    let nothing = of(&["trainee input_information"]);
    assert_eq!(
        (nothing.reflections_to_questions(), nothing.percent_complex(), nothing.adherent()),
        (None, None, None)
    );
    let json = serde_json::to_value(MitiJson::from(nothing)).unwrap();
    for name in ["reflections_to_questions", "percent_complex_reflections", "adherent"] {
        assert!(json[name].is_null(), "{name}: {json}");
    }
    assert!(json["thresholds"]["adherent"].is_null(), "none is made up: {json}");
    assert_eq!(json["thresholds"]["basis"], "expert opinion");
    for language in Language::ALL {
        let lines = miti_lines(&nothing, &Locale::new(language));
        // The percentages and the version of the manual aside, no figure is named where there is none.
        assert!(
            lines[..3].iter().all(|line| !line.contains(|sign: char| sign.is_ascii_digit())),
            "{lines:#?}"
        );
        assert!(lines.iter().all(|line| !line.contains('⟨')), "{lines:#?}");
    }
}

#[test]
fn it_is_named_as_the_opinion_of_its_makers() {
    let told = |language| miti_lines(&of(&["trainee listen"]), &Locale::new(language)).join("\n");
    assert!(told(Language::Nl).contains("niet empirisch vastgesteld"));
    assert!(told(Language::En).contains("not been established empirically"));
}

#[test]
fn a_played_conversation_has_one_too() {
    let loaded = late_again(&METHOD);
    let play = Play::new(&METHOD, loaded.scenario.as_ref().unwrap());
    let summary = |name: &str| {
        let file = loaded.plays.iter().find(|file| file.name == name).unwrap();
        miti(&play, &played(&play, file.seed, &file.inputs))
    };
    let (listening, fixing) = (summary("listening"), summary("fixing"));
    assert!(listening.non_adherent() == 0 && fixing.non_adherent() > 2, "{listening:?} {fixing:?}");
    assert!(listening.detailed && listening.reflections() > 0);
}
