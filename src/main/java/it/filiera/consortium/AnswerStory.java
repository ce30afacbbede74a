package it.filiera.consortium;

import it.filiera.catalogue.Place;
import it.filiera.kernel.Language;
import java.util.List;
import java.util.Objects;

/** The answer in a sentence. */
final class AnswerStory {

    private static final int PERCENT = 100;

    private AnswerStory() {}

    static String tell(Consortium answer, Language language) {
        Texts texts = Texts.in(language);
        ConsortiumTeam best = answer.best();
        if (best != null) {
            String team = texts.of("answer.team", (long) best.members().size(), countries(best.members()));
            return switch (answer.status()) {
                case OPTIMAL -> texts.of("answer.OPTIMAL", team, answer.poolSize());
                default -> texts.of("answer.FEASIBLE", team, answer.poolSize(), gap(best));
            };
        }
        if (answer.poolSize() == 0) {
            return texts.of("answer.NOBODY");
        }
        ConsortiumConflict conflict = answer.conflict();
        if (conflict == null) {
            return texts.of("answer.UNDECIDED", answer.poolSize());
        }
        int clashing = conflict.rules().size();
        return texts.counted(clashing, "answer.INFEASIBLE", answer.poolSize(), clashing);
    }

    private static long countries(List<ConsortiumMember> members) {
        return members.stream()
                .map(member -> member.organisation().place())
                .filter(Objects::nonNull)
                .map(Place::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** In percent of the worth, rounded up. */
    static long gap(ConsortiumTeam team) {
        long missing = team.bound() - team.worth();
        long worth = Math.max(1, Math.abs(team.worth()));
        return (missing * PERCENT + worth - 1) / worth;
    }
}
