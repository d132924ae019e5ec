//! What a customer looks like, whatever they feel.

use egui::Color32;

use super::traits::Traits;

/// About how old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Age {
    Young,
    #[default]
    Adult,
    Elder,
}

/// What is on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Hair {
    #[default]
    Short,
    Long,
    Bun,
    Curly,
    Bald,
    Headscarf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Glasses {
    #[default]
    Without,
    With,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Beard {
    #[default]
    Without,
    Stubble,
    Moustache,
    Full,
}

/// The unchanging part of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub age: Age,
    pub hair: Hair,
    /// 1 lightest … 6 darkest; anything else counts as the nearest.
    pub skin: u8,
    /// 1…8; anything else counts as the nearest.
    pub dress: u8,
    pub glasses: Glasses,
    pub beard: Beard,
    /// Everything that has no name: the form of head and shoulders, brows, nose, the cut and colour of the hair. Each
    /// number is another person.
    pub person: u8,
}

impl Default for Look {
    fn default() -> Self {
        Look {
            age: Age::Adult,
            hair: Hair::Short,
            skin: 3,
            dress: 1,
            glasses: Glasses::Without,
            beard: Beard::Without,
            person: 0,
        }
    }
}

/// The colours that follow from a look.
#[derive(Clone, Copy, Debug)]
pub(super) struct LookColors {
    pub skin: Color32,
    pub skin_shade: Color32,
    pub skin_line: Color32,
    pub blush: Color32,
    pub lip: Color32,
    pub lip_dark: Color32,
    pub hair: Color32,
    pub hair_light: Color32,
    pub brow: Color32,
    pub beard: Color32,
    pub beard_light: Color32,
    pub iris: Color32,
    pub dress: Color32,
    pub dress_shade: Color32,
    pub dress_trim: Color32,
    pub scarf: Color32,
    pub scarf_shade: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Skin, its shade, the lines in it, the blush on it, lips, and the dark of the lips.
const SKINS: [[u32; 6]; 6] = [
    [0xF7D9C4, 0xE6B89B, 0xB9805F, 0xE2705C, 0xCF7F74, 0x8E4A44],
    [0xEFC5A3, 0xD9A27C, 0xA86F4C, 0xD9644C, 0xC2705F, 0x84433A],
    [0xDDA67C, 0xC28558, 0x8F5A38, 0xCB563C, 0xB1604D, 0x753930],
    [0xC4875C, 0xA66A42, 0x764527, 0xB9472F, 0x9C4F3E, 0x642F28],
    [0x96603F, 0x7A4A2E, 0x52301C, 0x9E3A28, 0x7F4034, 0x4E2620],
    [0x6B4530, 0x543321, 0x351F14, 0x85301F, 0x63352C, 0x3B1E1A],
];

/// A dress, its shade and its trim.
const DRESSES: [[u32; 3]; 8] = [
    [0x5B84A8, 0x46698A, 0xF3EFE6],
    [0x39445A, 0x2B3346, 0xEDE6DA],
    [0xC98A4B, 0xAC7038, 0xE3AE74],
    [0x7C3F3A, 0x62302C, 0xE0B36A],
    [0x4E8074, 0x3C675D, 0xE9F0E6],
    [0xB4686B, 0x985254, 0xF2DFD6],
    [0x7A6A9B, 0x615282, 0xE9E2F2],
    [0x6C7350, 0x555B3D, 0xEDE8D2],
];

/// A headscarf and its shade, chosen to go with the dress of the same number.
const SCARVES: [[u32; 2]; 8] = [
    [0xD9C3A5, 0xBFA582],
    [0xA94F4A, 0x8B3D3A],
    [0x4F6E66, 0x3D5851],
    [0xE2CFAE, 0xC7B18B],
    [0xE8D9C8, 0xCDBAA4],
    [0x5C6B86, 0x48556D],
    [0xDDB9B4, 0xC39A95],
    [0xB98E4C, 0x9C7438],
];

/// Hair and the light on it, by how light the skin is.
const HAIR_WITH_LIGHT_SKIN: [[u32; 2]; 6] = [
    [0x5A3B28, 0x7A5439],
    [0x3B2A22, 0x594136],
    [0xB98A4E, 0xD3AA6E],
    [0x7A3F26, 0x9A5836],
    [0x8A5A33, 0xA97446],
    [0x2B211D, 0x47372F],
];
const HAIR_WITH_DARK_SKIN: [[u32; 2]; 3] = [
    [0x2B211D, 0x47372F],
    [0x1F1A1C, 0x3A3338],
    [0x3A2A22, 0x574036],
];
const HAIR_OF_ELDERS: [[u32; 2]; 3] = [
    [0xB9B4AC, 0xD4D0C8],
    [0xDAD7D0, 0xF0EEE9],
    [0x8A8783, 0xABA8A3],
];

/// Up to here a skin counts as light, for the colours of hair and eyes that go with it.
const LIGHT_SKIN_MAX: u8 = 2;

impl Look {
    pub(super) fn colors(&self) -> LookColors {
        let skin = SKINS[usize::from(self.skin.clamp(1, 6)) - 1];
        let dress_place = usize::from(self.dress.clamp(1, 8)) - 1;
        let dress = DRESSES[dress_place];
        let scarf = SCARVES[dress_place];
        let traits = Traits::of(self.person);
        let light = self.skin <= LIGHT_SKIN_MAX;
        let hair = match self.age {
            Age::Elder => HAIR_OF_ELDERS[traits.hair_color % HAIR_OF_ELDERS.len()],
            _ if light => HAIR_WITH_LIGHT_SKIN[traits.hair_color % HAIR_WITH_LIGHT_SKIN.len()],
            _ => HAIR_WITH_DARK_SKIN[traits.hair_color % HAIR_WITH_DARK_SKIN.len()],
        };
        let iris = match traits.iris % 3 {
            0 if light => 0x5B7B86,
            1 if light => 0x6B7A4E,
            _ => 0x4A2E1E,
        };
        let brow = match self.age {
            Age::Elder => 0x7B756E,
            _ => hair[0],
        };
        // Lips without paint are nearer to the skin.
        let bare_lips = match self.hair {
            Hair::Short | Hair::Bald => 0.45,
            _ if self.beard != Beard::Without => 0.45,
            _ => 0.08,
        };
        let lip = rgb(skin[4]).lerp_to_gamma(rgb(skin[1]), bare_lips);
        LookColors {
            skin: rgb(skin[0]),
            skin_shade: rgb(skin[1]),
            skin_line: rgb(skin[2]),
            blush: rgb(skin[3]),
            lip,
            lip_dark: rgb(skin[5]),
            hair: rgb(hair[0]),
            hair_light: rgb(hair[1]),
            brow: rgb(brow),
            beard: rgb(hair[0]).lerp_to_gamma(rgb(skin[2]), 0.12),
            beard_light: rgb(hair[1]),
            iris: rgb(iris),
            dress: rgb(dress[0]),
            dress_shade: rgb(dress[1]),
            dress_trim: rgb(dress[2]),
            scarf: rgb(scarf[0]),
            scarf_shade: rgb(scarf[1]),
        }
    }
}
