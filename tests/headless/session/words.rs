//! Own words and the preparation sheet.

use super::{face, guided, material, refused, say, take};
use weerklank::conversation::OwnWords;
use weerklank::session::{Input, Intent, Keep, LONGEST_WORDS, Notes, Pen, Refusal, Sheet};

#[test]
fn own_words_come_first_where_they_are_wanted() {
    let mut session = guided();
    assert_eq!(session.pen(), Pen::Down);
    for early in [Input::Write("x".to_owned()), Input::GiveWords("x".to_owned())] {
        assert_eq!(refused(&mut session, early), Refusal::NotAsked);
    }
    take(&mut session, Input::WantOwnWords(true));
    take(&mut session, Input::Write("Wat is".to_owned()));
    assert_eq!(session.pen(), Pen::OwnWords { draft: "Wat is" });
    let intents = take(&mut session, Input::GiveWords("  Wat is er?  ".to_owned()));
    assert_eq!(intents, [Intent::Save(Keep::AppendWords("Wat is er?".to_owned()))]);
    assert_eq!(session.pen(), Pen::Down);
    assert_eq!(refused(&mut session, Input::GiveWords("Nog eens".to_owned())), Refusal::NotAsked);
    let first = say(&session, 0);
    take(&mut session, first);
    assert_eq!(session.pen(), Pen::OwnWords { draft: "" }, "they are asked for at every move");
    assert_eq!(take(&mut session, Input::GiveWords("  ".to_owned())), []);
    assert_eq!(*session.own_words(), OwnWords::from([(1, "Wat is er?".to_owned())]));
}

#[test]
fn own_words_are_no_longer_than_there_is_room() {
    let mut session = guided().wanting_own_words(true);
    let long = "é".repeat(3 * LONGEST_WORDS);
    take(&mut session, Input::Write(long.clone()));
    let Pen::OwnWords { draft } = session.pen() else { panic!("nobody writes") };
    assert_eq!(draft.chars().count(), LONGEST_WORDS);
    take(&mut session, Input::GiveWords(long));
    assert_eq!(session.own_words_now().unwrap().chars().count(), LONGEST_WORDS);
}

#[test]
fn own_words_outlive_taking_back_the_move_they_were_for() {
    let mut session = guided().wanting_own_words(true);
    for words in ["een", "twee", "drie"] {
        take(&mut session, Input::GiveWords(words.to_owned()));
        let first = say(&session, 0);
        take(&mut session, first);
    }
    take(&mut session, Input::Rewind(2));
    assert_eq!(session.own_words_now(), Some("twee"));
    assert_eq!(session.pen(), Pen::Down, "they are not asked for again");
    assert_eq!(session.own_words().len(), 2, "those of later moves are gone with them");
}

#[test]
fn what_is_being_written_stands_while_one_looks() {
    let mut session = guided().wanting_own_words(true);
    take(&mut session, Input::Write("Wat is".to_owned()));
    let looks = face(&session);
    take(&mut session, looks);
    assert_eq!(session.pen(), Pen::OwnWords { draft: "Wat is" });
}

#[test]
fn what_is_being_written_stands_where_what_was_done_is_no_answer_in_words() {
    let mut session = guided().wanting_own_words(true);
    for input in [Input::TimeOut, Input::Silent { long_ms: 4_000 }, Input::Rewind(1)] {
        take(&mut session, Input::Write("Wat is".to_owned()));
        take(&mut session, input);
        assert_eq!(session.pen(), Pen::OwnWords { draft: "Wat is" });
    }
    take(&mut session, Input::GiveWords("Wat is er?".to_owned()));
    let first = say(&session, 0);
    take(&mut session, first);
    assert_eq!(session.pen(), Pen::OwnWords { draft: "" }, "for the next move they are asked anew");
    // Back at a move of which words are kept: what is being written stands, and nothing written they do.
    take(&mut session, Input::Write("En".to_owned()));
    take(&mut session, Input::Rewind(1));
    assert_eq!(session.pen(), Pen::OwnWords { draft: "En" });
    let again = say(&session, 0);
    take(&mut session, Input::Write(String::new()));
    take(&mut session, Input::GiveWords("Wat is er aan de hand?".to_owned()));
    take(&mut session, again);
    take(&mut session, Input::Rewind(1));
    assert_eq!(session.pen(), Pen::Down);
}

#[test]
fn the_sheet_gives_what_was_written_on_it() {
    let scenario = material().script;
    let mut sheet = Sheet::new(&scenario, &Notes::new());
    sheet.write(0, "  De feiten. ");
    sheet.write(1, "   ");
    sheet.write(99, "nergens");
    let notes = sheet.notes();
    assert_eq!(notes.values().collect::<Vec<_>>(), ["De feiten."]);
    assert_eq!(Sheet::new(&scenario, &notes).notes(), notes);
}
