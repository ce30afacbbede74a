package it.filiera.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.coverage.DiversificationForecast.Score;
import it.filiera.scenario.RandomNetwork;
import it.filiera.scenario.Scenario;
import it.filiera.snapshot.ConceptKind;
import it.filiera.snapshot.Network;
import it.filiera.snapshot.NetworkBuilder;
import it.filiera.snapshot.Role;
import it.filiera.snapshot.Rows.ConceptLinkRow;
import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ParticipationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiversificationForecastTests {

    @Test
    void onlyWhatARegionDidNotHaveCanBeTakenUp() {
        Random random = new Random(9);
        for (int trial = 0; trial < 20; trial++) {
            Network network = RandomNetwork.of(random);
            AreaRows areas = AreaRows.of(network.concepts(), "scheme:s3", ConceptKind.PRIORITY_AREA, 0);
            RegionTable table = new RegionTable(Scenario.of(network), areas, 2, Period.of(null, null));
            DiversificationForecast same =
                    DiversificationForecast.of(table.comparisonOfAll(), table.comparisonOfAll(), areas.size());
            assertThat(same.entries()).isZero();
            assertThat(same.skills()).isEmpty();
        }
    }

    /**
     * Regions 1 to 3 do the areas 0 to 2, regions 4 to 6 the areas 3 to 5, but for one each that is near: region 1 lacks area 2,
     * region 6 area 3. Later they do these too and nothing else is new: 2 of 20 possible steps, both the most likely ones.
     */
    @Test
    void whatIsNearIsTakenUp() {
        Network network = twoBlocks();
        AreaRows areas = AreaRows.of(network.concepts(), "scheme:s3", ConceptKind.PRIORITY_AREA, 0);
        DiversificationForecast forecast = DiversificationForecast.of(
                comparison(network, areas, Period.of(null, 2012)),
                comparison(network, areas, Period.of(2013, 2018)),
                areas.size());
        assertThat(forecast.cases()).hasSize(20);
        assertThat(forecast.entries()).isEqualTo(2);
        assertThat(forecast.skills())
                .filteredOn(skill -> skill.score() == Score.LIKELIHOOD || skill.score() == Score.DENSITY)
                .hasSize(2)
                .allSatisfy(skill -> assertThat(skill.auc()).isEqualTo(1))
                .allSatisfy(skill -> assertThat(skill.low()).isEqualTo(1));
    }

    private static Network twoBlocks() {
        NetworkBuilder network = new NetworkBuilder();
        for (int area = 0; area < 6; area++) {
            network.add(new ConceptRow("area:" + area, ConceptKind.PRIORITY_AREA, "scheme:s3", "a", null, List.of()));
        }
        for (int region = 1; region <= 6; region++) {
            network.add(new RegionRow("region:R" + region, "R" + region, 2, null));
            network.add(new OrganisationRow("org:" + region, "o", "SME", null, "region:R" + region, null));
            for (int year : new int[] {2012, 2013}) {
                for (int area = 0; area < 6; area++) {
                    boolean late = (region == 1 && area == 2) || (region == 6 && area == 3);
                    if (region <= 3 == area <= 2 && !(late && year == 2012)) {
                        projects(network, region, area, year);
                    }
                }
            }
        }
        return network.build(RandomNetwork.STAMP);
    }

    private static void projects(NetworkBuilder network, int region, int area, int year) {
        for (int nth = 0; nth < 20; nth++) {
            String id = "project:" + year + "-" + region + "-" + area + "-" + nth;
            network.add(new ProjectRow(id, year, year + 1, null, List.of()));
            network.add(new ParticipationRow("org:" + region, id, Role.COORDINATOR, OptionalLong.empty(), 0));
            network.addProjectConcept(new ConceptLinkRow(id, "area:" + area, "DECLARED", null, true));
        }
    }

    private static RegionTable.Comparison comparison(Network network, AreaRows areas, Period period) {
        return new RegionTable(Scenario.of(network), areas, 2, period).comparisonOfAll();
    }
}
