package org.dragoman.ontology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO's list as facts, {@code lexicon/ontology/cameo.tsv}: the codes with their names and Goldstein scores.
 *
 * <p>Example: {@code name("1621")} is {@code "Reduce or stop economic assistance"}, {@code goldstein("1621")} is -5.6,
 * {@code root("1621")} is {@code "16"}. Source: the CAMEO manual (Schrodt), chapter 6, and its scale file.
 */
public final class Cameo {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();

    private Cameo() {}

    /**
     * Reads the list.
     *
     * @throws org.dragoman.lexicon.LexiconException if a score is no number
     */
    public static Cameo load(LexiconFiles files) {
        Cameo cameo = new Cameo();
        for (Row row : files.table("ontology/cameo.tsv", "code")) {
            cameo.names.put(row.get("code"), row.get("name"));
            String score = row.get("goldstein");
            if (!score.isEmpty()) {
                try {
                    cameo.scores.put(row.get("code"), Double.valueOf(score));
                } catch (NumberFormatException e) {
                    throw row.fault("\"" + score + "\" is no Goldstein score; write a number such as -6.5");
                }
            }
        }
        return cameo;
    }

    /** All codes, roots among them, in CAMEO's order. */
    public Set<String> codes() {
        return names.keySet();
    }

    /** What the code is called, or null where CAMEO has no such code. */
    public @Nullable String name(String code) {
        return names.get(code);
    }

    /** From -10 to 10: the code's own score, else its parent's, else the root's; 0 for what CAMEO does not know. */
    public double goldstein(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Double score = scores.get(code.substring(0, length));
            if (score != null) {
                return score;
            }
        }
        return 0;
    }

    /** The first two digits, one of twenty. */
    public static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    /** The first three digits. */
    public static String base(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }
}
