//! The source as it is read by `syn`: files, without what is only compiled for tests.

use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file in a folder, those in folders within it included.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A file without its tests.
pub fn without_tests(text: &str) -> syn::File {
    let mut file = syn::parse_file(text).unwrap();
    file.items.retain(|item| !matches!(item, syn::Item::Mod(inner) if is_for_tests(&inner.attrs)));
    file
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|asked| asked.is_ident("test"))
    })
}

/// Every path that a `use` brings in, with the name it has here.
pub fn brought_in(item: &syn::ItemUse) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    add_tree(&[], &item.tree, &mut found);
    found
}

fn add_tree(before: &[String], tree: &syn::UseTree, found: &mut Vec<(Vec<String>, String)>) {
    let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
    match tree {
        syn::UseTree::Path(path) => add_tree(&with(&path.ident), &path.tree, found),
        syn::UseTree::Name(name) if name.ident == "self" => {
            found.push((before.to_vec(), before.last().unwrap().clone()));
        }
        syn::UseTree::Name(name) => found.push((with(&name.ident), name.ident.to_string())),
        syn::UseTree::Rename(name) => found.push((with(&name.ident), name.rename.to_string())),
        syn::UseTree::Glob(_) => found.push((before.to_vec(), "*".to_owned())),
        syn::UseTree::Group(group) => group.items.iter().for_each(|item| add_tree(before, item, found)),
    }
}
