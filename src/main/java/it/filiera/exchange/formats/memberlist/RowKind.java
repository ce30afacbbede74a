package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.formats.values.Folded;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a row below the header is. */
enum RowKind {
    MEMBER,
    /** Adds up the others, or is a remark below the table. */
    TOTALS,
    /** Names the role of all that follow, such as "Soci fondatori". */
    SECTION,
    /** The header again, as lists printed on several pages have it. */
    HEADER_AGAIN;

    private static final Set<String> TOTAL_WORDS = Set.of(
            "totale",
            "totali",
            "total",
            "totals",
            "somma",
            "sum",
            "subtotale",
            "subtotal",
            "media",
            "average",
            "conteggio",
            "numero soci",
            "n soci",
            "grand total");
    private static final Pattern TOTAL_PHRASE = Pattern.compile(
            "(totale|total) (soci|imprese|aziende|enti|membri|members|companies|generale|complessivo)\\b.*");
    private static final Pattern REMARK = Pattern.compile(
            "(\\*|note?:|fonte:|source:|legenda|aggiornat|updated|n\\.b\\.|elaborazione).*", Pattern.CASE_INSENSITIVE);

    static RowKind of(SourceRow row, Layout layout, Mapping mapping) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (row.texts()
                        .subList(0, row.width())
                        .equals(layout.labels()
                                .subList(
                                        0, Math.min(row.width(), layout.labels().size())))
                && filled.size() > 1) {
            return HEADER_AGAIN;
        }
        if (filled.size() == 1 && layout.headers().size() > 1) {
            String only = filled.get(0).text();
            if (REMARK.matcher(only).matches()) {
                return TOTALS;
            }
            if (isRole(only)) {
                return SECTION;
            }
        }
        return isTotal(row, filled, mapping) ? TOTALS : MEMBER;
    }

    /** A name that is nothing but a role: "Socio" is none, it is singular; "Soci fondatori" is. */
    private static boolean isRole(String text) {
        String folded = Folded.fold(text);
        boolean plural =
                folded.startsWith("soci ") || folded.endsWith("ri") || folded.endsWith("ti") || folded.endsWith("s");
        return plural
                && folded.split(" ", -1).length <= 3
                && MemberTerms.meaning(MemberTerms.Kind.ROLE, text).isPresent();
    }

    private static boolean isTotal(SourceRow row, List<Cell> filled, Mapping mapping) {
        boolean identified = List.of(Field.VAT, Field.TAX_CODE, Field.CITY, Field.ADDRESS, Field.URL).stream()
                .map(mapping::position)
                .anyMatch(position -> position >= 0 && !row.cell(position).isEmpty());
        if (identified) {
            return false;
        }
        int name = mapping.position(Field.NAME);
        String named = name < 0 ? "" : row.cell(name).value();
        if (named.isEmpty()) {
            return filled.stream().anyMatch(cell -> isTotalWord(cell.text()))
                    || filled.stream().allMatch(cell -> cell.kind() == Cell.Kind.NUMBER || isNumber(cell.text()));
        }
        return isTotalWord(named);
    }

    private static boolean isTotalWord(String text) {
        String folded = Folded.fold(text);
        return TOTAL_WORDS.contains(folded) || TOTAL_PHRASE.matcher(folded).matches();
    }

    private static boolean isNumber(String text) {
        return text.matches("[\\d.,' €%]*\\d[\\d.,' €%]*");
    }
}
