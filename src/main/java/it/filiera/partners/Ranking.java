package it.filiera.partners;

import it.filiera.partners.ranking.Part;
import it.filiera.partners.ranking.ScoreSheet;
import it.filiera.partners.ranking.ScoreSheet.Ranked;
import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.partners.ranking.Weights;
import it.filiera.snapshot.Ids;
import it.filiera.snapshot.Organisations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Ranks the candidates for a question. With a need only those who ran a project with a technology that was asked for are
 * candidates; without one, those that share anything with the one who asks: partners or technologies.
 *
 * @param candidates how many qualified
 * @param best       the page shown, best first
 * @param medians    for each part of the score what half of those who pass the filters have at most
 */
record Ranking(ScoreSheet sheet, int candidates, List<Ranked> best, Map<Part, Double> medians) {

    static Ranking of(PartnerQuestion question, TechnologyProfiles profiles) {
        Weights weights = weights(question);
        ScoreSheet sheet =
                new ScoreSheet(question.network(), profiles, question.organisation(), question.need(), weights);
        Organisations all = question.network().organisations();
        int[] qualified =
                IntStream.range(0, all.size()).filter(question.qualifies()).toArray();
        int[] candidates = IntStream.of(qualified)
                .filter(other -> isCandidate(question, sheet, other))
                .toArray();
        Map<Part, Double> medians = new EnumMap<>(Part.class);
        sheet.parts().forEach(part -> medians.put(part, sheet.median(part, qualified)));
        return new Ranking(sheet, candidates.length, sheet.best(question.first(), candidates), medians);
    }

    private static Weights weights(PartnerQuestion question) {
        if (question.beyondUsualNames() && question.organisation() != Ids.NONE) {
            return question.need().isEmpty() ? Weights.BEYOND_USUAL_NAMES : Weights.BEYOND_USUAL_NAMES_WITH_NEED;
        }
        return question.need().isEmpty() ? Weights.WITHOUT_NEED : Weights.WITH_NEED;
    }

    private static boolean isCandidate(PartnerQuestion question, ScoreSheet sheet, int other) {
        if (!question.need().isEmpty()) {
            return sheet.part(Part.NEED, other) > 0;
        }
        return sheet.part(Part.COMMON_PARTNERS, other) > 0
                || sheet.part(Part.RARE_PARTNERS, other) > 0
                || sheet.part(Part.TECHNOLOGIES, other) > 0;
    }
}
