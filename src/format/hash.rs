//! Content hashes: of a scenario's structure, of its words, and of the method.
//!
//! A hash is taken of a canonical form, so that comments, white space and the order of fields do not count.

use super::resolve::{Part, Parts};
use crate::method::{ById, Method};
use crate::scenario::PersonId;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufWriter, Write as _};

/// The hash of a scenario's structure with the fragments it uses, as 64 hexadecimal digits.
pub(super) fn structure_hash(parts: &Parts<'_>) -> String {
    let fragments: Vec<_> = parts.all.iter().skip(1).map(Part::canonical).collect();
    hash_of(&(parts.scenario, fragments))
}

/// The hash of the words of a scenario in one language, by key, as 64 hexadecimal digits.
pub(super) fn text_hash(texts: &BTreeMap<&str, impl Serialize>, names: &ById<PersonId, String>) -> String {
    let names: Vec<&String> = names.iter().collect();
    hash_of(&(texts, names))
}

/// The hash of what the method teaches, as 64 hexadecimal digits. The sources it names do not count.
#[must_use]
pub fn method_hash(method: &Method) -> String {
    let tempers: Vec<_> = method
        .tempers
        .iter()
        .map(|temper| (&temper.id, temper.connection, temper.resistance, temper.readiness, temper.openness))
        .collect();
    let behaviours: Vec<_> = method
        .behaviours()
        .iter()
        .map(|behaviour| {
            let conditions = (behaviour.requires, behaviour.unmet, behaviour.permitted, behaviour.listeners);
            let steps: Vec<u16> = behaviour.steps.iter().map(|step| step.0).collect();
            let points = (behaviour.place, behaviour.reflex, behaviour.needs);
            (&behaviour.id, behaviour.kind, behaviour.act, points, conditions, steps)
        })
        .collect();
    hash_of(&(method.version, method.levels, method.starts, &method.goals, tempers, behaviours))
}

/// The hash of a value's canonical form: compact JSON, fields in the order of their declaration.
///
/// # Panics
/// Never for what this program makes hashes of: all of it can be JSON.
#[expect(
    clippy::expect_used,
    reason = "a hash of half of it would be taken for another scenario's, and lose conversations"
)]
fn hash_of(value: &impl Serialize) -> String {
    let mut digest = Sha256::new();
    // JSON is written in pieces of a few bytes, which a digest takes in slowly.
    let mut writer = BufWriter::new(DigestWriter(&mut digest));
    serde_json::to_writer(&mut writer, value).expect("plain data becomes JSON");
    writer.flush().expect("a digest takes whatever it is given");
    drop(writer);
    digest.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

struct DigestWriter<'a>(&'a mut Sha256);

impl std::io::Write for DigestWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
