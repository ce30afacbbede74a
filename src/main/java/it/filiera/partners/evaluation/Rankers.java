package it.filiera.partners.evaluation;

import it.filiera.partners.ranking.Part;
import it.filiera.partners.ranking.ScoreSheet;
import it.filiera.partners.ranking.TechnologyProfiles;
import it.filiera.partners.ranking.Weights;
import it.filiera.snapshot.Network;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The baselines of METHODS A, the scores in use, and what was tried beside them. */
final class Rankers {

    /** The name of the score that others are compared with: the one the work began with. */
    static final String BASELINE = "S";

    private static final Weights S =
            new Weights(Map.of(Part.NETWORK, .4, Part.TECHNOLOGIES, .7, Part.COUNTRY, .45, Part.NEED, .55));

    private static final double SAME_COUNTRY_FIRST = 1e6;

    private final Network before;
    private final TechnologyProfiles profiles;
    private final double[] popularity;

    Rankers(Network before) {
        this.before = before;
        this.profiles = TechnologyProfiles.of(before);
        this.popularity = new double[before.organisations().size()];
        for (int i = 0; i < popularity.length; i++) {
            popularity[i] = before.participations().projects().degree(i);
        }
    }

    List<Ranker> withNeed() {
        Weights base = S;
        return List.of(
                random(),
                new Ranker("popularity", query -> popularity),
                sameCountry(),
                score("popularity within the need", new Weights(Map.of(Part.NEED, 1.0))),
                score(BASELINE, base),
                score("in use", Weights.WITH_NEED),
                score("S + activity .3", with(base, Part.ACTIVITY, .3)),
                score("S - activity .3", with(base, Part.ACTIVITY, -.3)),
                score("S, recent need .55", with(with(base, Part.NEED, 0), Part.RECENT_NEED, .55)),
                score("S + recent need .55", with(base, Part.RECENT_NEED, .55)),
                score("S, rare need .2", with(with(base, Part.NEED, 0), Part.RARE_NEED, .2)),
                score("S + need focus 1", with(base, Part.NEED_FOCUS, 1)),
                score("S + common partners .3", with(base, Part.COMMON_PARTNERS, .3)),
                score("S + rare partners 1", with(base, Part.RARE_PARTNERS, 1)),
                score("S + rare .5", with(base, Part.RARE_PARTNERS, .5)),
                score("S + rare 1, need x 2", with(with(base, Part.RARE_PARTNERS, 1), Part.NEED, 1.1)),
                score("S + rare 1, need x 4", with(with(base, Part.RARE_PARTNERS, 1), Part.NEED, 2.2)),
                score("S + activity .15, need x 2", with(with(base, Part.ACTIVITY, .15), Part.NEED, 1.1)),
                score("S, need x 2", with(base, Part.NEED, 1.1)),
                score("S, need x 4", with(base, Part.NEED, 2.2)),
                score("S, technologies x 3", with(base, Part.TECHNOLOGIES, 2.1)),
                score("S, network x .25", with(base, Part.NETWORK, .1)),
                score("S, country x 2", with(base, Part.COUNTRY, .9)));
    }

    List<Ranker> withoutNeed() {
        return List.of(
                random(),
                new Ranker("popularity", query -> popularity),
                sameCountry(),
                score("common partners", new Weights(Map.of(Part.COMMON_PARTNERS, 1.0))),
                score(BASELINE, Weights.WITHOUT_NEED),
                score("beyond the usual names", Weights.BEYOND_USUAL_NAMES));
    }

    private static Weights with(Weights base, Part part, double weight) {
        Map<Part, Double> changed = new EnumMap<>(Part.class);
        changed.putAll(base.byPart());
        changed.put(part, weight);
        return new Weights(changed);
    }

    private Ranker score(String name, Weights weights) {
        return new Ranker(
                name, query -> new ScoreSheet(before, profiles, query.organisation(), query.need(), weights).scores());
    }

    private Ranker random() {
        return new Ranker("random", query -> new Random(query.organisation())
                .doubles(popularity.length)
                .toArray());
    }

    private Ranker sameCountry() {
        return new Ranker("popularity, same country first", query -> {
            double[] scores = popularity.clone();
            for (int i = 0; i < scores.length; i++) {
                scores[i] += before.organisations().sameCountry(query.organisation(), i) ? SAME_COUNTRY_FIRST : 0;
            }
            return scores;
        });
    }
}
