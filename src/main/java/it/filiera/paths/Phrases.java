package it.filiera.paths;

/** The parts of a path's sentence in one language; {@code %s} stand for names. */
record Phrases(
        String direct,
        String through,
        String and,
        String coordinated,
        String coordinatedByOther,
        String bothInProject,
        String bothInCluster,
        String memberOf,
        String oneMoreProject,
        String severalMoreProjects,
        String oneMoreCluster,
        String severalMoreClusters) {

    static final Phrases ENGLISH = new Phrases(
            "%s and %s are linked directly: ",
            "%s and %s are linked through %s: ",
            " and ",
            "%s coordinated %s, in which %s took part",
            "%s took part in %s, coordinated by %s",
            "%s and %s both took part in %s",
            "%s and %s both belong to %s",
            "%s is a member of %s",
            " (and in 1 other project together)",
            " (and in %d other projects together)",
            " (and to 1 other cluster)",
            " (and to %d other clusters)");

    static final Phrases ITALIAN = new Phrases(
            "%s e %s sono in contatto diretto: ",
            "%s e %s sono in contatto tramite %s: ",
            " e ",
            "%s ha coordinato %s, a cui ha partecipato %s",
            "%s ha partecipato a %s, con il coordinamento di %s",
            "%s e %s hanno partecipato a %s",
            "%s e %s appartengono a %s",
            "%s è membro di %s",
            " (e insieme a un altro progetto)",
            " (e insieme ad altri %d progetti)",
            " (e a un altro cluster)",
            " (e ad altri %d cluster)");

    String moreProjects(long count) {
        return count == 1 ? oneMoreProject : severalMoreProjects.formatted(count);
    }

    String moreClusters(long count) {
        return count == 1 ? oneMoreCluster : severalMoreClusters.formatted(count);
    }
}
