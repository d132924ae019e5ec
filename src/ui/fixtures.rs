//! Views for tests: a conversation about a fridge, in both languages.

use crate::text::{Language, Strings};
use crate::ui::face::{Age, Glasses, Hair, Look};
use crate::ui::kinds::{
    Axis, Channel, Completion, CriticalKind, Feeling, Feelings, Motion, Outcome, Persona, Speaker,
    Stage, Tells, Utterance,
};
use crate::ui::screens::briefing::{BriefingView, LookUpCard};
use crate::ui::screens::conversation::{Choice, ConversationView, CurrentLine, Progress};
use crate::ui::screens::debrief::{
    AxisPoints, AxisScore, Better, Cause, CauseKind, CriticalError, Customer, DebriefView, Effect,
    Ending, Forfeit, LedgerRow, ReplayOption, Scores, Strength, Turn, TurningPoint,
};
use crate::ui::screens::home::{HomeView, Interrupted, ScenarioCard, Suggestion};
use crate::ui::screens::team::{Person, TeamSession, TeamView};
use crate::ui::widgets::portrait::Portrait;

/// Picks the text of a language.
pub struct Say(pub Language);

impl Say {
    pub fn strings(&self) -> Strings {
        Strings::new(self.0)
    }

    fn t(&self, english: &str, indonesian: &str) -> String {
        match self.0 {
            Language::English => english.to_owned(),
            Language::Indonesian => indonesian.to_owned(),
        }
    }
}

pub fn ratna() -> Look {
    Look {
        age: Age::Adult,
        hair: Hair::Headscarf,
        skin: 3,
        dress: 2,
        glasses: Glasses::Without,
    }
}

/// Who waits in a scenario of the library, and how they feel.
fn person(id: &str) -> (Look, Feelings) {
    let feels = |anger, disappointment, worry| Feelings {
        anger,
        disappointment,
        worry,
        ..Feelings::default()
    };
    let look = |age, hair, skin, dress, glasses| Look {
        age,
        hair,
        skin,
        dress,
        glasses,
    };
    match id {
        "missed-boiler" => (
            look(Age::Elder, Hair::Bald, 2, 8, Glasses::Without),
            feels(850, 400, 200),
        ),
        "wrong-company" => (
            look(Age::Young, Hair::Curly, 5, 3, Glasses::Without),
            feels(80, 80, 80),
        ),
        "charged-twice" => (
            look(Age::Adult, Hair::Long, 1, 6, Glasses::With),
            feels(150, 250, 720),
        ),
        "everyone-watching" => (
            look(Age::Young, Hair::Short, 4, 5, Glasses::With),
            feels(400, 520, 100),
        ),
        _ => (ratna(), feels(650, 550, 300)),
    }
}

pub fn home_first_run() -> HomeView {
    HomeView {
        name: None,
        suggestion: None,
        interrupted: None,
        library: Vec::new(),
        left_out: Vec::new(),
    }
}

pub fn home_empty() -> HomeView {
    HomeView {
        name: Some("Amira".into()),
        ..home_first_run()
    }
}

pub fn home_full(say: &Say) -> HomeView {
    let card =
        |id: &str, title: String, summary: String, channel, persona, difficulty, times_played| {
            let (look, feelings) = person(id);
            ScenarioCard {
                id: id.into(),
                title,
                summary,
                channel,
                persona,
                difficulty,
                times_played,
                look,
                feelings,
            }
        };
    HomeView {
        name: Some("Amira".into()),
        suggestion: Some(Suggestion {
            scenario: "one-week-old".into(),
            reason: say.strings().format(
                "home-reason-axis",
                &[("axis", say.strings().get("axis-inline-patience").into())],
            ),
        }),
        interrupted: Some(Interrupted {
            session: "s-17".into(),
            title: say.t("Missed boiler visit", "Teknisi pemanas air tidak datang"),
            customer: "Graham Ellis".into(),
            when: say.t("21 November 2026, 14:05", "21 November 2026, 14.05"),
            choices_made: 3,
        }),
        library: vec![
            card(
                "one-week-old",
                say.t("One week old", "Baru seminggu"),
                say.t(
                    "A fridge died after a week. The customer has been sent from desk to desk.",
                    "Kulkas mati setelah seminggu. Pelanggan sudah dilempar dari meja ke meja.",
                ),
                Channel::Call,
                Persona::Critical,
                3,
                2,
            ),
            card(
                "missed-boiler",
                say.t("Missed boiler visit", "Teknisi pemanas air tidak datang"),
                say.t(
                    "A day off taken, nobody came, and the house is cold.",
                    "Sudah ambil cuti sehari, tidak ada yang datang, dan rumah dingin.",
                ),
                Channel::WalkIn,
                Persona::Volatile,
                5,
                0,
            ),
            card(
                "wrong-company",
                say.t("The wrong company", "Salah alamat"),
                say.t(
                    "A polite question about a parcel that another courier carries.",
                    "Pertanyaan sopan tentang paket yang dibawa kurir lain.",
                ),
                Channel::Chat,
                Persona::Calm,
                1,
                1,
            ),
            card(
                "charged-twice",
                say.t("Charged twice", "Tertagih dua kali"),
                say.t(
                    "The same invoice left the account twice, two days before the rent is due.",
                    "Tagihan yang sama terpotong dua kali, dua hari sebelum uang sewa jatuh tempo.",
                ),
                Channel::Email,
                Persona::Anxious,
                2,
                0,
            ),
            card(
                "everyone-watching",
                say.t("Everybody is watching", "Semua orang menonton"),
                say.t(
                    "A public post with a photograph, two hundred comments, and a fair point in it.",
                    "Unggahan umum dengan foto, dua ratus komentar, dan ada benarnya.",
                ),
                Channel::Social,
                Persona::Clever,
                4,
                0,
            ),
        ],
        left_out: vec![
            say.strings().format(
                "home-left-out",
                &[
                    ("scenario", "late-parcel".into()),
                    ("place", "scenarios/late-parcel".into()),
                ],
            ),
        ],
    }
}

pub fn cards(say: &Say) -> Vec<LookUpCard> {
    vec![
        LookUpCard {
            id: "warranty".into(),
            title: say.t("Warranty", "Garansi"),
            body: say.t(
                "Within 14 days of delivery: replace or refund, at the customer’s choice. After that: repair within 10 working days.",
                "Dalam 14 hari sejak barang diterima: ganti baru atau uang kembali, terserah pelanggan. Sesudah itu: perbaikan paling lama 10 hari kerja.",
            ),
        },
        LookUpCard {
            id: "order".into(),
            title: say.t("Order 8841", "Pesanan 8841"),
            body: say.t(
                "Delivered on Monday last week. Two earlier calls, no note about either.",
                "Diterima hari Senin minggu lalu. Dua kali menelepon sebelumnya, tanpa catatan.",
            ),
        },
    ]
}

pub fn briefing(say: &Say) -> BriefingView {
    BriefingView {
        scenario: "one-week-old".into(),
        title: say.t("One week old", "Baru seminggu"),
        channel: Channel::Call,
        persona: Persona::Critical,
        difficulty: 3,
        role: say.t(
            "You answer the service line of a home-appliance shop. You can replace and refund up to the price of the order.",
            "Anda menjawab saluran layanan sebuah toko peralatan rumah tangga. Anda boleh mengganti barang dan mengembalikan uang sampai senilai pesanan.",
        ),
        ticket: say.t(
            "Order 8841, delivered on Monday last week. Two earlier calls, no note about either.",
            "Pesanan 8841, diterima hari Senin minggu lalu. Dua kali menelepon sebelumnya, tanpa catatan satu pun.",
        ),
        customer_name: "Ratna Wijaya".into(),
        look: ratna(),
        feelings: person("one-week-old").1,
        look_up: cards(say),
    }
}

pub fn portrait(say: &Say, feelings: Feelings) -> Portrait {
    Portrait {
        look: ratna(),
        name: "Ratna Wijaya".into(),
        mood: say.strings().get("label-angry"),
        feelings,
        feelings_before: feelings,
        changed_ms: 0,
        now_ms: 0,
        seed: 7,
        motion: Motion::Reduced,
    }
}

fn ratna_says(words: String) -> Utterance {
    Utterance {
        speaker: Speaker::Customer {
            name: "Ratna Wijaya".into(),
        },
        says: words,
        thinks: None,
    }
}

fn you_say(words: String) -> Utterance {
    Utterance {
        speaker: Speaker::Trainee,
        says: words,
        thinks: None,
    }
}

pub fn angry() -> Feelings {
    Feelings {
        anger: 720,
        disappointment: 560,
        worry: 320,
        belief: 200,
        trust: 420,
        relief: 0,
    }
}

/// Somebody is speaking: a line half out, a colleague and a note before it.
pub fn conversation_speaking(say: &Say) -> ConversationView {
    let mut view = conversation_choosing(say);
    view.choices.clear();
    view.transcript.push(you_say(say.t(
        "One moment, Mrs Wijaya, I want to be sure of this before I promise it to you.",
        "Sebentar, Bu Wijaya, saya mau memastikan dulu sebelum menjanjikannya.",
    )));
    view.transcript.push(Utterance {
        speaker: Speaker::Colleague {
            name: "Dewi".into(),
            department: say.t("Sales", "Penjualan"),
        },
        says: say.t(
            "We have the same model in the Kemang store. I can hold one until six.",
            "Model yang sama ada di toko Kemang. Saya bisa simpankan satu sampai jam enam.",
        ),
        thinks: None,
    });
    view.transcript.push(Utterance {
        speaker: Speaker::Desk,
        says: say.t(
            "Order 8841: replacement held in Kemang until 18:00 (Dewi). Customer called twice before; no notes found.",
            "Pesanan 8841: barang pengganti disimpan di Kemang sampai 18.00 (Dewi). Pelanggan sudah dua kali menelepon; tidak ada catatan.",
        ),
        thinks: None,
    });
    let utterance = ratna_says(say.t(
        "So it does exist. Then why did two of your people tell me to wait for the technician?",
        "Jadi barangnya ada. Lalu kenapa dua orang Anda menyuruh saya menunggu teknisi?",
    ));
    view.current = Some(CurrentLine {
        utterance,
        revealed_chars: 38,
    });
    view
}

/// The trainee has five sentences on the table, some of them long.
pub fn conversation_choosing(say: &Say) -> ConversationView {
    let choice = |id: &str, says: String| Choice {
        id: id.into(),
        says,
    };
    ConversationView {
        title: say.t("One week old", "Baru seminggu"),
        channel: Channel::Call,
        customer: portrait(say, angry()),
        transcript: vec![
            ratna_says(say.t(
                "I bought a fridge from you a week ago and it is dead. This is my third call.",
                "Saya beli kulkas di tempat Anda seminggu lalu dan sekarang mati. Ini sudah telepon ketiga.",
            )),
            you_say(say.t(
                "A week, and already dead: that is maddening. Please tell me what happened.",
                "Baru seminggu dan sudah mati: siapa pun pasti kesal. Boleh Ibu ceritakan apa yang terjadi?",
            )),
            ratna_says(say.t(
                "On Tuesday it stopped. Everything in it spoiled, the milk for my daughter too. And your colleague asked me whether I had plugged it in.",
                "Hari Selasa berhenti. Semua isinya basi, susu anak saya juga. Dan teman Anda malah bertanya apakah kabelnya sudah dicolok.",
            )),
        ],
        current: None,
        words_keep_ms: None,
        choices: vec![
            choice(
                "apologise",
                say.t(
                    "I am very sorry for any inconvenience this may have caused you.",
                    "Kami mohon maaf sebesar-besarnya atas ketidaknyamanan yang Ibu alami.",
                ),
            ),
            choice(
                "say-back",
                say.t(
                    "So since Tuesday there has been no fridge in a house with a small child, and on top of it you were treated as if you could not find a socket. I would be angry twice over.",
                    "Jadi sejak Selasa tidak ada kulkas di rumah yang ada anak kecilnya, dan Ibu malah diperlakukan seolah tidak tahu stopkontak. Kalau saya jadi Ibu, saya marah dua kali.",
                ),
            ),
            choice(
                "number",
                say.t(
                    "Could you give me the order number and the serial number on the back, please?",
                    "Boleh minta nomor pesanan dan nomor seri yang ada di belakang kulkas?",
                ),
            ),
            choice(
                "replace",
                say.t(
                    "You are within the fourteen days, so the choice is yours: a new one or your money back. I will arrange either one now and stay with it until it is done; which would help you most today?",
                    "Ibu masih dalam empat belas hari, jadi terserah Ibu: barang baru atau uang kembali. Saya urus sekarang juga dan saya pegang sampai selesai; mana yang paling menolong Ibu hari ini?",
                ),
            ),
            choice(
                "department",
                say.t(
                    "That would be the delivery department; I will put you through to them.",
                    "Itu bagian pengiriman; saya sambungkan Ibu ke sana.",
                ),
            ),
        ],
        look_up: cards(say),
        progress: Progress::Running,
    }
}

pub fn conversation_paused(say: &Say) -> ConversationView {
    ConversationView {
        progress: Progress::Paused,
        ..conversation_choosing(say)
    }
}

pub fn conversation_ended(say: &Say) -> ConversationView {
    let mut view = conversation_choosing(say);
    view.choices.clear();
    view.progress = Progress::Ended {
        session: "s-18".into(),
    };
    view.customer = portrait(
        say,
        Feelings {
            anger: 60,
            disappointment: 80,
            worry: 40,
            belief: 950,
            trust: 680,
            relief: 0,
        },
    );
    view.customer.mood = say.strings().get("label-satisfied");
    view.transcript.push(ratna_says(say.t(
        "All right. You are the first who did what they said. I will tell my sister to buy here.",
        "Baiklah. Anda yang pertama menepati omongan. Nanti adik saya saya suruh beli di sini.",
    )));
    view
}

pub fn debrief(say: &Say) -> DebriefView {
    let text = say.strings();
    let turn = |stage, heard: String, said: Option<String>, feelings, mood: &str| {
        Turn {
        stage,
        heard: vec![ratna_says(heard)],
        options: said
            .iter()
            .flat_map(|said| {
                [
                    ReplayOption {
                        says: said.clone(),
                        why: Some(say.t(
                            "Asks for a number before anyone has listened: the customer starts again from the beginning.",
                            "Meminta nomor sebelum ada yang mendengarkan: pelanggan harus mulai lagi dari awal.",
                        )),
                        chosen: true,
                        best: false,
                    },
                    ReplayOption {
                        says: say.t(
                            "A week, and already dead: that is maddening. Please tell me what happened.",
                            "Baru seminggu dan sudah mati: siapa pun pasti kesal. Boleh Ibu ceritakan?",
                        ),
                        why: Some(say.t(
                            "Names the feeling and why it makes sense, and asks for the story before the number.",
                            "Menyebut perasaannya dan alasannya, lalu meminta ceritanya sebelum nomornya.",
                        )),
                        chosen: false,
                        best: true,
                    },
                ]
            })
            .collect(),
        said,
        feelings,
        mood: text.get(mood),
    }
    };
    let feels = |anger, disappointment, worry, belief, trust| Feelings {
        anger,
        disappointment,
        worry,
        belief,
        trust,
        relief: 0,
    };
    let said_number = say.t(
        "Could you give me the order number and the serial number on the back, please?",
        "Boleh minta nomor pesanan dan nomor seri yang ada di belakang kulkas?",
    );
    let heard_tuesday = say.t(
        "On Tuesday it stopped. Everything in it spoiled, the milk for my daughter too.",
        "Hari Selasa berhenti. Semua isinya basi, susu anak saya juga.",
    );
    let turns = vec![
        turn(
            Stage::Open,
            say.t(
                "I bought a fridge from you a week ago and it is dead. This is my third call.",
                "Saya beli kulkas di tempat Anda seminggu lalu dan sekarang mati. Ini telepon ketiga.",
            ),
            Some(say.t("Good morning. I am listening.", "Selamat pagi. Saya dengarkan.")),
            feels(650, 550, 350, 200, 500),
            "label-angry",
        ),
        turn(
            Stage::Listen,
            heard_tuesday.clone(),
            Some(said_number.clone()),
            feels(645, 550, 349, 200, 500),
            "label-angry",
        ),
        turn(
            Stage::Listen,
            say.t(
                "I have given that number three times. Does nobody write anything down?",
                "Nomor itu sudah saya sebut tiga kali. Tidak ada yang mencatat ya?",
            ),
            Some(say.t(
                "You are right to be angry: three calls, and each time from the beginning. I have it here now, and I am writing as you speak.",
                "Ibu wajar marah: tiga kali menelepon, tiga kali dari awal. Sekarang ada di depan saya, dan saya catat sambil Ibu bicara.",
            )),
            feels(871, 630, 464, 200, 430),
            "label-furious",
        ),
        turn(
            Stage::Own,
            say.t("Well. So what happens now?", "Ya sudah. Jadi sekarang bagaimana?"),
            Some(say.t(
                "I will hold a new one for you in the Kemang store until six, and call you myself at five.",
                "Saya simpankan satu yang baru di toko Kemang sampai jam enam, dan saya sendiri menelepon Ibu jam lima.",
            )),
            feels(515, 563, 404, 250, 481),
            "label-disappointed",
        ),
        turn(
            Stage::Resolve,
            say.t("At five. And the old one?", "Jam lima. Yang lama bagaimana?"),
            Some(say.t(
                "We collect it with the same van; you do not have to do anything.",
                "Kami angkut dengan mobil yang sama; Ibu tidak perlu apa-apa.",
            )),
            feels(363, 427, 296, 500, 528),
            "label-let-down",
        ),
        turn(
            Stage::Close,
            say.t("Good. I will wait for your call.", "Baik. Saya tunggu teleponnya."),
            None,
            feels(158, 151, 102, 1000, 581),
            "label-satisfied",
        ),
    ];
    DebriefView {
        session: "s-18".into(),
        scenario: "one-week-old".into(),
        title: say.t("One week old", "Baru seminggu"),
        customer: Customer { name: "Ratna Wijaya".into(), look: ratna(), seed: 7 },
        turns,
        turning_points: vec![TurningPoint {
            turn: 1,
            heard: heard_tuesday,
            said: said_number.clone(),
            why: Some(say.t(
                "The number can wait two minutes; the milk cannot. Asking now says that the form matters more.",
                "Nomornya bisa menunggu dua menit; susunya tidak. Bertanya sekarang berarti formulir lebih penting.",
            )),
            defensive: Some(text.get("defensive-solution-before-understanding")),
            effects: vec![
                Effect {
                    feeling: Feeling::Anger,
                    change: 226,
                    causes: vec![
                        Cause { kind: CauseKind::Patience, change: 180 },
                        Cause { kind: CauseKind::Empathy, change: 46 },
                    ],
                },
                Effect {
                    feeling: Feeling::Disappointment,
                    change: 80,
                    causes: vec![Cause { kind: CauseKind::Empathy, change: 80 }],
                },
                Effect {
                    feeling: Feeling::Worry,
                    change: 115,
                    causes: vec![Cause { kind: CauseKind::Patience, change: 115 }],
                },
            ],
            costs: vec![
                AxisPoints { axis: Axis::Patience, points: 25 },
                AxisPoints { axis: Axis::Empathy, points: 9 },
            ],
            now_points: 34,
            later_points: 0,
            closed_off: vec![],
            better: Some(Better {
                says: say.t(
                    "And the milk too. How are you managing since Tuesday?",
                    "Susunya juga. Sejak Selasa bagaimana Ibu mengaturnya?",
                ),
                why: Some(say.t(
                    "Takes up what mattered to her, and leaves her the pace.",
                    "Menangkap yang penting baginya, dan membiarkan dia mengatur tempo.",
                )),
            }),
        }],
        strength: Some(Strength {
            turn: 2,
            heard: say.t(
                "I have given that number three times. Does nobody write anything down?",
                "Nomor itu sudah saya sebut tiga kali. Tidak ada yang mencatat ya?",
            ),
            said: say.t(
                "You are right to be angry: three calls, and each time from the beginning.",
                "Ibu wajar marah: tiga kali menelepon, tiga kali dari awal.",
            ),
            why: Some(say.t(
                "Says whose fault it was without a word of defence.",
                "Mengakui kesalahan siapa tanpa sepatah kata pun membela diri.",
            )),
        }),
        scores: Scores {
            axes: vec![
                axis_score(say, Axis::Empathy, Some(71), 5, 110, 150, vec![133, 86, 67]),
                axis_score(say, Axis::Patience, Some(63), 3, 60, 90, vec![111, 254]),
                AxisScore {
                    forfeits: vec![Forfeit { stage: Stage::Close, cost_tenths: 105 }],
                    lost_tenths: 158,
                    ..axis_score(say, Axis::Ownership, Some(84), 4, 170, 190, vec![53])
                },
            ],
            ending: Some(Ending {
                outcome: Outcome::Success,
                tells: Tells::Nothing,
                afterwards: say.t(
                    "The new fridge came that evening and the old one went. She kept her account, and told nobody.",
                    "Kulkas baru datang malam itu dan yang lama diangkut. Ia tetap jadi pelanggan, dan tidak bercerita ke siapa pun.",
                ),
                cost_hours: 2,
            }),
            critical: vec![CriticalError {
                kind: CriticalKind::Business,
                turn: 3,
                said: say.t(
                    "I will hold a new one for you in the Kemang store until six.",
                    "Saya simpankan satu yang baru di toko Kemang sampai jam enam.",
                ),
                why: Some(say.t(
                    "Promised before anyone had looked whether there was one.",
                    "Dijanjikan sebelum ada yang memeriksa apakah barangnya ada.",
                )),
            }],
            composite: Some(73),
            composite_reweighted: false,
            attainment_percent: Some(81),
            par: Some(100),
            chance: Some(32),
        },
        completion: Completion::Finished,
        now_ms: 10_000,
        motion: Motion::Reduced,
    }
}

fn axis_score(
    say: &Say,
    axis: Axis,
    score: Option<u8>,
    situations: u32,
    won_tenths: i64,
    table_tenths: i64,
    costs: Vec<i64>,
) -> AxisScore {
    let lost_tenths = costs.iter().sum();
    AxisScore {
        axis,
        score,
        chance: Some(36),
        situations,
        won_tenths,
        table_tenths,
        ledger: costs
            .into_iter()
            .enumerate()
            .map(|(place, cost_tenths)| LedgerRow {
                turn: place + 1,
                stage: Stage::Listen,
                said: say.t(
                    "Could you give me the order number and the serial number on the back, please?",
                    "Boleh minta nomor pesanan dan nomor seri yang ada di belakang kulkas?",
                ),
                cost_tenths,
                detour: place == 2,
            })
            .collect(),
        forfeits: Vec::new(),
        lost_tenths,
    }
}

pub fn team(say: &Say) -> TeamView {
    let session = |id: &str, scores, outcome, critical_errors, completion| TeamSession {
        session: id.into(),
        title: say.t("One week old", "Baru seminggu"),
        when: say.t("21 November 2026, 14:05", "21 November 2026, 14.05"),
        scores,
        outcome,
        critical_errors,
        completion,
    };
    TeamView {
        people: vec![
            Person {
                name: "Budi Santoso".into(),
                sessions: vec![
                    session(
                        "b1",
                        [Some(40), Some(56), Some(16)],
                        Some(Outcome::Failure),
                        1,
                        Completion::Finished,
                    ),
                    session(
                        "b2",
                        [Some(68), None, Some(52)],
                        None,
                        0,
                        Completion::Incomplete,
                    ),
                ],
            },
            Person {
                name: "Amira Hassan".into(),
                sessions: vec![session(
                    "a1",
                    [Some(71), Some(63), Some(84)],
                    Some(Outcome::Success),
                    0,
                    Completion::Finished,
                )],
            },
            Person {
                name: "Citra Lestari".into(),
                sessions: vec![],
            },
        ],
    }
}
