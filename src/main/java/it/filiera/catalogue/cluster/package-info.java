/**
 * The question {@code cluster}: the whole profile of a cluster, with members, composition and monitoring. Lists of clusters
 * live next door in {@code clusters}; what a cluster is as an organisation, in {@code organisation}.
 */
@NullMarked
package it.filiera.catalogue.cluster;

import org.jspecify.annotations.NullMarked;
