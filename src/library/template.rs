//! The scenario that authors begin with: small, whole, and explained in its own comments.

use super::SCENARIO_FILE;
use crate::text::Language;

/// The id that stands in the template, also in the commands of its comments.
const TEMPLATE_ID: &str = "my-scenario";

/// A file of a new scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFile {
    /// In the scenario's folder.
    pub name: &'static str,
    pub text: String,
}

/// The files of a new scenario called `id`, written and explained in `language`, with a translation beside it.
pub fn template(id: &str, language: Language) -> Vec<TemplateFile> {
    let files: [(&'static str, &str); 2] = match language {
        Language::English => [
            (
                SCENARIO_FILE,
                include_str!("../../assets/template/en/scenario.ron"),
            ),
            ("id.ftl", include_str!("../../assets/template/en/id.ftl")),
        ],
        Language::Indonesian => [
            (
                SCENARIO_FILE,
                include_str!("../../assets/template/id/scenario.ron"),
            ),
            ("en.ftl", include_str!("../../assets/template/id/en.ftl")),
        ],
    };
    files
        .map(|(name, text)| TemplateFile {
            name,
            text: text.replace(TEMPLATE_ID, id),
        })
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use crate::scenario::Translation;
    use crate::scenario::texts::each_text;

    fn texts(id: &str, language: Language) -> (String, Translation) {
        let [scenario, translation] = &template(id, language)[..] else {
            panic!("a scenario and its translation");
        };
        (
            scenario.text.clone(),
            Translation::parse(&translation.text).0,
        )
    }

    #[test]
    fn each_language_is_the_translation_of_the_other() {
        let (english, indonesian) = texts("x", Language::English);
        let (own, back) = texts("x", Language::Indonesian);
        let scenario = check::load(&english).expect("no errors");
        let own = check::load(&own).expect("no errors");
        let both = [
            (indonesian.apply(&scenario), &own),
            (back.apply(&own), &scenario),
        ];
        for (translated, source) in both {
            let mut texts = Vec::new();
            each_text(&translated, &mut |id, text| {
                texts.push((id.message.to_owned(), text.clone()));
            });
            let mut at = texts.iter();
            each_text(source, &mut |id, text| {
                assert_eq!(at.next(), Some(&(id.message.to_owned(), text.clone())));
            });
            assert_eq!(at.next(), None);
        }
    }
}
