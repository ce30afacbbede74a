package it.filiera.partners;

import it.filiera.partners.ranking.Need;
import it.filiera.partners.ranking.Part;
import it.filiera.partners.ranking.ScoreSheet;
import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Incidence;
import it.filiera.snapshot.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says why a candidate is suggested: its parts of the score that are furthest above what half of the candidates have, each
 * with the facts it rests on; at most three, what was asked for first.
 */
final class ReasonFinder {

    private static final int MOST = 3;
    private static final int MOST_PEOPLE = 2;
    private static final int MOST_TECHNOLOGIES = 2;

    private final Network network;
    private final TechnologyProfiles profiles;
    private final ScoreSheet sheet;
    private final Need need;
    private final int organisation;
    private final Map<Part, Double> medians;
    private final JointWork work;

    /**
     * For one question.
     *
     * @param medians      for each part of the score what half of the candidates have at most
     * @param organisation who asks; {@link Ids#NONE} for somebody outside the network
     */
    ReasonFinder(
            Network network,
            TechnologyProfiles profiles,
            ScoreSheet sheet,
            Need need,
            int organisation,
            Map<Part, Double> medians) {
        this.network = network;
        this.profiles = profiles;
        this.sheet = sheet;
        this.need = need;
        this.organisation = organisation;
        this.medians = medians;
        this.work = new JointWork(network);
    }

    List<ReasonDraft> reasons(int candidate) {
        List<ReasonDraft> reasons = new ArrayList<>();
        if (organisation != Ids.NONE && network.partners().linked(organisation, candidate)) {
            reasons.add(workedTogether(candidate));
        }
        sheet.parts().stream()
                .filter(part -> above(part, candidate) > 0)
                .sorted(Comparator.comparingDouble((Part part) -> above(part, candidate))
                        .reversed())
                .map(part -> reason(part, candidate))
                .flatMap(Optional::stream)
                .filter(found -> reasons.stream().noneMatch(other -> other.code() == found.code()))
                .limit(MOST)
                .forEach(reasons::add);
        return reasons.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(found -> found.code() != ReasonCode.RUNS_WHAT_YOU_ASKED_FOR))
                .toList();
    }

    private double above(Part part, int candidate) {
        return sheet.part(part, candidate) - medians.getOrDefault(part, 0.0);
    }

    private Optional<ReasonDraft> reason(Part part, int candidate) {
        return switch (part) {
            case NEED, RECENT_NEED, RARE_NEED, NEED_FOCUS -> Optional.of(runs(candidate));
            case ACTIVITY -> Optional.empty();
            case NETWORK, COMMON_PARTNERS, RARE_PARTNERS -> commonPartners(candidate);
            case TECHNOLOGIES -> sharedTechnologies(candidate);
            case COUNTRY ->
                Optional.of(new ReasonDraft(ReasonCode.SAME_PLACE, List.of(), List.of(), List.of(), List.of()));
        };
    }

    private ReasonDraft workedTogether(int candidate) {
        int project = work.latestProject(organisation, candidate);
        return new ReasonDraft(
                ReasonCode.WORKED_TOGETHER,
                List.of(),
                List.of(network.partners().jointProjects(network.partners().position(organisation, candidate))),
                List.of(),
                List.of(work.involvement(organisation, project), work.involvement(candidate, project)));
    }

    /** The technologies asked for in which it ran most projects, each with the latest of them. */
    private ReasonDraft runs(int candidate) {
        List<String> technologies = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        List<Involvement> facts = new ArrayList<>();
        IntStream.range(0, need.size())
                .boxed()
                .filter(nth -> need.projectCount(nth, candidate) > 0)
                .sorted(Comparator.comparingInt((Integer nth) -> need.projectCount(nth, candidate))
                        .reversed())
                .limit(MOST_TECHNOLOGIES)
                .forEach(nth -> {
                    technologies.add(network.concepts().id(need.technology(nth)));
                    counts.add(need.projectCount(nth, candidate));
                    facts.add(work.involvement(candidate, latest(nth, candidate)));
                });
        return new ReasonDraft(ReasonCode.RUNS_WHAT_YOU_ASKED_FOR, technologies, counts, List.of(), facts);
    }

    private int latest(int nth, int candidate) {
        Incidence projects = network.participations().projects();
        int latest = Ids.NONE;
        for (int at = projects.start(candidate); at < projects.end(candidate); at++) {
            int project = projects.target(at);
            if (need.isMetBy(project, nth) && (latest == Ids.NONE || work.isLater(project, latest))) {
                latest = project;
            }
        }
        return latest;
    }

    private Optional<ReasonDraft> commonPartners(int candidate) {
        List<Integer> people = work.between(organisation, candidate, MOST_PEOPLE);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<Involvement> facts = new ArrayList<>();
        for (int person : people) {
            facts.add(work.involvement(person, work.latestProject(organisation, person)));
            facts.add(work.involvement(person, work.latestProject(person, candidate)));
        }
        return Optional.of(new ReasonDraft(
                ReasonCode.COMMON_PARTNERS,
                List.of(),
                List.of(),
                people.stream().map(network.organisations()::id).toList(),
                facts));
    }

    private Optional<ReasonDraft> sharedTechnologies(int candidate) {
        int[] shared = profiles.shared(organisation, candidate, MOST_TECHNOLOGIES);
        if (shared.length == 0) {
            return Optional.empty();
        }
        Need common = new Need(network, shared);
        ReasonFinder about = new ReasonFinder(network, profiles, sheet, common, organisation, medians);
        ReasonDraft theirs = about.runs(candidate);
        return Optional.of(new ReasonDraft(
                ReasonCode.SHARED_TECHNOLOGIES, theirs.technologies(), theirs.counts(), List.of(), theirs.facts()));
    }
}
