//! No behaviour repeated and no rule blind to what was said wins.

use super::talk::{METHOD, any_value, does, events, heard_change, ids, score, setting};
use proptest::prelude::*;
use weerklank::method::{Behaviour, Goal};

/// What a player who knows the table by heart, and nothing else, thinks a behaviour is worth.
fn table_worth(behaviour: &Behaviour) -> i32 {
    i32::from(behaviour.place.connection) + i32::from(behaviour.place.challenge)
}

fn best_in_the_table() -> Vec<&'static str> {
    let most = METHOD.behaviours().iter().map(table_worth).max();
    ids(|behaviour| Some(table_worth(behaviour)) == most)
}

proptest! {
    #[test]
    fn one_behaviour_over_and_over_does_not_win(
        goal in proptest::sample::select(Goal::ALL.to_vec()),
        index in 0..METHOD.behaviours().len(),
        connection in 0..=700,
        times in 5_usize..30,
        heard in any::<bool>(),
    ) {
        let mut talk = if heard { vec![heard_change()] } else { Vec::new() };
        talk.extend(vec![does(&METHOD.behaviours().as_slice()[index].id); times]);
        let total = score(setting(goal, connection), &talk).total;
        prop_assert!(total <= 70, "{}: {total}", METHOD.behaviours().as_slice()[index].id);
    }

    /// At every move he takes one of those with most in the table, met or not.
    #[test]
    fn who_only_reads_the_table_does_not_win(
        goal in proptest::sample::select(Goal::ALL.to_vec()),
        connection in any_value(),
        takes in proptest::collection::vec(proptest::sample::select(best_in_the_table()), 3..30),
        heard in any::<bool>(),
    ) {
        let mut talk = if heard { vec![heard_change()] } else { Vec::new() };
        talk.extend(takes.into_iter().map(does));
        let total = score(setting(goal, connection), &talk).total;
        prop_assert!(total <= 70, "{total}");
    }
}

/// What a listener who only half listens might keep doing in turn: anything that asks for nothing beforehand, or
/// for change talk where that was heard.
fn any_round() -> impl Strategy<Value = Vec<&'static str>> {
    let all: Vec<_> = METHOD.behaviours().iter().map(|behaviour| behaviour.id.as_str()).collect();
    proptest::collection::vec(proptest::sample::select(all), 2)
}

proptest! {
    /// A fixed round of two is blind to what was said, however well the two are chosen.
    #[test]
    fn two_behaviours_by_turns_do_not_win(
        goal in proptest::sample::select(Goal::ALL.to_vec()),
        connection in 0..=700,
        round in any_round(),
        times in 8_usize..30,
        heard in any::<bool>(),
    ) {
        let mut talk = if heard { vec![heard_change()] } else { Vec::new() };
        talk.extend(round.iter().cycle().take(times).map(|id| does(id)));
        let total = score(setting(goal, connection), &talk).total;
        prop_assert!(total <= 70, "{round:?}: {total}");
    }
}

#[test]
fn stacking_earns_nothing() {
    let one = score(setting(Goal::Keep, 450), &events("listen summary empathy"));
    let stacked = "listen+empathy+compliment+curiosity summary+affirm+honesty empathy+listen+small_talk";
    let stacked = score(setting(Goal::Keep, 450), &events(stacked));
    assert!(stacked.total <= one.total + 3, "{stacked:?} {one:?}");
}
