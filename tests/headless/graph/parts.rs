//! What the branches of a scenario are made of.

use super::written::written;
use super::{recorded, scenarios};
use crate::common::{entries, late_again, method, reach};
use std::collections::BTreeSet;
use weerklank::analysis::{By, Edge, Gist, Graph, GroupKind};
use weerklank::conversation::{Conversation, Entry, MoveKind, Play, Way};
use weerklank::format::Loaded;
use weerklank::method::Method;
use weerklank::scenario::{NodeKind, Scenario};

fn scenario(loaded: &Loaded) -> &Scenario {
    loaded.scenario.as_ref().unwrap()
}

fn id(scenario: &Scenario, graph: &Graph, node: usize) -> String {
    scenario.node(graph.nodes[node].node).id.clone()
}

/// What leads from a node, as `key → node`.
fn leads(play: &Play<'_>, graph: &Graph, node: &str) -> Vec<String> {
    let told = |edge: &Edge| {
        let by = match edge.by {
            By::Response(response, _) => play.scenario.response(response).key.clone(),
            other => format!("{other:?}"),
        };
        format!("{by} → {}", id(play.scenario, graph, edge.to))
    };
    let from = |edge: &&Edge| id(play.scenario, graph, edge.from) == node;
    graph.edges.iter().filter(from).map(told).collect()
}

/// The names of the groups around a node, the outermost first.
fn groups(scenario: &Scenario, graph: &Graph, node: &str) -> Vec<String> {
    let vertex = graph.nodes.iter().find(|vertex| scenario.node(vertex.node).id == node);
    let mut group = vertex.unwrap_or_else(|| panic!("{node} is not reached")).group;
    let mut names = Vec::new();
    while let Some(at) = group {
        names.insert(
            0,
            match &graph.groups[at].kind {
                GroupKind::Subject(id) => scenario.subject(*id).id.clone(),
                GroupKind::Fragment(name) => format!("fragment {name}"),
            },
        );
        group = graph.groups[at].within;
    }
    names
}

#[test]
fn all_that_can_be_said_is_an_edge_and_so_is_what_happens_without_words() {
    let method = method();
    let loaded = &scenarios(&method)["everything"];
    let play = Play::new(&method, scenario(loaded));
    let graph = Graph::of(&play, 0, &[]);
    assert_eq!(
        leads(&play, &graph, "yes-but"),
        [
            "listen → opens-up",
            "listen → shuts",
            "fix → shuts",
            "foot → opens-up",
            "foot → shuts",
            "joke → shuts",
            "Silence → opens-up",
            "Silence → shuts",
            "LongSilence → shuts",
            "TimeOut → pause--comes-back",
            "Jump → talk",
        ]
    );
    assert_eq!(leads(&play, &graph, "shuts"), ["Itself → sighs", "Itself → talk"]);
    assert_eq!(leads(&play, &graph, "half"), Vec::<String>::new());
    assert_eq!(id(play.scenario, &graph, graph.start), "enters");
    let numbers: Vec<(usize, usize)> =
        graph.edges_from(graph.start).map(|(_, edge)| (edge.candidate, edge.candidates)).collect();
    assert_eq!(numbers, [(0, 1)]);
}

/// A small scenario: each node with what leads away from it, and a line for all that is said.
fn small(nodes: &[(&str, &str)]) -> Loaded {
    let of_node = |(name, node): &(&str, &str)| {
        let keys = ["in", "one", "two", "three"].iter().filter(|key| node.contains(&format!("\"{key}\":")));
        let said: Vec<String> = keys.map(|key| format!("{name}_{key} = Ja\n    .why = Zo\n")).collect();
        let said = said.concat();
        format!("{name} = Kijk\n    .after = Zo\n    .discuss = En nu?\n{said}")
    };
    let texts: String = nodes.iter().map(of_node).collect();
    let texts = format!("{texts}a_in = Ja\n    .why = Zo\nb_in = Ja\n    .why = Zo\n");
    let nodes: Vec<_> = nodes.iter().map(|(name, node)| ((*name).to_owned(), (*node).to_owned())).collect();
    written("small", &nodes, &texts)
}

#[test]
fn a_candidate_that_never_wins_is_no_edge() {
    let method = method();
    let loaded = small(&[
        (
            "begin",
            "Turn(responses: {\"one\": (to: [\"maybe\", \"surely\", \"never\"]), \"two\": (to: [\"never\"])})",
        ),
        ("maybe", "Turn(when: [AtLeast(connection, mid)], to: [\"surely\"])"),
        ("surely", "Ending(meaning: reached)"),
        ("never", "Ending(meaning: lost)"),
    ]);
    let play = Play::new(&method, scenario(&loaded));
    let graph = Graph::of(&play, 0, &[]);
    assert_eq!(leads(&play, &graph, "begin"), ["one → maybe", "one → surely", "two → never"]);
    assert!(graph.edges.iter().all(|edge| edge.candidate < edge.candidates));
}

#[test]
fn a_node_to_which_most_leads_from_elsewhere_is_about_no_subject() {
    let method = method();
    let loaded = small(&[
        (
            "talk",
            "Open(subjects: {\"a\": (ways_in: {\"in\": (to: [\"shared\"])}), \"b\": (ways_in: {\"in\": (to: [\"own\"])})}, \
             leave: {\"one\": (to: [\"far\"])})",
        ),
        ("shared", "Turn(to: [\"talk\"])"),
        ("own", "Turn(responses: {\"one\": (to: [\"shared\"]), \"two\": (to: [\"talk\"])})"),
        ("far", "Turn(responses: {\"one\": (to: [\"shared\"]), \"two\": (to: [\"bye\"])})"),
        ("bye", "Ending(meaning: reached)"),
    ]);
    let play = Play::new(&method, scenario(&loaded));
    let graph = Graph::of(&play, 0, &[]);
    assert_eq!(groups(play.scenario, &graph, "own"), ["b"]);
    assert_eq!(groups(play.scenario, &graph, "shared"), [""; 0]);
    assert_eq!(graph.groups.len(), 1, "a subject without nodes of its own has no frame");
}

#[test]
fn nodes_stand_with_the_subject_they_are_about_and_with_their_fragment() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, scenario(&loaded));
    let graph = Graph::of(&play, 0, &[]);
    for (node, wanted) in [
        ("enters", &[][..]),
        ("talk", &[]),
        ("restless", &["morning"]),
        ("somebody-up", &["morning"]),
        ("baby", &["home"]),
        ("promised", &["home"]),
        ("heavy-start", &["team"]),
        ("at-four", &["wish"]),
        // Come to from several subjects.
        ("stuck", &[]),
        ("own-idea", &[]),
        ("closing--recap", &["fragment closing"]),
        ("tomorrow-at-ten", &[]),
    ] {
        assert_eq!(groups(play.scenario, &graph, node), wanted, "{node}");
    }
}

#[test]
fn a_fragment_within_a_subject_is_framed_within_it() {
    let method = method();
    let loaded = &scenarios(&method)["everything"];
    let play = Play::new(&method, scenario(loaded));
    let graph = Graph::of(&play, 0, &[]);
    assert_eq!(groups(play.scenario, &graph, "pause--comes-back"), ["alarm", "fragment pause"]);
    let nested = groups(play.scenario, &graph, "farewell--thanks--thank");
    assert_eq!(nested, ["fragment farewell", "fragment farewell--thanks"]);
}

#[test]
fn what_a_response_does_is_told_by_the_table_and_the_turn() {
    let method = method();
    let gist = |scenario: &str, key: &str, node: &str| {
        let all = scenarios(&method);
        let play = Play::new(&method, self::scenario(&all[scenario]));
        let graph = Graph::of(&play, 0, &[]);
        let found = graph.edges.iter().find_map(|edge| match edge.by {
            By::Response(response, gist) => {
                let response = play.scenario.response(response);
                (response.key == key && play.scenario.node(response.node).id == node).then_some(gist)
            }
            _ => None,
        });
        found.unwrap_or_else(|| panic!("{node}: {key}"))
    };
    for (node, key, wanted) in [
        ("enters", "short-night", Gist::Connects),
        ("enters", "expected", Gist::Reflex),
        ("enters", "start-first", Gist::Pitfall),
        ("excuse", "evens", Gist::Both),
        ("restless", "household", Gist::Neutral),
        ("stuck", "later", Gist::Neutral),
        // Advice that was asked for.
        ("asks-you", "someone", Gist::Both),
        ("until-then", "early-night", Gist::Reflex),
        // Points of the scenario's own.
        ("says-nothing", "ring", Gist::Pitfall),
    ] {
        assert_eq!(gist("late-again", key, node), wanted, "{node}: {key}");
    }
    assert_eq!(gist("everything", "joke", "yes-but"), Gist::Reflex);
}

/// The edges a conversation goes along, move by move, lead from where it starts to where it stands.
fn is_followed(play: &Play<'_>, graph: &Graph, seed: u64, best: &[Entry]) {
    let conversation = Conversation::replay(play, seed, Way::Guided, best).unwrap();
    let moments = conversation.moments();
    for (number, moment) in moments.iter().enumerate().skip(1) {
        let trodden: Vec<&Edge> = graph.edges.iter().filter(|edge| edge.best.contains(&number)).collect();
        let made = moment.step.made.as_ref().unwrap();
        let before = moments[number - 1].state.node();
        if trodden.is_empty() {
            assert_eq!(
                (before, moment.step.turns.len()),
                (moment.state.node(), 0),
                "move {number} is not drawn"
            );
            continue;
        }
        let said = match made.kind {
            MoveKind::Said(id) => play.scenario.response(id).node,
            _ => made.node,
        };
        let mut at = said;
        let mut left = trodden.clone();
        left.retain(|edge| edge.by != By::Jump);
        while let Some(place) = left.iter().position(|edge| graph.nodes[edge.from].node == at) {
            at = graph.nodes[left.remove(place).to].node;
        }
        assert!(left.is_empty() && at == moment.state.node(), "move {number} ends at {at:?}");
    }
    let nodes: BTreeSet<_> =
        graph.nodes.iter().filter(|vertex| vertex.best).map(|vertex| vertex.node).collect();
    assert!(moments.iter().all(|moment| nodes.contains(&moment.state.node())));
}

#[test]
fn a_conversation_is_followed_from_its_start_to_its_end() {
    let method = method();
    for loaded in scenarios(&method).values() {
        let play = Play::new(&method, scenario(loaded));
        for file in &loaded.plays {
            let best = entries(&file.inputs);
            if best.iter().any(|entry| matches!(entry, Entry::Rewind(_))) {
                continue;
            }
            is_followed(&play, &Graph::of(&play, file.seed, &best), file.seed, &best);
        }
    }
}

#[test]
fn the_best_conversation_that_was_found_leads_to_an_ending() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, scenario(&loaded));
    let best = reach(&play, 7).best();
    let graph = Graph::of(&play, 7, best);
    assert!(graph.has_best());
    is_followed(&play, &graph, 7, best);
    let ended = graph
        .nodes
        .iter()
        .filter(|vertex| vertex.best && matches!(play.scenario.node(vertex.node).kind, NodeKind::Ending(_)));
    assert_eq!(ended.count(), 1);
}

#[test]
fn without_a_conversation_nothing_is_called_the_best() {
    let method: Method = method();
    let loaded = late_again(&method);
    let (seed, _) = recorded(&loaded);
    let graph = Graph::of(&Play::new(&method, scenario(&loaded)), seed, &[]);
    assert!(!graph.has_best() && graph.nodes.iter().all(|vertex| !vertex.best));
}
