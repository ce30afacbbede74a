package it.filiera.exchange.resolution.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The VAT numbers are those of real organisations in CORDIS, one per country with a check. */
class SchemeTests {

    @ParameterizedTest
    @CsvSource({
        "IT04376620151,IT,IT04376620151",
        "04376620151,IT,IT04376620151",
        "it 043.766.201-51,IT,IT04376620151",
        "BE0419052173,BE,BE0419052173",
        "DE122624631,DE,DE122624631",
        "FR63393341516,FR,FR63393341516",
        "ESQ4618002B,ES,ESQ4618002B",
        "NL822622762B01,NL,NL822622762B01",
        "ATU57477929,AT,ATU57477929",
        "PT502618418,PT,PT502618418",
        "PL5170386805,PL,PL5170386805",
        "DK55145016,DK,DK55145016",
        "LU16853659,LU,LU16853659",
        "FI24511665,FI,FI24511665",
        "SE556056625801,SE,SE556056625801",
        "EL094400763,EL,EL094400763",
        "GR094400763,EL,EL094400763",
        "SI53214854,SI,SI53214854",
        "GB849738956,UK,GB849738956",
        "849738956,UK,GB849738956",
        "CHE107938089MWST,CH,CHE107938089",
        "NO919303808MVA,NO,NO919303808",
        "HR91748607924,HR,HR91748607924"
    })
    void aVatNumberHasOneSpelling(String written, String country, String expected) {
        assertThat(Scheme.VAT.read(written, country)).isEqualTo(new Reading(expected, null));
    }

    @ParameterizedTest
    @CsvSource({
        "IT04376620152,IT",
        "BE0419052174,BE",
        "DE122624632,DE",
        "FR64393341516,FR",
        "ESQ4618002C,ES",
        "NL822622763B01,NL",
        "ATU57477928,AT",
        "PT502618419,PT",
        "PL5170386806,PL",
        "DK55145017,DK",
        "LU16853658,LU",
        "FI24511666,FI",
        "SE556056625901,SE",
        "EL094400764,EL",
        "SI53214855,SI",
        "GB849738957,UK"
    })
    void aWrongDigitIsNoticed(String written, String country) {
        assertThat(Scheme.VAT.read(written, country)).isEqualTo(new Reading(null, Reading.Doubt.CHECK_DIGITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MISSING", "n/a", "NOTAPPLICABLE", "", "  ", "-", "0000"})
    void placeholdersSayNothing(String written) {
        assertThat(Scheme.VAT.read(written, "IT")).isEqualTo(new Reading(null, null));
        assertThat(Scheme.VAT.read(null, null)).isEqualTo(new Reading(null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "VAT,0437662015,IT,FORMAT",
        "VAT,04376620151,,COUNTRY_UNKNOWN",
        "PIC,12345,,FORMAT",
        "PIC,099879881,,FORMAT",
        "ROR,nffqt88,,FORMAT",
        "ROR,01nffqt89,,CHECK_DIGITS",
        "TAX_CODE,80012650159,,CHECK_DIGITS",
        "TAX_CODE,ABC,,FORMAT",
        "TAX_CODE,RSSMRA85T10A562T,,CHECK_DIGITS"
    })
    void whatCannotBeUsedSaysWhy(Scheme scheme, String written, @Nullable String country, Reading.Doubt doubt) {
        assertThat(scheme.read(written, country)).isEqualTo(new Reading(null, doubt));
    }

    @ParameterizedTest
    @CsvSource({
        "PIC,999879881,999879881",
        "PIC,PIC 999879881,999879881",
        "ROR,https://ror.org/01nffqt88,01nffqt88",
        "ROR,ror.org/00wjc7c48,00wjc7c48",
        "ROR,04ZAYPM56,04zaypm56",
        "TAX_CODE,80012650158,80012650158",
        "TAX_CODE,IT80012650158,80012650158",
        "TAX_CODE,rssmra85t10a562s,RSSMRA85T10A562S"
    })
    void otherIdentifiersHaveOneSpellingToo(Scheme scheme, String written, String expected) {
        assertThat(scheme.read(written, null).value()).isEqualTo(expected);
    }

    @Test
    void theNameOfACountryIsNotTakenForANumber() {
        assertThat(Scheme.VAT.read("ITALIA", "IT").doubt()).isEqualTo(Reading.Doubt.FORMAT);
    }
}
