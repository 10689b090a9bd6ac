//! The worked conversation in `docs/scoring.md`: computed, written out, and held against what stands there.
//!
//! The engine says what each move did; the sums and the score are worked out here once more, by the formulas as the
//! document gives them.

use crate::common::{late_again, method, played};
use std::fmt::Write;
use weerklank::conversation::{Conversation, MoveKind, Play};
use weerklank::format::Loaded;
use weerklank::scoring::Effect;

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scoring.md");
const BEGINS: &str = "<!-- worked: written by the test `worked`, UPDATE_GOLDEN=1 writes it anew -->\n";
const ENDS: &str = "<!-- worked: ends -->\n";

/// One move of the table.
struct Row {
    what: String,
    does: String,
    effect: Effect,
}

fn rows(loaded: &Loaded, play: &Play<'_>, conversation: &Conversation) -> Vec<Row> {
    let texts = loaded.texts.iter().find(|(language, _)| language.as_str() == "en").unwrap().1;
    let made = conversation.moments().iter().filter_map(|moment| moment.step.made.as_ref());
    let scored = made.filter_map(|made| made.effect.as_ref().map(|effect| (made.kind, effect)));
    scored
        .map(|(kind, effect)| {
            let (what, does) = match kind {
                MoveKind::Said(id) => {
                    let response = play.scenario.response(id);
                    let ids =
                        response.does.iter().map(|done| play.method.behaviour(done.behaviour).id.clone());
                    (format!("“{}”", texts.line(response.text)), ids.collect::<Vec<_>>().join(", "))
                }
                other => (format!("{other:?}"), String::new()),
            };
            Row { what, does, effect: effect.clone() }
        })
        .collect()
}

fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| | said | does | c | u | r | load | landed | C | U | R | by |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for (index, Row { what, does, effect }) in rows.iter().enumerate() {
        let rules: Vec<_> =
            effect.rules.iter().map(|applied| applied.rule.message().trim_start_matches("rule-")).collect();
        let (before, after) = (&effect.before, &effect.after);
        writeln!(
            text,
            "| {} | {what} | {does} | {} | {} | {} | {} | {} | {} → {} | {} | {} | {} |",
            index + 1,
            effect.connection,
            effect.challenge,
            effect.reflex,
            effect.load,
            effect.landed,
            before.connection,
            after.connection,
            after.challenge,
            after.resistance,
            rules.join(", "),
        )
        .unwrap();
    }
    text
}

/// The formula of the document: 0 to 900 up to `enough`, 900 to 1000 up to `most`.
fn bend(value: f64, enough: f64, most: f64) -> f64 {
    if value <= enough {
        (value.max(0.0)) * 900.0 / enough
    } else {
        (900.0 + (value - enough) * 100.0 / (most - enough)).min(1000.0)
    }
}

/// The sums, and the score they come to.
fn sums(rows: &[Row]) -> (String, f64) {
    let moves = f64::from(u32::try_from(rows.len()).unwrap());
    let mean =
        |value: fn(&Effect) -> i32| rows.iter().map(|row| f64::from(value(&row.effect))).sum::<f64>() / moves;
    let (c, landed, load) = (
        mean(|effect| effect.after.connection.get()),
        mean(|effect| effect.landed),
        mean(|effect| effect.load),
    );
    let over = 6.0 * (load - 160.0).max(0.0);
    let (connection, challenge) =
        (bend(c - 100.0, 500.0, 800.0), (bend(landed, 90.0, 200.0) - over).max(0.0));
    let worth = (3.0 * connection + 3.0 * challenge + 4.0 * connection.min(challenge)) / 10.0;
    let weights = [0.0, 600.0, 667.0, 733.0];
    let q = rows.iter().map(|row| weights[usize::from(row.effect.reflex)]).sum::<f64>() / moves / 1000.0;
    let total = worth / 10.0 / (1.0 + 0.3 * q + 17.0 * q * q);
    let mut text = String::new();
    writeln!(text, "- Mean connection {c:.0}: side = bend({c:.0} − 100, 500, 800) = **{connection:.0}**.")
        .unwrap();
    writeln!(text, "- Mean of what landed {landed:.0}, of what was asked {load:.0}: side = bend({landed:.0}, 90, 200) − {over:.0} = **{challenge:.0}**.").unwrap();
    writeln!(text, "- Worth = (3 × {connection:.0} + 3 × {challenge:.0} + 4 × {:.0}) / 10 = {worth:.0}. Enough different behaviours: nothing off.", connection.min(challenge)).unwrap();
    writeln!(
        text,
        "- Reflex: q = {q:.3}, so divide by 1 + 0.3 q + 17 q² = {:.3}.",
        1.0 + 0.3 * q + 17.0 * q * q
    )
    .unwrap();
    writeln!(text, "- Score: {worth:.0} / 10 / {:.3} = **{total:.0}**.", 1.0 + 0.3 * q + 17.0 * q * q)
        .unwrap();
    (text, total)
}

#[test]
#[expect(clippy::disallowed_methods, reason = "whether to write the document is asked of who runs the test")]
fn the_worked_conversation_is_as_the_document_says() {
    let method = method();
    let loaded = late_again(&method);
    let play = Play::new(&method, loaded.scenario.as_ref().unwrap());
    let file = loaded.plays.iter().find(|file| file.name == "one-reflex").unwrap();
    let conversation = played(&play, file.seed, &file.inputs);
    let rows = rows(&loaded, &play, &conversation);
    let (sums, total) = sums(&rows);
    let score = conversation.state().course().score(&method);
    assert_eq!(score.variety, 1000);
    assert!(
        (total - f64::from(score.total)).abs() < 1.0,
        "{total} by the formulas, {} by the engine",
        score.total
    );

    let wanted = format!("{}\n{sums}", table(&rows));
    let document = std::fs::read_to_string(DOCUMENT).unwrap();
    let (before, rest) = document.split_once(BEGINS).expect("the document has the place for it");
    let (stands, after) = rest.split_once(ENDS).expect("the document has the end of it");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(DOCUMENT, format!("{before}{BEGINS}{wanted}{ENDS}{after}")).unwrap();
        return;
    }
    assert!(
        stands == wanted,
        "docs/scoring.md is not what the engine does; UPDATE_GOLDEN=1 writes it anew:\n{wanted}"
    );
}
