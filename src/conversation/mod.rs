//! The conversation: a state machine, its log, and replaying it.
//!
//! A conversation *is* its log: who plays which scenario by which method with which seed, and the inputs. Everything
//! else (what was said, the meter, the feedback) follows from it by [`step`]. Saving, resuming, rewinding, replaying
//! and testing are therefore one mechanism.

mod coming_in;
mod counts;
mod course;
mod exact;
mod grammar;
mod input;
mod jump;
mod log;
pub mod machine;
mod made;
mod offer;
mod offered;
mod own_words;
mod play;
mod scored;
mod state;
mod step;
mod truth;

pub use coming_in::{circumstances, starts};
pub use course::{Conversation, Moment};
pub use grammar::{GrammarFault, parse_entries};
pub use input::{Entry, Input, Refused};
pub use jump::Jump;
pub use log::{ENGINE, Log, Way};
pub use made::{Hush, Made, MoveKind, Spoken, Step, TurnTaken};
pub use offer::offers;
pub use offered::Offered;
pub use own_words::{OwnWords, follow};
pub use play::Play;
pub use scored::{heard, points};
pub use state::{Stage, Stages, State, SubjectStage};
pub use step::{begin, begin_at, step};
pub use truth::Truth;
