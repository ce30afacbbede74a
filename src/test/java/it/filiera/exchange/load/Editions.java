package it.filiera.exchange.load;

import it.filiera.exchange.bundle.Bundle;
import it.filiera.exchange.bundle.MemoryBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two editions of one bundle with every table: the second says some things otherwise and some for the first time. */
public final class Editions {

    private static final Path FILE = Path.of("src/test/resources/load/editions.txt");
    private static final int MARK = 7;

    private Editions() {}

    public static Bundle first() {
        return edition("first");
    }

    public static Bundle second() {
        return edition("second");
    }

    private static Bundle edition(String name) {
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder();
        for (String line : lines()) {
            String mark = line.substring(0, MARK).strip();
            if (line.startsWith("= ")) {
                String[] head = line.split(" ", 3);
                table = new StringBuilder(head[2]).append('\n');
                tables.put(head[1], table);
            } else if (mark.equals("both") || mark.equals(name)) {
                table.append(line.substring(MARK)).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        tables.forEach((key, text) -> texts.put(key, text.toString()));
        return MemoryBundle.ofTables(texts);
    }

    private static Iterable<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
