package org.dragoman.clause;

import org.dragoman.syntax.Token;

/**
 * A clause embedded under a predicate as what is said, agreed or threatened.
 *
 * @param head its predicate
 * @param marker how it is joined: {@code to}, {@code ing}, {@code that}, {@code whether}, {@code said} (direct or
 *     postposed speech), or a preposition: {@code of} in "accused Iran of arming rebels"
 */
public record Content(Token head, String marker) {}
