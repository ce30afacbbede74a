package it.filiera.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableReaderTests {

    private static final String FIGURES = "id,organisation,indicator,date,value,unit,kind,source\n";

    private final Notices notices = new Notices();
    private final List<BundleRow> rows = new ArrayList<>();

    @Test
    void cellsBecomeValuesOfTheirColumnsTypesAndEmptyOnesAreUnknown() {
        read("organisations", """
                id,name,other_names,country,lat,sme,pic,source
                org:a,"Alfa, ""Srl\""",Alfa spa | ALFA,IT,45.5,false,,source:s
                """);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).values())
                .containsEntry("name", "Alfa, \"Srl\"")
                .containsEntry("otherNames", List.of("Alfa spa", "ALFA"))
                .containsEntry("lat", 45.5)
                .containsEntry("sme", false)
                .containsEntry("pic", null)
                .containsEntry("vat", null);
        assertThat(notices.counted()).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoObstacle() {
        read("feeds", "\uFEFFfrom,to,source\r\nstage:a,stage:b,source:s\r\n");
        assertThat(rows).extracting(row -> row.values().get("from")).containsExactly("stage:a");
    }

    @Test
    void eachWrongCellIsNamedWithItsPlaceAndWhatWouldBeRight() {
        read("figures", FIGURES + """
                        figure:ok,org:a,members,2010,78,members,VALUE,source:s
                        figure 1,org:a,members,2010,78,members,VALUE,source:s
                        figure:2,org:a,members,12.2010,78,members,VALUE,source:s
                        figure:3,org:a,members,2010,"12,5",members,VALUE,source:s
                        figure:4,org:a,members,2010,NaN,members,VALUE,source:s
                        figure:5,org:a,members,2010,78,members,GOAL,source:s
                        figure:6,,members,2010,78,members,VALUE,source:s
                        """);
        assertThat(rows).extracting(BundleRow::number).containsExactly(2);
        assertThat(notices.counted())
                .extracting(found -> found.notice().row() + " " + found.notice().field() + " "
                        + found.notice().value() + ": " + found.notice().message())
                .containsExactlyInAnyOrder(
                        "3 id figure 1: give figure:distretto-members-2010",
                        "4 date 12.2010: give 2008-06-18, 2012-10, 2010 or 2008/2009",
                        "5 value 12,5: give a number with a decimal point and no other signs, like 7997097.5",
                        "6 value NaN: give a number, like 7997097.5",
                        "7 kind GOAL: give one of VALUE, TARGET",
                        "8 organisation null: a value is needed, like org:pic-999879881");
    }

    @Test
    void numbersOutsideTheirLimitsAreRefused() {
        read("offers", """
                organisation,technology,trl,source
                org:a,tech:t,10,source:s
                org:b,tech:t,0,source:s
                org:c,tech:t,9,source:s
                """);
        assertThat(rows).hasSize(1);
        assertThat(messages()).containsExactly("give a number of at most 9", "give a number of at least 1");
    }

    @Test
    void aRowOfAnotherWidthIsRefusedAndTheOthersComeThrough() {
        read("feeds", "from,to,source\nstage:a,stage:b\nstage:a,stage:c,source:s,too many\nstage:b,stage:c,source:s\n");
        assertThat(rows).extracting(BundleRow::number).containsExactly(4);
        assertThat(notices.counted())
                .extracting(found -> found.notice().code())
                .containsOnly(NoticeCode.WRONG_CELL_COUNT);
    }

    @Test
    void aRepeatedKeyIsRefusedTheSecondTime() {
        read("feeds", "from,to,source\nstage:a,stage:b,source:s\nstage:a,stage:b,source:s\n");
        assertThat(rows).hasSize(1);
        assertThat(messages()).containsExactly("the row before has the same from, to, source; keep one of the two");
    }

    @Test
    void anEmptyItemOfAListIsRefused() {
        read("organisations", "id,other_names,source\norg:a,Alfa||Beta,source:s\n");
        assertThat(messages()).containsExactly("give items separated by single | signs, none of them empty");
    }

    @Test
    void unknownColumnsAreLeftAsideWithAWarning() {
        read("feeds", "from,to,colour,source\nstage:a,stage:b,red,source:s\n");
        assertThat(rows).hasSize(1);
        assertThat(notices.counted())
                .extracting(
                        found -> found.notice().code() + " " + found.notice().field())
                .containsExactly("UNKNOWN_COLUMN colour");
    }

    @Test
    void aFileWithoutANeededColumnIsRefused() {
        assertThatThrownBy(() -> read("feeds", "from,source\n"))
                .isInstanceOf(BundleRefused.class)
                .hasMessage("feeds.csv needs a column to");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] latin = "from,to,source\nstage:à,stage:b,source:s\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read("feeds", latin))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("feeds.csv cannot be read as CSV in UTF-8");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("feeds", ""))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContaining("header row");
    }

    @Test
    void ofManyNoticesOfAKindTwentyAreKeptAndAllAreCounted() {
        StringBuilder text = new StringBuilder("from,to,source\n");
        for (int i = 0; i < 50; i++) {
            text.append("stage ").append(i).append(",stage:b,source:s\n");
        }
        read("feeds", text.toString());
        assertThat(notices.counted()).hasSize(20).allSatisfy(found -> assertThat(found.count())
                .isEqualTo(50));
    }

    private List<String> messages() {
        return notices.counted().stream().map(found -> found.notice().message()).toList();
    }

    private void read(String table, String text) {
        read(table, text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(String table, byte[] bytes) {
        TableSchema schema = TableSchemas.get(table);
        Bundle bundle = MemoryBundle.of(Map.of(schema.file(), bytes));
        new TableReader(bundle, schema).read(rows::add, notices);
    }
}
