//! The people who can be drawn: their files, and that they are told apart.

use std::collections::BTreeSet;
use std::path::Path;
use weerklank::stage::{
    BLEED, Light, Paint, Picture, Pose, character, character_files, characters, portrait, read_character,
    tessellate,
};

#[test]
fn every_character_can_be_read() {
    for (figure, text) in character_files() {
        match read_character(figure, text) {
            Ok(read) => assert_eq!(&read, character(figure)),
            Err(fault) => panic!("assets/characters/{figure}.ron: {fault}"),
        }
    }
    assert_eq!(character_files().count(), characters().len());
    assert!(characters().len() >= 10);
}

#[test]
fn what_is_wrong_with_a_character_is_said_with_its_line() {
    let (_, text) = character_files().find(|(figure, _)| *figure == "older-man").expect("the file");
    for (right, wrong, said) in [
        ("age: 1000", "aeg: 1000", "aeg"),
        ("cut: fringe", "cut: frinj", "frinj"),
        ("\"#eec2a8\"", "\"eec2a8\"", "eec2a8"),
        ("\"#eec2a8\"", "\"#eec2ag\"", "eec2ag"),
        ("shoulder: 166.0, ", "", "shoulder"),
    ] {
        assert!(text.contains(right), "{right}");
        let broken = text.replacen(right, wrong, 1);
        let fault = read_character("x", &broken).expect_err(wrong);
        assert!(fault.to_string().contains(said), "{fault}");
        assert!(fault.span.start.line > 1, "{fault}");
    }
}

#[test]
fn the_reference_of_the_format_names_every_character() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scenario-format.md");
    let text = std::fs::read_to_string(path).unwrap();
    let said = text.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let said: BTreeSet<&str> = said.map(|(name, _)| name).collect();
    let missing: Vec<_> = characters().iter().filter(|who| !said.contains(who.figure.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The share of what two silhouettes cover together that only one of them covers, in thousandths, at least.
const TOLD_APART: usize = 70;

/// Everyone as a black shape, calm: nobody is taken for someone else.
#[test]
fn everyone_is_told_apart_as_a_black_shape() {
    let shapes: Vec<_> = characters().iter().map(|who| (who.figure.as_str(), Silhouette::of(who))).collect();
    let mut pairs = Vec::new();
    for (index, (one, shape)) in shapes.iter().enumerate() {
        for (other, its) in &shapes[index + 1..] {
            pairs.push((shape.difference(its), *one, *other));
        }
    }
    pairs.sort_unstable();
    println!("most alike, in thousandths: {:?}", &pairs[..5]);
    let (least, one, other) = pairs[0];
    assert!(least >= TOLD_APART, "{one} and {other} differ by {least} ‰ only");
}

#[test]
fn two_of_the_same_are_not_told_apart() {
    let shape = |figure: &str| Silhouette::of(character(figure));
    assert_eq!(shape("nurse").difference(&shape("nurse")), 0);
    // An outline that is a little larger is no other person.
    let (_, text) = character_files().find(|(figure, _)| *figure == "man").expect("the file");
    let twin =
        read_character("twin", &text.replacen("shoulder: 172.0", "shoulder: 174.0", 1)).expect("a twin");
    assert!(shape("man").difference(&Silhouette::of(&twin)) < TOLD_APART);
}

/// What someone covers, in cells of ten units.
struct Silhouette(Vec<bool>);

const CELL: f32 = 10.0;
const ACROSS: usize = 360;
const DOWN: usize = 100;

impl Silhouette {
    fn of(who: &weerklank::stage::Character) -> Self {
        let mesh = tessellate(&solid(portrait(Light::Day, who, &Pose::CALM))).expect("drawn");
        let mut covered = vec![false; ACROSS * DOWN];
        for triangle in mesh.indices.chunks_exact(3) {
            let corner = |nth: usize| {
                let [x, y, _] = mesh.positions[usize::try_from(triangle[nth]).unwrap()];
                [x, y]
            };
            cover(&mut covered, [corner(0), corner(1), corner(2)]);
        }
        Self(covered)
    }

    /// What only one of the two covers, in thousandths of what they cover together.
    fn difference(&self, other: &Self) -> usize {
        let pairs = || self.0.iter().zip(&other.0);
        let apart = pairs().filter(|(one, other)| one != other).count();
        let together = pairs().filter(|(one, other)| **one || **other).count();
        apart * 1000 / together.max(1)
    }
}

/// The picture without light and shadow, which have no outline.
fn solid(picture: Picture) -> Picture {
    let shapes = picture.shapes.into_iter().filter(|shape| !matches!(shape.paint, Paint::Glow { .. }));
    Picture { shapes: shapes.collect() }
}

/// Marks the cells whose middle lies in a triangle.
fn cover(covered: &mut [bool], corners: [[f32; 2]; 3]) {
    let ends = |axis: usize| {
        let of = corners.map(|corner| corner[axis]);
        (of.iter().copied().fold(f32::MAX, f32::min), of.iter().copied().fold(f32::MIN, f32::max))
    };
    let ((left, right), (top, low)) = (ends(0), ends(1));
    for row in cells(top, low, DOWN) {
        for column in cells(left + BLEED, right + BLEED, ACROSS) {
            let here = [middle(column) - BLEED, middle(row)];
            let sides = [0, 1, 2].map(|nth| side(corners[nth], corners[(nth + 1) % 3], here));
            if sides.iter().all(|side| *side >= 0.0) || sides.iter().all(|side| *side <= 0.0) {
                covered[row * ACROSS + column] = true;
            }
        }
    }
}

/// On which side of a line a point lies, by the sign.
fn side(from: [f32; 2], to: [f32; 2], here: [f32; 2]) -> f32 {
    (to[0] - from[0]) * (here[1] - from[1]) - (to[1] - from[1]) * (here[0] - from[0])
}

/// The middle of a cell.
fn middle(cell: usize) -> f32 {
    (f32::from(u16::try_from(cell).unwrap()) + 0.5) * CELL
}

/// The cells between two ends, of so many.
fn cells(from: f32, to: f32, many: usize) -> impl Iterator<Item = usize> {
    (0..many).skip_while(move |cell| middle(*cell) < from).take_while(move |cell| middle(*cell) <= to)
}
