package it.filiera.exchange.formats.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "2015-03-01, 2015-03-01",
        "2015-03-01 21:15:00, 2015-03-01",
        "2015-03-01T21:15:00Z, 2015-03-01",
        "2015/3/1, 2015-03-01",
        "01/03/2015, 2015-03-01",
        "1.3.2015, 2015-03-01",
        "01-03-15, 2015-03-01",
        "1/3/98, 1998-03-01",
        "29/02/2016, 2016-02-29",
        "03/2015, 2015-03",
        "2015-03, 2015-03",
        "marzo 2015, 2015-03",
        "1° marzo 2015, 2015-03-01",
        "Mar 2015, 2015-03",
        "18 June 2008, 2008-06-18",
        "2015, 2015",
        "2015.0, 2015"
    })
    void datesKeepThePrecisionTheyWereSaidIn(String text, String date) {
        assertThat(Dates.read(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/06/2015",
                "29/02/2015",
                "2015-13-01",
                "00/00/0000",
                "1015-01-01",
                "2999",
                "n.d.",
                "dal 2015",
                "3 mesi",
                "2015-2016",
                "45000",
                "10/10"
            })
    void whatDoesNotExistIsNoDate(String text) {
        assertThat(Dates.read(text)).isNull();
    }
}
