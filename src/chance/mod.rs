//! Chance that is the same everywhere: whatever is drawn follows from a key, not from what was drawn before for something
//! else. So taking a move back reshuffles nothing, and a journal needs to hold no more than a seed.
//!
//! The generator is `ChaCha8`, whose numbers are the same on every platform and in every version; what is made of them is
//! left to `rand`. How keys are laid out, and that whole numbers are drawn with 32 bits, stays as it is: another draw would make
//! another conversation of a journal that is kept. `tests/headless/chance.rs` pins it.

mod block;
mod drawing;
mod purpose;

pub use drawing::Chance;
pub use purpose::Purpose;
