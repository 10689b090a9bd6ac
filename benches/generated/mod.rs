//! Scenarios of any size, for measuring. The same size gives the same scenario every time.
//!
//! Someone comes in with one of three tempers and is talked with, layer by layer, until the talk ends. What is said decides
//! with how much connection, resistance and readiness the next node is come to, and that decides which one it is. Now and
//! then there is an open node with three subjects, a signal, a silence, a fact that is asked for further on.

mod chance;
mod draft;
mod indexed;
mod written;

pub use draft::Draft;
pub use indexed::indexed;
pub use written::written;
