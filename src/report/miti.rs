//! What the field measures, in words and as JSON.

use crate::feedback::{COMPLEX_PERCENT, Miti, MitiLevel, REFLECTIONS_TO_A_QUESTION};
use crate::locale::Locale;
use crate::phrase::Phrase;
use serde::Serialize;

/// The summary of the MITI, a sentence each; where the moves do not allow a figure it says so. The heading above it is
/// the message `miti-heading`.
#[must_use]
pub fn miti_phrases(miti: &Miti) -> [Phrase; 5] {
    [ratio(miti), complex(miti), adherent(miti), non_adherent(miti), Phrase::new("miti-basis")]
}

/// The same in words.
#[must_use]
pub fn miti_lines(miti: &Miti, locale: &Locale) -> Vec<String> {
    miti_phrases(miti).iter().map(|phrase| locale.phrase(phrase, &())).collect()
}

fn ratio(miti: &Miti) -> Phrase {
    let id = match miti.ratio_level() {
        None => "miti-ratio-none",
        Some(MitiLevel::Below) => "miti-ratio-below",
        Some(MitiLevel::Fair) => "miti-ratio-fair",
        Some(MitiLevel::Good) => "miti-ratio-good",
    };
    Phrase::new(id)
        .with("reflections", i64::from(miti.reflections()))
        .with("questions", i64::from(miti.questions))
}

fn complex(miti: &Miti) -> Phrase {
    let id = match miti.complex_level() {
        None => "miti-complex-none",
        Some(MitiLevel::Below) => "miti-complex-below",
        Some(MitiLevel::Fair) => "miti-complex-fair",
        Some(MitiLevel::Good) => "miti-complex-good",
    };
    let (fair, good) = COMPLEX_PERCENT;
    Phrase::new(id)
        .with("percent", i64::from(miti.percent_complex().unwrap_or_default()))
        .with("fair", i64::from(fair))
        .with("good", i64::from(good))
}

fn adherent(miti: &Miti) -> Phrase {
    let Some(total) = miti.adherent() else { return Phrase::new("miti-adherent-unknown") };
    Phrase::new("miti-adherent")
        .with("total", i64::from(total))
        .with("affirm", i64::from(miti.affirm))
        .with("seek", i64::from(miti.seek))
        .with("emphasise", i64::from(miti.emphasise))
}

fn non_adherent(miti: &Miti) -> Phrase {
    let id = if miti.detailed { "miti-non-adherent" } else { "miti-non-adherent-coarse" };
    Phrase::new(id)
        .with("total", i64::from(miti.non_adherent()))
        .with("persuade", i64::from(miti.persuade))
        .with("confront", i64::from(miti.confront))
}

/// The summary as JSON: what there is no figure for is `null`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MitiJson {
    /// Reflections to a question, in two decimals.
    reflections_to_questions: Option<f64>,
    /// How that stands to the thresholds.
    reflections_to_questions_level: Option<MitiLevel>,
    percent_complex_reflections: Option<u32>,
    percent_complex_reflections_level: Option<MitiLevel>,
    adherent: Option<u32>,
    non_adherent: u32,
    #[serde(flatten)]
    counts: Miti,
    thresholds: Thresholds,
}

/// The thresholds of the manual, and what they rest on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Thresholds {
    source: &'static str,
    basis: &'static str,
    reflections_to_questions: Threshold,
    percent_complex_reflections: Threshold,
    adherent: Option<Threshold>,
    non_adherent: Option<Threshold>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Threshold {
    fair: u32,
    good: u32,
}

const THRESHOLDS: Thresholds = Thresholds {
    source: "MITI 4.2.1 (Moyers, Manuel & Ernst 2015), section I",
    basis: "expert opinion",
    reflections_to_questions: Threshold {
        fair: REFLECTIONS_TO_A_QUESTION.0,
        good: REFLECTIONS_TO_A_QUESTION.1,
    },
    percent_complex_reflections: Threshold { fair: COMPLEX_PERCENT.0, good: COMPLEX_PERCENT.1 },
    adherent: None,
    non_adherent: None,
};

impl From<Miti> for MitiJson {
    fn from(miti: Miti) -> Self {
        Self {
            reflections_to_questions: miti.reflections_to_questions().map(|parts| f64::from(parts) / 100.0),
            reflections_to_questions_level: miti.ratio_level(),
            percent_complex_reflections: miti.percent_complex(),
            percent_complex_reflections_level: miti.complex_level(),
            adherent: miti.adherent(),
            non_adherent: miti.non_adherent(),
            counts: miti,
            thresholds: THRESHOLDS,
        }
    }
}
