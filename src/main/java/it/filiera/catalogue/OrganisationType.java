package it.filiera.catalogue;

/** Types of organisations. */
public enum OrganisationType {
    SME("Small or medium-sized enterprise", "Piccola o media impresa"),
    START_UP("Start-up", "Start-up"),
    LARGE_COMPANY("Large company", "Grande impresa"),
    /** Private for-profit organisation whose size no source tells. */
    COMPANY("Company of unknown size", "Impresa di dimensione non nota"),
    UNIVERSITY("University", "Università"),
    RESEARCH_ORGANISATION("Research organisation", "Ente di ricerca"),
    COMPETENCE_CENTRE("Competence centre", "Centro di competenza"),
    PUBLIC_BODY("Public body", "Ente pubblico"),
    CLUSTER_ORGANISATION("Cluster organisation", "Organizzazione di cluster"),
    INCUBATOR("Incubator", "Incubatore"),
    ASSOCIATION("Association", "Associazione"),
    FINANCE("Finance", "Finanza"),
    /** Known to be none of the others. */
    OTHER("Other", "Altro"),
    /** No source tells. */
    UNKNOWN("Type unknown", "Tipo non noto");

    private final String english;
    private final String italian;

    OrganisationType(String english, String italian) {
        this.english = english;
        this.italian = italian;
    }

    /** The type in words. */
    public Labels labels() {
        return new Labels(english, italian);
    }
}
