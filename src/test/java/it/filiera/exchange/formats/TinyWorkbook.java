package it.filiera.exchange.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small workbooks as spreadsheet programs write them: texts in the shared table, dates as numbers with a style,
 * formulas with the value last computed, merged cells with the text in the first of them.
 */
public final class TinyWorkbook {

    /** Styles of {@code styles.xml}: 1 date, 2 percentage, 3 date with a format of its own. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts>
            <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
            <cellStyleXfs count="1"><xf/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>\
            <xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>
            </styleSheet>
            """;

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>
            """;

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private List<String> rows = new ArrayList<>();

    /** Begins a sheet; a text in front of the name such as {@code hidden:} hides it. */
    public TinyWorkbook sheet(String name) {
        rows = new ArrayList<>();
        sheets.put(name, rows);
        return this;
    }

    /**
     * Adds a row. A cell is a text, or begins with what it is: {@code n:12.5}, {@code date:45000}, {@code mydate:45000},
     * {@code percent:0.125}, {@code formula:A1+1=3}, {@code formulatext:A1&"x"=abc}, {@code error:#REF!},
     * {@code inline:text}.
     */
    public TinyWorkbook row(String... cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + (rows.size() + 1) + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                xml.append(cell((char) ('A' + i) + "" + (rows.size() + 1), cells[i]));
            }
        }
        rows.add(xml.append("</row>").toString());
        return this;
    }

    private String cell(String at, String cell) {
        String rest = cell.substring(cell.indexOf(':') + 1);
        String kind = cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : "";
        int equals = rest.lastIndexOf('=');
        return switch (kind) {
            case "n" -> "<c r=\"" + at + "\"><v>" + rest + "</v></c>";
            case "date" -> "<c r=\"" + at + "\" s=\"1\"><v>" + rest + "</v></c>";
            case "percent" -> "<c r=\"" + at + "\" s=\"2\"><v>" + rest + "</v></c>";
            case "mydate" -> "<c r=\"" + at + "\" s=\"3\"><v>" + rest + "</v></c>";
            case "formula" ->
                "<c r=\"" + at + "\"><f>" + escaped(rest.substring(0, equals)) + "</f><v>" + rest.substring(equals + 1)
                        + "</v></c>";
            case "formulatext" ->
                "<c r=\"" + at + "\" t=\"str\"><f>" + escaped(rest.substring(0, equals)) + "</f><v>"
                        + rest.substring(equals + 1) + "</v></c>";
            case "error" -> "<c r=\"" + at + "\" t=\"e\"><v>" + rest + "</v></c>";
            case "inline" -> "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped(rest) + "</t></is></c>";
            default -> shared(at, cell);
        };
    }

    private String shared(String at, String text) {
        int index = texts.indexOf(text);
        if (index < 0) {
            index = texts.size();
            texts.add(text);
        }
        return "<c r=\"" + at + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    /** Writes the workbook. */
    public Path write(Path file) {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", relationships(Map.of("rId1", "officeDocument|xl/workbook.xml")));
            Map<String, String> parts = new LinkedHashMap<>();
            StringBuilder list = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
                number++;
                String name = sheet.getKey().replace("hidden:", "");
                String state = sheet.getKey().startsWith("hidden:") ? " state=\"hidden\"" : "";
                list.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" + number
                        + "\"/>");
                parts.put("rId" + number, "worksheet|worksheets/sheet" + number + ".xml");
                part(zip, "xl/worksheets/sheet" + number + ".xml", sheetXml(sheet.getValue()));
            }
            parts.put("rId90", "styles|styles.xml");
            parts.put("rId91", "sharedStrings|sharedStrings.xml");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + list
                            + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relationships(parts));
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", sharedStrings());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sheetXml(List<String> rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + String.join("", rows) + "</sheetData></worksheet>";
    }

    private String sharedStrings() {
        StringBuilder xml =
                new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        texts.forEach(text -> xml.append("<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String relationships(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((id, target) -> xml.append("<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + target.substring(0, target.indexOf('|')) + "\" Target=\"" + target.substring(target.indexOf('|') + 1)
                + "\"/>"));
        return xml.append("</Relationships>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
