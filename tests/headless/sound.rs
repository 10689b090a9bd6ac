//! What is heard beside a conversation.

mod cues;
mod measured;
mod mixer;
mod player;
#[path = "../../examples/sounds/states.rs"]
mod states;

use std::sync::LazyLock;
use weerklank::sound::Samples;

/// All samples, made once for all tests.
static SAMPLES: LazyLock<Samples> = LazyLock::new(Samples::make);
