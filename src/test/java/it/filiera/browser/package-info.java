/** The page in a real browser, on the running application with the sample; the tests themselves are in src/main/web/tests. */
@NullMarked
package it.filiera.browser;

import org.jspecify.annotations.NullMarked;
