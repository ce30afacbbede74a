package it.filiera.coverage;

import it.filiera.coverage.DataQuality.ConceptLink;
import it.filiera.coverage.DataQuality.Fact;
import it.filiera.coverage.DataQuality.Headline;
import it.filiera.coverage.DataQuality.HeadlineFigure;
import it.filiera.coverage.DataQuality.KnownFacts;
import it.filiera.coverage.DataQuality.LinkBasis;
import it.filiera.scenario.Certainty;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.ConceptLinks;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Projects;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts what is known within a region, or of everything. */
final class QualityCount {

    private final Network network;
    private final int[] organisations;
    private final int[] projects;

    /** For the number of a region; {@link Ids#NONE} for everything. */
    QualityCount(Network network, int region) {
        this.network = network;
        this.organisations = IntStream.range(0, network.organisations().size())
                .filter(organisation -> isIn(organisation, region))
                .toArray();
        this.projects = region == Ids.NONE
                ? IntStream.range(0, network.projects().size()).toArray()
                : IntStream.of(organisations)
                        .flatMap(organisation ->
                                IntStream.of(network.participations().projects().targetsOf(organisation)))
                        .distinct()
                        .sorted()
                        .toArray();
    }

    private boolean isIn(int organisation, int region) {
        return region == Ids.NONE
                || network.regions().within(network.organisations().region(organisation), region);
    }

    List<KnownFacts> known() {
        int contributions = 0;
        int participations = 0;
        for (int organisation : organisations) {
            var links = network.participations().projects();
            for (int at = links.start(organisation); at < links.end(organisation); at++) {
                participations++;
                contributions += network.participations().cents(at).isPresent() ? 1 : 0;
            }
        }
        return List.of(
                ofOrganisations(Fact.ORGANISATION_TYPE, this::hasType),
                ofOrganisations(
                        Fact.ORGANISATION_REGION,
                        organisation -> network.organisations().region(organisation) != Ids.NONE),
                ofOrganisations(
                        Fact.ORGANISATION_SME,
                        organisation -> network.organisations().sme(organisation) != null),
                ofProjects(Fact.PROJECT_START, project -> network.projects().startYear(project) != Projects.NO_YEAR),
                ofProjects(
                        Fact.PROJECT_AREA,
                        project -> has(network.projectConcepts(), project, ConceptKind.PRIORITY_AREA, false)),
                ofProjects(
                        Fact.PROJECT_TECHNOLOGY,
                        project -> has(network.projectConcepts(), project, ConceptKind.TECHNOLOGY, false)),
                new KnownFacts(Fact.PARTICIPATION_CONTRIBUTION, contributions, participations));
    }

    private boolean hasType(int organisation) {
        String type = network.organisations().type(organisation);
        return type != null && !type.equals("UNKNOWN");
    }

    private KnownFacts ofOrganisations(Fact fact, IntPredicate isKnown) {
        return new KnownFacts(
                fact, (int) IntStream.of(organisations).filter(isKnown).count(), organisations.length);
    }

    private KnownFacts ofProjects(Fact fact, IntPredicate isKnown) {
        return new KnownFacts(fact, (int) IntStream.of(projects).filter(isKnown).count(), projects.length);
    }

    List<Headline> headlines() {
        return List.of(
                headline(
                        HeadlineFigure.ORGANISATIONS_WITH_TECHNOLOGY,
                        organisations,
                        network.organisationConcepts(),
                        ConceptKind.TECHNOLOGY),
                headline(
                        HeadlineFigure.ORGANISATIONS_WITH_AREA,
                        organisations,
                        network.organisationConcepts(),
                        ConceptKind.PRIORITY_AREA),
                headline(
                        HeadlineFigure.PROJECTS_WITH_AREA,
                        projects,
                        network.projectConcepts(),
                        ConceptKind.PRIORITY_AREA),
                headline(
                        HeadlineFigure.PROJECTS_WITH_TECHNOLOGY,
                        projects,
                        network.projectConcepts(),
                        ConceptKind.TECHNOLOGY));
    }

    private Headline headline(HeadlineFigure figure, int[] things, ConceptLinks links, ConceptKind kind) {
        int shown = (int) IntStream.of(things)
                .filter(thing -> has(links, thing, kind, false))
                .count();
        int declared = (int) IntStream.of(things)
                .filter(thing -> has(links, thing, kind, true))
                .count();
        return new Headline(figure, shown, declared);
    }

    List<LinkBasis> links() {
        ConceptLinks ofOrganisations = network.organisationConcepts();
        ConceptLinks ofProjects = network.projectConcepts();
        return List.of(
                basis(ConceptLink.ORGANISATION_TECHNOLOGY, organisations, ofOrganisations, ConceptKind.TECHNOLOGY),
                basis(ConceptLink.ORGANISATION_AREA, organisations, ofOrganisations, ConceptKind.PRIORITY_AREA),
                basis(ConceptLink.PROJECT_TECHNOLOGY, projects, ofProjects, ConceptKind.TECHNOLOGY),
                basis(ConceptLink.PROJECT_AREA, projects, ofProjects, ConceptKind.PRIORITY_AREA));
    }

    private LinkBasis basis(ConceptLink link, int[] things, ConceptLinks links, ConceptKind kind) {
        int declared = 0;
        int inferred = 0;
        int suggested = 0;
        for (int thing : things) {
            for (int at = links.concepts().start(thing); at < links.concepts().end(thing); at++) {
                if (network.concepts().kind(links.concepts().target(at)) != kind) {
                    continue;
                }
                if (links.declared(at)) {
                    declared++;
                } else if (links.confidence(at) >= Certainty.ASSIGNED) {
                    inferred++;
                } else {
                    suggested++;
                }
            }
        }
        return new LinkBasis(link, declared, inferred, suggested);
    }

    /** Whether a thing has a concept of a kind with enough confidence; optionally by a source's own word only. */
    private boolean has(ConceptLinks links, int thing, ConceptKind kind, boolean declaredOnly) {
        for (int at = links.concepts().start(thing); at < links.concepts().end(thing); at++) {
            boolean counts = links.confidence(at) >= Certainty.ASSIGNED && (!declaredOnly || links.declared(at));
            if (counts && network.concepts().kind(links.concepts().target(at)) == kind) {
                return true;
            }
        }
        return false;
    }
}
