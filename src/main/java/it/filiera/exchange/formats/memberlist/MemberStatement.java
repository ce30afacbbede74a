package it.filiera.exchange.formats.memberlist;

import it.filiera.exchange.bundle.NoticeCode;
import it.filiera.exchange.formats.opening.Cell;
import it.filiera.exchange.formats.values.Amounts.Convention;
import it.filiera.exchange.formats.values.Folded;
import it.filiera.exchange.formats.values.ItalianNumbers;
import it.filiera.exchange.formats.values.Places;
import it.filiera.exchange.formats.writing.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of a list says about an organisation. */
final class MemberStatement {

    private static final int POSTCODE_DIGITS = 5;

    private final MemberRow row;
    private final @Nullable String vat;
    private final @Nullable String taxCode;
    private final String pic;

    MemberStatement(MemberRow row) {
        this.row = row;
        this.vat = vat();
        this.taxCode = taxCode();
        this.pic = row.text(Field.PIC).matches("\\d{5,10}") ? row.text(Field.PIC) : "";
    }

    /**
     * Identifier of the organisation until it is found among those known: that of CORDIS when the list has the code, else
     * one that follows from VAT number, else tax code, else name and town; so it is the same in every list.
     */
    String id() {
        if (!pic.isEmpty()) {
            return "org:pic-" + pic;
        }
        String number = vat != null ? vat.replaceFirst("^IT", "") : taxCode;
        String key = number != null
                ? "number " + number
                : "name " + Folded.fold(row.text(Field.NAME)) + " in " + Folded.fold(row.text(Field.CITY));
        return "org:list-" + Fingerprint.of(key);
    }

    void fill(TableRow organisation) {
        Optional<String> nuts = nuts();
        String country = country(nuts);
        boolean italian = row.mapping().numbers() == Convention.ITALIAN;
        organisation
                .set("id", id())
                .set("name", row.text(Field.NAME))
                .set("short_name", row.text(Field.SHORT_NAME))
                .set("country", country)
                .set("nuts", nuts.orElse(null))
                .set("address", row.text(Field.ADDRESS))
                .set("postcode", postcode(country))
                .set("city", row.text(Field.CITY))
                .set("url", row.text(Field.URL))
                .set(italian ? "description_it" : "description_en", row.text(Field.DESCRIPTION))
                .set("pic", pic)
                .set("vat", vat)
                .set("tax_code", taxCode)
                .set("register_number", row.text(Field.REGISTER_NUMBER))
                .set("record", row.record());
        setType(organisation);
    }

    private void setType(TableRow organisation) {
        String type = row.text(Field.TYPE);
        String size = row.text(Field.SIZE);
        Optional<String> meant = MemberTerms.meaning(MemberTerms.Kind.TYPE, type);
        Optional<String> sized = MemberTerms.meaning(MemberTerms.Kind.SIZE, size);
        boolean refines = meant.isEmpty() || meant.get().equals("COMPANY");
        if (meant.isEmpty() && !type.isEmpty()) {
            row.warn(NoticeCode.UNKNOWN_TERM, Field.TYPE, "the type stays unknown; the word is kept beside it");
        }
        if (sized.isEmpty() && !size.isEmpty()) {
            row.warn(NoticeCode.UNKNOWN_TERM, Field.SIZE, "the size stays unknown; the word is kept beside the type");
        }
        String shown = refines ? sized.or(() -> meant).orElse(null) : meant.get();
        organisation
                .set("type", shown)
                .set("sme", "SME".equals(shown) ? Boolean.TRUE : "LARGE_COMPANY".equals(shown) ? Boolean.FALSE : null)
                .set(
                        "type_as_said",
                        Stream.of(type, size).filter(said -> !said.isEmpty()).collect(Collectors.joining(", ")));
    }

    private @Nullable String vat() {
        String said = row.text(Field.VAT);
        if (said.isEmpty() || ItalianNumbers.isPersonal(said)) {
            if (!said.isEmpty()) {
                row.warn(NoticeCode.CONTACTS_WITHHELD, Field.VAT, "it is the tax code of a person; it was not stored");
            }
            return null;
        }
        // A column for both numbers has "01371160662 / 01371160662".
        Optional<String> vat = Stream.concat(Stream.of(said), Stream.of(said.split("[/;,]", -1)))
                .flatMap(part -> ItalianNumbers.vat(part).stream())
                .findFirst();
        if (vat.isEmpty()) {
            row.warn(
                    NoticeCode.UNREADABLE_VALUE,
                    Field.VAT,
                    "it is no VAT number (wrong length or check digit) and was left out; give one like IT01371160662");
        }
        return vat.orElse(null);
    }

    private @Nullable String taxCode() {
        String said = row.text(Field.TAX_CODE);
        if (said.isEmpty()) {
            return null;
        }
        Optional<String> code = ItalianNumbers.taxCode(said);
        if (ItalianNumbers.isPersonal(said)) {
            row.intake()
                    .warn(
                            NoticeCode.CONTACTS_WITHHELD,
                            row.source().number(),
                            row.header(Field.TAX_CODE),
                            null,
                            "it is the tax code of a person; it was not stored");
        } else if (code.isEmpty()) {
            row.warn(
                    NoticeCode.UNREADABLE_VALUE,
                    Field.TAX_CODE,
                    "it is no tax code of an organisation and was left out; give eleven digits like 01371160662");
        }
        return code.orElse(null);
    }

    private Optional<String> nuts() {
        Optional<String> province = place(Field.PROVINCE, Places.Level.PROVINCE, "give its name or letters, like MB");
        return province.or(() -> place(Field.REGION, Places.Level.REGION, "give its name, like Lombardia"));
    }

    private Optional<String> place(Field field, Places.Level level, String right) {
        String said = row.text(field);
        Optional<String> code = said.isEmpty() ? Optional.empty() : Places.code(level, said);
        if (code.isEmpty() && !said.isEmpty()) {
            row.warn(NoticeCode.UNREADABLE_VALUE, field, "there is no such place in Italy; it was left out; " + right);
        }
        return code;
    }

    private @Nullable String country(Optional<String> nuts) {
        if (nuts.isPresent()) {
            return nuts.get().substring(0, 2);
        }
        Optional<String> said =
                place(Field.COUNTRY, Places.Level.COUNTRY, "give its name in Italian or English, like Italia");
        return said.or(() -> Optional.ofNullable(vat)
                        .filter(number -> number.startsWith("IT"))
                        .map(number -> "IT"))
                .orElse(null);
    }

    /** Spreadsheet programs take the leading zeros of 00185 away. */
    private String postcode(@Nullable String country) {
        String said = row.text(Field.POSTCODE);
        boolean lostZeros = "IT".equals(country)
                && said.matches("\\d{3,4}")
                && List.of(Cell.Kind.NUMBER, Cell.Kind.TEXT)
                        .contains(row.cell(Field.POSTCODE).kind());
        return lostZeros ? "0".repeat(POSTCODE_DIGITS - said.length()) + said : said;
    }
}
