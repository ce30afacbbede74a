package it.filiera.consortium;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Origin;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.YearRange;
import it.filiera.consortium.ConsortiumMember.ConsortiumCoverage;
import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.List;

/** Why somebody is a member, in sentences that name projects and years. */
record MemberStory(Language language, Texts texts) {

    private static final int NAMED = 2;

    static MemberStory in(Language language) {
        return new MemberStory(language, Texts.in(language));
    }

    List<String> tell(ConsortiumMember member) {
        List<String> reasons = new ArrayList<>();
        if (member.coordinator()) {
            reasons.add(texts.of("reason.coordinator"));
        } else if (member.asked()) {
            reasons.add(texts.of("reason.asked"));
        }
        member.covers().forEach(coverage -> reasons.add(coverage(coverage)));
        member.onlyFor().forEach(technology -> reasons.add(texts.of("reason.only", technology.name(language))));
        String country = member.onlyFrom();
        if (country != null) {
            reasons.add(texts.of("reason.country", texts.country(country)));
        }
        if (Boolean.TRUE.equals(member.organisation().sme())) {
            reasons.add(texts.of("reason.sme"));
        }
        reasons.add(
                member.knows().isEmpty()
                        ? texts.of("reason.stranger")
                        : texts.of("reason.knows", listed(member.knows())));
        return reasons;
    }

    private String coverage(ConsortiumCoverage coverage) {
        String technology = coverage.technology().name(language);
        if (!coverage.projects().isEmpty()) {
            return texts.counted(
                    coverage.projectCount(),
                    "reason.projects",
                    coverage.projectCount(),
                    technology,
                    project(coverage.projects().get(0)));
        }
        return coverage.origin() == Origin.DECLARED
                ? texts.of("reason.declared", technology)
                : texts.of("reason.concluded", technology, coverage.confidence());
    }

    private String project(Project project) {
        YearRange years = project.years();
        Integer last = years == null ? null : years.to() == null ? years.from() : years.to();
        return project.name(language) + (last == null ? "" : " (" + last + ")");
    }

    private String listed(List<Organisation> organisations) {
        List<String> names = organisations.stream()
                .limit(NAMED)
                .map(organisation -> organisation.name(language))
                .toList();
        int more = organisations.size() - names.size();
        return more > 0
                ? texts.of("reason.more", String.join(", ", names), more)
                : String.join(texts.of("reason.and"), names);
    }
}
