//! What a scenario comes to, in words and as JSON.

mod json;
mod text;

pub use json::overview_json;
pub use text::overview_text;
