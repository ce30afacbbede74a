package it.filiera.exchange.merges;

import it.filiera.exchange.resolution.Reason;
import it.filiera.exchange.resolution.ScorePart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A reason as the graph and the bundle keep it, one text each: {@code SHARED_WORDS;START;0.9;milano;politecnico}. */
final class StoredReason {

    private static final String SEPARATOR = ";";
    private static final int BEFORE_WORDS = 3;

    private StoredReason() {}

    static String text(ScorePart part) {
        List<String> texts =
                new ArrayList<>(List.of(part.reason().name(), part.effect().name(), String.valueOf(part.amount())));
        part.words().forEach(word -> texts.add(word.replace(';', ',').replace('|', ',')));
        return String.join(SEPARATOR, texts);
    }

    /** Empty for a reason that this version does not know any more. */
    static Optional<ScorePart> part(String text) {
        List<String> texts = List.of(text.split(SEPARATOR, -1));
        return Arrays.stream(Reason.values())
                .filter(reason -> texts.size() >= BEFORE_WORDS && reason.name().equals(texts.get(0)))
                .findFirst()
                .map(reason -> new ScorePart(
                        reason,
                        Reason.Effect.valueOf(texts.get(1)),
                        Double.parseDouble(texts.get(2)),
                        texts.subList(BEFORE_WORDS, texts.size())));
    }
}
