/**
 * Benchmarks: commands that print tables, never tests. {@code mvn -Pbenchmark verify -DskipTests} runs them all.
 * Every figure stands beside a floor that was measured in the same run on the same data.
 */
@NullMarked
package it.filiera.benchmark;

import org.jspecify.annotations.NullMarked;
