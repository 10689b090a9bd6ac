//! Each rule by itself: when it is applied, and what it does.

use super::talk::{Event, METHOD, Setting, begin, does, done, events, happen, run, score, setting};
use weerklank::method::{Amount, Goal, Needs};
use weerklank::scoring::{Circumstances, Course, Effect, Heard, Move, PersonStart, Points, Rule};

const CHANGE: Goal = Goal::ChangeUnmotivated;

/// What the last move did.
fn last(setting: Setting, words: &str) -> Effect {
    run(setting, &events(words)).1.pop().expect("there is a move")
}

fn has(effect: &Effect, rule: Rule) -> bool {
    effect.rules.iter().any(|applied| applied.rule == rule)
}

#[test]
fn within_one_response_only_the_strongest_count() {
    let effect = last(setting(CHANGE, 450), "listen+empathy+compliment+sarcasm+interrupting");
    assert_eq!(effect.connection, 0);
    let effect = last(setting(CHANGE, 450), "reflection_simple+reflection_complex+hard_reality");
    assert_eq!((effect.challenge, effect.load), (2, 240));
}

#[test]
fn delivery_changes_connection_and_what_lands() {
    let points = |words| last(setting(CHANGE, 450), words).connection;
    assert_eq!(points("summary:skilful"), 2);
    assert_eq!(points("listen:skilful"), 2);
    assert_eq!(points("question_open:skilful"), 0, "where there is no connection, skill adds none");
    assert_eq!(points("summary:clumsy"), 0);
    let landed = |words| last(setting(CHANGE, 450), words).landed;
    assert_eq!(landed("reflection_complex:clumsy"), landed("reflection_complex") / 2);
    assert!(has(&last(setting(CHANGE, 450), "summary:skilful"), Rule::Skilful));
    assert!(has(&last(setting(CHANGE, 450), "summary:clumsy"), Rule::Clumsy));
}

#[test]
fn challenge_lands_in_so_far_as_connection_carries_it() {
    let (low, mid) =
        (last(setting(CHANGE, 50), "reflection_complex"), last(setting(CHANGE, 450), "reflection_complex"));
    assert!(low.landed < mid.landed);
    assert!(has(&low, Rule::TooMuch) && !has(&mid, Rule::TooMuch));
    assert!(has(&mid, Rule::Carried));
    assert!(low.after.resistance > low.before.resistance);
}

#[test]
fn what_is_required_and_not_there_gives_less_and_costs() {
    let (unmet, met) = (last(setting(CHANGE, 349), "confront"), last(setting(CHANGE, 350), "confront"));
    assert!(has(&unmet, Rule::Unmet) && !has(&met, Rule::Unmet));
    assert!(unmet.connection < met.connection);
    assert!(has(&last(setting(CHANGE, 700), "plan"), Rule::Unmet));
    assert!(!has(&last(setting(CHANGE, 700), "CHANGE plan"), Rule::Unmet));
    let ready = Setting { readiness: 300, ..setting(CHANGE, 700) };
    assert!(!has(&last(ready, "plan"), Rule::Unmet));
    assert!(has(&last(setting(CHANGE, 700), "decisional_balance"), Rule::Unmet));
    assert!(!has(&last(setting(CHANGE, 700), "CHANGE decisional_balance"), Rule::Unmet));
    assert!(has(&last(setting(CHANGE, 700), "functional_anger"), Rule::Unmet));
    assert!(!has(&last(setting(Goal::Stop, 700), "functional_anger"), Rule::Unmet));
    assert!(has(&last(setting(Goal::Stop, 700), "STOPPED functional_anger"), Rule::Unmet));
}

#[test]
fn permission_holds_for_the_next_move_only() {
    let asked = last(setting(CHANGE, 450), "INVITES reflex_advice");
    assert_eq!(asked.reflex, 0);
    assert!(has(&asked, Rule::Permitted) && !has(&asked, Rule::Reflex));
    let later = last(setting(CHANGE, 450), "INVITES listen reflex_advice");
    assert!(later.reflex > 0 && has(&later, Rule::Reflex));
    let asked_by_nobody = last(setting(CHANGE, 450), "ask_permission reflex_advice");
    assert!(asked_by_nobody.reflex > 0, "asking is not yet being given leave");
}

#[test]
fn the_third_question_costs_unless_something_was_given_back() {
    let third = last(setting(CHANGE, 450), "question_connecting question_open question_connecting");
    assert!(has(&third, Rule::Interrogation));
    assert!(third.connection < 0);
    let between = last(setting(CHANGE, 450), "question_open question_open summary question_connecting");
    assert!(!has(&between, Rule::Interrogation));
    let within =
        last(setting(CHANGE, 450), "question_open question_open reflection_simple+question_connecting");
    assert!(!has(&within, Rule::Interrogation));
    let reflexed =
        last(setting(CHANGE, 450), "question_open question_closed reflex_advice question_connecting");
    assert!(has(&reflexed, Rule::Interrogation));
}

#[test]
fn the_same_challenging_technique_twice_running_lands_half() {
    let (_, effects) =
        run(setting(CHANGE, 800), &events("reflection_complex reflection_complex listen reflection_complex"));
    let landed: Vec<_> = effects.iter().map(|effect| effect.landed).collect();
    assert_eq!(landed, [240, 120, 0, 240]);
    assert!(has(&effects[1], Rule::Repeated));
}

#[test]
fn others_listening_make_it_less_safe() {
    let heard = Setting { listeners: true, ..setting(CHANGE, 450) };
    let effect = last(heard, "nugget");
    assert!(has(&effect, Rule::Listeners));
    assert_eq!(effect.connection + 1, last(setting(CHANGE, 450), "nugget").connection);
    let low = Setting { listeners: true, ..setting(CHANGE, 150) };
    assert!(last(low, "reflection_complex").landed < last(setting(CHANGE, 150), "reflection_complex").landed);
}

#[test]
fn a_sensitive_person_bears_it_badly() {
    let does = [done("compliment")];
    let sensitive = [does[0].behaviour];
    let act =
        Move { toward: 0, does: &does, held_ms: None, points: Points::default(), sensitive: &sensitive };
    let effect = begin(setting(CHANGE, 450)).act(&METHOD, &act);
    assert!(has(&effect, Rule::Sensitive));
    assert_eq!(effect.connection, 0);
}

#[test]
fn needs_under_pressure_count_more() {
    let pressed = Event::Hears(Heard {
        needs: Needs { autonomy: true, relatedness: true, ..Needs::default() },
        ..Heard::default()
    });
    let after = |first: Option<&Event>, words: &str| {
        let mut course = begin(setting(CHANGE, 450));
        first.map(|event| happen(&mut course, event));
        happen(&mut course, &does(words)).expect("a move")
    };
    let fed = after(Some(&pressed), "empathy");
    assert!(has(&fed, Rule::NeedFed));
    assert!(fed.after.needs.relatedness > after(None, "empathy").after.needs.relatedness);
    assert!(fed.after.connection > after(None, "empathy").after.connection);
    let harmed = after(Some(&pressed), "i_think_you");
    assert!(has(&harmed, Rule::NeedHarmed));
    assert!(harmed.after.resistance > after(None, "i_think_you").after.resistance);
}

#[test]
fn points_of_the_scenario_take_the_place_of_the_table() {
    let points = Points { connection: Some(-2), challenge: Some(0), reflex: None };
    let effect = happen(&mut begin(setting(CHANGE, 450)), &Event::DoesAt(vec![done("humour")], points))
        .expect("a move");
    assert_eq!((effect.connection, effect.challenge), (-2, 0));
    assert!(has(&effect, Rule::Overruled));
}

#[test]
fn challenge_lands_whatever_the_connection_while_something_must_stop() {
    let effect = last(setting(Goal::Stop, 0), "confront");
    assert!(has(&effect, Rule::Grip));
    assert!(effect.landed > 0);
    assert_eq!(last(setting(Goal::Stop, 0), "STOPPED confront").landed, 0);
}

#[test]
fn bare_challenge_takes_connection() {
    let points = Points { connection: Some(0), challenge: Some(2), reflex: None };
    let bare = |goal| {
        happen(&mut begin(setting(goal, 450)), &Event::DoesAt(vec![done("own_point")], points))
            .expect("a move")
    };
    assert!(has(&bare(CHANGE), Rule::Bare));
    assert!(bare(CHANGE).after.connection < 450);
    assert!(bare(CHANGE).after.resistance > bare(CHANGE).before.resistance);
    assert!(!has(&bare(Goal::Stop), Rule::Bare));
}

#[test]
fn a_time_out_lets_tension_fall() {
    let before = "reflection_complex question_challenging";
    let (with, without) = (
        last(setting(CHANGE, 450), &format!("{before} time_out")),
        last(setting(CHANGE, 450), &format!("{before} other")),
    );
    assert!(with.after.challenge < without.after.challenge);
    assert!(with.after.resistance < without.after.resistance);
    assert_eq!(with.after.connection, with.before.connection);
}

#[test]
fn safety_on_its_way_takes_one_step_and_none_at_all_takes_more() {
    let connection = |start| last(setting(CHANGE, start), "evoke_change_talk").connection;
    assert_eq!([connection(350), connection(349), connection(175), connection(174)], [2, 1, 1, 0]);
}

#[test]
fn information_upon_information_costs_unless_something_is_asked_or_given_back() {
    let of = |words: &str| last(setting(CHANGE, 450), words);
    assert!(!has(&of("information"), Rule::Telling));
    let told = of("information information");
    assert!(has(&told, Rule::Telling));
    assert_eq!(told.connection, -1);
    for between in ["question_open", "reflection_simple", "ask_permission"] {
        assert!(!has(&of(&format!("information {between} information")), Rule::Telling), "{between}");
    }
    assert!(!has(&of("information information+question_open"), Rule::Telling));
    assert!(!has(&of("information INVITES information"), Rule::Telling), "it was asked for");
    assert!(has(&of("information reflex_lecturing information"), Rule::Telling), "a reflex makes no room");
}

/// What lands of a deep reflection when little can be carried, and the rules of it.
fn under(circumstances: Circumstances, words: &str) -> Effect {
    let start = PersonStart {
        connection: Amount::nearest(100),
        resistance: Amount::nearest(450),
        readiness: Amount::nearest(200),
        openness: Amount::nearest(300),
    };
    let mut course = Course::new(&METHOD, CHANGE, circumstances, &[start]);
    events(words).iter().filter_map(|event| happen(&mut course, event)).last().expect("a move")
}

#[test]
fn what_surrounds_a_conversation_takes_from_what_can_be_carried() {
    let plain = under(Circumstances::default(), "reflection_complex");
    let around = [
        (Rule::Listeners, Circumstances { listeners: true, ..Circumstances::default() }),
        (Rule::New, Circumstances { new: true, ..Circumstances::default() }),
        (Rule::Remote, Circumstances { remote: true, ..Circumstances::default() }),
    ];
    for (rule, circumstances) in around {
        let hindered = under(circumstances, "reflection_complex");
        assert!(has(&hindered, rule) && !has(&plain, rule), "{rule:?}");
        assert_eq!(hindered.landed, plain.landed - 40, "{rule:?}");
    }
}

#[test]
fn being_new_wears_off_and_a_call_is_nearer_after_a_moment_to_arrive() {
    let new = Circumstances { new: true, ..Circumstances::default() };
    assert!(!has(&under(new, "other other other reflection_complex"), Rule::New));
    let remote = Circumstances { remote: true, ..Circumstances::default() };
    assert!(has(&under(remote, "other other other reflection_complex"), Rule::Remote));
    assert!(!has(&under(remote, "small_talk reflection_complex"), Rule::Remote));
    assert!(!has(&under(remote, "head_moment reflection_complex"), Rule::Remote));
}

#[test]
fn the_same_few_things_again_and_again_lower_the_score() {
    let variety = |words| score(setting(CHANGE, 450), &events(words)).variety;
    assert_eq!(variety("listen empathy listen empathy listen empathy listen empathy listen empathy"), 640);
    assert_eq!(
        variety("listen empathy summary affirm acceptance listen empathy summary affirm listen"),
        1000
    );
    assert_eq!(variety("listen empathy listen"), 1000);
}

#[test]
fn everyone_has_a_state_of_their_own() {
    let start = PersonStart {
        connection: Amount::nearest(450),
        resistance: Amount::nearest(450),
        readiness: Amount::nearest(200),
        openness: Amount::nearest(300),
    };
    let mut course = Course::new(&METHOD, Goal::Agreement, Circumstances::default(), &[start, start]);
    let does = [done("empathy")];
    course.act(
        &METHOD,
        &Move { toward: 1, does: &does, held_ms: None, points: Points::default(), sensitive: &[] },
    );
    assert_eq!(course.person(0).connection, 450);
    assert!(course.person(1).connection > 450);
    assert_eq!(course.score(&METHOD).moves, 1);
}

#[test]
fn every_rule_has_its_sentence_label_and_source_in_both_languages() {
    let dutch = include_str!("../../../assets/locales/nl/rules.ftl");
    let english = include_str!("../../../assets/locales/en/rules.ftl");
    for text in [dutch, english] {
        for rule in Rule::ALL {
            let begins = format!("{} = ", rule.message());
            let (_, message) = text.split_once(&begins).unwrap_or_else(|| panic!("{begins}"));
            let mut lines = message.lines();
            assert!(lines.next().is_some_and(|sentence| sentence.ends_with('.')), "{begins}");
            assert!(lines.next().is_some_and(|line| line.starts_with("    .title = ")), "{begins}");
            assert!(lines.next().is_some_and(|line| line.starts_with("    .source = ")), "{begins}");
        }
        assert_eq!(text.matches("\nrule-").count(), Rule::ALL.len());
    }
}

/// By how much a rule is said to have counted in a move.
fn amount(effect: &Effect, rule: Rule) -> i32 {
    effect.rules.iter().find(|applied| applied.rule == rule).expect("the rule had a part").amount
}

#[test]
fn what_takes_is_told_as_taking_and_what_gives_as_giving() {
    let at = |words| last(setting(CHANGE, 450), words);
    let takes = [
        (Rule::Interrogation, at("question_open question_open question_open")),
        (Rule::Telling, at("information information information")),
        (Rule::Unmet, last(setting(CHANGE, 349), "confront")),
        (Rule::Repeated, at("reflection_complex reflection_complex")),
        (Rule::Clumsy, at("summary:clumsy")),
        (Rule::Listeners, last(Setting { listeners: true, ..setting(CHANGE, 450) }, "nugget")),
    ];
    for (rule, effect) in takes {
        assert!(amount(&effect, rule) < 0, "{rule:?} {}", amount(&effect, rule));
    }
    for (rule, effect) in
        [(Rule::Skilful, at("summary:skilful")), (Rule::Permitted, at("INVITES reflex_advice"))]
    {
        assert!(amount(&effect, rule) > 0, "{rule:?} {}", amount(&effect, rule));
    }
}

#[test]
fn a_sensitive_person_is_told_to_have_lost() {
    let does = [done("compliment")];
    let sensitive = [does[0].behaviour];
    let act =
        Move { toward: 0, does: &does, held_ms: None, points: Points::default(), sensitive: &sensitive };
    assert!(amount(&begin(setting(CHANGE, 450)).act(&METHOD, &act), Rule::Sensitive) < 0);
}

#[test]
fn a_reflection_within_a_reflex_does_not_end_a_run_of_questions() {
    // Of a move that is a reflex as well, what makes room counts for the part that is none.
    let with = |words: &str| last(setting(CHANGE, 450), &format!("question_open question_open {words}"));
    assert!(!has(&with("reflection_simple+question_open"), Rule::Interrogation));
    assert!(has(&with("reflex_advice+question_open"), Rule::Interrogation));
}

#[test]
fn information_that_is_no_reflex_is_what_tells_at_someone() {
    let of = |words: &str| last(setting(CHANGE, 450), words);
    assert!(has(&of("information information"), Rule::Telling));
    assert!(!has(&of("reflex_persuading reflex_persuading"), Rule::Telling), "a reflex has its own rule");
}

#[test]
fn of_two_challenges_the_higher_counts_and_of_equal_ones_the_one_that_lands_most() {
    let of = |words: &str| last(setting(CHANGE, 800), words);
    // The second reflection would land half; what was not done before lands whole.
    let fresh = of("reflection_complex reflection_complex+feed_ambivalence");
    assert_eq!((fresh.challenge, fresh.landed), (2, 240));
    // In whichever order they are written.
    let turned = of("reflection_complex feed_ambivalence+reflection_complex");
    assert_eq!((turned.challenge, turned.landed), (2, 240));
    let higher = of("reflection_complex reflection_complex+positive_feedback");
    assert_eq!(higher.challenge, 2, "a lower challenge that lands whole does not take its place");
}

#[test]
fn the_same_rules_are_the_same_and_others_are_not() {
    let of = |words: &str| last(setting(CHANGE, 450), words).rules;
    assert_eq!(of("summary:skilful"), of("summary:skilful"));
    assert_ne!(of("summary:skilful"), of("summary:clumsy"));
    assert_eq!((&of("summary:skilful")).into_iter().count(), of("summary:skilful").len());
}

#[test]
fn a_next_step_is_no_repetition_and_not_one_question_too_many() {
    let at = |words: &str| last(setting(CHANGE, 600), words);
    let follow_up = at("question_open question_scaling scaling_follow_up");
    assert!(has(&follow_up, Rule::NextStep) && !has(&follow_up, Rule::Interrogation));
    // The same without what it follows on.
    let bare = at("question_open question_open scaling_follow_up");
    assert!(has(&bare, Rule::Interrogation) && !has(&bare, Rule::NextStep));
    // It belongs to the question before it: the next one is the third.
    assert!(has(&at("question_open question_scaling scaling_follow_up question_open"), Rule::Interrogation));
    let told = at("CHANGE information elicit_provide_elicit information");
    assert!(has(&told, Rule::NextStep) && !has(&told, Rule::Telling));
    let room = at("negative_feedback feedback_room feedback_together");
    assert!(has(&room, Rule::NextStep), "a step can have one of its own");
}

#[test]
fn a_step_taken_again_is_the_same_again() {
    let again = last(setting(CHANGE, 600), "question_scaling scaling_follow_up scaling_follow_up");
    assert!(!has(&again, Rule::NextStep) && has(&again, Rule::Repeated));
    let between = last(setting(CHANGE, 600), "question_scaling listen scaling_follow_up");
    assert!(!has(&between, Rule::NextStep), "only right after what it is a step of");
}

#[test]
fn a_time_out_is_no_move_in_the_talk() {
    let total = |words: &str| score(setting(CHANGE, 600), &events(words));
    let (with, without) = (total("listen reflection_complex time_out"), total("listen reflection_complex"));
    assert_eq!(with, without, "neither a merit nor a fault");
    // A reflex in it counts all the same.
    assert!(total("listen reflection_complex time_out+reflex_advice").total < without.total);
}

/// What someone did after a man was belittled, in a phase in which that has to stop.
fn beside_belittling(words: &str) -> Effect {
    last(setting(Goal::Stop, 200), &format!("CROSSES {words}"))
}

#[test]
fn what_belittles_is_not_answered_by_warmth_alone() {
    let warm = beside_belittling("empathy");
    assert!(has(&warm, Rule::LetPass) && warm.connection == 0);
    let bounded = beside_belittling("empathy+boundary");
    assert!(!has(&bounded, Rule::LetPass) && bounded.connection == 2);
    assert!(bounded.landed > beside_belittling("reflection_simple").landed);
    assert!(!has(&beside_belittling("~5000"), Rule::LetPass), "to keep silent gives nothing away");
    let later = last(setting(Goal::Stop, 200), "CROSSES boundary empathy");
    assert!(!has(&later, Rule::LetPass), "it is answered by the next move only");
    let elsewhere = last(setting(CHANGE, 200), "CROSSES empathy");
    assert!(!has(&elsewhere, Rule::LetPass), "only where something has to stop");
}

#[test]
fn mending_is_something_only_where_harm_was_done_and_shows() {
    let at = |words: &str| last(setting(CHANGE, 450), words);
    let mended = at("reflex_judging SHOWS mending");
    assert!(has(&mended, Rule::Mended) && !has(&mended, Rule::Unmet) && mended.connection == 2);
    for nothing_to_mend in
        ["mending", "listen SHOWS mending", "reflex_judging mending", "confront SHOWS mending"]
    {
        let effect = at(nothing_to_mend);
        assert!(!has(&effect, Rule::Mended) && effect.connection == 0, "{nothing_to_mend}");
    }
    let with_but = at("reflex_judging SHOWS mending+blame");
    assert!(!has(&with_but, Rule::Mended), "blame in the same breath takes it back");
}

#[test]
fn what_shows_and_is_not_mended_stands_between_the_two() {
    let at = |words: &str| last(setting(CHANGE, 450), words);
    let gone_on = at("reflex_judging SHOWS listen");
    assert!(has(&gone_on, Rule::Unmended) && gone_on.connection == 0);
    assert!(!has(&at("reflex_judging listen"), Rule::Unmended), "what does not show cannot be answered");
    assert!(!has(&at("reflex_judging SHOWS mending listen"), Rule::Unmended));
}

/// Mending leaves clearly more than going on, and never as much as having done no harm.
#[test]
fn mending_pays_and_no_harm_pays_more() {
    let after = "reflection_complex listen question_open empathy CHANGE plan recap_check";
    for harm in
        ["reflex_judging", "reflex_advice", "reflex_persuading", "blame", "threat", "sarcasm", "empty_remark"]
    {
        for connection in [200, 450, 700] {
            let total = |words: &str| {
                let talk = format!("listen {words} {after}");
                score(setting(CHANGE, connection), &events(&talk)).total
            };
            let mended = total(&format!("{harm} SHOWS mending"));
            let gone_on = total(&format!("{harm} SHOWS acceptance"));
            let unharmed = total("information SHOWS acceptance");
            assert!(mended > gone_on, "{harm} from {connection}: mended {mended}, gone on {gone_on}");
            assert!(mended <= unharmed, "{harm} from {connection}: mended {mended}, no harm {unharmed}");
        }
    }
}
