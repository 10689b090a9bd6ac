//! Reading the simulated trainees, `assets/trainees.ron`.

use super::MethodError;
use super::method::Entries;
use crate::analysis::{Likes, Trainee};
use ron::extensions::Extensions;

/// The simulated trainees as they are built into the program, with their comments.
pub const TRAINEES: &str = include_str!("../../assets/trainees.ron");

/// Reads simulated trainees, in the order of the file.
///
/// # Errors
/// [`MethodError::Syntax`] where the text is not RON of this form, an unknown field or a name given twice included.
pub fn read_trainees(text: &str) -> Result<Vec<Trainee>, MethodError> {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let source: Entries<String, TraineeSource> = options.from_str(text)?;
    Ok(source.0.into_iter().map(|(id, trainee)| trainee.named(id)).collect())
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct TraineeSource {
    likes: LikesSource,
    later: Option<LaterSource>,
    #[serde(default)]
    slips: u16,
    #[serde(default)]
    silences: u16,
    #[serde(default)]
    looks: u16,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LaterSource {
    from: usize,
    likes: LikesSource,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct LikesSource {
    connection: i32,
    challenge: i32,
    reflex: i32,
}

impl LikesSource {
    fn likes(&self) -> Likes {
        Likes { connection: self.connection, challenge: self.challenge, reflex: self.reflex }
    }
}

impl TraineeSource {
    fn named(self, id: String) -> Trainee {
        Trainee {
            id,
            likes: self.likes.likes(),
            later: self.later.map(|later| (later.from, later.likes.likes())),
            slips: self.slips,
            silences: self.silences,
            looks: self.looks,
        }
    }
}
