/**
 * The workbench: findings read beside their text, in a browser, on this machine.
 *
 * <p>Begin with {@link org.dragoman.web.Workbench}. Each page has a view, a record that its template under {@code
 * src/main/jte} prints; views are made of what {@code coding} and {@code record} give. Nothing here fetches from
 * outside, and no page runs a script that is not a file of ours.
 */
@NullMarked
package org.dragoman.web;

import org.jspecify.annotations.NullMarked;
