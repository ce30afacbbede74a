package it.filiera.exchange.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one file against its table, in order. */
final class RowParser {

    private final TableSchema schema;
    private final Consumer<Notice> notices;
    private final int width;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private List<@Nullable Object> keyBefore = List.of();

    RowParser(TableSchema schema, List<String> header, Consumer<Notice> notices) {
        this.schema = schema;
        this.notices = notices;
        this.width = header.size();
        for (int i = 0; i < header.size(); i++) {
            positions.put(header.get(i), i);
        }
        for (FieldSchema field : schema.fields()) {
            if (field.isRequired() && !positions.containsKey(field.name())) {
                throw new BundleRefused(RefusalCode.MISSING_COLUMNS, schema.file() + " needs a column " + field.name());
            }
        }
    }

    /** The row's values; empty when something is wrong, which is then in the notices. */
    Optional<BundleRow> parse(int number, List<String> cells) {
        if (cells.size() != width) {
            String message = "the row has " + cells.size() + " cells, the header " + width
                    + "; give as many, quoted where they contain commas";
            notices.accept(new Notice(NoticeCode.WRONG_CELL_COUNT, schema.file(), number, null, null, message));
            return Optional.empty();
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        boolean right = true;
        for (FieldSchema field : schema.fields()) {
            right &= read(field, number, cells, values);
        }
        return right && isNew(number, values) ? Optional.of(new BundleRow(number, values)) : Optional.empty();
    }

    private boolean read(FieldSchema field, int number, List<String> cells, Map<String, @Nullable Object> values) {
        Integer position = positions.get(field.name());
        String text = position == null ? "" : cells.get(position);
        try {
            Object value = Cells.value(field, text);
            values.put(field.property(), value);
            if (value == null && field.isRequired()) {
                refuse(NoticeCode.MISSING_VALUE, field, number, null, "a value is needed, like " + field.example());
                return false;
            }
            return true;
        } catch (Cells.Malformed malformed) {
            refuse(NoticeCode.MALFORMED_VALUE, field, number, text, String.valueOf(malformed.getMessage()));
            return false;
        }
    }

    /** Files are sorted by key, so a repeated key is that of the row before. */
    private boolean isNew(int number, Map<String, @Nullable Object> values) {
        List<@Nullable Object> key = schema.fields().stream()
                .filter(field -> schema.primaryKey().contains(field.name()))
                .map(field -> values.get(field.property()))
                .toList();
        boolean repeated = key.equals(keyBefore);
        keyBefore = key;
        if (repeated) {
            String value = String.join(", ", key.stream().map(Objects::toString).toList());
            String message =
                    "the row before has the same " + String.join(", ", schema.primaryKey()) + "; keep one of the two";
            notices.accept(new Notice(NoticeCode.REPEATED_KEY, schema.file(), number, null, value, message));
        }
        return !repeated;
    }

    private void refuse(NoticeCode code, FieldSchema field, int number, @Nullable String value, String message) {
        notices.accept(new Notice(code, schema.file(), number, field.name(), value, message));
    }
}
