/**
 * Translates taxonomies in SKOS, as Turtle, RDF/XML or JSON-LD: schemes, concepts with labels, hierarchy, links to other
 * taxonomies. RDF is read by libraries; nothing is ever fetched from the network, whatever a file refers to.
 */
@NullMarked
package it.filiera.exchange.formats.skos;

import org.jspecify.annotations.NullMarked;
