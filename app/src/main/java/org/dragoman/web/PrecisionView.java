package org.dragoman.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.evaluate.Share;
import org.dragoman.review.Precision;
import org.dragoman.store.ListQuery;
import org.dragoman.store.Listed;
import org.dragoman.store.Store;

/**
 * How right the findings looked at were.
 *
 * @param line {@code "7 of 9 right as coded: .78 (95 % interval .45 to .94)"}
 * @param categories the same by category
 */
public record PrecisionView(String line, List<Row> categories) {
    /** A category. */
    public record Row(String category, int right, int of, String share, String from, String to) {}

    public PrecisionView {
        categories = List.copyOf(categories);
    }

    static PrecisionView of(Store store, ListQuery query) {
        Precision precision;
        try (Stream<Listed> reviewed = store.reviewed(query)) {
            precision = Precision.of(reviewed);
        }
        return new PrecisionView(
                line(precision.all()),
                precision.categories().entrySet().stream()
                        .map(PrecisionView::row)
                        .toList());
    }

    private static Row row(Map.Entry<String, Share> category) {
        Share share = category.getValue();
        return new Row(
                category.getKey(),
                share.right(),
                share.of(),
                rounded(share.value()),
                rounded(share.low()),
                rounded(share.high()));
    }

    private static String line(Share all) {
        return all.of() == 0
                ? "nothing reviewed yet"
                : String.format(
                        Locale.ROOT,
                        "%,d of %,d right as coded: %s (95 %% interval %s to %s)",
                        all.right(),
                        all.of(),
                        rounded(all.value()),
                        rounded(all.low()),
                        rounded(all.high()));
    }

    /** {@code .78}. */
    static String rounded(double share) {
        return String.format(Locale.ROOT, "%.2f", share).replaceFirst("^0", "");
    }
}
