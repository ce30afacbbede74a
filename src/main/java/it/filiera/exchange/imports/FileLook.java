package it.filiera.exchange.imports;

import it.filiera.exchange.bundle.Notice;
import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.cordis.CordisTranslator;
import it.filiera.exchange.formats.crosswalk.CrosswalkTranslator;
import it.filiera.exchange.formats.memberlist.ColumnGuess;
import it.filiera.exchange.formats.memberlist.Field;
import it.filiera.exchange.formats.memberlist.MappingGuess;
import it.filiera.exchange.formats.memberlist.MemberList;
import it.filiera.exchange.formats.opening.Faults;
import it.filiera.exchange.formats.opening.FileFormat;
import it.filiera.exchange.formats.opening.FormatDetector;
import it.filiera.exchange.formats.opening.SourceRow;
import it.filiera.exchange.imports.ImportRequest.MemberListInput;
import it.filiera.exchange.imports.UploadAnswer.ListLook;
import it.filiera.graphdb.Cypher;
import it.filiera.graphdb.GraphReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a file before anything is done with it: what it is, and what must be said beside it. */
@Component
class FileLook {

    record FingerprintParameter(String fingerprint) {}

    static final Cypher<FingerprintParameter> REMEMBERED =
            Cypher.of("questions/exchange/remembered-mapping", FingerprintParameter.class);

    private static final int PREVIEW = 8;

    private final FormatDetector detector =
            new FormatDetector(CordisTranslator::isHeader, CrosswalkTranslator::isHeader);
    private final GraphReader reader;
    private final JsonMapper json;

    FileLook(GraphReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    FileFormat format(Original original, List<String> notices) {
        return detector.detect(original.name(), original.path(), new Faults() {
            @Override
            public void notice(Notice notice) {
                notices.add(notice.message());
            }

            @Override
            public void rejected(SourceRow row, Notice notice) {
                notices.add(notice.message());
            }
        });
    }

    UploadAnswer answer(Upload upload, Original original, List<String> notices) {
        boolean list = isList(upload.format());
        return new UploadAnswer(
                upload.id(),
                upload.name(),
                upload.bytes(),
                upload.sha256(),
                upload.format(),
                needs(upload.format()),
                List.copyOf(notices),
                list ? list(original) : null);
    }

    static boolean isList(FileFormat format) {
        return format == FileFormat.TABLE || format == FileFormat.WORKBOOK;
    }

    private static List<String> needs(FileFormat format) {
        return switch (format) {
            case TABLE, WORKBOOK -> List.of("memberList.cluster");
            case TURTLE, RDF_XML, JSON_LD -> List.of("taxonomy");
            case BUNDLE, CORDIS_ZIP, CORDIS_TABLE, CROSSWALK_TABLE -> List.of();
        };
    }

    private ListLook list(Original original) {
        MemberList list = MemberList.open(original, null);
        MappingGuess guess = list.guess();
        Optional<MemberListInput> remembered = remembered(guess.fingerprint());
        List<ColumnGuess> columns = new ArrayList<>();
        for (ColumnGuess column : guess.columns()) {
            columns.add(remembered
                    .map(MemberListInput::mapping)
                    .filter(mapping -> column.position() < mapping.size())
                    .map(mapping -> as(column, mapping.get(column.position())))
                    .orElse(column));
        }
        return new ListLook(
                guess.headerRow(),
                remembered.map(MemberListInput::numbers).orElse(guess.numbers()),
                remembered.isPresent(),
                remembered.map(MemberListInput::cluster).orElse(null),
                columns,
                list.preview(guess.headerRow(), PREVIEW));
    }

    /** What a person said is certain. */
    private static ColumnGuess as(ColumnGuess column, Field field) {
        return new ColumnGuess(column.position(), column.header(), field, 1, column.samples());
    }

    private Optional<MemberListInput> remembered(String fingerprint) {
        return reader.find(REMEMBERED, new FingerprintParameter(fingerprint), row -> row.requireString("request"))
                .map(request -> json.readValue(request, ImportRequest.class).memberList());
    }
}
