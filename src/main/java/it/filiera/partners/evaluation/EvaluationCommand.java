package it.filiera.partners.evaluation;

import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Prints how well suggestions foresee later partnerships, then ends: {@code --filiera.evaluate-partners=2018,2019} at start, on
 * whatever graph is loaded; {@code 60%} instead of a year where projects have numbers but no dates ({@link Split}).
 */
@Component
@ConditionalOnProperty("filiera.evaluate-partners")
class EvaluationCommand implements ApplicationRunner {

    private final Snapshots snapshots;
    private final String splits;
    private final ConfigurableApplicationContext context;

    EvaluationCommand(
            Snapshots snapshots,
            @Value("${filiera.evaluate-partners}") String splits,
            ConfigurableApplicationContext context) {
        this.snapshots = snapshots;
        this.splits = splits;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Network network = snapshots.current();
        Arrays.stream(splits.split(","))
                .map(asked -> Split.of(network.projects(), asked.strip()))
                .forEach(split -> print(network, split));
        SpringApplication.exit(context);
    }

    private static void print(Network network, Split split) {
        HoldOut holdOut = new HoldOut(network, split);
        Rankers rankers = new Rankers(holdOut.before());
        List<TestQuery> withNeed = holdOut.withNeed();
        Predicate<TestQuery> known = query -> holdOut.isKnown(query.organisation());
        List<TestQuery> warm = withNeed.stream().filter(known).toList();
        List<TestQuery> cold = withNeed.stream().filter(known.negate()).toList();
        System.out.printf(
                "%n%s: %d of %d projects and %d of %d organisations are known before%n",
                split.title(),
                holdOut.knownProjects(),
                network.projects().size(),
                holdOut.knownOrganisations(),
                network.organisations().size());
        table("Enterprises ask with a need", holdOut, warm, rankers.withNeed(), organisation -> true);
        table("... only enterprises are candidates", holdOut, warm, rankers.withNeed(), holdOut::isEnterprise);
        table("... who never took part before", holdOut, cold, rankers.withNeed(), organisation -> true);
        table(
                "Enterprises ask without a need",
                holdOut,
                holdOut.withoutNeed().stream().filter(known).toList(),
                rankers.withoutNeed(),
                organisation -> true);
    }

    private static void table(
            String title, HoldOut holdOut, List<TestQuery> queries, List<Ranker> rankers, IntPredicate candidate) {
        if (queries.isEmpty()) {
            System.out.printf("%n%s: no query, nothing to measure%n", title);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%n%-34s %7s %22s %17s %8s %8s %8s %8s %22s %9s%n",
                title,
                "queries",
                "hit@10",
                "more than S",
                "rec@10",
                "rec@50",
                "nDCG@10",
                "MAP",
                "tail recall@50",
                "catalogue");
        List<Evaluation> results = rankers.stream()
                .map(ranker -> Evaluation.of(holdOut, queries, ranker, candidate))
                .toList();
        Evaluation baseline = results.stream()
                .filter(result -> result.ranker().equals(Rankers.BASELINE))
                .findFirst()
                .orElseThrow();
        for (Evaluation result : results) {
            Bootstrap more = result.queries() == 0 ? result.hitAtTen() : result.hitsMoreThan(baseline);
            List<Double> means = result.means();
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %7d  %.3f [%.3f, %.3f] [%+.3f, %+.3f] %8.3f %8.3f %8.3f %8.3f  %.3f [%.3f, %.3f] %9.3f%n",
                    result.ranker(),
                    result.queries(),
                    means.get(0),
                    result.hitAtTen().low(),
                    result.hitAtTen().high(),
                    more.low(),
                    more.high(),
                    means.get(1),
                    means.get(2),
                    means.get(3),
                    means.get(4),
                    means.get(5),
                    result.tailRecall().low(),
                    result.tailRecall().high(),
                    result.catalogue());
        }
    }
}
