package it.filiera.coverage;

import it.filiera.coverage.DiversificationForecast.Skill;
import it.filiera.coverage.RegionTable.Comparison;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.Snapshots;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Prints how well the likelihood of {@code diversification} foresaw what regions took up in the three years from given years on,
 * then ends: {@code --filiera.forecast-diversification=2018,2019} at start, on whatever graph is loaded, for every scheme of
 * technologies with activities at {@code --filiera.forecast-depth} (2) and regions of {@code --filiera.forecast-level} (2).
 */
@Component
@ConditionalOnProperty("filiera.forecast-diversification")
class DiversificationForecastCommand implements ApplicationRunner {

    private static final int WINDOW = 3;

    private final Snapshots snapshots;
    private final List<Integer> years;
    private final int depth;
    private final int level;
    private final ConfigurableApplicationContext context;

    DiversificationForecastCommand(
            Snapshots snapshots,
            @Value("${filiera.forecast-diversification}") List<Integer> years,
            @Value("${filiera.forecast-depth:2}") int depth,
            @Value("${filiera.forecast-level:2}") int level,
            ConfigurableApplicationContext context) {
        this.snapshots = snapshots;
        this.years = years;
        this.depth = depth;
        this.level = level;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Network network = snapshots.current();
        Stream.iterate(0, concept -> concept < network.concepts().size(), concept -> concept + 1)
                .filter(concept -> network.concepts().kind(concept) == ConceptKind.TECHNOLOGY)
                .flatMap(concept -> Stream.ofNullable(network.concepts().scheme(concept)))
                .distinct()
                .sorted()
                .forEach(scheme -> years.forEach(year -> print(network, scheme, year)));
        SpringApplication.exit(context);
    }

    private void print(Network network, String scheme, int year) {
        AreaRows activities = AreaRows.of(network.concepts(), scheme, ConceptKind.TECHNOLOGY, depth - 1);
        Comparison before = comparison(network, activities, Period.of(null, year - 1));
        Comparison after = comparison(network, activities, Period.of(year, year + WINDOW - 1));
        System.out.printf(
                "%n%s: what regions of level %d took up from %d to %d%n", scheme, level, year, year + WINDOW - 1);
        if (before.reference().unavailable() != null || after.reference().unavailable() != null) {
            System.out.printf(
                    "Nothing can be told: fewer than three regions to compare (%d before, %d after).%n",
                    before.regions().size(), after.regions().size());
            return;
        }
        DiversificationForecast forecast = DiversificationForecast.of(before, after, activities.size());
        System.out.printf(
                "%d of %d possible steps were taken%n",
                forecast.entries(), forecast.cases().size());
        for (Skill skill : forecast.skills()) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s AUC %.3f [%.3f, %.3f]%n",
                    skill.score(),
                    skill.auc(),
                    skill.low(),
                    skill.high());
        }
    }

    private Comparison comparison(Network network, AreaRows activities, Period period) {
        RegionTable table = new RegionTable(Scenario.of(network), activities, level, period);
        return table.comparisonOfAll();
    }
}
