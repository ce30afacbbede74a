package it.filiera.indices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worked examples with results computed by others: {@code formulas.json}, and a table of 5 regions x 4 industries by EconGeo. */
final class Gold {

    private static final Path FOLDER = Path.of("src/test/resources/gold");

    private Gold() {}

    static JsonNode formula(String name) {
        return JsonMapper.shared()
                .readTree(FOLDER.resolve("formulas.json").toFile())
                .get(name);
    }

    static double[] row(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    static double[][] table(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(Gold::row).toArray(double[][]::new);
    }

    /** The numbers of a file of the 5 x 4 example, without names. */
    static double[][] toy(String file) {
        try {
            List<String> lines =
                    Files.readAllLines(FOLDER.resolve("econgeo-toy5x4").resolve(file + ".csv"));
            return lines.stream().skip(1).map(Gold::numbers).toArray(double[][]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean[][] present(double[][] table) {
        boolean[][] present = new boolean[table.length][table[0].length];
        for (int r = 0; r < table.length; r++) {
            for (int a = 0; a < table[r].length; a++) {
                present[r][a] = table[r][a] > 0;
            }
        }
        return present;
    }

    private static double[] numbers(String line) {
        String[] cells = line.split(",", -1);
        double[] numbers = new double[cells.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(cells[i + 1]);
        }
        return numbers;
    }
}
