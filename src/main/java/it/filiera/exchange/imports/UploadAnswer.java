package it.filiera.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import it.filiera.exchange.formats.memberlist.ColumnGuess;
import it.filiera.exchange.formats.opening.FileFormat;
import it.filiera.exchange.formats.values.Amounts.Convention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/imports} answers.
 *
 * @param upload identifier, to be given to {@code startImport}
 * @param name of the file
 * @param format what it is
 * @param needs arguments of {@code startImport} that this format cannot do without
 * @param notices what the first look found, as sentences
 * @param list what the columns of a list seem to be; null for other formats
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UploadAnswer(
        String upload,
        String name,
        long bytes,
        String sha256,
        FileFormat format,
        List<String> needs,
        List<String> notices,
        @Nullable ListLook list) {

    /**
     * A list as it seems to be.
     *
     * @param headerRow number of the row with the headers
     * @param numbers signs of numbers
     * @param remembered whether the mapping is the one that somebody used for the last list with these headers
     * @param cluster whose members the last list with these headers were; null when there was none
     * @param columns what each column seems to be
     * @param preview the first rows below the header, cell by cell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListLook(
            int headerRow,
            Convention numbers,
            boolean remembered,
            @Nullable String cluster,
            List<ColumnGuess> columns,
            List<List<String>> preview) {}
}
