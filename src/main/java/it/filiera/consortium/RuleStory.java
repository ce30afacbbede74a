package it.filiera.consortium;

import it.filiera.consortium.model.Rule;
import it.filiera.consortium.model.RuleCheck;
import it.filiera.consortium.model.RuleCheck.Verdict;
import it.filiera.kernel.Language;
import java.util.stream.Collectors;

/** Rules, checks and relaxations in words. */
record RuleStory(Language language, Texts texts) {

    static RuleStory in(Language language) {
        return new RuleStory(language, Texts.in(language));
    }

    String rule(ConsortiumRule rule) {
        String key = "rule." + rule.kind();
        return rule.subject() == null
                ? texts.counted(rule.rule().bound(), key, rule.rule().bound())
                : texts.of(key, subject(rule));
    }

    String check(ConsortiumRuleCheck shown) {
        RuleCheck check = shown.check();
        if (check.verdict() == Verdict.CANNOT_BE_CHECKED) {
            return texts.of("check.unchecked");
        }
        String key = "check." + check.rule().kind();
        String text =
                switch (check.rule().kind()) {
                    case COORDINATOR, INCLUDE, EXCLUDE -> texts.of(key, subject(shown.rule()));
                    case TECHNOLOGY, ROLE -> texts.counted(check.figure(), key, subject(shown.rule()), check.figure());
                    default -> texts.of(key, check.figure(), check.needed());
                };
        return text + unknown(check);
    }

    private String unknown(RuleCheck check) {
        if (check.unknown() == 0) {
            return "";
        }
        String what =
                switch (check.rule().kind()) {
                    case MIN_SME_SHARE -> "sme";
                    case BUDGET -> "cost";
                    default -> "country";
                };
        return texts.of("check.unknown." + what, check.unknown());
    }

    String relaxation(ConsortiumRelaxation relaxation) {
        return relaxation.changes().stream().map(this::change).collect(Collectors.joining(texts.of("change.and")));
    }

    private String change(ConsortiumRuleChange change) {
        Rule instead = change.instead();
        return instead == null
                ? texts.of("change.drop", rule(change.rule()))
                : texts.counted(
                        instead.bound(),
                        "change." + instead.kind(),
                        instead.bound(),
                        change.rule().rule().bound());
    }

    private String subject(ConsortiumRule rule) {
        String id = rule.rule().subject();
        return switch (rule.kind()) {
            case TECHNOLOGY -> rule.names().technology(id, language);
            case ROLE -> texts.of("role." + id);
            default -> rule.names().organisation(id);
        };
    }
}
