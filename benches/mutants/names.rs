//! What a structure names, and so what can be named in it.

use super::structure::Structure;
use weerklank::method::{Act, Method};

/// The names in a file.
#[derive(Default)]
pub struct Names {
    /// Nodes.
    pub nodes: Vec<String>,
    /// Subjects.
    pub subjects: Vec<String>,
    /// Responses, as a condition names them.
    pub responses: Vec<String>,
    /// Facts.
    pub facts: Vec<String>,
    /// Members of the cast; none in a fragment.
    pub people: Vec<String>,
    /// Behaviours that can be done by saying something.
    pub behaviours: Vec<String>,
    /// Tempers.
    pub tempers: Vec<String>,
}

impl Names {
    /// Those of a structure and of the method.
    pub fn of(structure: &Structure, method: &Method) -> Self {
        let mut names = Self::default();
        let nodes = structure.field("nodes").into_iter().flat_map(Structure::entries);
        nodes.for_each(|(id, node)| names.take_node(id, node));
        let cast = structure.field("cast").into_iter().flat_map(Structure::entries);
        names.people = cast.map(|(id, _)| id.to_owned()).collect();
        structure.each("", &mut |under, value| {
            if let ("learns", Structure::List(facts)) = (under, value) {
                names.facts.extend(facts.iter().filter_map(Structure::as_text).map(ToOwned::to_owned));
            }
        });
        names.facts.sort();
        names.facts.dedup();
        let said = method.behaviours().iter().filter(|one| !matches!(one.act, Act::Silence | Act::TimeOut));
        names.behaviours = said.map(|one| one.id.clone()).collect();
        names.tempers = method.tempers.iter().map(|temper| temper.id.clone()).collect();
        names
    }

    fn take_node(&mut self, id: &str, node: &Structure) {
        self.nodes.push(id.to_owned());
        for (key, _) in
            ["responses", "leave"].iter().filter_map(|name| node.field(name)).flat_map(Structure::entries)
        {
            self.responses.push(format!("{id}.{key}"));
        }
        for (subject, inside) in node.field("subjects").into_iter().flat_map(Structure::entries) {
            self.subjects.push(subject.to_owned());
            for (key, _) in inside.field("ways_in").into_iter().flat_map(Structure::entries) {
                self.responses.push(format!("{id}.{subject}.{key}"));
            }
        }
    }
}
