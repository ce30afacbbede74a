package it.filiera.snapshot;

import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.MembershipRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down a small network for a test: short names, no more than the test is about. */
public final class TinyNetwork {

    private final List<Consumer<NetworkBuilder>> rows = new ArrayList<>();

    public TinyNetwork organisation(String id, @Nullable String country, @Nullable String type) {
        rows.add(network ->
                network.add(new OrganisationRow(id, id.toUpperCase(Locale.ROOT), type, country, null, null)));
        return this;
    }

    /** A project with its participants, the first of whom coordinates; those without a row of their own get an empty one. */
    public TinyNetwork project(
            String id, @Nullable Integer startYear, @Nullable Integer endYear, String... participants) {
        rows.add(network -> network.add(new ProjectRow(id, startYear, endYear, null, List.of())));
        for (int i = 0; i < participants.length; i++) {
            Role role = i == 0 ? Role.COORDINATOR : Role.PARTICIPANT;
            participation(participants[i], id, role, OptionalLong.empty(), 0);
        }
        return this;
    }

    public TinyNetwork participation(String organisation, String project, Role role, OptionalLong cents, int source) {
        rows.add(network -> network.add(new ParticipationRow(organisation, project, role, cents, source)));
        return this;
    }

    public TinyNetwork member(String member, String cluster, @Nullable Integer from, @Nullable Integer to) {
        rows.add(network -> network.add(new MembershipRow(member, cluster, from, to)));
        return this;
    }

    public TinyNetwork technology(String id, String... broader) {
        rows.add(network -> network.add(new ConceptRow(id, ConceptKind.TECHNOLOGY, null, id, null, List.of(broader))));
        return this;
    }

    public TinyNetwork offers(String organisation, String technology, String family, @Nullable Double confidence) {
        rows.add(network -> network.addOrganisationConcept(
                new ConceptLinkRow(organisation, technology, family, confidence, family.equals("DECLARED"))));
        return this;
    }

    public TinyNetwork uses(String project, String technology) {
        rows.add(network -> network.addProjectConcept(new ConceptLinkRow(project, technology, "DECLARED", null, true)));
        return this;
    }

    public Network build() {
        return build(rows);
    }

    /** The same rows in another order. */
    public Network shuffled(long seed) {
        List<Consumer<NetworkBuilder>> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return build(other);
    }

    private static Network build(List<Consumer<NetworkBuilder>> rows) {
        NetworkBuilder builder = new NetworkBuilder();
        rows.forEach(row -> row.accept(builder));
        return builder.build(new SnapshotStamp(1, OffsetDateTime.parse("2026-01-02T03:04:05Z")));
    }
}
