package it.filiera.paths;

import it.filiera.catalogue.Organisation;
import it.filiera.catalogue.Project;
import it.filiera.paths.EvidenceSearch.Found;
import it.filiera.paths.EvidenceSearch.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Puts hops together from what was looked up for all of them. */
record HopAssembly(
        Map<String, Organisation> organisations,
        Map<String, Project> projects,
        Map<Pair, List<Found>> evidence,
        LocalDate today) {

    Hop hop(Pair pair) {
        List<Found> found = evidence.getOrDefault(pair, List.of());
        HopStrength strength = HopStrength.of(found.stream().map(Found::joint).toList(), today);
        return new Hop(
                organisation(pair.from()),
                organisation(pair.to()),
                strength,
                found.stream().map(this::evidence).toList());
    }

    private HopEvidence evidence(Found found) {
        return new HopEvidence(
                found.project() == null ? null : projects.get(found.project()),
                found.cluster() == null ? null : organisation(found.cluster()),
                found.years(),
                found.roles(),
                found.partners(),
                found.source());
    }

    private Organisation organisation(String id) {
        Organisation organisation = organisations.get(id);
        if (organisation == null) {
            throw new IllegalStateException("Organisation " + id + " of a path has vanished");
        }
        return organisation;
    }
}
