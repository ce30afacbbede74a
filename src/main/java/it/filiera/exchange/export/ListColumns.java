package it.filiera.exchange.export;

import java.util.List;
import java.util.Map;

/** The lists that leave as tables for people, by name, and their columns; what is asked is in {@code graphql/exports/}. */
final class ListColumns {

    static final Map<String, List<Column>> LISTS = Map.of(
            "organisations",
            List.of(
                    Column.of("Name", "Nome", "name"),
                    Column.of("Short name", "Nome breve", "shortName"),
                    Column.of("Type", "Tipo", "type"),
                    Column.of("Small or medium-sized", "Piccola o media impresa", "sme"),
                    Column.of("Address", "Indirizzo", "place.address"),
                    Column.of("Postcode", "CAP", "place.postcode"),
                    Column.of("City", "Citt\u00e0", "place.city"),
                    Column.of("NUTS code", "Codice NUTS", "place.region.code"),
                    Column.of("Region", "Territorio", "place.region.name"),
                    Column.of("Country", "Paese", "place.country"),
                    Column.of("Web", "Sito web", "url"),
                    Column.listOf("Identifiers", "Identificativi", "identifiers", "value", "scheme"),
                    Column.listOf("Clusters", "Cluster", "memberships", "cluster.name", ""),
                    Column.listOf("Technologies", "Tecnologie", "technologies", "technology.name", "origin"),
                    Column.listOf("Areas", "Aree", "areas", "area.name", "origin"),
                    Column.of("Projects", "Progetti", "projectCount"),
                    Column.of("Partners", "Partner", "partnerCount"),
                    Column.listOf("Sources", "Fonti", "provenance", "source.title", ""),
                    Column.of("Identifier in Filiera", "Identificativo in Filiera", "id")),
            "projects",
            List.of(
                    Column.of("Name", "Nome", "name"),
                    Column.of("Title", "Titolo", "title"),
                    Column.of("Programme", "Programma", "framework"),
                    Column.of("Parts of the programme", "Parti del programma", "programmes"),
                    Column.of("Topic", "Topic", "topic"),
                    Column.of("Status", "Stato", "status"),
                    Column.of("Start", "Inizio", "start"),
                    Column.of("End", "Fine", "end"),
                    Column.of("Total cost", "Costo totale", "totalCost.amount"),
                    Column.of("Currency of the cost", "Valuta del costo", "totalCost.currency"),
                    Column.of("Funding", "Finanziamento", "funding.amount"),
                    Column.of("Currency of the funding", "Valuta del finanziamento", "funding.currency"),
                    Column.listOf("Participants", "Partecipanti", "participations", "organisation.name", "role"),
                    Column.listOf("Technologies", "Tecnologie", "technologies", "technology.name", "origin"),
                    Column.listOf("Areas", "Aree", "areas", "area.name", "origin"),
                    Column.listOf("Sources", "Fonti", "provenance", "source.title", ""),
                    Column.of("Identifier in Filiera", "Identificativo in Filiera", "id")));

    private ListColumns() {}
}
