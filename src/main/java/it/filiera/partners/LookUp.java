package it.filiera.partners;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.catalogue.Source;
import it.filiera.catalogue.Technology;
import it.filiera.partners.InvolvementsReader.Stated;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what the suggestions of a page speak of: one query for each kind of thing, whatever their number. */
@Component
class LookUp {

    private final ById<Organisation> organisations;
    private final ById<Project> projects;
    private final ById<Technology> technologies;
    private final ById<Source> sources;
    private final InvolvementsReader involvements;

    LookUp(
            ById<Organisation> organisations,
            ById<Project> projects,
            ById<Technology> technologies,
            ById<Source> sources,
            InvolvementsReader involvements) {
        this.organisations = organisations;
        this.projects = projects;
        this.technologies = technologies;
        this.sources = sources;
        this.involvements = involvements;
    }

    /**
     * Looks up what these speak of.
     *
     * @param asking identifier of the one who asks, if any
     * @param needed identifiers of the technologies asked for
     */
    Looked up(Collection<Draft> drafts, Collection<String> asking, Collection<String> needed) {
        Set<Involvement> facts = drafts.stream().flatMap(Draft::facts).collect(Collectors.toSet());
        Set<String> people = new HashSet<>(asking);
        Set<String> concepts = new HashSet<>(needed);
        facts.forEach(fact -> people.add(fact.organisation()));
        for (Draft draft : drafts) {
            people.add(draft.organisation());
            draft.reasons().forEach(reason -> {
                people.addAll(reason.people());
                concepts.addAll(reason.technologies());
            });
        }
        Map<Involvement, Stated> stated = involvements.stated(List.copyOf(facts));
        return new Looked(
                byId(organisations, people),
                byId(projects, facts.stream().map(Involvement::project).collect(Collectors.toSet())),
                byId(technologies, concepts),
                byId(sources, stated.values().stream().map(Stated::sourceId).collect(Collectors.toSet())),
                stated);
    }

    private static <T> Map<String, T> byId(ById<T> things, Set<String> ids) {
        return ids.isEmpty() ? Map.of() : things.byId(ids);
    }
}
