package it.filiera.exchange.resolution.names;

/** What a word does in the name of an organisation. */
public enum Role {
    /** Makes the organisation this one: a brand, a person it is named after. */
    DISTINCTIVE,
    /** Occurs in many names: institute, technology. */
    COMMON,
    /** A common word that often tells the companies of one group apart: lighting, services, international. */
    DIVISION,
    /** A city or a region. */
    PLACE,
    /** A country or its adjective: Italia, italiana. */
    COUNTRY,
    /** Digits or a Roman numeral. */
    NUMBER
}
