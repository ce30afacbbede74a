package it.filiera.exchange.resolution;

import it.filiera.exchange.resolution.identifiers.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Made-up records of made-up organisations, a quarter of them second spellings of one seen before. The same seed gives the same records.
 * The brands are short syllables, so that many differ by a letter: harder than life.
 */
public final class GeneratedOrganisations {

    /** A record and the number of the organisation that it is about. */
    public record Generated(OrganisationRecord record, int organisation) {}

    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fe", "gra", "hol", "in", "ka", "lu", "mo", "ner", "or", "pra", "ri", "so", "tec", "ul", "ve",
        "xi", "zan", "bre", "cal", "dro", "est", "fin", "gal", "mec", "nov", "pol", "ser", "tra", "vis", "mar", "lin",
        "gen", "sta"
    };
    private static final String[] SECTORS = {
        "",
        "",
        "",
        "Tecnologie",
        "Engineering",
        "Sistemi",
        "Automazione",
        "Energia",
        "Software",
        "Meccanica",
        "Biotech",
        "Consulting",
        "Materiali Avanzati",
        "Ottica",
        "Elettronica",
        "Servizi Ambientali"
    };
    private static final String[][] FORMS = {
        {"S.r.l.", "SRL", "Srl", "Società a responsabilità limitata"},
        {"S.p.A.", "SPA", "SpA", "Società per azioni"},
        {"GmbH", "GMBH", "GmbH", "Gesellschaft mit beschränkter Haftung"},
        {"SAS", "S.A.S.", "sas", "Société par actions simplifiée"},
        {"B.V.", "BV", "bv", "Besloten Vennootschap"}
    };
    private static final String[][] PLACES = {
        {"IT", "Milano", "Milan"},
        {"IT", "Torino", "Turin"},
        {"IT", "Bergamo", "Bergamo"},
        {"IT", "Monza", "Monza"},
        {"IT", "Roma", "Rome"},
        {"IT", "Bologna", "Bologna"},
        {"IT", "Genova", "Genoa"},
        {"DE", "München", "Munich"},
        {"DE", "Köln", "Cologne"},
        {"FR", "Grenoble", "Grenoble"},
        {"FR", "Lyon", "Lyon"},
        {"NL", "Eindhoven", "Eindhoven"}
    };

    private record Organisation(int number, String brand, String sector, int form, int place, String vat) {}

    private final Random random;

    private GeneratedOrganisations(long seed) {
        random = new Random(seed);
    }

    /** So many records, in no particular order. */
    public static List<Generated> of(int count, long seed) {
        return new GeneratedOrganisations(seed).generate(count);
    }

    private List<Generated> generate(int count) {
        List<Organisation> organisations = new ArrayList<>();
        List<Generated> records = new ArrayList<>(count);
        Set<String> brands = new HashSet<>();
        while (records.size() < count) {
            boolean again = !organisations.isEmpty() && random.nextInt(4) == 0;
            if (!again) {
                organisations.add(organisation(organisations.size(), brands));
            }
            Organisation organisation =
                    organisations.get(again ? random.nextInt(organisations.size()) : organisations.size() - 1);
            String id = String.format(Locale.ROOT, "g%07d", random.nextInt(1_000) * 10_000 + records.size() % 10_000)
                    + "-" + records.size();
            records.add(new Generated(record(id, organisation, again), organisation.number()));
        }
        return records;
    }

    private Organisation organisation(int number, Set<String> brands) {
        String brand;
        do {
            brand = SYLLABLES[random.nextInt(SYLLABLES.length)]
                    + SYLLABLES[random.nextInt(SYLLABLES.length)]
                    + SYLLABLES[random.nextInt(SYLLABLES.length)]
                    + (random.nextBoolean() ? SYLLABLES[random.nextInt(SYLLABLES.length)] : "x");
        } while (!brands.add(brand));
        int place = random.nextInt(PLACES.length);
        int form =
                switch (PLACES[place][0]) {
                    case "IT" -> random.nextInt(2);
                    case "DE" -> 2;
                    case "FR" -> 3;
                    default -> 4;
                };
        String digits = String.format(Locale.ROOT, "%010d", 1_000_000L + number * 7L);
        String vat = PLACES[place][0].equals("IT") ? "IT" + digits + check(digits) : "";
        return new Organisation(number, brand, SECTORS[random.nextInt(SECTORS.length)], form, place, vat);
    }

    private OrganisationRecord record(String id, Organisation organisation, boolean again) {
        String[] place = PLACES[organisation.place()];
        String brand = Character.toUpperCase(organisation.brand().charAt(0))
                + organisation.brand().substring(1);
        String name = again
                ? respelled(brand, organisation)
                : name(brand, organisation.sector(), FORMS[organisation.form()][0]);
        boolean withVat = random.nextInt(3) == 0;
        return OrganisationRecord.of(id)
                .name(name)
                .country(place[0])
                .city(!again ? place[1] : random.nextInt(3) == 0 ? null : place[1 + random.nextInt(2)])
                .identifiers(Identifiers.read(null, null, withVat ? organisation.vat() : null, null, place[0]))
                .build();
    }

    private String respelled(String brand, Organisation organisation) {
        String form = FORMS[organisation.form()][random.nextInt(4)];
        return switch (random.nextInt(6)) {
            case 0 -> name(brand, organisation.sector(), form).toUpperCase(Locale.ROOT);
            case 1 -> name(brand, organisation.sector(), "");
            case 2 -> name(slip(brand), organisation.sector(), form);
            case 3 -> name(brand.substring(0, 3) + "-" + brand.substring(3), organisation.sector(), form);
            case 4 -> name(organisation.sector(), brand, form);
            default -> name(brand, organisation.sector(), form);
        };
    }

    /** One letter missing, doubled, or two that changed places; never the first two. */
    private String slip(String brand) {
        int at = 2 + random.nextInt(brand.length() - 3);
        return switch (random.nextInt(3)) {
            case 0 -> brand.substring(0, at) + brand.substring(at + 1);
            case 1 -> brand.substring(0, at) + brand.charAt(at) + brand.substring(at);
            default -> brand.substring(0, at) + brand.charAt(at + 1) + brand.charAt(at) + brand.substring(at + 2);
        };
    }

    private static String name(String first, String second, String form) {
        return (first + " " + second + " " + form).strip().replaceAll(" +", " ");
    }

    /** The check digit of an Italian VAT number, counted afresh here. */
    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
