package it.filiera.partners;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.Technology;
import it.filiera.partners.InvolvementsReader.Stated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that an answer speaks of, looked up once. What the graph no longer has is left out. */
record Looked(
        Map<String, Organisation> organisations,
        Map<String, Project> projects,
        Map<String, Technology> technologies,
        Map<String, Source> sources,
        Map<Involvement, Stated> involvements) {

    Optional<ReasonEvidence> evidence(Involvement involvement) {
        Stated stated = involvements.get(involvement);
        Organisation organisation = organisations.get(involvement.organisation());
        Project project = projects.get(involvement.project());
        Source source = stated == null ? null : sources.get(stated.sourceId());
        return stated == null || organisation == null || project == null || source == null
                ? Optional.empty()
                : Optional.of(new ReasonEvidence(organisation, project, stated.role(), source));
    }

    /** The reason with what it speaks of; empty when one of its facts is no longer in the graph. */
    Optional<PartnerReason> reason(ReasonDraft draft, Organisation candidate) {
        List<ReasonEvidence> evidence = draft.facts().stream()
                .map(this::evidence)
                .flatMap(Optional::stream)
                .toList();
        List<Technology> spokenOf = all(draft.technologies(), technologies);
        List<Organisation> people = all(draft.people(), organisations);
        boolean whole = evidence.size() == draft.facts().size()
                && spokenOf.size() == draft.technologies().size()
                && people.size() == draft.people().size();
        return whole
                ? Optional.of(new PartnerReason(draft.code(), candidate, spokenOf, draft.counts(), people, evidence))
                : Optional.empty();
    }

    private static <T> List<T> all(Collection<String> ids, Map<String, T> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
