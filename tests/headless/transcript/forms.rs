//! The forms a transcript can have: as spreadsheets write them, and as people do.

use super::{METHOD, codes, course, rows, transcript};
use weerklank::method::Goal;

const PLAIN: &str = "turn,speaker,codes\n1,trainee,question_open;input_information\n2,counterpart,change_talk\n\
                     3,trainee,reflection_complex\n";

#[test]
fn it_is_read_as_spreadsheets_write_it() {
    let forms = [
        ("a mark at the beginning and Windows line ends", format!("\u{feff}{}", PLAIN.replace('\n', "\r\n"))),
        ("no line end at the end", PLAIN.trim_end().to_owned()),
        (
            "semicolons, the codes in quotes",
            "turn;speaker;codes\r\n1;trainee;\"question_open;input_information\"\r\n2;counterpart;change_talk\r\n\
             3;trainee;reflection_complex\r\n"
                .to_owned(),
        ),
        (
            "semicolons, the codes without quotes, short rows filled up",
            "turn;speaker;codes\n1;trainee;question_open;input_information\n2;counterpart;change_talk;\n\
             3;trainee;reflection_complex;;\n"
                .to_owned(),
        ),
        ("a first line with the delimiter", format!("sep=;\r\n{}", PLAIN.replace(';', "|").replace([',', '|'], ";"))),
        ("tabs, codes with commas", PLAIN.replace(',', "\t").replace(';', ",")),
        ("every cell in quotes", "\"turn\",\"speaker\",\"codes\"\n\"1\",\"trainee\",\"question_open;input_information\"\n\"2\",\"counterpart\",\"change_talk\"\n\"3\",\"trainee\",\"reflection_complex\"\n".to_owned()),
        ("empty lines and rows of empty cells", PLAIN.replace('\n', "\n\n,,\n")),
        ("old line ends", PLAIN.replace('\n', "\r")),
        (
            "other columns, in another order",
            "words,codes,who,speaker,turn\n\"Hm, \"\"hoe\"\" dan?\nVertel.\",question_open;input_information,A,trainee,1\n\
             Ik wil het wel,change_talk,B,counterpart,2\nJe wilt het,reflection_complex,A,trainee,3\n"
                .to_owned(),
        ),
        ("capitals and spaces", PLAIN.replace("question_open", " Question open ").replace("trainee", "Trainee ").replace("turn", "Turn")),
        ("remarks", PLAIN.replace("2,", ",,\n2,")),
        ("turns without numbers", PLAIN.replace("1,", ",").replace("2,", ",").replace("3,", ",")),
    ];
    let plain = transcript(PLAIN);
    for (name, form) in forms {
        assert_eq!(codes(&form), [""; 0], "{name}");
        assert_eq!(transcript(&form), plain, "{name}");
    }
}

#[test]
fn every_behaviour_of_the_method_is_a_code_in_every_delivery() {
    for behaviour in METHOD.behaviours() {
        for delivery in ["", ":plain", ":clumsy", ":skilful"] {
            let row = format!("trainee {}{delivery}", behaviour.id);
            assert_eq!(codes(rows(&["trainee listen", &row])), [""; 0], "{row}");
        }
    }
}

#[test]
fn the_nine_codes_stand_for_behaviours() {
    for (code, id) in [
        ("input_information", "information"),
        ("input_advice", "reflex_advice"),
        ("input_negotiation", "negotiation"),
        ("input_options", "options"),
    ] {
        let of = |code: &str| course(&transcript(rows(&["trainee listen", &format!("trainee {code}")])));
        assert_eq!(of(code), of(id), "{code}");
    }
}

#[test]
fn a_setting_says_how_it_begins() {
    let begun = |setting: &str| transcript(rows(&[setting, "trainee listen"]));
    let plain = begun("setting ");
    let low = begun("setting connection:low;resistance:800");
    assert_eq!(low.people[0].start.connection, METHOD.starts.low);
    assert_eq!(low.people[0].start.resistance, 800);
    assert_eq!(low.people[0].start.openness, plain.people[0].start.openness);
    let circumstances = begun("setting listeners;new;video").circumstances;
    assert!(circumstances.listeners && circumstances.new && circumstances.remote);
    assert_eq!(begun("setting goal:change-motivated").goal, Goal::ChangeMotivated);
    assert_eq!(begun("setting:3 sensitive:compliment").people.len(), 3);
    assert_eq!(plain, transcript(rows(&["trainee listen"])), "an empty setting says nothing");
}

#[test]
fn silences_of_a_row_are_moves_before_what_is_said() {
    let apart = transcript(rows(&["trainee silence:4000", "trainee reflection_complex"]));
    let together = transcript(rows(&["trainee reflection_complex;silence:4000"]));
    assert_eq!(course(&apart), course(&together));
    let short = transcript(rows(&["trainee silence:1000;reflection_complex"]));
    assert_eq!(
        short,
        transcript(rows(&["trainee silence:0", "trainee reflection_complex"])),
        "a pause for breath"
    );
}
