package org.dragoman.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What executors must know to code as they are told to.
 *
 * @param models the directory of the parser's models, or the name under which {@code --archives} ships it
 * @param lexicon the same of a lexicon laid over the bundled one; null for none
 * @param date the day of documents that state none
 * @param statements whether to keep findings without a PLOVER event
 * @param anyLanguage whether texts are taken whatever their language
 * @param columns for tables, which column has which field; others by their usual names
 */
record Settings(
        String models,
        @Nullable String lexicon,
        @Nullable LocalDate date,
        boolean statements,
        boolean anyLanguage,
        TreeMap<String, String> columns)
        implements Serializable {}
