//! Each picture has all of a scenario in it, in each format.

use super::drawn::{Area, Drawn, Line, Port};
use super::{each_picture, picture, scenarios};
use crate::common::method;
use std::collections::{BTreeMap, BTreeSet};
use weerklank::analysis::{By, Edge, GroupKind};
use weerklank::locale::Language;
use weerklank::report::{GraphPicture, graph_dot, graph_mermaid, graph_svg};

/// What Mermaid reads at most without being told otherwise.
const MOST_OF_MERMAID: (usize, usize) = (50_000, 500);

pub fn id<'p>(picture: &'p GraphPicture<'_>, node: usize) -> &'p str {
    &picture.play.scenario.node(picture.graph.nodes[node].node).id
}

fn key<'p>(picture: &'p GraphPicture<'_>, edge: &Edge) -> Option<&'p str> {
    match edge.by {
        By::Response(response, _) => Some(&picture.play.scenario.response(response).key),
        _ => None,
    }
}

fn count<T: Ord>(all: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    all.into_iter().for_each(|one| *counts.entry(one).or_default() += 1);
    counts
}

/// The lines an edge runs along, from its port to its card; none where it does not come there.
fn followed<'d>(drawn: &'d Drawn, port: &Port) -> Option<Vec<&'d Line>> {
    let own: Vec<&Line> = drawn.lines.iter().filter(|line| line.to == port.to).collect();
    let card = &drawn.cards[&port.to];
    let mut along: Vec<&Line> = Vec::new();
    let mut at = port.at;
    let mut arrived = false;
    while !arrived {
        let begins = |line: &&&Line| line.points[0] == at;
        let joins = |line: &&&Line| line.parts().any(|part| part.holds(&spot(at)));
        let fresh = |line: &&&Line| !along.iter().any(|other| std::ptr::eq(*other, **line));
        let next = own.iter().filter(fresh).find(begins).or_else(|| own.iter().filter(fresh).find(joins))?;
        along.push(next);
        at = *next.points.last().unwrap();
        arrived = card.grown(8).holds(&spot(at));
    }
    Some(along)
}

fn spot(at: (i32, i32)) -> Area {
    Area { left: at.0, top: at.1, right: at.0, bottom: at.1 }
}

#[test]
fn every_edge_is_drawn_from_its_row_to_its_card() {
    each_picture(|name, picture| {
        let drawn = Drawn::of(&graph_svg(picture));
        let wanted =
            count(picture.graph.edges.iter().map(|edge| (id(picture, edge.from), id(picture, edge.to))));
        let ports = count(drawn.ports.iter().map(|port| (port.node.as_str(), port.to.as_str())));
        assert_eq!(ports, wanted, "{name}");
        for port in &drawn.ports {
            assert!(drawn.cards[&port.node].holds(&spot(port.at)), "{name}: {port:?} is loose");
            assert!(followed(&drawn, port).is_some(), "{name}: {port:?} leads nowhere");
        }
    });
}

#[test]
fn the_best_conversation_is_drawn_thicker_all_along() {
    let method = method();
    for (name, loaded) in scenarios(&method) {
        picture(&method, &loaded, Language::Nl, |picture| {
            let best: Vec<&Edge> = picture.graph.edges.iter().filter(|edge| !edge.best.is_empty()).collect();
            assert_eq!(best.is_empty(), loaded.plays.is_empty(), "{name}");
            let drawn = Drawn::of(&graph_svg(picture));
            let pairs: BTreeSet<(&str, &str)> =
                best.iter().map(|edge| (id(picture, edge.from), id(picture, edge.to))).collect();
            let thick = |port: &&Port| {
                followed(&drawn, port).is_some_and(|along| along.iter().all(|line| line.thick))
            };
            let drawn_thick: BTreeSet<(&str, &str)> =
                drawn.ports.iter().filter(thick).map(|port| (port.node.as_str(), port.to.as_str())).collect();
            assert_eq!(drawn_thick, pairs, "{name}");
            let (mermaid, dot) = (graph_mermaid(picture), graph_dot(picture));
            assert_eq!(mermaid.matches(" ==>").count(), best.len(), "{name}");
            assert_eq!(dot.matches(", penwidth=4]").count(), best.len(), "{name}");
            for text in [&mermaid, &dot, &graph_svg(picture)] {
                assert_eq!(text.contains("80 met --seed"), !best.is_empty(), "{name}");
            }
        });
    }
}

#[test]
fn every_node_and_every_response_is_in_each_format() {
    each_picture(|name, picture| {
        let drawn = Drawn::of(&graph_svg(picture));
        let (mermaid, dot) = (graph_mermaid(picture), graph_dot(picture));
        for node in 0..picture.graph.nodes.len() {
            let id = id(picture, node);
            let named = |text: &str| {
                text.lines().any(|line| line.trim().starts_with(&format!("n{node}")) && line.contains(id))
            };
            assert!(named(&mermaid) && named(&dot), "{name}: {id}");
            let on_card = drawn
                .texts
                .iter()
                .any(|text| text.node.as_deref() == Some(id) && text.name == format!("“{id}”"));
            assert!(on_card, "{name}: {id}");
        }
        for edge in &picture.graph.edges {
            let ends = (edge.from, edge.to);
            let Some(key) = key(picture, edge) else { continue };
            let arrow = mermaid.lines().any(|line| {
                line.starts_with(&format!("n{} ", ends.0))
                    && line.ends_with(&format!("| n{}", ends.1))
                    && line.contains(key)
            });
            let dot_arrow = dot.lines().any(|line| {
                line.trim().starts_with(&format!("n{} -> n{} [", ends.0, ends.1)) && line.contains(key)
            });
            assert!(arrow && dot_arrow, "{name}: {key}");
            assert!(drawn.told.iter().any(|told| told.starts_with(&format!("{key} ("))), "{name}: {key}");
            let shown = key.rsplit_once('.').map_or(key, |(_, key)| key);
            let node = id(picture, edge.from);
            let on_card = |text: &str| {
                drawn
                    .texts
                    .iter()
                    .any(|thing| thing.node.as_deref() == Some(node) && thing.name == format!("“{text}”"))
            };
            assert!(on_card(shown), "{name}: {key} on {node}");
            let to = id(picture, edge.to);
            let target =
                if edge.candidates > 1 { format!("{}  {to}", edge.candidate + 1) } else { to.to_owned() };
            assert!(on_card(&target), "{name}: {target} on {node}");
        }
    });
}

#[test]
fn what_belongs_together_is_framed_and_named() {
    each_picture(|name, picture| {
        let svg = graph_svg(picture);
        let drawn = Drawn::of(&svg);
        assert_eq!(drawn.frames.len(), picture.graph.groups.len(), "{name}");
        for (index, group) in picture.graph.groups.iter().enumerate() {
            let title = match &group.kind {
                GroupKind::Subject(id) => picture.play.scenario.subject(*id).id.as_str(),
                GroupKind::Fragment(name) => name.as_str(),
            };
            let frame = &drawn.frames[index];
            let titled = drawn.texts.iter().any(|text| {
                text.node.is_none() && frame.holds(&text.area) && text.name.ends_with(&format!("{title}”"))
            });
            assert!(titled, "{name}: {title}");
            for node in &picture.graph.nodes {
                let id = &picture.play.scenario.node(node.node).id;
                let inside = is_within(picture, node.group, index);
                assert_eq!(frame.holds(&drawn.cards[id]), inside, "{name}: {id} in {title}");
            }
            let (mermaid, dot) = (graph_mermaid(picture), graph_dot(picture));
            assert!(mermaid.contains(&format!("subgraph g{index}[\"")) && mermaid.contains(title), "{name}");
            assert!(
                dot.contains(&format!("subgraph \"cluster_{index}\" {{")) && dot.contains(title),
                "{name}"
            );
        }
    });
}

fn is_within(picture: &GraphPicture<'_>, mut group: Option<usize>, wanted: usize) -> bool {
    while let Some(at) = group {
        if at == wanted {
            return true;
        }
        group = picture.graph.groups[at].within;
    }
    false
}

#[test]
fn a_legend_says_what_signs_and_lines_mean_in_the_readers_language() {
    let method = method();
    let loaded = &scenarios(&method)["everything"];
    let dutch = [
        "Antwoorden",
        "verbindt",
        "reparatiereflex",
        "valkuil",
        "te lange stilte",
        "doel bereikt",
        "de eerste die past",
    ];
    let english = [
        "Responses",
        "connects",
        "repair reflex",
        "pitfall",
        "too long a silence",
        "goal reached",
        "the first that fits",
    ];
    for (language, words) in [(Language::Nl, dutch), (Language::En, english)] {
        picture(&method, loaded, language, |picture| {
            for (text, from) in
                [(graph_svg(picture), 0), (graph_mermaid(picture), 1), (graph_dot(picture), 1)]
            {
                for word in &words[from..] {
                    assert!(text.contains(word), "{language:?}: {word}");
                }
                assert!(!text.contains('⟨'), "{language:?} lacks a message");
            }
        });
    }
}

#[test]
fn mermaid_reads_the_largest_scenario_as_it_is() {
    each_picture(|name, picture| {
        let length = graph_mermaid(picture).chars().count();
        assert!(length < MOST_OF_MERMAID.0, "{name}: {length}");
        assert!(picture.graph.edges.len() < MOST_OF_MERMAID.1, "{name}");
    });
}
