package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a table has which field of a document. Fields are looked for under the usual names, {@code text}, {@code
 * body} or {@code content}, {@code date} or {@code published} and so on, whatever their case, unless the user says which
 * column has which.
 *
 * <p>Example: in a table with {@code Body, Day} and {@code {"date": "day"}} asked for, the text is in column 0 and the
 * date in column 1.
 *
 * @param places the columns, from 0, by field; without {@code text} the table holds no documents
 * @param missing columns that were asked for and are not there
 */
public record ColumnNames(Map<String, Integer> places, List<String> missing) {
    private static final Map<String, List<String>> USUAL = Map.of(
            "text", List.of("text", "body", "content", "story", "sentence", "fulltext", "full_text", "article"),
            "id", List.of("id", "doc_id", "docid", "document", "document_id", "story_id", "storyid", "article_id"),
            "date", List.of("date", "published", "publication_date", "pubdate", "pub_date", "publish_date", "day"),
            "title", List.of("title", "headline"),
            "url", List.of("url", "link", "source_url"),
            "publisher", List.of("publisher", "source", "outlet", "newspaper", "publication"),
            "language", List.of("language", "lang"));

    /**
     * Finds them.
     *
     * @param names the columns' names in order
     * @param asked column by field, {@code {"text": "Body"}}; fields that are not there are looked for by usual names
     */
    public static ColumnNames of(List<String> names, Map<String, String> asked) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(plain(names.get(i)), i);
        }
        Map<String, Integer> places = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : USUAL.entrySet()) {
            String stated = asked.get(field.getKey());
            List<String> usual = stated == null ? field.getValue() : List.of(plain(stated));
            usual.stream()
                    .filter(columns::containsKey)
                    .findFirst()
                    .ifPresent(column -> places.put(field.getKey(), columns.get(column)));
            if (stated != null && !places.containsKey(field.getKey())) {
                missing.add(stated);
            }
        }
        return new ColumnNames(places, missing);
    }

    private static String plain(String name) {
        return name.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }
}
