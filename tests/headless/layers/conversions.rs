//! Conversions that can fail, where what stands in for a failure would hide it. What is to saturate says so
//! (`saturating_as`), what always fits is held to it (`unwrapped_as`), and what names an item of a list is an id.

use super::source::{root, rust_files, without_tests};
use syn::visit::{self, Visit};

/// What puts something in the place of a failure.
const STANDS_IN: [&str; 7] =
    ["unwrap_or", "unwrap_or_default", "unwrap_or_else", "map_or", "map_or_else", "is_ok_and", "is_some_and"];

#[derive(Default)]
struct Hidden(usize);

impl<'ast> Visit<'ast> for Hidden {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let stands_in = STANDS_IN.iter().any(|name| call.method == name);
        self.0 += usize::from(stands_in && can_fail(&call.receiver));
        visit::visit_expr_method_call(self, call);
    }

    /// `if let Ok(number) = …` without an `else` goes past a failure.
    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        if let (syn::Expr::Let(tried), None) = (&*branch.cond, &branch.else_branch) {
            self.0 += usize::from(can_fail_in(&tried.expr));
        }
        visit::visit_expr_if(self, branch);
    }

    /// `let Ok(number) = … else { return }` goes past it too; to return that it failed does not.
    fn visit_local(&mut self, local: &'ast syn::Local) {
        let tried = local.init.as_ref().filter(|init| can_fail_in(&init.expr));
        let otherwise = tried.and_then(|init| init.diverge.as_ref());
        self.0 += usize::from(otherwise.is_some_and(|(_, otherwise)| returns_nothing(otherwise)));
        visit::visit_local(self, local);
    }
}

/// Whether this is such a conversion, or several things of which one is.
fn can_fail_in(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Tuple(several) => several.elems.iter().any(can_fail),
        one => can_fail(one),
    }
}

fn returns_nothing(block: &syn::Expr) -> bool {
    let syn::Expr::Block(block) = block else { return true };
    let last = block.block.stmts.last();
    !matches!(last, Some(syn::Stmt::Expr(syn::Expr::Return(returned), _)) if returned.expr.is_some())
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
        ("fn f(x: usize) -> bool { u8::try_from(x).is_ok_and(|x| x > 3) }", 1),
        ("fn f(x: usize) { if let Ok(x) = u8::try_from(x) { g(x); } }", 1),
        ("fn f(x: usize) { if let (Some(y), Ok(x)) = (g(), u8::try_from(x)) { h(x, y); } }", 1),
        ("fn f(x: usize) { let Ok(x) = u8::try_from(x) else { return }; g(x); }", 1),
        ("fn f(x: usize) -> Option<u8> { let Ok(x) = u8::try_from(x) else { return None }; Some(x) }", 0),
        ("fn f(x: usize) -> u8 { if let Ok(x) = u8::try_from(x) { x } else { g() } }", 0),
        ("fn f(x: usize) -> Option<u8> { u8::try_from(x).ok() }", 0),
        ("fn f(x: Option<u8>) -> u8 { x.unwrap_or_default() }", 0),
    ] {
        assert_eq!(hidden_in(text), count, "{text}");
    }
}
