//! The rules, one file each.

mod all_bad;
mod all_good;
mod allow_idle;
mod allow_unknown;
mod best_is_longest;
mod best_is_politest;
mod candidate_shadowed;
mod change_talk_unanswered;
mod condition_never_holds;
mod ending_contradicts_score;
mod ending_never_reached;
mod endings_out_of_order;
mod feedback_missing;
mod language_behind;
mod line_never_spoken;
mod listener_out_of_earshot;
mod method_contradicted;
mod no_way_out;
mod responses_alike;
mod score_out_of_reach;
mod silence_after_question;
mod subject_never_finished;
mod technique_never_offered;
mod time_out_unanswered;
mod told_before_known;
mod told_twice;
mod won_by_one_technique;

use super::rule::Rule;
pub(super) use allow_idle::ALLOW_IDLE;
pub(super) use allow_unknown::ALLOW_UNKNOWN;

/// All rules that look at a scenario; those about silencing stand apart.
pub const RULES: &[Rule] = &[
    condition_never_holds::RULE,
    candidate_shadowed::RULE,
    line_never_spoken::RULE,
    no_way_out::RULE,
    subject_never_finished::RULE,
    ending_never_reached::RULE,
    responses_alike::RULE,
    best_is_longest::RULE,
    best_is_politest::RULE,
    all_good::RULE,
    all_bad::RULE,
    technique_never_offered::RULE,
    score_out_of_reach::RULE,
    won_by_one_technique::RULE,
    ending_contradicts_score::RULE,
    feedback_missing::RULE,
    language_behind::RULE,
    change_talk_unanswered::RULE,
    told_twice::RULE,
    told_before_known::RULE,
    listener_out_of_earshot::RULE,
    silence_after_question::RULE,
    time_out_unanswered::RULE,
    endings_out_of_order::RULE,
    method_contradicted::RULE,
];
