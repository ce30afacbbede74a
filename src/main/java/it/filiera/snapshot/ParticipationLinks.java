package it.filiera.snapshot;

import it.filiera.snapshot.Rows.ParticipationRow;
import java.util.Arrays;

/** Collects participations: the strongest role that any source gives, the contribution of the source believed first. */
final class ParticipationLinks extends LinkGroups {

    private final Handles handles;
    private final Growing.Shorts roles = new Growing.Shorts();
    private final Growing.Longs cents = new Growing.Longs();
    private final Growing.Ints sources = new Growing.Ints();
    private byte[] strongest = {};
    private long[] amounts = {};

    ParticipationLinks(Handles handles) {
        this.handles = handles;
    }

    void add(ParticipationRow row) {
        add(handles.of(row.organisation()), handles.of(row.project()));
        roles.add(row.role().code());
        cents.add(row.cents().orElse(Participations.NO_AMOUNT));
        sources.add(row.source());
    }

    @Override
    void begin(int links) {
        strongest = new byte[links];
        amounts = new long[links];
    }

    @Override
    void combine(int position, int[] order, int from, int to) {
        short role = roles.get(order[from]);
        long amount = Participations.NO_AMOUNT;
        int believed = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            role = (short) Math.min(role, roles.get(order[i]));
            long said = cents.get(order[i]);
            int source = sources.get(order[i]);
            if (said == Participations.NO_AMOUNT || source > believed) {
                continue;
            }
            amount = source < believed ? said : amount + said;
            believed = source;
        }
        strongest[position] = (byte) role;
        amounts[position] = amount;
    }

    Participations build(int[] organisationOf, int[] projectOf, Ids organisations, Ids projects) {
        Incidence links = group(organisationOf, projectOf, organisations.size(), projects.size());
        return new Participations(
                links, projects.size(), Arrays.copyOf(strongest, links.links()), Arrays.copyOf(amounts, links.links()));
    }
}
