//! Conversions that can fail, where what stands in for a failure would hide it. What is to saturate says so
//! (`saturating_as`), what always fits is held to it (`az`), and what names an item of a list is an id.

use super::source::{root, rust_files, without_tests};
use syn::visit::{self, Visit};

/// What puts something in the place of a failure.
const STANDS_IN: [&str; 5] = ["unwrap_or", "unwrap_or_default", "unwrap_or_else", "map_or", "map_or_else"];

#[derive(Default)]
struct Hidden(usize);

impl<'ast> Visit<'ast> for Hidden {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let stands_in = STANDS_IN.iter().any(|name| call.method == name);
        self.0 += usize::from(stands_in && can_fail(&call.receiver));
        visit::visit_expr_method_call(self, call);
    }
}

/// Whether this is a conversion that can fail, or what becomes of one.
fn can_fail(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Call(call) => {
            let syn::Expr::Path(path) = &*call.func else { return false };
            path.path.segments.last().is_some_and(|last| last.ident == "try_from")
        }
        syn::Expr::MethodCall(call) => {
            call.method == "try_into" || call.method == "ok" && can_fail(&call.receiver)
        }
        syn::Expr::Paren(inner) => can_fail(&inner.expr),
        _ => false,
    }
}

fn hidden_in(text: &str) -> usize {
    let mut hidden = Hidden::default();
    hidden.visit_file(&without_tests(text));
    hidden.0
}

#[test]
fn no_conversion_hides_that_it_failed() {
    let hiding: Vec<String> = rust_files(&root())
        .iter()
        .filter(|file| hidden_in(&std::fs::read_to_string(file).unwrap()) > 0)
        .map(|file| file.display().to_string())
        .collect();
    assert!(hiding.is_empty(), "{}", hiding.join("\n"));
}

#[test]
fn a_conversion_that_hides_is_found_in_any_form() {
    for (text, count) in [
        ("fn f(x: usize) -> u8 { u8::try_from(x).unwrap_or(u8::MAX) }", 1),
        ("fn f(x: usize) -> u8 { x.try_into().unwrap_or_default() }", 1),
        ("fn f(x: usize) -> u8 { (u8::try_from(x).ok()).map_or(0, |x| x) }", 1),
        ("fn f(x: usize) -> Option<u8> { u8::try_from(x).ok() }", 0),
        ("fn f(x: Option<u8>) -> u8 { x.unwrap_or_default() }", 0),
    ] {
        assert_eq!(hidden_in(text), count, "{text}");
    }
}
