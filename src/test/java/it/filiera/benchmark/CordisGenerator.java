package it.filiera.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a download of CORDIS of any size: names, towns, roles and sums are made up, numbers of partners are spread as in
 * the real ones. The same arguments give the same bytes.
 *
 * <p>Of a whole programme: 31,000 projects, 36,000 organisations, 145,000 participations.
 */
public final class CordisGenerator {

    private static final long FIRST_GRANT = 101_100_000;
    private static final long FIRST_PIC = 900_000_000;
    private static final int DAYS_OF_PROGRAMME = 2000;
    private static final String[] COUNTRIES = {"IT", "DE", "FR", "ES", "NL", "BE", "EL", "AT", "PT", "SE", "FI", "PL"};
    private static final String[] TOWNS = {
        "Monza", "Aachen", "Lyon", "Bilbao", "Delft", "Gent", "Patra", "Graz", "Porto"
    };
    private static final String[] KINDS = {"HES", "REC", "PRC", "PRC", "PRC", "PUB", "OTH"};
    private static final String[] WORDS = {
        "SYSTEMS",
        "PHOTONICS",
        "ENERGY",
        "MATERIALS",
        "ROBOTICS",
        "HEALTH",
        "DATA",
        "WATER",
        "SENSORS",
        "MOBILITY",
        "BIO",
        "AGRI",
        "SPACE",
        "QUANTUM",
        "OCEAN",
        "STEEL",
        "GLASS",
        "TEXTILE",
        "SOFTWARE",
        "GENOMICS"
    };
    private static final String[] FORMS = {"SRL", "GMBH", "SAS", "SL", "BV", "NV", "AE", "AB", "OY", "SP ZOO"};

    /** A project's field of science as CORDIS codes it. */
    private record Field(String code, String path, String title) {}

    private final int projects;
    private final int organisations;
    private final int participations;
    private final List<Field> fields = new ArrayList<>();

    private CordisGenerator(int projects, int organisations, int participations) throws IOException {
        this.projects = projects;
        this.organisations = organisations;
        this.participations = participations;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/formats/horizon-euroSciVoc.csv"))) {
            rows.forEach(row -> fields.add(new Field(
                    row.getField("euroSciVocCode"), row.getField("euroSciVocPath"), row.getField("euroSciVocTitle"))));
        }
    }

    /** Writes a zip with as many projects, and organisations and participations in the proportion of a whole programme. */
    public static Path write(Path zip, int projects) throws IOException {
        new CordisGenerator(projects, projects * 36 / 31, projects * 145 / 31).write(zip);
        return zip;
    }

    private void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            table(zip, out, "project.csv", this::projects);
            table(zip, out, "organization.csv", this::organisations);
            table(zip, out, "euroSciVoc.csv", this::fields);
            table(zip, out, "topics.csv", this::topics);
        }
    }

    @FunctionalInterface
    private interface Table {
        void write(Writer out, Random random) throws IOException;
    }

    private static void table(ZipOutputStream zip, Writer out, String name, Table table) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        table.write(out, new Random(name.hashCode()));
        out.flush();
        zip.closeEntry();
    }

    private void projects(Writer out, Random random) throws IOException {
        out.write(
                "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;"
                        + "frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi\n");
        for (int i = 0; i < projects; i++) {
            String title = word(random) + " for " + word(random) + " and " + word(random);
            int start = random.nextInt(DAYS_OF_PROGRAMME);
            long cost = 500_000L + random.nextInt(9_000_000);
            line(
                    out,
                    grant(i),
                    "ACRO" + i,
                    "SIGNED",
                    title,
                    day(start),
                    day(start + 1000),
                    cost + ",5",
                    cost * 3 / 4 + "",
                    "HORIZON.2." + random.nextInt(6),
                    topic(i),
                    day(start - 30),
                    "HORIZON",
                    "HORIZON-CL" + i % 6,
                    "HORIZON-CL" + i % 6 + "-2022",
                    "HORIZON-RIA",
                    "",
                    (title + ". ").repeat(25),
                    "2025-03-01 10:00:00",
                    String.valueOf(240_000 + i),
                    "10.3030/" + grant(i));
        }
    }

    private void organisations(Writer out, Random random) throws IOException {
        out.write(
                "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;"
                        + "country;nutsCode;geolocation;organizationURL;contentUpdateDate;rcn;order;role;ecContribution;"
                        + "netEcContribution;totalCost;endOfParticipation;active\n");
        for (int i = 0; i < participations; i++) {
            int project = (int) ((long) i * projects / participations);
            // Every organisation takes part once; the rest goes to few, as in the real data.
            int organisation = i < organisations ? i : (int) (organisations * Math.pow(random.nextDouble(), 3));
            boolean first = i == 0 || (int) ((long) (i - 1) * projects / participations) != project;
            organisation(out, project, organisation, i, first);
        }
    }

    private void organisation(Writer out, int project, int organisation, int order, boolean coordinator)
            throws IOException {
        Random own = new Random(organisation);
        String country = COUNTRIES[own.nextInt(COUNTRIES.length)];
        String name = WORDS[own.nextInt(WORDS.length)] + " " + WORDS[own.nextInt(WORDS.length)] + " " + organisation
                + " " + FORMS[own.nextInt(FORMS.length)];
        long sum = 50_000L + order % 900 * 1000L;
        line(
                out,
                grant(project),
                "ACRO" + project,
                String.valueOf(FIRST_PIC + organisation),
                "",
                name,
                "ORG" + organisation,
                own.nextBoolean() ? "true" : "false",
                KINDS[own.nextInt(KINDS.length)],
                "VIA " + own.nextInt(300),
                String.format(Locale.ROOT, "%05d", own.nextInt(99_999)),
                TOWNS[own.nextInt(TOWNS.length)],
                country,
                country.equals("IT") ? "ITC4D" : "",
                "45.58,9.27",
                "https://org" + organisation + ".example",
                "2025-03-01 10:00:00",
                String.valueOf(1_900_000 + organisation),
                String.valueOf(order % 30 + 1),
                coordinator ? "coordinator" : "participant",
                sum + ".00",
                sum + ".00",
                sum + ".00",
                "false",
                "true");
    }

    private void fields(Writer out, Random random) throws IOException {
        out.write("projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription\n");
        for (int i = 0; i < projects; i++) {
            int from = random.nextInt(fields.size());
            for (int n = 0; n < 2; n++) {
                Field field = fields.get((from + n) % fields.size());
                line(out, grant(i), field.code(), field.path(), field.title(), "");
            }
        }
    }

    private void topics(Writer out, Random random) throws IOException {
        out.write("projectID;topic;title\n");
        for (int i = 0; i < projects; i++) {
            line(out, grant(i), topic(i), "Advanced " + word(random) + " for a green future");
        }
    }

    private static String topic(int project) {
        return "HORIZON-CL" + project % 6 + "-2022-" + project % 400;
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)].toLowerCase(Locale.ROOT);
    }

    private static String grant(int project) {
        return String.valueOf(FIRST_GRANT + project);
    }

    private static String day(int day) {
        return java.time.LocalDate.of(2021, 3, 1).plusDays(day).toString();
    }

    private static void line(Writer out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "\"" : ";\"");
            out.write(cells[i]);
            out.write('"');
        }
        out.write('\n');
    }
}
