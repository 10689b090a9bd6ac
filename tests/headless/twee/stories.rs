//! What a story becomes: passages to nodes, links to responses, tags to behaviours.

use super::losses::files;
use super::{METHOD, all_text, codes, imported, read};
use weerklank::conversation::{Conversation, Entry, Play, Way, offers};
use weerklank::format::Loaded;
use weerklank::method::Delivery;
use weerklank::scenario::{Face, Meaning, NodeKind, Scenario, Signal, Turn};

fn node<'s>(scenario: &'s Scenario, id: &str) -> &'s NodeKind {
    let all: Vec<&str> = scenario.nodes.iter().map(|node| node.id.as_str()).collect();
    let found = scenario.nodes.iter().find(|node| node.id == id);
    &found.unwrap_or_else(|| panic!("{id} is not in {all:?}")).kind
}

fn turn<'s>(scenario: &'s Scenario, id: &str) -> &'s Turn {
    match node(scenario, id) {
        NodeKind::Turn(turn) => turn,
        other => panic!("{id} is {other:?}"),
    }
}

/// The responses of a turn: id, words, behaviours, where it leads.
fn responses(loaded: &Loaded, id: &str) -> Vec<(String, String, Vec<String>, String)> {
    let scenario = loaded.scenario.as_ref().unwrap();
    let all = turn(scenario, id).responses.iter().map(|id| scenario.response(*id));
    all.map(|response| {
        let does = response.does.iter().map(|done| {
            let id = METHOD.behaviour(done.behaviour).id.clone();
            if done.delivery == Delivery::Plain { id } else { format!("{id}:{:?}", done.delivery) }
        });
        let words = loaded.texts["en"].line(response.text).to_owned();
        (response.key.clone(), words, does.collect(), scenario.node(response.to[0]).id.clone())
    })
    .collect()
}

fn response(id: &str, words: &str, does: &[&str], to: &str) -> (String, String, Vec<String>, String) {
    (id.to_owned(), words.to_owned(), does.iter().map(|does| (*does).to_owned()).collect(), to.to_owned())
}

fn line<'l>(loaded: &'l Loaded, key: &str) -> &'l str {
    loaded.texts["en"].get(key, None).unwrap_or_default()
}

#[test]
fn a_passage_that_says_what_is_done_is_the_response_itself() {
    let loaded = imported(&files()["behaviours.twee"]);
    let all = responses(&loaded, "hello");
    assert_eq!(all[0], response("ask", "How are you?", &["question_open", "nonverbal_signal"], "next"));
    assert_eq!(all[1], response("chat", "Say nothing much", &[], "next"), "the words of the link are said");
    assert_eq!(all[7], response("delivery", "A rooster.", &["humour"], "misspelt"));
    // What is said after something else that was said is said at a turn in which nobody speaks.
    let scenario = loaded.scenario.as_ref().unwrap();
    assert!(turn(scenario, "misspelt").says.is_empty());
    assert_eq!(responses(&loaded, "misspelt"), [response("misspelt", "You are tired.", &[], "round")]);
}

#[test]
fn elsewhere_a_tag_holds_for_every_link_straight_to_it() {
    let loaded = imported(&files()["behaviours.twee"]);
    let all = responses(&loaded, "hello");
    assert_eq!(all[2], response("straight-on", "Straight on", &["information"], "next"));
    assert_eq!(all[3], response("straight-on-otherwise", "Straight on, otherwise", &["information"], "next"));
    assert_eq!(all[4], response("alone", "Alone", &["reflection_complex"], "only"));
    assert_eq!(all.len(), 9);
}

#[test]
fn a_link_without_words_goes_on_by_itself_and_a_ring_is_broken() {
    let loaded = imported(&files()["behaviours.twee"]);
    let scenario = loaded.scenario.as_ref().unwrap();
    let to = |id: &str| turn(scenario, id).to.as_ref().map(|to| scenario.node(to[0]).id.as_str());
    assert_eq!((to("round"), to("around")), (Some("around"), None));
    assert_eq!(responses(&loaded, "around"), [response("on", "…", &[], "round")]);
}

#[test]
fn tags_say_how_a_line_is_said_and_how_it_ends() {
    let loaded = imported(&files()["harlowe.twee"]);
    let scenario = loaded.scenario.as_ref().unwrap();
    assert_eq!(turn(scenario, "sam-komt-binnen").face, Face::Tired);
    let NodeKind::Ending(ending) = node(scenario, "einde") else { panic!("an ending") };
    assert_eq!(ending.meaning, Meaning::Reached);
    let text =
        ":: Start [signal-foot-taps talk-sustain arms-hand-to-face]\nYes. [[a]]\n:: a [ending-broken-off]\n";
    let loaded = imported(text);
    let scenario = loaded.scenario.as_ref().unwrap();
    assert_eq!(turn(scenario, "start").signal(), Some(Signal::FootTaps));
    let NodeKind::Ending(ending) = node(scenario, "a") else { panic!("an ending") };
    assert_eq!(ending.meaning, Meaning::BrokenOff);
}

#[test]
fn words_stay_and_macros_are_kept_beside_them() {
    let loaded = imported(&files()["harlowe.twee"]);
    let said = "Morgen.\n\nIk heb de wekker niet gehoord.Ja, ja.\n\nHij zucht. [kijkt weg]\n\nJe zegt $naam niets meer.";
    assert_eq!(line(&loaded, "sam-komt-binnen"), said);
    assert_eq!(line(&loaded, "sluit"), "Laat maar. [[niet een link]]");
    assert_eq!(line(&loaded, "scenario"), "Alweer te laat");
    let ways: Vec<String> =
        responses(&loaded, "sam-komt-binnen").into_iter().map(|(_, words, ..)| words).collect();
    assert_eq!(ways, ["Hoe komt het dat je laat bent?", "Zeg dat het niet kan", "Zeg niets"]);
    let files = read(&files()["harlowe.twee"]).folder.unwrap();
    let text = all_text(&files);
    for part in [
        "# (set: $mood to \"moe (erg)\")",
        "# later: Kim",
        "// Sam komt binnen",
        "//   \"format\": \"Harlowe\",",
    ] {
        assert!(
            text.contains(part) || text.contains(&part.replace("//   ", "// ")),
            "{part} is not in\n{text}"
        );
    }
}

#[test]
fn names_become_ids_and_what_is_not_there_is_an_ending() {
    let loaded = imported(&files()["names.twee"]);
    let scenario = loaded.scenario.as_ref().unwrap();
    let ids: Vec<&str> = scenario.nodes.iter().map(|node| node.id.as_str()).collect();
    let expected = [
        "start",
        "passage-3-dagen",
        "passage-scenario",
        "haakjes-en",
        "half-open",
        "na",
        "data",
        "passage-3",
        "nowhere",
        "zon-dag-2",
    ];
    assert_eq!(ids, expected);
    let keys: Vec<String> = responses(&loaded, "start").into_iter().map(|(key, ..)| key).collect();
    assert_eq!(keys, ["zon-dag", "response", "response-2", "nowhere", "nowhere-else"]);
    assert_eq!(responses(&loaded, "start")[1].1, "Dag.");
    assert_eq!(
        responses(&loaded, "start")[2].1,
        "日本語",
        "what has no words of its own is said by its name"
    );
    let text = all_text(&read(&files()["names.twee"]).folder.unwrap());
    for part in ["# The same name again, with words of its own.", "# Loose words above."] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    for (file, part) in [
        ("behaviours.twee", "# [[The tenth->next]]"),
        ("harlowe.twee", "# [[Opnieuw->Sam komt binnen]]"),
        ("sugarcube.twee", "# <<set $trust to 0>>"),
    ] {
        let text = all_text(&read(&files()[file]).folder.unwrap());
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn a_draft_without_a_tag_can_be_played_to_its_end() {
    let loaded = imported(&files()["draft.twee"]);
    let scenario = loaded.scenario.as_ref().unwrap();
    let play = Play::new(&METHOD, scenario);
    let mut conversation = Conversation::new(&play, 1, Way::Guided);
    let mut said = Vec::new();
    while let Some(offered) = offers(&play, conversation.state()).first() {
        let key = offered.key(&play);
        said.push(key.clone());
        conversation.apply(&play, &Entry::Choose(key)).unwrap();
    }
    assert_eq!(said.len(), 2, "{said:?}");
    assert_eq!(line(&loaded, "the-door"), "\"Good morning,\" says Sam.");
}

#[test]
fn words_that_mean_something_to_fluent_are_only_said() {
    let words =
        "{ -sam } \"a\" } { b\n\n.attr = x\n\n* star\n\n[bracket] x\n\n# hash\n\nkey = value\n\n\\u0041 \"";
    let text = format!(
        ":: StoryData\n{{\"format\":\"SugarCube\"}}\n\n:: Start\n{words}\n[[{{a}} \"->b]]\n\n:: b\nEnd."
    );
    let loaded = imported(&text);
    assert_eq!(line(&loaded, "start"), words);
    assert_eq!(responses(&loaded, "start")[0].1, "{a} \"");
    let many = "{".repeat(500);
    let text = format!(":: StoryData\n{{\"format\":\"SugarCube\"}}\n\n:: Start\n\"{many}");
    assert_eq!(line(&imported(&text), "start"), format!("\"{many}"));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_are_borne() {
    for text in files().values() {
        let plain = read(text);
        for ends in ["\r\n", "\r"] {
            let other = format!("\u{feff}{}", text.replace('\n', ends));
            let other = read(&other);
            let codes = |read: &weerklank::format::ReadTwee| -> Vec<&str> {
                read.diagnostics.iter().map(|one| one.code).collect()
            };
            assert_eq!(codes(&other), codes(&plain));
            let texts = |read: &weerklank::format::ReadTwee| {
                read.folder.as_ref().map(|folder| super::loaded(folder).texts["en"].hash())
            };
            assert_eq!(texts(&other), texts(&plain));
        }
    }
}

#[test]
fn a_story_that_begins_with_something_the_trainee_says_does() {
    let text = ":: Start [does-question_open]\nHow are you? [[…->b]]\n\n:: b [ending-reached]\nFine.";
    let loaded = imported(text);
    let scenario = loaded.scenario.as_ref().unwrap();
    assert_eq!(scenario.node(scenario.start).id, "start");
    assert_eq!(responses(&loaded, "start"), [response("start", "How are you?", &["question_open"], "b")]);
    assert!(!codes(text).contains(&"twee-idle-tag"));
}
