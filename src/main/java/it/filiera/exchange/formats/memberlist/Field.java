package it.filiera.exchange.formats.memberlist;

/** What a column of a member list can say. */
public enum Field {
    NAME,
    SHORT_NAME,
    VAT,
    TAX_CODE,
    REGISTER_NUMBER,
    PIC,
    URL,
    ADDRESS,
    POSTCODE,
    CITY,
    PROVINCE,
    REGION,
    COUNTRY,
    TYPE,
    SIZE,
    TECHNOLOGIES(true),
    NEEDS(true),
    SECTOR(true),
    ROLE,
    MEMBER_SINCE,
    MEMBER_UNTIL,
    TURNOVER(true),
    TURNOVER_GROWTH(true),
    EMPLOYEES(true),
    EMPLOYEES_GROWTH(true),
    DESCRIPTION,
    /** Remarks for the office's own use; not imported unless a person says that they are a description. */
    NOTES(true),
    /** Names, telephone numbers and e-mail addresses of persons; never imported, for no consent is recorded. */
    CONTACT(true),
    /** Not imported. */
    IGNORED(true);

    private final boolean severalColumns;

    Field() {
        this(false);
    }

    Field(boolean severalColumns) {
        this.severalColumns = severalColumns;
    }

    /** Whether several columns may say it, such as turnover of several years. */
    public boolean mayHaveSeveralColumns() {
        return severalColumns;
    }
}
