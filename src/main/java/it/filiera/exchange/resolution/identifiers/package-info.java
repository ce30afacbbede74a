/**
 * Identifiers that decide which organisation is meant: PIC, ROR, VAT number, Italian tax code. Read, checked, compared.
 * A value that fails its own check digits is reported and not used; nothing here looks at names.
 */
@NullMarked
package it.filiera.exchange.resolution.identifiers;

import org.jspecify.annotations.NullMarked;
