//! Lips that follow the words: wide for an a, round for an o, shut for an m.

/// What speaking does to a mouth, whatever the face feels. Each part 0…1.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Lips {
    pub open: f32,
    pub round: f32,
    /// Brought together, even in a face whose mouth stands open.
    pub shut: f32,
}

/// As many letters as come out together: the lips move when new words are painted anyway, and cost no picture of their own.
pub const LETTERS_TOGETHER: usize = 3;

impl Lips {
    /// Nobody speaks.
    pub const SILENT: Lips = Lips {
        open: 0.0,
        round: 0.0,
        shut: 0.0,
    };

    /// The lips when `revealed` characters of a line are out; silent before the first and after the last.
    ///
    /// Letters are close enough to sounds for this, in Indonesian nearly the same.
    pub fn saying(words: &str, revealed: usize) -> Lips {
        let begins = revealed - revealed % LETTERS_TOGETHER;
        if begins == 0 || words.chars().nth(revealed).is_none() {
            return Lips::SILENT;
        }
        let coming = words.chars().skip(begins).take(LETTERS_TOGETHER);
        coming.map(shape).fold(
            Lips {
                shut: 1.0,
                ..Lips::SILENT
            },
            |widest, next| {
                if next.open > widest.open {
                    next
                } else {
                    widest
                }
            },
        )
    }
}

fn shape(letter: char) -> Lips {
    let (open, round) = match letter.to_lowercase().next().unwrap_or(letter) {
        'a' | 'à' | 'á' => (0.62, 0.0),
        'e' | 'é' | 'è' => (0.42, 0.0),
        'i' | 'y' => (0.28, 0.0),
        'o' => (0.48, 0.75),
        'u' | 'w' => (0.30, 1.0),
        'm' | 'b' | 'p' | 'f' | 'v' => (0.0, 0.0),
        other if other.is_alphanumeric() => (0.14, 0.0),
        _ => (0.0, 0.0),
    };
    let shut = if open > 0.0 { 0.0 } else { 1.0 };
    Lips { open, round, shut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_a_opens_an_o_rounds_and_an_m_shuts() {
        let after = |words: &str| Lips::saying(&format!("...{words}..."), 3);
        assert!(after("a").open > after("i").open);
        assert!(after("o").round > 0.5 && after("a").round < 0.1);
        assert!(after("mm").shut > 0.5);
    }

    #[test]
    fn nobody_speaks_before_the_first_letter_and_after_the_last() {
        assert_eq!(Lips::saying("Apa kabar", 0), Lips::SILENT);
        assert_eq!(Lips::saying("Apa kabar", 9), Lips::SILENT);
        assert_eq!(Lips::saying("", 0), Lips::SILENT);
        assert_eq!(Lips::saying("Apa", 40), Lips::SILENT);
    }

    #[test]
    fn the_lips_keep_while_no_new_letters_come_out_and_move_with_them() {
        let words = "Sudah tiga kali saya menelepon.";
        for revealed in 3..words.len() {
            let same = revealed - revealed % LETTERS_TOGETHER;
            assert_eq!(Lips::saying(words, revealed), Lips::saying(words, same));
        }
        let mut shapes: Vec<Lips> = Vec::new();
        for revealed in (3..words.len()).step_by(LETTERS_TOGETHER) {
            let lips = Lips::saying(words, revealed);
            if !shapes.contains(&lips) {
                shapes.push(lips);
            }
        }
        assert!(shapes.len() >= 4, "{shapes:?}");
    }
}
