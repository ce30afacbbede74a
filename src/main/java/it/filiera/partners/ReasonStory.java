package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.YearRange;
import it.filiera.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells a reason or caution in one sentence; each project with its years and who says so. */
record ReasonStory(Language language, ReasonPhrases phrases) {

    /** A source is called by what stands before the first colon, comma or bracket of its title: "CORDIS". */
    private static final Pattern REST_OF_TITLE = Pattern.compile("[:,(].*");

    static ReasonStory of(Language language) {
        return new ReasonStory(language, language == Language.IT ? ReasonPhrases.ITALIAN : ReasonPhrases.ENGLISH);
    }

    String tell(PartnerReason reason) {
        List<ReasonEvidence> evidence = reason.evidence();
        return switch (reason.code()) {
            case RUNS_WHAT_YOU_ASKED_FOR -> phrases.ran().formatted(counted(reason), projects(evidence));
            case COMMON_PARTNERS ->
                phrases.bothWorkedWith()
                        .formatted(listed(IntStream.range(0, reason.people().size())
                                .mapToObj(i ->
                                        person(reason.people().get(i), evidence.get(2 * i), evidence.get(2 * i + 1)))
                                .toList()));
            case SHARED_TECHNOLOGIES ->
                phrases.sharesTechnologies()
                        .formatted(
                                listed(reason.technologies().stream()
                                        .map(technology -> technology.name(language))
                                        .toList()),
                                projects(evidence));
            case SAME_PLACE -> phrases.sameCountry().formatted(country(reason.candidate()));
            case WORKED_TOGETHER -> workedTogether(reason.counts().get(0), project(evidence.get(0)));
        };
    }

    String tell(PartnerCaution caution) {
        return switch (caution.code()) {
            case ONLY_SUGGESTED -> phrases.onlySuggested();
            case NOT_RECENT -> phrases.notRecent().formatted(caution.year());
            case NO_COMMON_PARTNER -> phrases.noCommonPartner();
            case NO_DIRECT_LINK -> phrases.noDirectLink();
        };
    }

    private String counted(PartnerReason reason) {
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < reason.counts().size(); i++) {
            int count = reason.counts().get(i);
            String technology = reason.technologies().get(i).name(language);
            counted.add(
                    count == 1
                            ? phrases.oneProjectIn().formatted(technology)
                            : phrases.severalProjectsIn().formatted(count, technology));
        }
        return listed(counted);
    }

    private String projects(List<ReasonEvidence> evidence) {
        return phrases.latest()
                .formatted(evidence.stream().map(this::project).distinct().collect(Collectors.joining("; ")));
    }

    private String person(Organisation person, ReasonEvidence withYou, ReasonEvidence withThem) {
        String name = person.name(language);
        return withYou.project().id().equals(withThem.project().id())
                ? phrases.personOneProject().formatted(name, project(withYou))
                : phrases.person().formatted(name, project(withYou), project(withThem));
    }

    private String workedTogether(int count, String project) {
        return count == 1
                ? phrases.workedTogether().formatted(project)
                : phrases.workedTogetherOften().formatted(count, project);
    }

    /** {@code LIGHTHOUSE 2016–2019, CORDIS}. */
    private String project(ReasonEvidence evidence) {
        String source = REST_OF_TITLE
                .matcher(evidence.source().title())
                .replaceFirst("")
                .strip();
        return evidence.project().name(language) + years(evidence.project().years()) + ", " + source;
    }

    private static String years(@Nullable YearRange years) {
        if (years == null) {
            return "";
        }
        String from = Objects.toString(years.from(), "");
        String to = Objects.toString(years.to(), "");
        return " " + (from.equals(to) ? from : from + "–" + to);
    }

    private static String country(Organisation organisation) {
        return organisation.place() == null
                ? ""
                : Objects.toString(organisation.place().country(), "");
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + phrases.and() + names.get(last);
    }
}
