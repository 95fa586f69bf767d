package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;

/**
 * Makes sentences for tests from words with tags: {@code "He/PRP will/MD visit/VB Tokyo/NNP"}. A word without a tag gets
 * the tag it mostly has; all words hang under the first verb. Spans count the words joined by blanks.
 */
public final class Tagged {
    private static final Map<String, String> CLOSED = Map.ofEntries(
            Map.entry("the", "DT"),
            Map.entry("a", "DT"),
            Map.entry("an", "DT"),
            Map.entry("this", "DT"),
            Map.entry("every", "DT"),
            Map.entry("each", "DT"),
            Map.entry("both", "DT"),
            Map.entry("of", "IN"),
            Map.entry("in", "IN"),
            Map.entry("on", "IN"),
            Map.entry("at", "IN"),
            Map.entry("by", "IN"),
            Map.entry("from", "IN"),
            Map.entry("for", "IN"),
            Map.entry("with", "IN"),
            Map.entry("near", "IN"),
            Map.entry("outside", "IN"),
            Map.entry("since", "IN"),
            Map.entry("until", "IN"),
            Map.entry("before", "IN"),
            Map.entry("after", "IN"),
            Map.entry("within", "IN"),
            Map.entry("over", "IN"),
            Map.entry("between", "IN"),
            Map.entry("during", "IN"),
            Map.entry("through", "IN"),
            Map.entry("into", "IN"),
            Map.entry("across", "IN"),
            Map.entry("around", "IN"),
            Map.entry("toward", "IN"),
            Map.entry("inside", "IN"),
            Map.entry("than", "IN"),
            Map.entry("as", "IN"),
            Map.entry("off", "IN"),
            Map.entry("along", "IN"),
            Map.entry("against", "IN"),
            Map.entry("that", "IN"),
            Map.entry("without", "IN"),
            Map.entry("to", "TO"),
            Map.entry("and", "CC"),
            Map.entry("or", "CC"),
            Map.entry("but", "CC"),
            Map.entry("he", "PRP"),
            Map.entry("she", "PRP"),
            Map.entry("they", "PRP"),
            Map.entry("it", "PRP"),
            Map.entry("his", "PRP$"),
            Map.entry("their", "PRP$"),
            Map.entry("its", "PRP$"),
            Map.entry("will", "MD"),
            Map.entry("would", "MD"),
            Map.entry("can", "MD"),
            Map.entry("should", "MD"),
            Map.entry("is", "VBZ"),
            Map.entry("was", "VBD"),
            Map.entry("were", "VBD"),
            Map.entry("are", "VBP"),
            Map.entry("be", "VB"),
            Map.entry("been", "VBN"),
            Map.entry("has", "VBZ"),
            Map.entry("have", "VBP"),
            Map.entry("had", "VBD"),
            Map.entry("'s", "POS"),
            Map.entry("'", "POS"),
            Map.entry(",", ","),
            Map.entry(".", "."),
            Map.entry("-", "HYPH"),
            Map.entry("last", "JJ"),
            Map.entry("next", "JJ"),
            Map.entry("early", "JJ"),
            Map.entry("late", "JJ"),
            Map.entry("northern", "JJ"),
            Map.entry("southern", "JJ"),
            Map.entry("eastern", "JJ"),
            Map.entry("western", "JJ"),
            Map.entry("central", "JJ"),
            Map.entry("second", "JJ"),
            Map.entry("first", "JJ"),
            Map.entry("soon", "RB"),
            Map.entry("annually", "RB"),
            Map.entry("promptly", "RB"),
            Map.entry("ago", "RB"),
            Map.entry("later", "RB"),
            Map.entry("earlier", "RBR"),
            Map.entry("said", "VBD"),
            Map.entry("met", "VBD"),
            Map.entry("flew", "VBD"),
            Map.entry("went", "VBD"),
            Map.entry("sent", "VBD"),
            Map.entry("left", "VBD"),
            Map.entry("told", "VBD"),
            Map.entry("spoke", "VBD"),
            Map.entry("fled", "VBD"),
            Map.entry("held", "VBD"),
            Map.entry("meet", "VB"),
            Map.entry("visit", "VB"),
            Map.entry("hold", "VB"),
            Map.entry("not", "RB"));
    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("met", "meet"),
            Map.entry("flew", "fly"),
            Map.entry("went", "go"),
            Map.entry("sent", "send"),
            Map.entry("left", "leave"),
            Map.entry("told", "tell"),
            Map.entry("spoke", "speak"),
            Map.entry("fled", "flee"),
            Map.entry("held", "hold"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("seized", "seize"),
            Map.entry("arrived", "arrive"),
            Map.entry("deployed", "deploy"),
            Map.entry("gave", "give"),
            Map.entry("evacuated", "evacuate"),
            Map.entry("invaded", "invade"),
            Map.entry("liberated", "liberate"),
            Map.entry("urged", "urge"),
            Map.entry("traveled", "travel"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("captured", "capture"),
            Map.entry("outskirts", "outskirt"));
    private static final Set<String> ADVERBS = Set.of("officially");

    private Tagged() {}

    /** The sentence of such words. */
    public static ParsedSentence sentence(String text) {
        String[] parts = text.strip().split(" +", -1);
        String[] forms = new String[parts.length];
        String[] tags = new String[parts.length];
        int root = -1;
        for (int i = 0; i < parts.length; i++) {
            int slash = parts[i].lastIndexOf('/');
            boolean tagged =
                    slash > 0 && slash < parts[i].length() - 1 && Character.isUpperCase(parts[i].charAt(slash + 1));
            forms[i] = tagged ? parts[i].substring(0, slash) : parts[i];
            tags[i] = tagged ? parts[i].substring(slash + 1) : tag(forms[i]);
            if (root < 0
                    && tags[i].startsWith("VB")
                    && !lemma(forms[i], tags[i]).equals("be")) {
                root = i;
            }
        }
        root = Math.max(root, 0);
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < forms.length; i++) {
            int end = start + forms[i].length();
            tokens.add(new Token(
                    i,
                    forms[i],
                    lemma(forms[i], tags[i]),
                    tags[i],
                    i == root ? -1 : root,
                    i == root ? "root" : "dep",
                    new Span(start, end)));
            start = end + 1;
        }
        return new ParsedSentence(0, tokens);
    }

    private static String tag(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String closed = CLOSED.get(lower);
        if (closed != null) {
            return closed;
        }
        char head = form.charAt(0);
        if (Character.isDigit(head)) {
            return "CD";
        }
        if (Character.isUpperCase(head)) {
            return "NNP";
        }
        if (!Character.isLetter(head)) {
            return ":";
        }
        return ADVERBS.contains(lower) || lower.endsWith("ly")
                ? "RB"
                : lower.endsWith("ed") ? "VBD" : lower.endsWith("s") ? "NNS" : "NN";
    }

    private static String lemma(String form, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String known = LEMMAS.get(lower);
        if (known != null) {
            return known;
        }
        if (tag.startsWith("V") && lower.endsWith("ed")) {
            return lower.substring(0, lower.length() - 2);
        }
        if (tag.startsWith("V") && lower.endsWith("ing")) {
            return lower.substring(0, lower.length() - 3);
        }
        boolean plural = (tag.equals("NNS") || tag.equals("VBZ")) && lower.endsWith("s") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
