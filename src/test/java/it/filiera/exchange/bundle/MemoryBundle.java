package it.filiera.exchange.bundle;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A bundle made of texts. */
public final class MemoryBundle {

    private MemoryBundle() {}

    static Bundle of(Map<String, byte[]> files) {
        return file -> {
            byte[] bytes = files.get(file);
            if (bytes == null) {
                throw new FileNotFoundException(file);
            }
            return new ByteArrayInputStream(bytes);
        };
    }

    /** A bundle of tables, given as CSV by table name, with a manifest that names them. */
    public static Bundle ofTables(Map<String, String> tables) {
        return ofTables("A test", tables);
    }

    public static Bundle ofTables(String title, Map<String, String> tables) {
        String entries = tables.keySet().stream()
                .sorted()
                .map(table -> "{\"name\": \"" + table + ".csv\"}")
                .collect(Collectors.joining(","));
        Map<String, byte[]> files = tables.entrySet().stream()
                .collect(Collectors.toMap(table -> table.getKey() + ".csv", table -> table.getValue()
                        .getBytes(StandardCharsets.UTF_8)));
        String manifest = "{\"format\": \"filiera-bundle\", \"version\": 1, \"title\": \"" + title + "\", \"files\": ["
                + entries + "]}";
        files.put("bundle.json", manifest.getBytes(StandardCharsets.UTF_8));
        return of(files);
    }
}
