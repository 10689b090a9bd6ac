//! Writes every sound, and ten seconds of each state, as WAV files to listen to, and prints what was measured of them.
//!
//! `cargo run --release --no-default-features --features sound --example sounds -- DIR`

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "an example takes its folder as argument, and reports what it wrote and how long that took"
)]
#![allow(unreachable_pub, reason = "a module of one program")]

mod states;

use ebur128::{EbuR128, Mode};
use states::{STATES, earshot, ten_seconds};
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};
use weerklank::format::{METHOD, read_method};
use weerklank::method::Method;
use weerklank::sound::synth::{KNOCKS, LAYERS, RATE, ROOMS, Take, knock, layer, room};
use weerklank::sound::{Mix, Mixer, Room, Samples, Tape, TapeBackend, Volumes};

fn main() -> Result<(), Box<dyn Error>> {
    let directory = std::env::args().nth(1).unwrap_or_else(|| "target/sounds".to_owned());
    let directory = Path::new(&directory);
    std::fs::create_dir_all(directory)?;
    let start = Instant::now();
    let samples = Samples::make();
    println!("all samples made in {:.2?}", start.elapsed());
    println!("{:24}seconds  peak dB   LUFS  centroid Hz   seam / usual / largest step", "");
    for which in ROOMS {
        tell(directory, &format!("room-{}", which.name()), &room(which), whole)?;
    }
    for which in LAYERS {
        tell(directory, &format!("bed-{}", which.name()), &layer(which), whole)?;
    }
    for which in KNOCKS {
        tell(directory, &format!("cue-{}", which.name()), &knock(which), loudest)?;
    }
    let method = read_method(METHOD)?;
    println!("playing takes {:.2} % of a core", cost(&method, &samples) * 100.0);
    for state in STATES {
        let mix = ten_seconds(&method, &samples, state, Room::Office);
        tell(directory, &format!("mix-{state}"), &mix, whole)?;
    }
    Ok(())
}

/// Which part of a core it takes while everything sounds.
fn cost(method: &Method, samples: &Samples) -> f64 {
    let tape = Tape::new(48_000);
    let mut mixer = Mixer::<TapeBackend>::new(tape.clone(), Volumes::default());
    mixer.bring(samples.clone());
    mixer.play(Some(Mix::of(&earshot("tense", Room::ShopFloor), &method.levels)));
    let start = Instant::now();
    let heard = Duration::from_secs(20);
    let _ = tape.record(20_000);
    start.elapsed().as_secs_f64() / heard.as_secs_f64()
}

type Measure = fn(&Take) -> Result<f64, ebur128::Error>;

/// Writes a sound and prints its measures.
fn tell(directory: &Path, name: &str, take: &Take, loudness: Measure) -> Result<(), Box<dyn Error>> {
    write(&directory.join(format!("{name}.wav")), take)?;
    let steps = take.steps();
    println!(
        "{name:24}{:7.2}{:9.1}{:7.1}{:13.0}{:9.5} / {:.5} / {:.5}",
        take.seconds(),
        20.0 * take.peak().log10(),
        loudness(take)?,
        take.centroid(),
        steps.seam,
        steps.usual,
        steps.largest,
    );
    Ok(())
}

/// The loudness of the whole, in LUFS.
fn whole(take: &Take) -> Result<f64, ebur128::Error> {
    let mut meter = EbuR128::new(2, RATE, Mode::I)?;
    meter.add_frames_f32(take.frames.as_flattened())?;
    meter.loudness_global()
}

/// The loudness where it is loudest, in LUFS, over 0.4 seconds.
fn loudest(take: &Take) -> Result<f64, ebur128::Error> {
    let mut meter = EbuR128::new(2, RATE, Mode::M)?;
    let mut most = f64::NEG_INFINITY;
    let silence = vec![[0.0; 2]; 12_000];
    for part in silence.chunks(240).chain(take.frames.chunks(240)).chain(silence.chunks(240)) {
        meter.add_frames_f32(part.as_flattened())?;
        most = most.max(meter.loudness_momentary()?);
    }
    Ok(most)
}

fn write(path: &Path, take: &Take) -> Result<(), hound::Error> {
    let spec = hound::WavSpec {
        channels: 2,
        sample_rate: RATE,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut writer = hound::WavWriter::create(path, spec)?;
    for level in take.frames.iter().flatten() {
        #[expect(clippy::cast_possible_truncation, reason = "between the ends of the scale")]
        writer.write_sample((level.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16)?;
    }
    writer.finalize()
}
