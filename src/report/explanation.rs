//! The explanation of a code, fitted to the terminal.

/// How far an example is indented.
const INDENT: &str = "    ";

/// A piece of an explanation.
enum Piece {
    Heading(String),
    Paragraph(String),
    Example(Vec<String>),
}

/// An explanation in Markdown as text of this width: headings underlined, paragraphs filled, examples indented.
#[must_use]
pub fn explanation_text(markdown: &str, width: usize) -> String {
    let told: Vec<String> = pieces(markdown).iter().map(|piece| told(piece, width)).collect();
    told.join("\n")
}

fn told(piece: &Piece, width: usize) -> String {
    match piece {
        Piece::Heading(words) => format!("{words}\n{}\n", "-".repeat(words.chars().count())),
        Piece::Paragraph(words) => format!("{}\n", textwrap::fill(words, width.max(20))),
        Piece::Example(lines) => format!("{INDENT}{}\n", lines.join(&format!("\n{INDENT}"))),
    }
}

fn pieces(markdown: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut lines = markdown.lines();
    let mut paragraph = Vec::new();
    let close = |paragraph: &mut Vec<&str>, pieces: &mut Vec<Piece>| {
        if !paragraph.is_empty() {
            pieces.push(Piece::Paragraph(paragraph.join(" ").replace('`', "")));
            paragraph.clear();
        }
    };
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            close(&mut paragraph, &mut pieces);
            let example = lines.by_ref().take_while(|line| !line.starts_with("```"));
            pieces.push(Piece::Example(example.map(str::to_owned).collect()));
        } else if line.starts_with('#') {
            close(&mut paragraph, &mut pieces);
            pieces.push(Piece::Heading(line.trim_start_matches(['#', ' ']).to_owned()));
        } else if line.trim().is_empty() {
            close(&mut paragraph, &mut pieces);
        } else {
            paragraph.push(line.trim());
        }
    }
    close(&mut paragraph, &mut pieces);
    pieces
}
