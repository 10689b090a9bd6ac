//! A scenario goes out and comes back.

use super::{METHOD, codes, everything, exported, loaded, passage, read, scenarios};
use std::collections::{BTreeMap, BTreeSet};
use weerklank::format::{Folder, Loaded};
use weerklank::scenario::{NodeKind, Scenario, TextId};

fn came_back(text: &str) -> Folder {
    let read = read(text);
    assert_eq!(read.diagnostics, [], "{text}");
    read.folder.expect("a scenario")
}

#[test]
fn every_scenario_comes_back_as_the_very_files_it_was() {
    for (name, folder) in scenarios() {
        for language in ["nl", "en"] {
            let written = exported(&folder, language);
            assert_eq!(written.diagnostics, [], "{name}");
            let back = came_back(&written.text);
            assert_eq!(back.files, folder.files, "{name} in {language}");
            let (was, is) = (loaded(&folder), loaded(&back));
            assert_eq!(was.scenario.unwrap().hash, is.scenario.unwrap().hash, "{name}");
            assert_eq!(was.texts, is.texts, "{name}");
        }
    }
}

/// What Twine makes of a Twee file that it opens and writes again: passages by name, their texts trimmed, of their metadata
/// only the place, lines that would be headers with a backslash, and nothing it does not know.
fn through_twine(text: &str) -> String {
    let mut passages: Vec<String> = text
        .split("\n:: ")
        .map(|passage| {
            let passage = passage.trim_start_matches(":: ");
            let (header, text) = passage.split_once('\n').unwrap_or((passage, ""));
            let lines: Vec<&str> =
                text.trim().lines().map(|line| line.strip_prefix('\\').unwrap_or(line)).collect();
            let text = lines.join("\n").replace("\n::", "\n\\::");
            format!(":: {header}\r\n{text}\r\n\r\n\r\n").replace('\n', "\r\n").replace("\r\r", "\r")
        })
        .collect();
    passages.sort();
    passages.concat()
}

#[test]
fn what_twine_does_to_a_file_changes_nothing() {
    for (name, folder) in scenarios() {
        let text = through_twine(&exported(&folder, "nl").text);
        assert_eq!(came_back(&text).files, folder.files, "{name}");
    }
}

#[test]
fn files_with_other_line_ends_come_back_as_they_were() {
    let mut folder = everything();
    for bytes in folder.files.values_mut() {
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        *bytes = format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes();
    }
    let text = through_twine(&exported(&folder, "en").text);
    assert_eq!(came_back(&text).files, folder.files);
}

#[test]
fn what_is_no_text_is_left_out_and_told() {
    let mut folder = everything();
    folder.files.insert("plays/odd.ron".to_owned(), vec![0xff, 0xfe]);
    let written = exported(&folder, "nl");
    assert_eq!(written.diagnostics.iter().map(|one| one.code).collect::<Vec<_>>(), ["twee-file-left-out"]);
}

#[test]
fn the_number_of_a_story_stays_the_same_and_is_one() {
    let text = exported(&everything(), "nl").text;
    let after = text.split_once("\"ifid\": \"").unwrap().1;
    let ifid = &after[..36];
    assert_eq!(ifid, ifid.to_uppercase());
    assert_eq!(ifid.match_indices('-').map(|(at, _)| at).collect::<Vec<_>>(), [8, 13, 18, 23]);
    assert_eq!(&ifid[14..15], "4");
    assert!(exported(&everything(), "en").text.contains(ifid));
}

#[test]
fn every_node_and_response_is_a_passage_that_can_be_reached() {
    for (name, folder) in scenarios() {
        let text = exported(&folder, "nl").text;
        let loaded = loaded(&folder);
        let scenario = loaded.scenario.unwrap();
        for node in &scenario.nodes {
            passage(&text, &node.id);
        }
        for response in &scenario.responses {
            let id = format!("{}.{}", scenario.node(response.node).id, response.key);
            let own = passage(&text, &id);
            assert!(own.contains("->"), "{name}: {own}");
            assert!(text.matches(&format!("->{id}]]")).count() == 1, "{name}: {id} is not linked to once");
        }
        let targets =
            text.split("]]").filter_map(|before| before.rsplit_once("->")).map(|(_, target)| target);
        for target in targets.filter(|target| !target.contains('|')) {
            passage(&text, target);
        }
    }
}

#[test]
fn a_passage_can_be_read_as_it_is_played() {
    let text = exported(&everything(), "nl").text;
    let expected = ":: yes-but [face-tense arms-crossed gaze-away talk-sustain signal-foot_taps] \
        {\"position\":\"100,1750\",\"size\":\"100,100\"}\n\
        <!-- yes-but-sharp -->[zucht] Ja maar zo makkelijk is het niet.\n\n\
        <!-- yes-but -->Ja maar, ik slaap dwars door die wekker heen.\n\nEn de bus rijdt ook niet.\n\n\
        <!-- kim-laughs -->Sam en zijn wekker.\n\n\
        [[Je doet je best, en toch lukt het niet.->yes-but.listen]]\n\
        [[Dan koop je toch een hardere wekker?->yes-but.fix]]\n\
        [[Je voet zegt iets anders dan je mond.->yes-but.foot]]\n\
        [[Zullen we een haan voor je kopen?->yes-but.joke]]\n";
    let found = passage(&text, "yes-but");
    let position =
        |text: &str| text.split_once("\"position\":\"100,").unwrap().1.split('"').next().unwrap().to_owned();
    assert_eq!(found, expected.replace("1750", &position(found)));
    let joke = passage(&text, "yes-but.joke");
    assert!(joke.starts_with(":: yes-but.joke [response does-humour:clumsy] "), "{joke}");
    assert!(joke.ends_with("\nZullen we een haan voor je kopen?\n\n[[…->shuts]]\n"), "{joke}");
    assert!(passage(&text, "half").contains("[ending-partly]"));
}

#[test]
fn what_twine_cannot_play_is_told_with_the_nodes() {
    let written = exported(&everything(), "nl");
    let told: BTreeMap<&str, (usize, Vec<&str>)> = written
        .unplayed
        .iter()
        .map(|one| (one.what, (one.number, one.nodes.iter().map(String::as_str).collect())))
        .collect();
    assert_eq!(told["unplayed-silences"].1[0], "yes-but");
    assert_eq!(told["unplayed-subjects"], (2, vec!["talk"]));
    assert_eq!(told["unplayed-once"], (1, vec!["yes-but"]));
    assert_eq!(told["unplayed-points"], (1, vec!["yes-but"]));
    assert_eq!(told["unplayed-speakers"], (1, vec!["yes-but"]));
    assert!(!told.contains_key("unplayed-toward"), "the person opposite is no one else");
    assert_eq!(told["unplayed-variants"], (2, vec!["enters", "yes-but"]));
    assert!(told["unplayed-conditions"].0 >= 8 && told["unplayed-attributes"].0 >= 6, "{told:?}");
    let plain = exported(&scenarios()["at-the-counter"], "nl");
    assert_eq!(plain.unplayed, []);
}

/// Without the files of the scenario: what Twee itself holds.
fn without_sources(text: &str) -> String {
    let passages = text.split_inclusive("\n:: ").collect::<String>();
    let kept = passages.split("\n:: ").filter(|passage| !passage.contains("[weerklank-source]"));
    kept.collect::<Vec<_>>().join("\n:: ")
}

/// What Twee can hold of a response: its words, what is done by it, where it first leads.
type Held = BTreeSet<(String, Vec<String>, String)>;

fn held(loaded: &Loaded, language: &str, by_id: impl Fn(&str) -> String) -> BTreeMap<String, (String, Held)> {
    let scenario = loaded.scenario.as_ref().unwrap();
    let texts = &loaded.texts[language];
    let mut all: BTreeMap<String, (String, Held)> = BTreeMap::new();
    for node in &scenario.nodes {
        all.entry(by_id(&node.id)).or_default().0 = kind(scenario, &node.kind);
    }
    for response in &scenario.responses {
        let words = |id: TextId| texts.line(id).to_owned();
        let does = response.does.iter();
        let does =
            does.map(|done| format!("{}:{:?}", METHOD.behaviour(done.behaviour).id, done.delivery)).collect();
        let to = by_id(&scenario.node(response.to[0]).id);
        let node = by_id(&scenario.node(response.node).id);
        all.entry(node).or_default().1.insert((words(response.text), does, to));
    }
    all
}

/// What Twee can hold of a node besides its words: how it looks, how it goes on, how it ends.
fn kind(scenario: &Scenario, kind: &NodeKind) -> String {
    match kind {
        NodeKind::Turn(turn) => {
            let to = turn.to.iter().map(|to| scenario.node(to[0]).id.replace("--", "-")).collect::<String>();
            format!(
                "{:?} {:?} {:?} {:?} {:?} {to}",
                turn.face,
                turn.arms,
                turn.gaze,
                turn.talk,
                turn.signal()
            )
        }
        // An open node is a turn with all its ways in at once.
        NodeKind::Open(_) => "Neutral Rest Toward None None ".to_owned(),
        NodeKind::Ending(ending) => format!("{:?} {:?}", ending.meaning, ending.face),
    }
}

#[test]
fn what_twee_can_hold_comes_back_equal_without_the_files() {
    for (name, folder) in scenarios() {
        // More responses than fit a turn, or more candidates than Twee can tell apart, are listed; see below.
        let text = without_sources(&exported(&folder, "en").text);
        let was = held(&loaded(&folder), "en", |id| id.replace("--", "-"));
        let is = held(&super::imported(&text), "en", str::to_owned);
        // A response that a turn has no room for stands at a turn of its own, which nothing leads to.
        let added: Vec<_> = is.keys().filter(|id| !was.contains_key(*id)).collect();
        assert!(added.iter().all(|id| id.starts_with("talk-")), "{name}: {added:?}");
        assert!(was.keys().all(|id| is.contains_key(id)), "{name}");
        for (id, (kind, responses)) in was {
            let (other, found) = &is[&id];
            if !kind.contains("Neutral Rest Toward None None ") || responses.is_empty() {
                assert_eq!(&kind, other, "{name}: {id}");
            }
            // Those a turn has no room for are told.
            assert!(found.is_subset(&responses), "{name}: {id}\n{responses:#?}\n{found:#?}");
            assert_eq!(found.len(), responses.len().min(9), "{name}: {id}");
        }
        let told: BTreeSet<&str> = codes(&text).into_iter().collect();
        let expected =
            ["twee-guessed", "twee-layout", "twee-several-links", "twee-too-many-links", "twee-unreachable"];
        assert!(told.is_subset(&BTreeSet::from(expected)), "{name}: {told:?}");
    }
}

#[test]
fn fragments_of_others_go_with_a_scenario_that_uses_them() {
    let folder = everything();
    let loaded = loaded(&folder);
    let scenario = loaded.scenario.as_ref().unwrap();
    let texts = &loaded.texts["nl"];
    let writer =
        weerklank::format::TweeWriter { scenario, texts, language: "nl", method: &METHOD, remark: "" };
    let fragments = crate::format::read_folders(&crate::format::fixtures().join("fragments"));
    let back = came_back(&writer.write(&folder, &fragments).text);
    assert!(back.files.contains_key("fragments/farewell/fragment.ron"));
    assert!(back.files.contains_key("fragments/thanks/nl.ftl"), "it is used by a fragment");
    let alone = weerklank::format::read_scenario("twee", &back, &BTreeMap::new(), &METHOD);
    assert_eq!(alone.scenario.unwrap().hash, scenario.hash);
}
