package it.filiera.snapshot;

import it.filiera.snapshot.Rows.MembershipRow;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects memberships: of several terms in a cluster the earliest beginning and, where all have ended, the latest end. */
final class MembershipLinks extends LinkGroups {

    private final Handles handles;
    private final Growing.Shorts froms = new Growing.Shorts();
    private final Growing.Shorts tos = new Growing.Shorts();
    private short[] first = {};
    private short[] last = {};

    MembershipLinks(Handles handles) {
        this.handles = handles;
    }

    void add(MembershipRow row) {
        add(handles.of(row.member()), handles.of(row.cluster()));
        froms.add(year(row.fromYear()));
        tos.add(year(row.toYear()));
    }

    private static short year(@Nullable Integer year) {
        return year == null ? Projects.NO_YEAR : year.shortValue();
    }

    @Override
    void begin(int links) {
        first = new short[links];
        last = new short[links];
    }

    @Override
    void combine(int position, int[] order, int from, int to) {
        short earliest = Short.MAX_VALUE;
        short latest = Projects.NO_YEAR;
        boolean open = false;
        for (int i = from; i < to; i++) {
            short begun = froms.get(order[i]);
            short ended = tos.get(order[i]);
            earliest = begun == Projects.NO_YEAR ? earliest : (short) Math.min(earliest, begun);
            latest = (short) Math.max(latest, ended);
            open |= ended == Projects.NO_YEAR;
        }
        first[position] = earliest == Short.MAX_VALUE ? Projects.NO_YEAR : earliest;
        last[position] = open ? Projects.NO_YEAR : latest;
    }

    Memberships build(int[] organisationOf, int organisations) {
        Incidence links = group(organisationOf, organisationOf, organisations, organisations);
        return new Memberships(links, Arrays.copyOf(first, links.links()), Arrays.copyOf(last, links.links()));
    }
}
