package it.filiera.catalogue.cluster;

import static it.filiera.catalogue.OrganisationType.ASSOCIATION;
import static it.filiera.catalogue.OrganisationType.CLUSTER_ORGANISATION;
import static it.filiera.catalogue.OrganisationType.COMPETENCE_CENTRE;
import static it.filiera.catalogue.OrganisationType.FINANCE;
import static it.filiera.catalogue.OrganisationType.INCUBATOR;
import static it.filiera.catalogue.OrganisationType.PUBLIC_BODY;
import static it.filiera.catalogue.OrganisationType.RESEARCH_ORGANISATION;
import static it.filiera.catalogue.OrganisationType.UNIVERSITY;

import it.filiera.catalogue.Cluster.DeclaredMembers;
import it.filiera.catalogue.OrganisationType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of members, in ECCP order. Start-ups are counted among the SMEs too. Members of unknown type or size count in
 * {@link #TOTAL} only: any other line would be a guess.
 */
enum MemberKind {
    TOTAL,
    SME,
    START_UP,
    LARGE_COMPANY,
    RESEARCH,
    OTHER,
    SCALE_UP_FACILITY;

    /** Whether a figure with this indicator tells about members of this kind. */
    boolean isMeasuredBy(String indicator) {
        return indicators().contains(indicator);
    }

    /** How many of the members, given by type, are of this kind. */
    int counted(Map<OrganisationType, Integer> members) {
        return members.entrySet().stream()
                .filter(type -> types().contains(type.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What a source declares on this kind. */
    @Nullable
    Integer declared(DeclaredMembers members) {
        return switch (this) {
            case TOTAL -> members.total();
            case SME -> members.sme();
            case START_UP -> members.startUp();
            case LARGE_COMPANY -> members.largeCompany();
            case RESEARCH -> members.research();
            case OTHER -> members.other();
            case SCALE_UP_FACILITY -> members.scaleUpFacility();
        };
    }

    private Set<String> indicators() {
        return switch (this) {
            case TOTAL -> Set.of("members");
            case SME -> Set.of("smes");
            case START_UP -> Set.of("start-ups");
            case LARGE_COMPANY -> Set.of("large companies");
            case RESEARCH -> Set.of("universities", "research organisations");
            case OTHER -> Set.of("public bodies", "other members");
            case SCALE_UP_FACILITY -> Set.of("scale-up facilities");
        };
    }

    private Set<OrganisationType> types() {
        return switch (this) {
            case TOTAL -> EnumSet.allOf(OrganisationType.class);
            case SME -> EnumSet.of(OrganisationType.SME, OrganisationType.START_UP);
            case START_UP -> EnumSet.of(OrganisationType.START_UP);
            case LARGE_COMPANY -> EnumSet.of(OrganisationType.LARGE_COMPANY);
            case RESEARCH -> EnumSet.of(UNIVERSITY, RESEARCH_ORGANISATION);
            case OTHER -> EnumSet.of(PUBLIC_BODY, CLUSTER_ORGANISATION, ASSOCIATION, FINANCE, OrganisationType.OTHER);
            case SCALE_UP_FACILITY -> EnumSet.of(COMPETENCE_CENTRE, INCUBATOR);
        };
    }
}
