package it.filiera.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A member list of the Distretto in a workbook with Italian headers, with the spellings under which the published lists of the
 * sample's sources know its members, typing habits of offices, and two that only look the same.
 */
final class SmallMemberList {

    private static final List<List<String>> ROWS = List.of(
            List.of("Denominazione", "Partita IVA", "Città", "Provincia", "Ruolo"),
            List.of("ST Microelectronics", "", "Agrate Brianza", "MB", "Socio"),
            List.of("STMicroelectronics S.r.l.", "", "Agrate Brianza", "MB", "Socio"),
            List.of("Università Milano Bicocca", "", "Milano", "MI", "Partner"),
            List.of("Università degli Studi di Milano Bicocca", "12621570154", "Milano", "MI", "Partner"),
            List.of("Universita' di Milano-Bicocca", "", "Milano", "MI", "Partner"),
            List.of("Politecnico di Milano - POLIMI", "", "Milano", "MI", "Partner"),
            List.of("Politecnico Milano", "04376620151", "Milano", "MI", "Partner"),
            List.of("Università degli Studi di Milano", "", "Milano", "MI", "Partner"),
            List.of("Fondazione Politecnico di Milano", "", "Milano", "MI", "Partner"));

    private SmallMemberList() {}

    static Path workbook(Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook workbook = new Workbook(to, "Elenco soci", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Soci");
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    sheet.value(row, column, ROWS.get(row).get(column));
                }
            }
            sheet.finish();
        }
        return file;
    }
}
