//! Which rule tells what someone did.

use crate::feedback::MoveAccount;
use crate::phrase::Phrase;
use crate::scoring::Rule;

/// The weightiest rule on what was done; what the circumstances did comes first only where there is nothing else.
pub(super) fn deed(made: &MoveAccount) -> Option<&Phrase> {
    of(&made.rules)
}

fn of(rules: &[Phrase]) -> Option<&Phrase> {
    rules.iter().find(|rule| !is_of_circumstances(rule)).or(rules.first())
}

fn is_of_circumstances(phrase: &Phrase) -> bool {
    let rule = Rule::ALL.into_iter().find(|rule| rule.message() == phrase.id);
    rule.is_some_and(Rule::is_of_circumstances)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_comes_before_where_it_was_done() {
        let [listeners, connects] = [Rule::Listeners, Rule::Connects].map(|rule| Phrase::new(rule.message()));
        assert_eq!(of(&[listeners.clone(), connects.clone()]), Some(&connects));
        assert_eq!(of(std::slice::from_ref(&listeners)), Some(&listeners));
        assert_eq!(of(&[]), None);
    }
}
