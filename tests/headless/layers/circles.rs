//! Files that import each other in a circle: who reads one of them has to read all.

use super::source::{brought_in, root, rust_files, without_tests};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::visit::{self, Visit};

/// The circles there are, with why each is no fault.
const KNOWN: &[(&[&str], &str)] = &[];

/// Where an item or a file is, from the package on.
type Address = Vec<String>;

/// What a file says of others.
#[derive(Default)]
struct Module {
    /// The paths it uses, as they are written.
    used: Vec<Vec<String>>,
    /// What it hands on under a name.
    handed_on: BTreeMap<String, Vec<String>>,
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let hands_on = !matches!(item.vis, syn::Visibility::Inherited);
        for (path, name) in brought_in(item) {
            if hands_on {
                self.handed_on.insert(name, path);
            } else {
                self.used.push(path);
            }
        }
    }

    /// Who may see something is no import.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.used.push(path.segments.iter().map(|part| part.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }
}

/// All files of a package, by where they are.
struct Package(BTreeMap<Address, Module>);

impl Package {
    fn of(files: impl IntoIterator<Item = (Address, String)>) -> Self {
        let modules = files.into_iter().map(|(address, text)| {
            let mut module = Module::default();
            module.visit_file(&without_tests(&text));
            (address, module)
        });
        Self(modules.collect())
    }

    fn read() -> Self {
        Self::of(rust_files(&root()).into_iter().map(|file| {
            let text = std::fs::read_to_string(&file).unwrap();
            (address(file.strip_prefix(root()).unwrap()), text)
        }))
    }

    /// Where a path that is written in a file leads; none where it leads out of the package.
    fn absolute(&self, from: &Address, path: &[String]) -> Option<Address> {
        let ups = path.iter().take_while(|part| *part == "super").count();
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some([from.as_slice(), &path[1..]].concat()),
            "super" => Some([&from[..from.len().checked_sub(ups)?], &path[ups..]].concat()),
            child => {
                let child = [from.as_slice(), &[child.to_owned()]].concat();
                self.0.contains_key(&child).then(|| [from.as_slice(), path].concat())
            }
        }
    }

    /// The file in which something is, whoever hands it on.
    fn file_of(&self, address: &Address) -> Option<&Address> {
        let length = (1..=address.len()).rev().find(|length| self.0.contains_key(&address[..*length]))?;
        let (file, module) = self.0.get_key_value(&address[..length])?;
        let handed_on = address.get(length).and_then(|name| module.handed_on.get(name));
        let further = handed_on.and_then(|path| self.absolute(file, path));
        match further {
            Some(further) if further != *address => self.file_of(&further),
            _ => Some(file),
        }
    }

    fn imports(&self, from: &Address) -> BTreeSet<&Address> {
        let used = self.0[from].used.iter().filter_map(|path| self.absolute(from, path));
        used.filter_map(|address| self.file_of(&address)).filter(|file| *file != from).collect()
    }

    /// The files of each circle, by name.
    fn circles(&self) -> BTreeSet<Vec<String>> {
        let imports: BTreeMap<&Address, BTreeSet<&Address>> =
            self.0.keys().map(|file| (file, self.imports(file))).collect();
        let reached = |from: &Address| {
            let mut reached = BTreeSet::new();
            let mut more: Vec<&Address> = imports[from].iter().copied().collect();
            while let Some(file) = more.pop() {
                if reached.insert(file) {
                    more.extend(&imports[file]);
                }
            }
            reached
        };
        let reached: BTreeMap<&Address, BTreeSet<&Address>> =
            self.0.keys().map(|file| (file, reached(file))).collect();
        let circle = |file: &&Address| {
            let others = reached[*file].iter().filter(|other| reached[**other].contains(*file));
            others.map(|file| file.join("/")).collect::<Vec<_>>()
        };
        self.0.keys().map(|file| circle(&file)).filter(|circle| circle.len() > 1).collect()
    }
}

fn address(path: &Path) -> Address {
    let parts = path.with_extension("");
    let parts = parts.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    parts.filter(|part| part != "mod").collect()
}

#[test]
fn files_import_one_way() {
    assert!(KNOWN.len() <= 3 && KNOWN.iter().all(|(_, why)| !why.is_empty()));
    let known: BTreeSet<Vec<String>> =
        KNOWN.iter().map(|(files, _)| files.iter().map(|file| (*file).to_owned()).collect()).collect();
    let found = Package::read().circles();
    assert_eq!(found, known, "files that import each other in a circle");
}

#[test]
fn a_circle_is_found_in_any_form() {
    let files = |one: &str, two: &str, hub: &str| {
        let files = [("room", hub), ("room/one", one), ("room/two", two), ("other", "")];
        Package::of(files.map(|(name, text)| (address(Path::new(name)), text.to_owned()))).circles()
    };
    let circle = BTreeSet::from([vec!["room/one".to_owned(), "room/two".to_owned()]]);
    let hub = "mod one; mod two; pub use two::Two; pub(super) use one::{One, three as four};";
    assert_eq!(files("use super::two::Two;", "use crate::room::one::One;", hub), circle);
    assert_eq!(files("use super::Two;", "fn f() { super::one::f(); }", hub), circle);
    assert_eq!(files("use crate::room::{Two, four};", "use super::four;", hub), circle);
    assert!(files("use super::Two;", "use super::super::other::Other;", hub).is_empty());
    let seen = "pub(in crate::room) fn f() {}";
    assert!(files("", seen, "mod one; mod two; fn f() { two::f(); }").is_empty());
    let tests = "#[cfg(test)] mod tests { use super::super::one::One; }";
    assert!(files("use super::Two;", tests, hub).is_empty());
}
