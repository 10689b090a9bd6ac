//! Which messages the program's source asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprCall, ExprMethodCall, LitStr, Macro, Token};

/// What the source asks for.
#[derive(Default)]
pub(super) struct Asked {
    /// Messages that are looked up by name, each with the file that does.
    pub(super) messages: BTreeMap<String, String>,
    /// Every other word with hyphens, each with its file; a name may be looked up elsewhere than it stands.
    pub(super) literals: BTreeMap<String, String>,
    /// Messages with the values that the function around them gives, and the file it is in.
    pub(super) given: Vec<(String, BTreeSet<String>, String)>,
    /// Names with gaps, as `("signal-", "")` for `signal-{}`.
    gaps: BTreeSet<(String, String)>,
    /// The file that is being read.
    file: String,
    /// The values that the function being read gives to phrases.
    values: BTreeSet<String>,
}

impl Asked {
    /// Reads all of `src`.
    pub(super) fn by_the_source() -> Self {
        let mut asked = Self::default();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for path in rust_files(&root) {
            asked.file = path.strip_prefix(&root).unwrap().display().to_string();
            asked.visit_file(&syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap());
        }
        asked
    }

    /// Whether a message or attribute (`way-real.about`) is asked for, by its name or by a name with a gap.
    pub(super) fn covers(&self, id: &str) -> bool {
        let fits = |(before, after): &(String, String)| {
            id.len() > before.len() + after.len() && id.starts_with(before) && id.ends_with(after)
        };
        self.messages.contains_key(id) || self.literals.contains_key(id) || self.gaps.iter().any(fits)
    }

    /// Whether a word of the program is the part of a name that fills its gap: `foot-taps` of `signal-{}`.
    pub(super) fn fills_a_gap(&self, word: &str, exists: impl Fn(&str) -> bool) -> bool {
        self.gaps.iter().any(|(before, after)| exists(&format!("{before}{word}{after}")))
    }

    /// A look-up: which messages it can be for, and which values they get.
    fn ask(&mut self, ids: &Expr, values: &BTreeSet<String>) {
        for id in literals(ids).into_iter().filter(|id| is_name(id)) {
            self.messages.insert(id.clone(), self.file.clone());
            self.given.push((id, values.clone(), self.file.clone()));
        }
    }

    /// Reads a function, with the values it gives to phrases at hand.
    fn read_function(&mut self, block: &Block) {
        let around = std::mem::replace(&mut self.values, values_given(block));
        visit::visit_block(self, block);
        self.values = around;
    }

    fn note(&mut self, text: &str) {
        if let (Some(from), Some(to)) = (text.find('{'), text.rfind('}')) {
            let (before, after) = (&text[..from], &text[to + 1..]);
            let names_something = |part: &str| part.len() > 2 && part.chars().all(is_of_a_name);
            if (names_something(before) && after.chars().all(is_of_a_name))
                || (before.is_empty() && names_something(after))
            {
                self.gaps.insert((before.to_owned(), after.to_owned()));
            }
        } else if is_name(text) {
            self.literals.insert(text.to_owned(), self.file.clone());
        }
    }
}

impl<'ast> Visit<'ast> for Asked {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // What the tests inside `src` name is no message.
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.read_function(&item.block);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.read_function(&item.block);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if is_new_phrase(call) {
            let values = self.values.clone();
            for ids in &call.args {
                self.ask(ids, &values);
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if let Some(values) = looks_up(call) {
            let values = values.iter().map(|value| (*value).to_owned()).collect();
            for ids in &call.args {
                self.ask(ids, &values);
            }
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        match arguments(call) {
            Some(arguments) => arguments.iter().for_each(|argument| self.visit_expr(argument)),
            None => call.tokens.to_string().split('"').skip(1).step_by(2).for_each(|text| self.note(text)),
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.note(&literal.value());
    }
}

/// The arguments of `format!`, `vec!` and the like; none of a macro with a grammar of its own.
fn arguments(call: &Macro) -> Option<Punctuated<Expr, Token![,]>> {
    call.parse_body_with(Punctuated::parse_terminated).ok()
}

fn is_new_phrase(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let names: Vec<_> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
    names.ends_with(&["Phrase".to_owned(), "new".to_owned()])
}

/// The values that a look-up gives, if it is one: `locale.text(…)`, `texts.get(…)`, `texts.with_name(…)`.
fn looks_up(call: &ExprMethodCall) -> Option<&'static [&'static str]> {
    let receiver = match &*call.receiver {
        Expr::Path(path) => path.path.segments.last().map(|part| part.ident.to_string()),
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => None,
        },
        _ => None,
    };
    match (receiver?.as_str(), call.method.to_string().as_str(), call.args.len()) {
        ("locale", "text", 1) | ("texts", "get", 1) => Some(&[]),
        ("texts", "with_name", 1) => Some(&["name"]),
        _ => None,
    }
}

/// The values that a function gives to phrases by `with`.
fn values_given(block: &Block) -> BTreeSet<String> {
    struct Values(BTreeSet<String>);

    impl<'ast> Visit<'ast> for Values {
        fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
            if call.method == "with" {
                self.0.extend(call.args.first().into_iter().flat_map(literals));
            }
            visit::visit_expr_method_call(self, call);
        }

        fn visit_macro(&mut self, call: &'ast Macro) {
            arguments(call).iter().flatten().for_each(|argument| self.visit_expr(argument));
        }
    }

    let mut values = Values(BTreeSet::new());
    values.visit_block(block);
    values.0
}

/// The texts an expression can come to: itself, or those of its branches.
fn literals(expression: &Expr) -> Vec<String> {
    struct Literals(Vec<String>);

    impl<'ast> Visit<'ast> for Literals {
        fn visit_lit_str(&mut self, literal: &'ast LitStr) {
            self.0.push(literal.value());
        }
    }

    let mut found = Literals(Vec::new());
    found.visit_expr(expression);
    found.0
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.chars().all(is_of_a_name)
}

fn is_of_a_name(sign: char) -> bool {
    sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-' || sign == '.'
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
