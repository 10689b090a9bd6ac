//! The worst and the best that can be reached in a scenario.
//!
//! All that can be said in all orders is too much to play through. So the ways a conversation can go are explored with
//! people who stand much alike taken together: by the best any of them stands, and by the worst (connection, felt
//! challenge, resistance), with what is not known left open. By the rules of monotonicity more connection never lands less,
//! so every real conversation lies between the two, and the best of these ways is a proven bound from above. A real
//! conversation that was found is a proven bound from below.
//!
//! From the outline of a scenario (`survey`, `transitions`) comes an `atlas` of spots and legs; what can be gained on it from
//! each spot stands in `values`, measured by straight lines above the score (`slopes`). `bound` moves those lines until
//! they are close, for each kind of conversation apart; `search` follows the values in real conversations.

mod atlas;
mod between;
mod bound;
mod bounds;
mod budget;
mod concern;
mod corners;
mod deed;
mod doing;
mod doubt;
mod exact;
mod following;
mod glimpse;
mod grid;
mod holds;
mod ids;
mod interned;
mod left;
mod location;
mod locations;
mod logged;
mod lookout;
mod opening;
mod outline;
mod past;
mod reach;
mod reachable;
mod route;
mod search;
mod seeking;
mod slopes;
mod survey;
mod transitions;
mod values;

pub use between::{Between, Range};
pub(super) use ids::LocationId;
pub(super) use locations::Locations;
pub use reach::Reach;
pub use reachable::{MoveReach, Reachable};
