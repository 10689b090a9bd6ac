//! What the program gives, pinned byte for byte in `tests/fixtures/pinned`: a change that should change nothing shows here
//! that it does. Where something is changed on purpose, the files are written anew and their difference is read:
//!
//! `UPDATE_PINNED=1 cargo test --no-default-features --test headless pinned::`
//!
//! - `conversations`: by chance, in 200 mutants of the built-in scenarios; what is offered, said and scored at every step.

mod conversations;
mod file;
mod told;

/// How many mutants there are.
const MUTANTS: u64 = 200;
