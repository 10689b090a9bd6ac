//! The scenario and the fragments it uses, one after the other.

use super::too_many::too_many;
use crate::format::Diagnostic;
use crate::format::document::Document;
use crate::format::faults;
use crate::format::library::Library;
use crate::format::limits;
use crate::format::nearest::nearest;
use crate::format::source::{Entries, FragmentSource, NodeSource, ReadApart, ScenarioSource};
use serde::Serialize;

/// A scenario or a fragment, where it is used.
pub(in crate::format) struct Part<'a> {
    /// The file its nodes stand in.
    pub(in crate::format) document: &'a Document,
    /// The fragment's id in the library; `None` for the scenario itself.
    pub(in crate::format) fragment: Option<&'a str>,
    /// What its names begin with in the scenario: nothing, or `closing--`.
    pub(in crate::format) prefix: String,
    /// The part that uses it, and how that binds its exits.
    pub(super) parent: Option<(usize, &'a Entries<'a, Vec<&'a str>>)>,
    /// The fragments it uses itself: the name, and which part that is.
    pub(super) fragments: Vec<(&'a str, usize)>,
    /// The exits it has.
    pub(super) exits: &'a [&'a str],
    /// Where it starts.
    pub(super) start: &'a str,
    /// Its nodes.
    pub(super) nodes: &'a Entries<'a, ReadApart<'a, NodeSource<'a>>>,
}

impl Part<'_> {
    /// What of a fragment counts in the scenario's hash.
    pub(in crate::format) fn canonical(&self) -> impl Serialize {
        (&self.prefix, self.parent.map(|(_, exits)| exits), self.exits, self.start, self.nodes)
    }

    /// A name of this part as it is in the scenario.
    pub(super) fn full(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

/// A scenario with all parts; the first is the scenario itself.
pub(in crate::format) struct Parts<'a> {
    /// The scenario's file.
    pub(in crate::format) scenario: &'a ScenarioSource<'a>,
    /// The scenario and the fragments, each after the part that uses it.
    pub(in crate::format) all: Vec<Part<'a>>,
}

impl<'a> Parts<'a> {
    /// Brings together what a scenario uses.
    pub(in crate::format) fn gather(
        scenario: &'a ScenarioSource<'a>,
        document: &'a Document,
        library: &'a Library<'a>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let main = Part {
            document,
            fragment: None,
            prefix: String::new(),
            parent: None,
            fragments: Vec::new(),
            exits: &[],
            start: scenario.start,
            nodes: &scenario.nodes,
        };
        let mut gathering = Gathering { library, all: vec![main], diagnostics };
        gathering.use_fragments(0, &scenario.fragments, &mut Vec::new());
        Self { scenario, all: gathering.all }
    }
}

struct Gathering<'a, 'd> {
    library: &'a Library<'a>,
    all: Vec<Part<'a>>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> Gathering<'a, '_> {
    /// Adds the fragments a part uses; `within` are those it stands in itself.
    fn use_fragments(
        &mut self,
        user: usize,
        bindings: &'a Entries<'a, Entries<'a, Vec<&'a str>>>,
        within: &mut Vec<&'a str>,
    ) {
        for (id, exits) in bindings.iter() {
            let document = self.all[user].document;
            if within.contains(&id) || within.len() >= limits::FRAGMENT_DEPTH {
                let fault = document.fault(faults::CYCLIC_FRAGMENT, id).with("name", id);
                self.diagnostics.push(fault.with("limit", limits::FRAGMENT_DEPTH));
                continue;
            }
            let Some((file, source)) = self.library.fragment(id) else {
                let unknown = || {
                    let fault = document.fault(faults::UNKNOWN_FRAGMENT, id).with("name", id);
                    fault.suggesting(nearest(id, self.library.names()))
                };
                self.diagnostics.push(self.library.trouble(id).cloned().unwrap_or_else(unknown));
                continue;
            };
            if self.all.len() > limits::FRAGMENTS {
                let number = self.all.len();
                self.diagnostics.push(too_many(document, id, number, limits::FRAGMENTS, "fragments"));
                return;
            }
            if source.exits.len() > limits::EXITS {
                let (place, number) = (source.exits[0], source.exits.len());
                self.diagnostics.push(too_many(file, place, number, limits::EXITS, "exits"));
                continue;
            }
            self.check_exits(document, id, source, exits);
            let index = self.all.len();
            let prefix = format!("{}{id}--", self.all[user].prefix);
            self.all[user].fragments.push((id, index));
            self.all.push(Part {
                document: file,
                fragment: Some(id),
                prefix,
                parent: Some((user, exits)),
                fragments: Vec::new(),
                exits: &source.exits,
                start: source.start,
                nodes: &source.nodes,
            });
            within.push(id);
            self.use_fragments(index, &source.fragments, within);
            within.pop();
        }
    }

    fn check_exits(
        &mut self,
        user: &Document,
        id: &str,
        fragment: &FragmentSource<'_>,
        bound: &Entries<'_, Vec<&str>>,
    ) {
        for exit in bound.names().filter(|exit| !fragment.exits.contains(exit)) {
            let fault = user.fault(faults::UNKNOWN_EXIT, exit).with("name", exit).with("fragment", id);
            self.diagnostics.push(fault.suggesting(nearest(exit, fragment.exits.iter().copied())));
        }
        for exit in fragment.exits.iter().filter(|exit| bound.names().all(|name| name != **exit)) {
            let fault = user.fault(faults::UNBOUND_EXIT, id).with("name", *exit).with("fragment", id);
            self.diagnostics.push(fault);
        }
    }
}
