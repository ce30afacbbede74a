package it.filiera.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One text of few per thing (country, type, topic), each text held once; null where it is unknown. */
final class Codes {

    private final Ids texts;
    private final int[] code;

    private Codes(Ids texts, int[] code) {
        this.texts = texts;
        this.code = code;
    }

    static Codes of(List<@Nullable String> values) {
        TreeSet<String> known = new TreeSet<>();
        for (String value : values) {
            if (value != null) {
                known.add(value);
            }
        }
        Ids texts = new Ids(new ArrayList<>(known).toArray(String[]::new));
        int[] code = new int[values.size()];
        for (int i = 0; i < code.length; i++) {
            String value = values.get(i);
            code[i] = value == null ? Ids.NONE : texts.number(value);
        }
        return new Codes(texts, code);
    }

    @Nullable
    String text(int thing) {
        return code[thing] == Ids.NONE ? null : texts.id(code[thing]);
    }

    /** Number of the text; {@link Ids#NONE} when unknown. */
    int code(int thing) {
        return code[thing];
    }

    /** Number of a text; {@link Ids#NONE} when nothing has it. */
    int codeOf(String text) {
        return texts.number(text);
    }

    int count() {
        return texts.size();
    }

    /** For each text, how many things have it. */
    int[] histogram() {
        int[] counts = new int[texts.size()];
        Arrays.stream(code).filter(each -> each != Ids.NONE).forEach(each -> counts[each]++);
        return counts;
    }

    long bytes() {
        return texts.bytes() + Footprint.of(code.length, Integer.BYTES);
    }
}
