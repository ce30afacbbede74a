package it.filiera.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A question to time on a network of {@link NetworkGenerator}, asked of another organisation, technology or region each time,
 * the same ones in each run.
 *
 * @param floor      name of the file in src/test/resources/benchmark, without its ending, that holds the same question as one
 *                   hand-written statement; empty when there is none
 * @param calls      how often it is timed
 * @param floorCalls how often the statement is
 */
record NetworkQuestion(
        String title, String document, Draw variables, String floor, Draw floorVariables, int calls, int floorCalls) {

    /** Draws the variables of the next call. */
    @FunctionalInterface
    interface Draw {
        Map<String, Object> next();
    }

    private static final int CALLS = 200;
    private static final int SLOW_CALLS = 20;
    private static final int TERMS = 400;

    static List<NetworkQuestion> all(int organisations) {
        return List.of(
                beside(
                        "partner suggestions",
                        "partners/partner-suggestions",
                        draws(
                                organisations,
                                random -> Map.of(
                                        "input",
                                        Map.of(
                                                "organisation",
                                                organisation(random, organisations),
                                                "need",
                                                Map.of("technologies", technologies(random))))),
                        "partner-suggestions",
                        draws(
                                organisations,
                                random -> Map.of(
                                        "organisation",
                                        organisation(random, organisations),
                                        "technologies",
                                        technologies(random)))),
                beside(
                        "three paths",
                        "paths/collaboration-paths",
                        draws(organisations, random -> ends(random, organisations)),
                        "best-paths",
                        draws(organisations, random -> ends(random, organisations))),
                beside(
                        "coverage of a region",
                        "coverage/priority-area-coverage",
                        draws(organisations, NetworkQuestion::coverage),
                        "coverage",
                        draws(organisations, random -> Map.of("region", region(random)))),
                alone(
                        "gaps of a chain",
                        "valuechain/value-chain-gaps",
                        draws(organisations, random -> gaps(random, false)),
                        CALLS),
                alone(
                        "what if one leaves",
                        "whatif/what-if",
                        draws(
                                organisations,
                                random -> Map.of(
                                        "changes",
                                        Map.of("leave", List.of(organisation(random, organisations))),
                                        "region",
                                        region(random),
                                        "scheme",
                                        NetworkGenerator.AREAS,
                                        "valueChain",
                                        NetworkGenerator.CHAIN)),
                        CALLS),
                alone(
                        "most painful departures",
                        "valuechain/value-chain-gaps",
                        draws(organisations, random -> gaps(random, true)),
                        SLOW_CALLS),
                alone(
                        "diversification",
                        "coverage/diversification",
                        draws(
                                organisations,
                                random -> Map.of("region", region(random), "scheme", NetworkGenerator.SKILLS)),
                        SLOW_CALLS));
    }

    private static NetworkQuestion beside(
            String title, String document, Draw variables, String floor, Draw floorVariables) {
        return new NetworkQuestion(title, path(document), variables, floor, floorVariables, CALLS, SLOW_CALLS);
    }

    private static NetworkQuestion alone(String title, String document, Draw variables, int calls) {
        return new NetworkQuestion(title, path(document), variables, "", Map::of, calls, 0);
    }

    private static String path(String document) {
        return "graphql/operations/" + document + ".graphql";
    }

    private interface Drawing {
        Map<String, Object> from(Random random);
    }

    private static Draw draws(int seed, Drawing drawing) {
        Random random = new Random(seed);
        return () -> drawing.from(random);
    }

    private static Map<String, Object> ends(Random random, int organisations) {
        String from = organisation(random, organisations);
        String to = organisation(random, organisations);
        while (to.equals(from)) {
            to = organisation(random, organisations);
        }
        return Map.of("from", from, "to", to);
    }

    private static Map<String, Object> coverage(Random random) {
        return Map.of("region", region(random), "scheme", NetworkGenerator.AREAS);
    }

    private static Map<String, Object> gaps(Random random, boolean departures) {
        return Map.of("valueChain", NetworkGenerator.CHAIN, "region", region(random), "withDepartures", departures);
    }

    /** Well connected ones more often. */
    private static String organisation(Random random, int organisations) {
        return NetworkGenerator.organisation((int) (organisations * Math.pow(random.nextDouble(), 2)));
    }

    private static String region(Random random) {
        return NetworkGenerator.region(random.nextInt(NetworkGenerator.REGIONS));
    }

    private static List<String> technologies(Random random) {
        return Arrays.asList(
                NetworkGenerator.technology(random.nextInt(TERMS)), NetworkGenerator.technology(random.nextInt(TERMS)));
    }
}
