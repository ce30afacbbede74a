/**
 * Real graphs for tests. At most two engines run in the test JVM, each started when first asked for:
 *
 * <ul>
 *   <li>A tiny literal graph, without Spring: {@code @RegisterExtension static final EmbeddedGraph graph =
 *       EmbeddedGraph.of("CREATE (:Entity:Organisation {id: 'org:a', name: 'A'})");}, then {@code graph.reader()},
 *       {@code graph.writer()}, {@code graph.rows("MATCH ...")}. It is put back before each test.
 *   <li>The same with the whole application around it: add {@link it.filiera.testing.LiteralGraphTest} to the class.
 *   <li>The application on the sample: {@link it.filiera.testing.SampleGraphTest}; read only, all such classes share one
 *       graph, loaded once, by the application itself as at a user's first start.
 * </ul>
 *
 * Both annotations serve on a free port ({@code @LocalServerPort}) and give an {@code ExecutionGraphQlServiceTester}.
 * Add no property of your own to such a class: every further combination is a further application start.
 */
@NullMarked
package it.filiera.testing;

import org.jspecify.annotations.NullMarked;
