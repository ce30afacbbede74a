package it.filiera.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One question to time.
 *
 * @param document path of the operation document
 * @param floor name of the file in src/test/resources/benchmark, without its ending, that holds the same question as one
 *     hand-written statement; empty when there is none
 */
record Question(String document, Map<String, Object> variables, String floor, Map<String, Object> floorVariables) {

    private static final String OPERATIONS = "graphql/operations/";
    private static final String FLOORS = "src/test/resources/benchmark/";

    private static final String POLIMI = "org:pic-999879881";
    private static final String STMICROELECTRONICS = "org:pic-999977657";
    private static final String DISTRETTO = "org:distretto-green-high-tech";
    private static final String D_ORBIT = "org:pic-952900162";
    private static final String TTS = "org:pic-999469377";

    private static final Map<String, Object> SUPPLIERS =
            Map.of("regions", List.of("ITC4"), "technologies", List.of("tech:euroscivoc-23"));

    /** The questions of the foundation on the sample of Lombardy, with the biggest hub of the network among them. */
    static List<Question> all() {
        return List.of(
                of("catalogue/about", Map.of()),
                of("catalogue/search", Map.of("text", "stmicroelectronics srl agrate")),
                of("catalogue/search", Map.of("text", "Politecnco di Milano")),
                of("catalogue/organisations", Map.of("filter", SUPPLIERS, "withFacets", false)),
                of("catalogue/organisations", Map.of("filter", Map.of("regions", List.of("ITC4")), "withFacets", true)),
                of("catalogue/organisation", Map.of("id", POLIMI)),
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
                of("paths/collaboration-paths", Map.of("from", POLIMI, "to", D_ORBIT)),
                of("paths/collaboration-paths", Map.of("from", D_ORBIT, "to", TTS)),
                of("exchange/import-jobs", Map.of()),
                beside(
                        "members",
                        Map.of("filter", SUPPLIERS),
                        Map.of("region", "ITC4", "technology", "tech:euroscivoc-23")),
                beside("profile", Map.of("id", POLIMI), Map.of("id", POLIMI)),
                beside("paths", Map.of("from", POLIMI, "to", D_ORBIT), Map.of("from", POLIMI, "to", D_ORBIT)));
    }

    private static Question of(String document, Map<String, Object> variables) {
        return new Question(OPERATIONS + document + ".graphql", variables, "", Map.of());
    }

    private static Question beside(String floor, Map<String, Object> variables, Map<String, Object> floorVariables) {
        return new Question(FLOORS + floor + ".graphql", variables, floor, floorVariables);
    }

    String title() {
        String name = Path.of(document).getFileName().toString().replace(".graphql", " ");
        return name
                + variables.values().stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }
}
