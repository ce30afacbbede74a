package it.filiera.consortium.callrules;

import it.filiera.consortium.model.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which numbers a rule may ask for. */
public final class Bounds {

    private static final long MOST_MEMBERS = 100;
    private static final long PERCENT = 100;

    /** A number that a rule cannot ask for, and the range of those it can. */
    public record BadBound(RuleKind kind, long bound, long least, long most) {

        /** What would be right. */
        public String right() {
            return "a number from %d to %d".formatted(least, most);
        }
    }

    private Bounds() {}

    /** What is wrong with numbers by themselves; rules that clash with each other are no mistake but an answer. */
    public static List<BadBound> check(Map<RuleKind, Long> bounds) {
        List<BadBound> bad = new ArrayList<>();
        bounds.forEach((kind, bound) -> {
            long least = kind == RuleKind.MAX_SIZE || kind == RuleKind.MAX_PER_COUNTRY ? 1 : 0;
            long most =
                    switch (kind) {
                        case BUDGET -> Long.MAX_VALUE / 1000;
                        case MIN_SME_SHARE -> PERCENT;
                        default -> MOST_MEMBERS;
                    };
            if (bound < least || bound > most) {
                bad.add(new BadBound(kind, bound, least, most));
            }
        });
        return bad;
    }
}
