package it.filiera.exchange.formats.values;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.formats.values.Amounts.Convention;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    1.234.567,89     ~ ITALIAN ~ 1234567.89
                    1.234            ~ ITALIAN ~ 1234
                    1,234            ~ ITALIAN ~ 1.234
                    12.5             ~ ITALIAN ~ 12.5
                    12,5             ~ ITALIAN ~ 12.5
                    0.125            ~ ITALIAN ~ 0.125
                    1.234.567        ~ ITALIAN ~ 1234567
                    1,234,567.89     ~ ITALIAN ~ 1234567.89
                    1,234            ~ ENGLISH ~ 1234
                    1.234            ~ ENGLISH ~ 1.234
                    1,234,567.89     ~ ENGLISH ~ 1234567.89
                    12,5             ~ ENGLISH ~ 12.5
                    211562,5         ~ PLAIN   ~ 211562.5
                    211562.5         ~ PLAIN   ~ 211562.5
                    71429            ~ PLAIN   ~ 71429
                    1.234            ~ PLAIN   ~ 1.234
                    1 234 567        ~ PLAIN   ~ 1234567
                    € 1.200.000      ~ ITALIAN ~ 1200000
                    1.200.000,00 €   ~ ITALIAN ~ 1200000
                    EUR 300          ~ ITALIAN ~ 300
                    1,2 mln €        ~ ITALIAN ~ 1200000
                    2,5 milioni di € ~ ITALIAN ~
                    2,5 milioni      ~ ITALIAN ~ 2500000
                    350k€            ~ ITALIAN ~ 350000
                    1,5 M€           ~ ITALIAN ~ 1500000
                    12,5 %           ~ ITALIAN ~ 12.5
                    -5               ~ ITALIAN ~ -5
                    (300)            ~ ITALIAN ~ -300
                    CHF 5            ~ ITALIAN ~
                    1'234'567        ~ ITALIAN ~ 1234567
                    """)
    void numbersAreReadAsTheyAreWritten(String text, Convention convention, BigDecimal number) {
        if (number == null) {
            assertThat(Amounts.read(text, convention)).isNull();
        } else {
            assertThat(Amounts.read(text, convention)).isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10-49",
                "n.d.",
                "circa 12",
                "12 13,4,5",
                "1.23.456",
                "1,2,3.4.5",
                "NaN",
                "0x10",
                "1e5",
                "> 50"
            })
    void whatIsNoSingleNumberIsNone(String text) {
        assertThat(Amounts.read(text, Convention.ITALIAN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Fatturato (k€), 1000",
        "Fatturato in migliaia di euro, 1000",
        "Fatturato 2023 (mln €), 1000000",
        "Turnover (EUR million), 1000000",
        "Fatturato, 1",
        "Addetti, 1"
    })
    void headersNameTheScaleOfTheirColumn(String header, BigDecimal scale) {
        assertThat(Amounts.scale(header)).isEqualByComparingTo(scale);
    }
}
