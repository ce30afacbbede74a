package it.filiera.snapshot;

import it.filiera.snapshot.Rows.ConceptRow;
import it.filiera.snapshot.Rows.OrganisationRow;
import it.filiera.snapshot.Rows.ProjectRow;
import it.filiera.snapshot.Rows.RegionRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns rows, sorted by identifier and each once, into columns. */
final class ThingTables {

    private ThingTables() {}

    static Organisations organisations(Ids ids, List<OrganisationRow> rows, Ids regions) {
        int[] region = new int[rows.size()];
        byte[] sme = new byte[rows.size()];
        for (int i = 0; i < region.length; i++) {
            OrganisationRow row = rows.get(i);
            region[i] = row.region() == null ? Ids.NONE : regions.number(row.region());
            sme[i] = (byte) (row.sme() == null ? -1 : row.sme() ? 1 : 0);
        }
        return new Organisations(
                ids,
                rows.stream()
                        .map(row -> Objects.requireNonNullElse(row.name(), row.id()))
                        .toArray(String[]::new),
                codes(rows, OrganisationRow::type),
                codes(rows, OrganisationRow::country),
                region,
                sme);
    }

    static Projects projects(Ids ids, List<ProjectRow> rows) {
        short[] starts = new short[rows.size()];
        short[] ends = new short[rows.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = year(rows.get(i).startYear());
            ends[i] = year(rows.get(i).endYear());
        }
        return new Projects(
                ids, starts, ends, codes(rows, ProjectRow::topic), codes(rows, row -> row.programmes().stream()
                        .sorted()
                        .findFirst()
                        .orElse(null)));
    }

    static Concepts concepts(Ids ids, List<ConceptRow> rows) {
        byte[] kinds = new byte[rows.size()];
        @Nullable String[] english = new @Nullable String[rows.size()];
        @Nullable String[] italian = new @Nullable String[rows.size()];
        int[] starts = new int[rows.size() + 1];
        Growing.Ints broader = new Growing.Ints();
        for (int i = 0; i < kinds.length; i++) {
            ConceptRow row = rows.get(i);
            kinds[i] = row.kind().code();
            english[i] = row.labelEn();
            italian[i] = row.labelIt();
            row.broader().stream()
                    .mapToInt(ids::number)
                    .filter(number -> number != Ids.NONE)
                    .sorted()
                    .distinct()
                    .forEach(broader::add);
            starts[i + 1] = broader.size();
        }
        return new Concepts(
                ids, kinds, codes(rows, ConceptRow::scheme), english, italian, new Incidence(starts, broader.array()));
    }

    static Regions regions(Ids ids, List<RegionRow> rows) {
        byte[] levels = new byte[rows.size()];
        int[] parents = new int[rows.size()];
        @Nullable String[] codes = new @Nullable String[rows.size()];
        Arrays.fill(parents, Ids.NONE);
        for (int i = 0; i < parents.length; i++) {
            RegionRow row = rows.get(i);
            codes[i] = row.code();
            levels[i] = row.level() == null ? -1 : row.level().byteValue();
            if (row.parent() != null) {
                parents[i] = ids.number(row.parent());
            }
        }
        return new Regions(ids, codes, levels, parents);
    }

    private static short year(@Nullable Integer year) {
        return year == null ? Projects.NO_YEAR : year.shortValue();
    }

    private static <R> Codes codes(List<R> rows, Function<R, @Nullable String> value) {
        return Codes.of(rows.stream().<@Nullable String>map(value).toList());
    }
}
