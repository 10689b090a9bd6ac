//! A picture as SVG, to look at and to put into a document.

use super::colour::Colour;
use super::path::{Path, Segment};
use super::picture::{HEIGHT, Paint, Picture, Shape, WIDTH};
use std::fmt::{self, Write};

/// The picture as an SVG document.
#[must_use]
pub fn to_svg(picture: &Picture) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\">\n"
    );
    for (index, shape) in picture.shapes.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = write_shape(&mut svg, index, shape);
    }
    svg.push_str("</svg>\n");
    svg
}

fn write_shape(svg: &mut String, index: usize, shape: &Shape) -> fmt::Result {
    let paint = match shape.paint {
        Paint::Flat(colour) => Filling { value: hex(colour), opacity: opacity(colour) },
        Paint::Gradient { from, to, colours } => {
            write!(
                svg,
                "<linearGradient id=\"p{index}\" gradientUnits=\"userSpaceOnUse\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\">",
                from.x, from.y, to.x, to.y
            )?;
            write_stops(svg, colours)?;
            svg.push_str("</linearGradient>\n");
            Filling { value: format!("url(#p{index})"), opacity: 1.0 }
        }
        Paint::Glow { centre, radii, colour } => {
            write!(
                svg,
                "<radialGradient id=\"p{index}\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" \
                 gradientTransform=\"translate({} {}) scale({} {})\">",
                centre.x, centre.y, radii.x, radii.y
            )?;
            write_stops(svg, [colour, [colour[0], colour[1], colour[2], 0]])?;
            svg.push_str("</radialGradient>\n");
            Filling { value: format!("url(#p{index})"), opacity: 1.0 }
        }
    };
    svg.push_str("<path d=\"");
    write_path(svg, &shape.path)?;
    let Filling { value, opacity } = paint;
    match shape.stroke {
        Some(width) => writeln!(
            svg,
            "\" fill=\"none\" stroke=\"{value}\" stroke-opacity=\"{opacity:.3}\" stroke-width=\"{width:.2}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        ),
        None => writeln!(svg, "\" fill=\"{value}\" fill-opacity=\"{opacity:.3}\"/>"),
    }
}

/// What SVG is told to paint with.
struct Filling {
    value: String,
    opacity: f32,
}

fn write_stops(svg: &mut String, colours: [Colour; 2]) -> fmt::Result {
    for (offset, colour) in colours.into_iter().enumerate() {
        let (value, opacity) = (hex(colour), opacity(colour));
        write!(svg, "<stop offset=\"{offset}\" stop-color=\"{value}\" stop-opacity=\"{opacity:.3}\"/>")?;
    }
    Ok(())
}

fn write_path(svg: &mut String, path: &Path) -> fmt::Result {
    for segment in path.segments() {
        match *segment {
            Segment::Move(to) => write!(svg, "M{:.2} {:.2}", to.x, to.y)?,
            Segment::Line(to) => write!(svg, "L{:.2} {:.2}", to.x, to.y)?,
            Segment::Curve(a, b, to) => {
                write!(svg, "C{:.2} {:.2} {:.2} {:.2} {:.2} {:.2}", a.x, a.y, b.x, b.y, to.x, to.y)?;
            }
            Segment::Close => svg.push('Z'),
        }
    }
    Ok(())
}

fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour[0], colour[1], colour[2])
}

fn opacity(colour: Colour) -> f32 {
    f32::from(colour[3]) / 255.0
}
