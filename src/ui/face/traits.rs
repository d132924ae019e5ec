//! What makes one person of the same age, skin and hair another than the next: forms without names, from a number.

/// The forms of a person. Widths and weights are factors, 1 in the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Traits {
    pub face_wide: f32,
    /// −1 narrow … 1 square.
    pub jaw: f32,
    /// −1 short … 1 long.
    pub chin: f32,
    pub body_wide: f32,
    pub brow: f32,
    pub nose: f32,
    pub lips: f32,
    /// Which of the cuts of the same hair, which frame of glasses, and so on: any number, taken modulo how many there are.
    pub cut: usize,
    pub frame: usize,
    pub hair_color: usize,
    pub iris: usize,
    pub jewel: usize,
}

impl Traits {
    /// The traits of a person's number, the same on every machine.
    pub(super) fn of(person: u8) -> Traits {
        let mut drawn = 0;
        let mut next = || {
            drawn += 1;
            scattered(u64::from(person), drawn)
        };
        // The mean of two: most people are near the middle.
        let mut about_zero = || {
            let one = (next() % 1001) as f32 / 500.0 - 1.0;
            let other = (next() % 1001) as f32 / 500.0 - 1.0;
            (one + other) / 1.5
        };
        let about_zero = [(); 7].map(|()| about_zero().clamp(-1.0, 1.0));
        let [face, jaw, chin, body, brow, nose, lips] = about_zero;
        let mut number = || (next() >> 16) as usize % 720;
        Traits {
            face_wide: 1.0 + 0.060 * face,
            jaw,
            chin,
            // A broad face seldom sits on narrow shoulders.
            body_wide: 1.0 + 0.085 * (0.7 * body + 0.3 * face),
            brow: 1.0 + 0.25 * brow,
            nose: 1.0 + 0.16 * nose,
            lips: 1.0 + 0.18 * lips,
            cut: number(),
            frame: number(),
            hair_color: number(),
            iris: number(),
            jewel: number(),
        }
    }
}

/// Scatters two numbers into one (the finaliser of splitmix64).
pub(super) fn scattered(seed: u64, place: u64) -> u64 {
    let mut bits = seed.wrapping_add(place.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
