package it.filiera.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RelatednessTests {

    private static final boolean[][] TOY = Gold.present(Gold.toy("toy5x4__rca_binary"));
    private static final JsonNode HIDALGO = Gold.formula("HH2009_FigS4");

    @Test
    void associationIsThatOfEconGeo() {
        double[][] together = Relatedness.cooccurrences(TOY);
        same(Relatedness.association(together), Gold.toy("toy5x4__relatedness_association"), 1e-12);
        JsonNode six = Gold.formula("EconGeo_relatedness_6x6");
        double[][] found = Relatedness.association(Gold.table(six.get("C")));
        assertThat(found[0]).containsExactly(Gold.row(six.get("association_row1")), within(5e-7));
        assertThat(found[2][3]).isCloseTo(six.get("association_I3_I4").asDouble(), within(5e-7));
    }

    @Test
    void cooccurrencesAreCountedWithTheUbiquityOnTheDiagonal() {
        double[][] together = Relatedness.cooccurrences(TOY);
        double[][] expected = Gold.toy("toy5x4__cooccurrence_tech");
        double[][] ubiquity = Gold.toy("toy5x4__ubiquity");
        for (int a = 0; a < together.length; a++) {
            expected[a][a] = ubiquity[a][0];
        }
        same(together, expected, 0);
    }

    @Test
    void proximityIsThatOfTheProductSpace() {
        double[][] found = Relatedness.proximity(Relatedness.cooccurrences(present()));
        double[][] expected = Gold.table(HIDALGO.get("phi"));
        for (int a = 0; a < expected.length; a++) {
            expected[a][a] = 0;
        }
        same(found, expected, 5e-7);
    }

    @Test
    void densityLeavesTheActivityItselfOut() {
        double[][] near = Relatedness.proximity(Relatedness.cooccurrences(present()));
        densities(present(), near, HIDALGO.get("density_excl_self"), 1, 5e-7);
    }

    @Test
    void densityOverATableWithADiagonalCountsTheActivityAsOtherImplementationsDo() {
        double[][] near = Gold.table(HIDALGO.get("phi"));
        densities(present(), near, HIDALGO.get("density_incl_self_pyecomplexity"), 1, 5e-7);
        JsonNode econGeo = Gold.formula("EconGeo_density_5x4");
        densities(
                Gold.present(Gold.table(econGeo.get("M"))),
                Gold.table(econGeo.get("R")),
                econGeo.get("density_pct"),
                100,
                5e-3);
    }

    @Test
    void densitiesOfTheToyTableAreThoseOfEconGeo() {
        double[][] cosine = Gold.toy("toy5x4__relatedness_cosine");
        same(densities(TOY, cosine), Gold.toy("toy5x4__relatedness_density_cosine"), 5e-3);
        double[][] strong = Gold.toy("toy5x4__relatedness_prob");
        for (double[] row : strong) {
            for (int b = 0; b < row.length; b++) {
                row[b] = row[b] >= 1 ? 1 : 0;
            }
        }
        same(densities(TOY, strong), Gold.toy("toy5x4__relatedness_density_prob_binary"), 5e-3);
    }

    @Test
    void whereNothingIsRelatedThereIsNoDensity() {
        assertThat(RelatednessDensity.of(new boolean[] {true, false}, new double[2][2], 1))
                .isNull();
    }

    private static boolean[][] present() {
        return Gold.present(Gold.table(HIDALGO.get("M")));
    }

    private static void densities(
            boolean[][] present, double[][] related, JsonNode expected, double unit, double tolerance) {
        double[][] found = densities(present, related);
        double[][] wanted = Gold.table(expected);
        for (int r = 0; r < wanted.length; r++) {
            for (int a = 0; a < wanted[r].length; a++) {
                assertThat(found[r][a] * unit / 100).isCloseTo(wanted[r][a], within(tolerance));
            }
        }
    }

    private static double[][] densities(boolean[][] present, double[][] related) {
        double[][] found = new double[present.length][related.length];
        for (int r = 0; r < present.length; r++) {
            for (int a = 0; a < related.length; a++) {
                found[r][a] = 100 * Objects.requireNonNull(RelatednessDensity.of(present[r], related, a));
            }
        }
        return found;
    }

    private static void same(double[][] found, double[][] expected, double tolerance) {
        assertThat(found.length).isEqualTo(expected.length);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).containsExactly(expected[i], within(tolerance));
        }
    }
}
