package it.filiera.inference;

import it.filiera.inference.OrganisationFacts.ClusterArea;
import it.filiera.inference.OrganisationFacts.ProjectSubject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Applies the rules to one organisation: it offers what its projects use and addresses what they address, as far as its
 * part in them and its type allow; the areas of its clusters support that. Pure, like {@link ProjectInference}.
 */
record OrganisationInference(Weights weights) {

    private static final int PROJECTS_NAMED = 10;

    private static final Comparator<ProjectSubject> LATEST_FIRST = Comparator.comparing(
                    (ProjectSubject subject) -> subject.year() == null ? Integer.MIN_VALUE : subject.year())
            .reversed()
            .thenComparing(ProjectSubject::project);

    private record Subject(LinkKind kind, String concept, Family family) {
        static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
                .thenComparing(Subject::concept)
                .thenComparing(Subject::family);
    }

    List<Conclusion> conclude(OrganisationFacts organisation) {
        Conclusions found = new Conclusions();
        Map<Subject, List<ProjectSubject>> bySubject = organisation.subjects().stream()
                .collect(Collectors.groupingBy(
                        carried -> new Subject(carried.kind(), carried.concept(), carried.family()),
                        () -> new TreeMap<>(Subject.ORDER),
                        Collectors.toList()));
        bySubject.forEach((subject, carried) -> fromProjects(organisation, subject, carried, found));
        organisation.clusterAreas().forEach(area -> found.add(fromCluster(area)));
        return found.reaching(weights.suggested());
    }

    private void fromProjects(
            OrganisationFacts organisation, Subject subject, List<ProjectSubject> carried, Conclusions found) {
        List<ProjectSubject> counting = carried.stream()
                .filter(each -> weights.role(each.role(), true) > 0)
                .sorted(LATEST_FIRST)
                .toList();
        List<String> projects =
                counting.stream().map(ProjectSubject::project).distinct().toList();
        if (projects.isEmpty()) {
            return;
        }
        boolean more = projects.size() > 1;
        boolean offer = subject.kind() == LinkKind.USES;
        double part = offer ? weights.offer(organisation.type()) : 1;
        Comparator<ProjectSubject> byStrength = Comparator.comparingDouble(each -> strength(each, more));
        ProjectSubject best = counting.stream()
                .max(byStrength.thenComparing(LATEST_FIRST.reversed()))
                .orElseThrow();
        String evidence = roleInWords(best) + " in " + best.projectName() + " (" + best.evidence() + ")"
                + (more ? "; " + projects.size() + " projects with this subject" : "");
        double confidence = strength(best, more) * part;
        if (confidence > 0) {
            found.add(new Conclusion(
                    offer ? LinkKind.OFFERS : LinkKind.ADDRESSES,
                    subject.concept(),
                    subject.family(),
                    "roles/" + best.role(),
                    evidence,
                    confidence,
                    projects.stream().limit(PROJECTS_NAMED).toList(),
                    projects.size()));
        }
    }

    private double strength(ProjectSubject subject, boolean more) {
        Double own = subject.confidence();
        double confidence = own == null ? weights.prior(subject.family()) : own;
        return confidence * weights.role(subject.role(), more);
    }

    private static String roleInWords(ProjectSubject subject) {
        return subject.role().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Conclusion fromCluster(ClusterArea area) {
        return new Conclusion(
                LinkKind.ADDRESSES,
                area.area(),
                Family.CLUSTER,
                "families/" + Family.CLUSTER,
                "member of " + area.clusterName() + ", whose area is " + area.via(),
                weights.prior(Family.CLUSTER),
                List.of(),
                null);
    }
}
