package it.filiera.benchmark;

import java.util.List;
import java.util.Map;

/**
 * One question to time: the operation document with its variables, and the hand-written statement that is its floor.
 *
 * @param floor name of a file in src/test/resources/benchmark without its ending; empty when the question has none
 */
record Question(String document, Map<String, Object> variables, String floor, Map<String, Object> floorVariables) {

    private static final String POLIMI = "org:pic-999879881";
    private static final String STMICROELECTRONICS = "org:pic-999977657";
    private static final String DISTRETTO = "org:distretto-green-high-tech";
    private static final String D_ORBIT = "org:pic-952900162";
    private static final String TTS = "org:pic-999469377";

    /** The questions of the foundation on the sample of Lombardy, with the biggest hub of the network among them. */
    static List<Question> all() {
        return List.of(
                of("catalogue/about", Map.of()),
                of("catalogue/search", Map.of("text", "stmicroelectronics srl agrate")),
                of("catalogue/search", Map.of("text", "Politecnco di Milano")),
                new Question(
                        "catalogue/organisations",
                        Map.of(
                                "filter",
                                Map.of("regions", List.of("ITC4"), "technologies", List.of("tech:euroscivoc-23")),
                                "withFacets",
                                false),
                        "members",
                        Map.of("region", "ITC4", "technology", "tech:euroscivoc-23")),
                of("catalogue/organisations", Map.of("filter", Map.of("regions", List.of("ITC4")), "withFacets", true)),
                new Question("catalogue/organisation", Map.of("id", POLIMI), "profile", Map.of("id", POLIMI)),
                of("catalogue/organisation", Map.of("id", STMICROELECTRONICS)),
                of("catalogue/cluster", Map.of("id", DISTRETTO)),
                of("catalogue/clusters", Map.of()),
                of("catalogue/project", Map.of("id", "project:h2020-633098")),
                of("catalogue/projects", Map.of("filter", Map.of("text", "photonics"))),
                of("catalogue/technologies", Map.of("text", "photonics")),
                of("catalogue/schemes", Map.of()),
                of("catalogue/priority-areas", Map.of("scheme", "scheme:s3-lombardy-2021-2027")),
                of("catalogue/regions", Map.of("parent", "ITC4")),
                of("catalogue/neighbourhood", Map.of("id", POLIMI)),
                of("catalogue/neighbourhood", Map.of("id", POLIMI, "links", List.of("WORKED_WITH"))),
                new Question(
                        "paths/collaboration-paths",
                        Map.of("from", POLIMI, "to", D_ORBIT),
                        "paths",
                        Map.of("from", POLIMI, "to", D_ORBIT)),
                of("paths/collaboration-paths", Map.of("from", D_ORBIT, "to", TTS)),
                of("exchange/import-jobs", Map.of()));
    }

    private static Question of(String document, Map<String, Object> variables) {
        return new Question(document, variables, "", Map.of());
    }

    String title() {
        return document.substring(document.indexOf('/') + 1) + " "
                + variables.values().stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }
}
