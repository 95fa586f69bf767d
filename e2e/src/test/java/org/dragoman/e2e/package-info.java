/**
 * The workbench as a reader meets it: in Chromium, over a store of texts of our own. Uses the public classes of the
 * application only.
 *
 * <p>Where there is no browser the tests are left out with a message; with {@code -Dbrowser=required} they fail.
 */
package org.dragoman.e2e;
