package it.filiera.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies the rules to one project. Pure: what it says depends on the rules, the taxonomy and the facts alone. */
record ProjectInference(RuleSet rules, Taxonomy taxonomy) {

    /** Technologies the project uses and areas it addresses, as far as they reach the threshold. */
    List<Conclusion> conclude(ProjectFacts project) {
        Conclusions found = new Conclusions();
        boolean technologiesKnown = fromTopic(project, LinkKind.USES, rules.topicTechnologies(), found);
        boolean areasKnown = fromTopic(project, LinkKind.ADDRESSES, rules.topicAreas(), found);
        if (!technologiesKnown && !areasKnown) {
            fromProgrammes(project, found);
        }
        fromTexts(project, found);
        fromTechnologies(project, areasKnown, found);
        return found.reaching(rules.weights().suggested());
    }

    /** Whether a rule names the topic by its code: then the programme has nothing to add. */
    private boolean fromTopic(ProjectFacts project, LinkKind kind, List<Rule> table, Conclusions found) {
        String topic = project.topic();
        String title = project.topicTitle();
        if (topic == null && title == null) {
            return false;
        }
        FoldedText words = FoldedText.of(title == null ? List.of() : List.of(title));
        String call = "call topic " + (topic == null ? "" : topic) + (title == null ? "" : ": " + title);
        boolean byCode = false;
        for (Rule rule : table) {
            boolean codeFits =
                    rule.codes().isEmpty() || (topic != null && rule.codes().fit(topic));
            Optional<String> phrase = rule.words().in(words);
            if (codeFits && (rule.words().isEmpty() || phrase.isPresent())) {
                String evidence =
                        phrase.map(said -> "\"" + said + "\" in " + call).orElse(call);
                add(rule, kind, Family.CALL_TOPIC, evidence, found);
                byCode |= !rule.codes().isEmpty();
            }
        }
        return byCode;
    }

    private void fromProgrammes(ProjectFacts project, Conclusions found) {
        for (Rule rule : rules.programmeAreas()) {
            project.programmes().stream()
                    .filter(rule.codes()::fit)
                    .sorted()
                    .findFirst()
                    .ifPresent(code -> add(rule, LinkKind.ADDRESSES, Family.CALL_TOPIC, "programme " + code, found));
        }
    }

    private void fromTexts(ProjectFacts project, Conclusions found) {
        FoldedText texts = FoldedText.of(project.texts());
        for (Rule rule : rules.textTechnologies()) {
            rule.words()
                    .in(texts)
                    .ifPresent(said -> add(
                            rule,
                            LinkKind.USES,
                            Family.TEXT,
                            "\"" + said + "\" in the project's name, titles or summary",
                            found));
        }
    }

    /**
     * Areas of the technologies concluded so far and of those declared. Where a rule says the areas of the call topic
     * itself, what the topic's technologies would say is the weaker guess and left out.
     */
    private void fromTechnologies(ProjectFacts project, boolean areasKnown, Conclusions found) {
        List<Conclusion> technologies = found.all().stream()
                .filter(use -> use.kind() == LinkKind.USES)
                .filter(use -> !(areasKnown && use.family() == Family.CALL_TOPIC))
                .collect(Collectors.toCollection(ArrayList::new));
        for (ProjectFacts.DeclaredUse use : project.declared()) {
            Double own = use.confidence();
            double confidence = own == null ? rules.weights().prior(use.family()) : own;
            technologies.add(Conclusion.ofProject(
                    LinkKind.USES, use.technology(), use.family(), "", "declared by " + use.sourceTitle(), confidence));
        }
        for (Conclusion technology : technologies) {
            taxonomy.find(technology.to()).ifPresent(concept -> crosswalk(technology, concept, found));
        }
    }

    private void crosswalk(Conclusion technology, Taxonomy.Concept concept, Conclusions found) {
        for (CrosswalkRule rule : rules.technologyAreas()) {
            if (rule.speaksOf(concept.lineage())) {
                String evidence = "uses " + concept.label() + ", " + technology.evidence();
                double confidence = technology.confidence() * rule.carriedOver();
                rule.areas().stream()
                        .filter(taxonomy::has)
                        .forEach(area -> found.add(Conclusion.ofProject(
                                LinkKind.ADDRESSES, area, technology.family(), rule.id(), evidence, confidence)));
            }
        }
    }

    private void add(Rule rule, LinkKind kind, Family family, String evidence, Conclusions found) {
        rule.targets().stream()
                .filter(taxonomy::has)
                .forEach(target ->
                        found.add(Conclusion.ofProject(kind, target, family, rule.id(), evidence, rule.confidence())));
    }
}
