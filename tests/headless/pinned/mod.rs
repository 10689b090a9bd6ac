//! What the program gives, pinned byte for byte in `tests/fixtures/pinned`: a change that should change nothing shows here
//! that it does. Where something is changed on purpose, the files are written anew and their difference is read:
//!
//! `UPDATE_PINNED=1 cargo test --no-default-features --test headless pinned::`
//!
//! - `conversations.txt`: by chance, in 200 mutants of the built-in scenarios; what is offered, said and scored at each step
//! - `mutants.txt`, `mutants-explored.txt`: what the program makes of the mutants
//! - `kept`: journals, finished conversations and what the terminal shows on the way
//! - `played`, `checked`, `drawn`, `analysed`: what the command line prints about the built-in scenarios and the starter

mod conversations;
mod file;
mod kept;
mod mutants;
mod printed;
mod told;
mod typed;

/// How many mutants there are.
const MUTANTS: u64 = 200;
