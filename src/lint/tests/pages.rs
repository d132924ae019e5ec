//! Stub.
use super::super::*;
use crate::check::tests::fixture::MOVES;
use crate::lint::prose::{Lix, sentences, words};
use crate::lint::spoken::each_spoken;
use crate::scenario::Translation;
#[test]
fn calib() {
    for s in ["just-looking", "one-week-old", "two-answers"] {
        let text = std::fs::read_to_string(format!("scenarios/{s}/scenario.ron")).unwrap();
        let ftl = std::fs::read_to_string(format!("scenarios/{s}/id.ftl")).unwrap();
        let (tr, errors) = Translation::parse(&ftl);
        let translations = [TranslationFile {
            path: "id.ftl",
            language: "id",
            translation: &tr,
            errors: &errors,
        }];
        let scenario = crate::check::load(&text).unwrap();
        let program = compile(&scenario).unwrap();
        let analysis = Analysis::of(&program);
        let subject = Subject {
            scenario: &scenario,
            program: &program,
            analysis: &analysis,
            moves: &MOVES,
            translations: &translations,
            panel: None,
        };
        for want in [None, Some(0)] {
            let mut lix = Lix::default();
            let mut lens = Vec::new();
            each_spoken(&subject, &mut |sp| {
                if sp.translation == want {
                    lix.add(sp.text);
                    for se in sentences(sp.text) {
                        lens.push((words(se).count(), sp.id.to_owned()));
                    }
                }
            });
            lens.sort();
            lens.reverse();
            println!(
                "{s} {want:?}: LIX {} words {} sentences {}, longest {:?}",
                lix.value(),
                lix.words(),
                lens.len(),
                lens.iter().take(6).collect::<Vec<_>>()
            );
            println!("  95% {:?}", lens[lens.len() / 20].0);
        }
        let mut ratios = Vec::new();
        for p in subject.decisions() {
            let l: Vec<f64> = p
                .decision
                .choices
                .iter()
                .map(|c| c.says.chars().count() as f64)
                .collect();
            let (a, b) = (
                l.iter().cloned().fold(f64::MAX, f64::min),
                l.iter().cloned().fold(0.0, f64::max),
            );
            ratios.push(((b / a * 100.0) as i64, p.node.id.value.clone()));
        }
        ratios.sort();
        ratios.reverse();
        println!(
            "  ratios {:?} of {}",
            ratios.iter().take(6).collect::<Vec<_>>(),
            ratios.len()
        );
        let telling = |t: &str| -> std::collections::BTreeSet<String> {
            words(t)
                .filter(|w| w.chars().count() >= 5)
                .map(str::to_lowercase)
                .collect()
        };
        for p in subject.decisions() {
            for line in &p.node.lines {
                if let Some(t) = &line.thinks {
                    for c in &p.decision.choices {
                        let shared: Vec<_> = telling(t)
                            .intersection(&telling(&c.says))
                            .cloned()
                            .collect();
                        if !shared.is_empty() {
                            println!("  {}/{}: {shared:?}", p.node.id.value, c.id.value);
                        }
                    }
                }
            }
        }
    }
}
