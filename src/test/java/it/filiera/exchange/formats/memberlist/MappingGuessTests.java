package it.filiera.exchange.formats.memberlist;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.formats.Original;
import it.filiera.exchange.formats.TinyWorkbook;
import it.filiera.exchange.formats.values.Amounts.Convention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MappingGuessTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    Ragione sociale;P.IVA;Cod. Fiscale;Indirizzo;CAP;Comune;Prov.;Sito web;Tipologia;Dimensione \
                    ~ NAME VAT TAX_CODE ADDRESS POSTCODE CITY PROVINCE URL TYPE SIZE ~ ITALIAN
                    Denominazione;Partita IVA / C.F.;Città;Tecnologie;Competenze;Codice ATECO;Ruolo;Socio dal;Fatturato 2023 (k€);Addetti al 31/12/2023;Note \
                    ~ NAME VAT CITY TECHNOLOGIES TECHNOLOGIES SECTOR ROLE MEMBER_SINCE TURNOVER EMPLOYEES NOTES ~ ITALIAN
                    N.;Nome azienda;Referente;E-mail;Telefono;Regione;Nazione;N. dipendenti;Fatturato (mln €);Crescita fatturato % \
                    ~ IGNORED NAME CONTACT CONTACT CONTACT REGION COUNTRY EMPLOYEES TURNOVER TURNOVER_GROWTH ~ ITALIAN
                    Company name;VAT number;Address;ZIP;City;Country;Website;Employees;Turnover 2024;Technologies;Needs;Member since;Role;Description;Contact person \
                    ~ NAME VAT ADDRESS POSTCODE CITY COUNTRY URL EMPLOYEES TURNOVER TECHNOLOGIES NEEDS MEMBER_SINCE ROLE DESCRIPTION CONTACT ~ ENGLISH
                    RAGIONE_SOCIALE;PARTITA_IVA;TIPOLOGIA SOCIO;DATA DI ADESIONE;COLORE \
                    ~ NAME VAT ROLE MEMBER_SINCE IGNORED ~ ITALIAN
                    """)
    void headersInItalianAndEnglishAreUnderstood(String header, String fields, Convention numbers) throws IOException {
        MappingGuess guess = guess(header + "\n");
        assertThat(guess.columns().stream().map(column -> column.field().name()))
                .containsExactly(fields.strip().split(" ", -1));
        assertThat(guess.numbers()).isEqualTo(numbers);
    }

    @Test
    void titlesDatesAndBlankRowsAboveTheHeaderArePassedOver() throws IOException {
        MappingGuess guess = guess("""
                Cluster Alfa;;;
                Elenco soci aggiornato al 31/12/2025;;;
                ;;;
                Ragione sociale;Comune;Provincia;Ruolo
                Beta Srl;Monza;MB;Socio
                """);
        assertThat(guess.headerRow()).isEqualTo(4);
        assertThat(guess.columns()).extracting(ColumnGuess::samples).startsWith(List.of("Beta Srl"), List.of("Monza"));
    }

    @Test
    void aHeaderInTwoRowsIsOneAndContactsUnderACommonHeadingAreContacts() {
        Path file = new TinyWorkbook()
                .sheet("Soci")
                .row("Elenco dei soci")
                .row("Ragione sociale", "P.IVA", "Sede legale", "", "", "Referente", "")
                .row("", "", "Indirizzo", "Comune", "Prov.", "Nome", "Ruolo")
                .row("Beta Srl", "x", "Via Po 1", "Monza", "MB", "Ada", "CEO")
                .write(folder.resolve("soci.xlsx"));
        MappingGuess guess =
                MemberList.open(new Original("soci.xlsx", file), null).guess();
        assertThat(guess.headerRow()).isEqualTo(3);
        assertThat(guess.columns())
                .extracting(ColumnGuess::header)
                .containsExactly(
                        "Ragione sociale",
                        "P.IVA",
                        "Sede legale Indirizzo",
                        "Sede legale Comune",
                        "Sede legale Prov.",
                        "Referente Nome",
                        "Referente Ruolo");
        assertThat(guess.columns())
                .extracting(ColumnGuess::field)
                .containsExactly(
                        Field.NAME, Field.VAT, Field.ADDRESS, Field.CITY, Field.PROVINCE, Field.CONTACT, Field.CONTACT);
    }

    @Test
    void valuesSpeakWhereTheHeaderDoesNotAndAgainstItWhereTheyDoNotFit() throws IOException {
        MappingGuess guess = guess("""
                Azienda;X;Y;Z;Provincia
                Beta Srl;IT01371160662;www.beta.it;MB;12
                Gamma Spa;12621570154;gamma.com;MI;13
                """);
        assertThat(guess.columns())
                .extracting(ColumnGuess::field)
                .containsExactly(Field.NAME, Field.VAT, Field.URL, Field.PROVINCE, Field.IGNORED);
        assertThat(guess.columns().get(1).confidence()).isEqualTo(0.5);
        assertThat(guess.columns().get(0).confidence()).isEqualTo(0.95);
    }

    @Test
    void aColumnOfEmailAddressesIsAContactWhateverItIsCalled() throws IOException {
        MappingGuess guess = guess("Azienda;Sito web\nBeta;info@beta.it\nGamma;g@gamma.it\n");
        assertThat(guess.columns()).extracting(ColumnGuess::field).containsExactly(Field.NAME, Field.CONTACT);
    }

    @Test
    void ofTwoColumnsThatSayTheSameTheFirstCountsAndTurnoverMayHaveMany() throws IOException {
        MappingGuess guess = guess("Azienda;Comune;Comune;Fatturato 2022;Fatturato 2023\n");
        assertThat(guess.columns())
                .extracting(ColumnGuess::field)
                .containsExactly(Field.NAME, Field.CITY, Field.IGNORED, Field.TURNOVER, Field.TURNOVER);
    }

    @Test
    void theFingerprintIsThatOfTheHeadersWhateverStandsAboveAndBelow() throws IOException {
        String first = guess("Ragione Sociale;Città\nBeta;Monza\n").fingerprint();
        assertThat(guess("Titolo\nRAGIONE SOCIALE ;citta\nGamma;Lecco\n").fingerprint())
                .isEqualTo(first);
        assertThat(guess("Città;Ragione Sociale\n").fingerprint()).isNotEqualTo(first);
    }

    @Test
    void aMappingCanBeKeptAsJson() throws IOException {
        Mapping mapping = guess("Azienda;Comune\n").accepted();
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(mapping), Mapping.class))
                .isEqualTo(mapping);
    }

    private MappingGuess guess(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        return MemberList.open(new Original("list.csv", file), null).guess();
    }
}
