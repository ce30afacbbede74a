package it.filiera.scenario;

import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.NetworkBuilder;
import it.filiera.snapshot.Role;
import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.MembershipRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import it.filiera.snapshot.SnapshotStamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Small networks with everything that analyses look at: regions R1 to R4 with a province each, areas, technologies, clubs. */
public final class RandomNetwork {

    public static final SnapshotStamp STAMP = new SnapshotStamp(1, OffsetDateTime.parse("2026-01-02T03:04:05Z"));
    static final String[] TYPES = {"SME", "LARGE_COMPANY", "UNIVERSITY", "PUBLIC_BODY", "SME"};
    private static final int ORGANISATIONS = 30;
    private static final int PROJECTS = 25;

    private RandomNetwork() {}

    public static Network of(Random random) {
        NetworkBuilder network = new NetworkBuilder();
        for (int r = 1; r <= 4; r++) {
            network.add(new RegionRow("region:R" + r, "R" + r, 2, null));
            network.add(new RegionRow("region:R" + r + "a", "R" + r + "a", 3, "region:R" + r));
        }
        for (int a = 0; a < 4; a++) {
            List<String> broader = a == 3 ? List.of("area:0") : List.of();
            network.add(new ConceptRow("area:" + a, ConceptKind.PRIORITY_AREA, "scheme:s3", "a" + a, null, broader));
        }
        for (int t = 0; t < 6; t++) {
            List<String> broader = t == 5 ? List.of("tech:0") : List.of();
            network.add(new ConceptRow("tech:" + t, ConceptKind.TECHNOLOGY, "scheme:t", "t" + t, null, broader));
        }
        for (int o = 0; o < ORGANISATIONS; o++) {
            organisation(network, "org:" + o, random);
        }
        for (int p = 0; p < PROJECTS; p++) {
            project(network, "project:" + p, random);
        }
        return network.build(STAMP);
    }

    private static void organisation(NetworkBuilder network, String id, Random random) {
        String type = random.nextInt(8) == 0 ? null : TYPES[random.nextInt(TYPES.length)];
        String region = random.nextInt(9) == 0
                ? null
                : "region:R" + (1 + random.nextInt(4)) + (random.nextBoolean() ? "a" : "");
        network.add(new OrganisationRow(id, id, type, null, region, null));
        for (int i = random.nextInt(3); i > 0; i--) {
            network.addOrganisationConcept(link(id, "tech:" + random.nextInt(6), random));
        }
        if (random.nextInt(3) == 0) {
            network.addOrganisationConcept(link(id, "area:" + random.nextInt(4), random));
        }
        if (random.nextInt(4) == 0) {
            network.add(new MembershipRow(id, "org:" + random.nextInt(3), null, null));
        }
    }

    private static void project(NetworkBuilder network, String id, Random random) {
        int start = 2010 + random.nextInt(8);
        boolean dated = random.nextInt(10) > 0;
        network.add(new ProjectRow(id, dated ? start : null, dated ? start + 3 : null, null, List.of()));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            network.add(new ParticipationRow(
                    "org:" + random.nextInt(ORGANISATIONS),
                    id,
                    i == 1 ? Role.COORDINATOR : Role.PARTICIPANT,
                    random.nextInt(5) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(100_000)),
                    0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            network.addProjectConcept(link(id, "area:" + random.nextInt(4), random));
        }
        if (random.nextBoolean()) {
            network.addProjectConcept(link(id, "tech:" + random.nextInt(6), random));
        }
    }

    private static ConceptLinkRow link(String thing, String concept, Random random) {
        double confidence = 0.4 + 0.1 * random.nextInt(6);
        return new ConceptLinkRow(thing, concept, "ONE", confidence, false);
    }
}
