//! What is taught: behaviours and their place, goals, levels, tempers.
//!
//! The whole of it is data (`assets/method.ron`, read by the `format` layer) and is passed by reference; there is no
//! global method. The theory is in the product's own words in `docs/method.md`; every behaviour names its source.

mod amount;
mod behaviour;
mod by_id;
mod goal;
mod quantity;
mod silence;
mod table;

pub use amount::{Amount, FULL, OffTheScale};
pub use behaviour::{Act, Behaviour, BehaviourId, Delivery, Done, Kind, Place, Requirement, Source};
pub(crate) use by_id::id;
pub use by_id::{ById, Id, TooManyForIds};
pub use goal::{Aim, Goal, GoalRules, Proportion, Talk};
pub use quantity::{Bounds, Level, Levels, Need, Needs, Quantity};
pub use silence::{
    SILENCE_BEST_MS, SILENCE_ENDS_MS, SILENCE_EVADES_MS, SILENCE_FROM_MS, SILENCE_LONG_MS, SILENCE_MIDDLE_MS,
    SILENCE_SHORT_MS, SILENCE_TOO_LONG_MS,
};
pub use table::{MOST_BEHAVIOURS, Method, MethodFault, Starts, Temper, TemperId};
