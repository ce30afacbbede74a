package it.filiera.paths;

import it.filiera.catalogue.ById;
import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.paths.EvidenceSearch.Found;
import it.filiera.paths.EvidenceSearch.Pair;
import it.filiera.paths.hops.HopFilter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what hops rest on, for all hops of an answer at once. */
@Component
class HopLookup {

    private final EvidenceSearch evidence;
    private final ById<Organisation> organisations;
    private final ById<Project> projects;

    HopLookup(EvidenceSearch evidence, ById<Organisation> organisations, ById<Project> projects) {
        this.evidence = evidence;
        this.organisations = organisations;
        this.projects = projects;
    }

    Map<Pair, Hop> hops(Set<Pair> pairs, HopFilter filter) {
        Map<Pair, List<Found>> found = evidence.evidence(pairs, filter);
        List<Found> all = found.values().stream().flatMap(Collection::stream).toList();
        Map<String, Project> knownProjects = projects.byId(ids(all.stream().map(Found::project)));
        Map<String, Organisation> knownOrganisations = organisations.byId(ids(Stream.concat(
                pairs.stream().flatMap(pair -> Stream.of(pair.from(), pair.to())),
                all.stream().map(Found::cluster))));
        HopAssembly assembly = new HopAssembly(knownOrganisations, knownProjects, found, LocalDate.now(ZoneOffset.UTC));
        return pairs.stream().collect(Collectors.toMap(Function.identity(), assembly::hop));
    }

    private static Set<String> ids(Stream<@Nullable String> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
