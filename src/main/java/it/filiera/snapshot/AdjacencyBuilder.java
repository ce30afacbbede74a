package it.filiera.snapshot;

import java.util.Arrays;

/** Computes who worked with whom from participations, organisation by organisation, in the order of the projects. */
final class AdjacencyBuilder {

    private final Participations participations;
    private final Projects projects;

    private final double[] weight;
    private final short[] joint;
    private final short[] first;
    private final short[] last;
    private int[] touched = new int[256];
    private int count;

    private final Growing.Ints targets = new Growing.Ints();
    private final Growing.Floats weights = new Growing.Floats();
    private final Growing.Shorts joints = new Growing.Shorts();
    private final Growing.Shorts firsts = new Growing.Shorts();
    private final Growing.Shorts lasts = new Growing.Shorts();

    private AdjacencyBuilder(Participations participations, Projects projects) {
        this.participations = participations;
        this.projects = projects;
        int organisations = participations.projects().rows();
        this.weight = new double[organisations];
        this.joint = new short[organisations];
        this.first = new short[organisations];
        this.last = new short[organisations];
    }

    static Adjacency of(Participations participations, Projects projects) {
        return new AdjacencyBuilder(participations, projects).build();
    }

    private Adjacency build() {
        int[] starts = new int[weight.length + 1];
        for (int organisation = 0; organisation < weight.length; organisation++) {
            Incidence taking = participations.projects();
            for (int at = taking.start(organisation); at < taking.end(organisation); at++) {
                add(organisation, taking.target(at));
            }
            append();
            starts[organisation + 1] = targets.size();
        }
        return new Adjacency(
                new Incidence(starts, targets.array()), weights.array(), joints.array(), firsts.array(), lasts.array());
    }

    private void add(int organisation, int project) {
        int partners = participations.partners(project);
        if (partners < 2 || partners > Adjacency.LARGEST_PROJECT) {
            return;
        }
        double share = 1.0 / (partners - 1);
        Incidence together = participations.organisations();
        for (int at = together.start(project); at < together.end(project); at++) {
            int partner = together.target(at);
            if (partner != organisation) {
                add(partner, share, (short) projects.startYear(project), (short) projects.lastYear(project));
            }
        }
    }

    private void add(int partner, double share, short startYear, short lastYear) {
        if (joint[partner] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = partner;
            first[partner] = Projects.NO_YEAR;
            last[partner] = Projects.NO_YEAR;
        }
        weight[partner] += share;
        joint[partner]++;
        if (startYear != Projects.NO_YEAR && (first[partner] == Projects.NO_YEAR || startYear < first[partner])) {
            first[partner] = startYear;
        }
        if (lastYear > last[partner]) {
            last[partner] = lastYear;
        }
    }

    /** Appends the row that was collected and clears what it used. */
    private void append() {
        Arrays.sort(touched, 0, count);
        for (int i = 0; i < count; i++) {
            int partner = touched[i];
            targets.add(partner);
            weights.add((float) weight[partner]);
            joints.add(joint[partner]);
            firsts.add(first[partner]);
            lasts.add(last[partner]);
            weight[partner] = 0;
            joint[partner] = 0;
        }
        count = 0;
    }
}
