package it.filiera.coverage;

import it.filiera.snapshot.SnapshotStamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What formed and what ended between the ends of two years.
 *
 * @param regionId    null for everything loaded
 * @param coveredFrom first year that the data cover; null without dated projects
 * @param lists       the changes of every kind
 */
record NetworkChanges(
        @Nullable String regionId,
        int from,
        int to,
        SnapshotStamp snapshot,
        @Nullable Integer coveredFrom,
        @Nullable Integer coveredTo,
        Map<Kind, Changes> lists) {

    NetworkChanges {
        lists = Map.copyOf(lists);
    }

    Changes of(Kind kind) {
        return Objects.requireNonNull(lists.get(kind));
    }

    List<Count> counts() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Count(kind, of(kind).all().size(), of(kind).unknown()))
                .toList();
    }

    /** Kinds of changes. */
    enum Kind {
        PROJECT_STARTED,
        PROJECT_ENDED,
        ORGANISATION_APPEARED,
        ORGANISATION_INACTIVE,
        COLLABORATION_FORMED,
        TECHNOLOGY_TAKEN_UP,
        AREA_TAKEN_UP,
        MEMBER_JOINED,
        MEMBER_LEFT
    }

    /** How many changes of a kind there are; unknown is null where it cannot be counted. */
    record Count(Kind kind, int count, @Nullable Integer unknown) {}

    /**
     * The changes of one kind.
     *
     * @param unknown of how many a missing date leaves it open; null where it cannot be counted
     */
    record Changes(List<NetworkChange> all, @Nullable Integer unknown) {}

    /** One change; what has no part in it is null. Identifiers throughout. */
    record NetworkChange(
            int year,
            @Nullable String organisationId,
            @Nullable String partnerId,
            @Nullable String projectId,
            @Nullable String clusterId,
            @Nullable String technologyId,
            @Nullable String areaId) {

        static NetworkChange ofProject(int year, String project) {
            return new NetworkChange(year, null, null, project, null, null, null);
        }

        static NetworkChange ofOrganisation(int year, String organisation, String project) {
            return new NetworkChange(year, organisation, null, project, null, null, null);
        }

        static NetworkChange ofPair(int year, String organisation, String partner, String project) {
            return new NetworkChange(year, organisation, partner, project, null, null, null);
        }

        static NetworkChange ofMembership(int year, String organisation, String cluster) {
            return new NetworkChange(year, organisation, null, null, cluster, null, null);
        }

        static NetworkChange ofTechnology(int year, String technology, String project) {
            return new NetworkChange(year, null, null, project, null, technology, null);
        }

        static NetworkChange ofArea(int year, String area, String project) {
            return new NetworkChange(year, null, null, project, null, null, area);
        }
    }
}
