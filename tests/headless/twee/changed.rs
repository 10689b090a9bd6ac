//! A scenario that was changed in Twine: words come over, everything else is listed.

use super::{codes, everything, exported, loaded, read};
use std::collections::BTreeMap;
use weerklank::format::{Folder, Loaded};

/// What only a changed export shows; each is met in a test here.
pub(super) const MADE_HERE: [&str; 15] = [
    "twee-source",
    "twee-source-unreadable",
    "twee-source-faulty",
    "twee-tags-changed",
    "twee-passage-gone",
    "twee-passage-new",
    "twee-link-gone",
    "twee-link-new",
    "twee-words-twice",
    "twee-words-gone",
    "twee-words-new",
    "twee-start-changed",
    "twee-link-text",
    "twee-file-left-out",
    "twee-passage-twice",
];

/// An export with pieces replaced, each of which has to be there.
fn changed(changes: &[(&str, &str)]) -> String {
    let mut text = exported(&everything(), "nl").text;
    for (from, to) in changes {
        assert!(text.contains(from), "{from:?} is not in\n{text}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// What came back of it, without a fault, and what was listed.
fn back(text: &str) -> (Loaded, Folder, Vec<&'static str>) {
    let folder = read(text).folder.expect("a scenario");
    let loaded = loaded(&folder);
    assert_eq!(loaded.diagnostics, [], "{}", super::all_text(&folder));
    (loaded, folder, codes(text))
}

/// The words in Dutch that differ from those of the scenario, by key.
fn differing(loaded: &Loaded) -> BTreeMap<String, String> {
    let was = super::loaded(&everything());
    let scenario = was.scenario.as_ref().unwrap();
    assert_eq!(loaded.scenario.as_ref().unwrap().hash, scenario.hash, "the structure is as it was");
    assert_eq!(loaded.texts["en"], was.texts["en"], "the other language is as it was");
    let keys = scenario.messages.iter().map(|message| message.key.as_str());
    let words = |loaded: &Loaded, key: &str| loaded.texts["nl"].get(key, None).unwrap_or_default().to_owned();
    keys.filter(|key| words(loaded, key) != words(&was, key))
        .map(|key| (key.to_owned(), words(loaded, key)))
        .collect()
}

fn expected(words: &[(&str, &str)]) -> BTreeMap<String, String> {
    words.iter().map(|(key, words)| ((*key).to_owned(), (*words).to_owned())).collect()
}

#[test]
fn words_that_were_changed_are_taken_over() {
    let text = changed(&[
        (":: StoryTitle\nAlweer te laat", ":: StoryTitle\nWeer te laat"),
        (
            "<!-- yes-but-sharp -->[zucht] Ja maar zo makkelijk is het niet.",
            "<!-- yes-but-sharp -->\nNee.\n\nEcht niet.",
        ),
        ("Sam en zijn wekker.\n", "Sam, en weer die wekker.\n"),
        ("\nDan koop je toch een hardere wekker?\n\n", "\nKoop een wekker.\n\n"),
        ("[[Je voet zegt iets anders dan je mond.->", "[[Kijk je voet eens.->"),
        ("\nGoed. Ik bel je morgen om zeven uur.", "\nGoed: ik bel je \"morgen\" & <3."),
    ]);
    let (loaded, folder, told) = back(&text);
    assert_eq!(told, [""; 0]);
    let words = expected(&[
        ("scenario", "Weer te laat"),
        ("yes-but-sharp", "Nee.\n\nEcht niet."),
        ("kim-laughs", "Sam, en weer die wekker."),
        ("yes-but_fix", "Koop een wekker."),
        ("yes-but_foot", "Kijk je voet eens."),
        ("agreed", "Goed: ik bel je \"morgen\" & <3."),
    ]);
    assert_eq!(differing(&loaded), words);
    let nl = String::from_utf8(folder.files["nl.ftl"].clone()).unwrap();
    assert!(nl.contains("kim-laughs = { -sam }, en weer die wekker.\n"), "the name is still a term: {nl}");
    assert!(nl.contains("# De namen."), "comments stay");
    assert_eq!(folder.files["scenario.ron"], everything().files["scenario.ron"]);
    let texts = &loaded.texts["nl"];
    assert_eq!(texts.get("agreed", Some("after")), Some("Hij kwam de rest van de maand op tijd."));
    assert_eq!(texts.get("yes-but_fix", Some("why")), Some("Een oplossing waar hij niet om vroeg."));
}

#[test]
fn words_of_a_fragment_are_reworded_in_the_scenario() {
    let text = exported(&everything(), "nl").text;
    let pause = super::passage(&text, "pause--comes-back").to_owned();
    let said = pause.lines().nth(1).unwrap().to_owned();
    let text = text.replace(&pause, &pause.replace(&said, "Hier ben ik weer."));
    let (loaded, folder, told) = back(&text);
    assert_eq!(told, [""; 0]);
    assert_eq!(differing(&loaded), expected(&[("pause--comes-back", "Hier ben ik weer.")]));
    assert_eq!(folder.files["fragments/pause/nl.ftl"], everything().files["fragments/pause/nl.ftl"]);
}

#[test]
fn what_cannot_be_merged_is_listed_and_kept() {
    let text = changed(&[
        (" [ending-partly]", " [ending-lost odd]"),
        ("\n[[Zullen we een haan voor je kopen?->yes-but.joke]]", "\n[[Wat nu?->nieuw]]"),
        ("\nEigenlijk wil ik het zelf ook anders.", ""),
        (":: StoryData\n{\n", ":: nieuw\nEen nieuwe passage.\n\n:: half\nDubbel.\n\n:: StoryData\n{\n"),
        ("\"start\": \"enters\"", "\"start\": \"talk\""),
        ("[[…->works-out]]", "[[Toe maar->works-out]]"),
        ("[[Je doet je best, en toch lukt het niet.->", "[[Je probeert het->"),
        ("\nJe doet je best, en toch lukt het niet.\n\n", "\nHet lukt niet.\n\n"),
    ]);
    let (loaded, folder, mut told) = back(&text);
    told.sort_unstable();
    told.dedup();
    let expected_codes = [
        "twee-link-gone",
        "twee-link-new",
        "twee-link-text",
        "twee-passage-new",
        "twee-passage-twice",
        "twee-start-changed",
        "twee-tags-changed",
        "twee-words-gone",
        "twee-words-twice",
    ];
    // The second passage called `half` is now the real one.
    for code in expected_codes {
        assert!(told.contains(&code), "{code} is not in {told:?}");
    }
    let words = differing(&loaded);
    assert_eq!(words["yes-but_listen"], "Het lukt niet.");
    let nl = String::from_utf8(folder.files["nl.ftl"].clone()).unwrap();
    for part in ["# Een nieuwe passage.", "# [[Wat nu?->nieuw]]", "# Je probeert het", "# Toe maar"] {
        assert!(nl.contains(part), "{part} is not in\n{nl}");
    }
}

#[test]
fn passages_that_are_gone_and_words_where_nothing_was_said_are_listed() {
    let text = exported(&everything(), "nl").text;
    let gone = super::passage(&text, "yes-but.fix").to_owned();
    let text = text.replace(&gone, "");
    let silent = super::passage(&text, "again").to_owned();
    let text = text.replace(&silent, &silent.replacen('\n', "\nEen begin.\n\n", 1));
    let (_, folder, told) = back(&text);
    assert_eq!(told, ["twee-passage-gone", "twee-words-new"]);
    assert!(super::all_text(&folder).contains("# Een begin."));
}

#[test]
fn files_that_were_spoilt_are_named_and_the_rest_is_made_of_the_passages() {
    let text = changed(&[("\n|(\n", "\n(\n")]);
    assert!(codes(&text).contains(&"twee-source-faulty"), "{:?}", codes(&text));
    let text = exported(&everything(), "nl").text;
    let structure = super::passage(&text, "weerklank/scenario.ron").to_owned();
    let told = codes(text.replace(&structure, ":: weerklank/scenario.ron [weerklank-source]\nGone.\n"));
    assert!(told.contains(&"twee-source") && told.contains(&"twee-source-unreadable"), "{told:?}");
    let read = read(text.replace(&structure, ""));
    assert!(loaded(&read.folder.expect("a scenario")).scenario.is_some());
    assert!(read.diagnostics.iter().any(|one| one.code == "twee-source-unreadable"));
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let text = exported(&everything(), "nl").text;
    for path in ["../evil.ron", "/etc/evil.ron", "plays/../../evil.play", "evil.sh"] {
        let text = format!("{text}\n:: weerklank/{path} [weerklank-source]\n|x\n");
        let read = read(&text);
        assert_eq!(read.folder.unwrap().files, everything().files, "{path}");
        assert_eq!(read.diagnostics[0].code, "twee-source");
    }
}
