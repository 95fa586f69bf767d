package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Lines of a template parted by what they look at: those that look at one word of the sentence as it came, word by word,
 * and the rest.
 *
 * @param first the number of the first of the single parts, among those of all of a template
 */
record WordParts(TemplatePart rest, List<TemplatePart> single, int first) {
    WordParts {
        single = List.copyOf(single);
    }

    static WordParts of(
            List<TemplateLine> lines, Predicate<TemplateLine> which, TemplatePart.Columns columns, int first) {
        List<TemplateLine> rest = new ArrayList<>();
        Map<String, List<TemplateLine>> single = new LinkedHashMap<>();
        for (TemplateLine line : lines) {
            if (which.test(line)) {
                String place = place(line, columns);
                (place.isEmpty() ? rest : single.computeIfAbsent(place, p -> new ArrayList<>())).add(line);
            }
        }
        List<TemplatePart> parts = new ArrayList<>();
        for (List<TemplateLine> group : single.values()) {
            if (group.size() > 1) {
                parts.add(new TemplatePart(group, columns));
            } else {
                rest.addAll(group);
            }
        }
        return new WordParts(new TemplatePart(rest, columns), parts, first);
    }

    /** The one place that a line looks at, if what it looks for there stays as it is; else empty. */
    private static String place(TemplateLine line, TemplatePart.Columns columns) {
        String place = "";
        for (FeatureItem item : line.items()) {
            String own = item.source + ":" + item.window + ":" + item.relation;
            if (columns.of(item) == TemplatePart.Columns.CHANGES || !place.isEmpty() && !place.equals(own)) {
                return "";
            }
            place = own;
        }
        return place;
    }

    /** The number after that of the last of the single parts. */
    int end() {
        return first + single.size();
    }
}
