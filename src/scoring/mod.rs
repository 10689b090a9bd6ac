//! From moves and observations to state, meter and score, each effect with the rule that made it.
//!
//! All of it is whole numbers and plain data; nothing here knows of scenarios, so that a played scenario and a coded
//! transcript of a real conversation are scored by the same path. The rules stand in `docs/scoring.md`.

mod course;
mod effect;
mod field;
mod force;
mod meter;
mod moves;
mod needs;
mod person;
mod place;
mod reading;
mod rule;
mod rules;
mod score;
mod sequence;
mod sides;
mod silence;
mod state;
mod tally;

pub use crate::method::SILENCE_BEST_MS;
pub use course::{Course, Standing};
pub use effect::Effect;
pub use meter::Meter;
pub use moves::{Circumstances, Heard, Move, Points};
pub use person::{PersonStart, PersonState};
pub use reading::delivered;
pub use rule::{Applied, Rule};
pub use rules::Rules;
pub use score::Score;
pub use sequence::{BehaviourSet, Concern, Sequence};
pub use sides::{FINE, Felt, Shape, Sides};
pub use silence::telling_silences;
pub use tally::{Stretch, Tally};
