package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.finding.Event.Count;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many were killed, injured or arrested, and how many took part: "killed at least 12 people and wounded
 * dozens" is dead 12 or more, injured 24 or more. Source: PLOVER codebook, the fields of size.
 */
final class TollReader {
    /**
     * A number with what it counts.
     *
     * @param what {@code dead}, {@code injured}, {@code arrested}, {@code participants}
     * @param at the word that says so: "killed", "wounded", "protesters"
     */
    record Toll(String what, Count count, Token at) {}

    private static final int REACH = 7;

    private final ParsedSentence sentence;
    private final List<Token> tokens;

    TollReader(ParsedSentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** All that the sentence says, in its order. */
    List<Toll> tolls() {
        List<Toll> tolls = new ArrayList<>();
        Toll earlier = null;
        Numeral waiting = null;
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (none(i)) {
                addNone(tolls, i);
                end = i + 1;
                continue;
            }
            Numeral numeral = i <= end ? null : Numeral.at(tokens, i);
            Numeral single = numeral == null && i > end ? single(i) : null;
            Numeral found = numeral == null ? single : numeral;
            if (found == null) {
                continue;
            }
            end = found.last();
            Toll toll = counted(found, earlier, single != null);
            boolean joined = waiting != null
                    && form(found.first() - 1).equals("and")
                    && noun(waiting.last()) == found.first() - 2;
            if (toll != null && waiting != null && joined && toll.at().index() > found.last()) {
                // "Five soldiers and a driver were killed": the first number waits for the word behind the second.
                tolls.removeIf(last -> last.what().equals("participants"));
                tolls.add(new Toll(toll.what(), waiting.count(), toll.at()));
            }
            if (toll != null) {
                tolls.add(toll);
                earlier = toll;
            }
            waiting = toll == null || toll.what().equals("participants") ? found : null;
        }
        return tolls;
    }

    private boolean none(int at) {
        String word = form(at);
        return word.equals("nobody")
                || word.equals("no") && (form(at + 1).equals("one") || countable(at + 1) != null)
                || word.equals("without") && countable(at + 1) != null;
    }

    /** The noun that says what there were none of: "casualties", "deaths", "injuries". */
    private @Nullable String countable(int at) {
        for (int i = at; i < Math.min(at + 3, tokens.size()); i++) {
            String word = form(i);
            if (word.equals("casualties")
                    || word.equals("injuries")
                    || word.equals("deaths")
                    || word.equals("fatalities")
                    || word.equals("arrests")) {
                return word;
            }
        }
        return null;
    }

    private void addNone(List<Toll> tolls, int at) {
        Count none = new Count(0, 0);
        String noun = countable(at + 1);
        if (noun != null) {
            if (!noun.equals("injuries") && !noun.equals("arrests")) {
                tolls.add(new Toll("dead", none, tokens.get(at)));
            }
            if (noun.equals("injuries") || noun.equals("casualties")) {
                tolls.add(new Toll("injured", none, tokens.get(at)));
            }
            if (noun.equals("arrests")) {
                tolls.add(new Toll("arrested", none, tokens.get(at)));
            }
            return;
        }
        for (int i = at + 1; i < Math.min(at + REACH, tokens.size()); i++) {
            String what = kind(i);
            if (what != null) {
                tolls.add(new Toll(what, none, tokens.get(i)));
            }
        }
    }

    /** "A soldier", "an Afghan woman": one, where the noun is a single person. */
    private @Nullable Numeral single(int at) {
        String word = form(at);
        if (!word.equals("a") && !word.equals("an") && !word.equals("another")) {
            return null;
        }
        for (int i = at + 1; i < Math.min(at + 6, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (token.noun() && !(i + 1 < tokens.size() && tokens.get(i + 1).noun())) {
                boolean many = token.tag().endsWith("S")
                        || TollWords.THINGS.contains(lemma(token))
                        || TollWords.CROWDS.contains(lemma(token))
                                && lemma(token).equals("crowd")
                        || form(i + 1).equals("of");
                return many ? null : new Numeral(at, at, new Count(1, 1));
            }
            if (!token.noun()
                    && !token.tag().startsWith("JJ")
                    && !token.tag().startsWith("VB")
                    && !token.form().equals("-")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Toll counted(Numeral numeral, @Nullable Toll earlier, boolean single) {
        int noun = noun(numeral.last());
        if (noun >= 0 && TollWords.THINGS.contains(lemma(tokens.get(noun)))) {
            return null;
        }
        Token after = after(numeral, noun);
        if (after != null) {
            return new Toll(kindOf(after), numeral.count(), after);
        }
        Token before = before(numeral.first());
        if (before != null) {
            return new Toll(kindOf(before), numeral.count(), before);
        }
        boolean joined = form(numeral.first() - 1).equals("and");
        if (earlier != null
                && joined
                && noun >= 0
                && !earlier.what().equals("participants")
                && between(earlier.at(), numeral.first())) {
            return new Toll(earlier.what(), numeral.count(), earlier.at());
        }
        if (single) {
            return null;
        }
        // "Thousands took to the streets", "a crowd of 2,000 gathered": people, though nobody says so.
        int next = numeral.last() + 1;
        boolean bare = noun < 0 && next < tokens.size() && tokens.get(next).verb();
        boolean crowd = noun >= 0 && TollWords.CROWDS.contains(lemma(tokens.get(noun)));
        Token people = tokens.get(noun < 0 ? numeral.last() : noun);
        return bare || crowd ? new Toll("participants", numeral.count(), people) : null;
    }

    /** Whether nothing but the objects of one verb lies between: "killed three soldiers and two policemen". */
    private boolean between(Token verb, int to) {
        if (verb.index() > to) {
            return false;
        }
        for (int i = verb.index() + 1; i < to; i++) {
            if (tokens.get(i).verb() || kind(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** The noun that the number counts, a place in the sentence; -1 for none. */
    private int noun(int last) {
        for (int i = last + 1; i < Math.min(last + REACH, tokens.size()); i++) {
            Token token = tokens.get(i);
            boolean goesOn = i + 1 < tokens.size()
                    && (tokens.get(i + 1).noun() && tokens.get(i).noun());
            if (token.noun() && !goesOn) {
                return i;
            }
            if (!token.noun()
                    && !token.tag().startsWith("JJ")
                    && !token.form().equals("of")
                    && !token.tag().equals("DT")
                    && !token.tag().equals("PRP$")
                    && !token.tag().equals("VBN")
                    && !token.tag().equals("VBG")
                    && !token.tag().equals("RB")) {
                return -1;
            }
        }
        return -1;
    }

    /** "12 people were killed", "12 dead", "two wounded": the word behind that says what is counted. */
    private @Nullable Token after(Numeral numeral, int noun) {
        int from = (noun < 0 ? numeral.last() : noun) + 1;
        for (int i = numeral.last() + 1; i < from; i++) {
            if (kind(i) != null && !"toll".equals(form(i))) {
                return tokens.get(i);
            }
        }
        for (int i = from; i < Math.min(from + REACH, tokens.size()); i++) {
            Token token = tokens.get(i);
            String what = kind(i);
            if (what != null) {
                boolean passive = token.tag().equals("VBN")
                        || token.tag().startsWith("JJ")
                        || lemma(token).equals("die")
                        || i == from && token.tag().equals("VBD") && !active(i);
                return passive ? token : null;
            }
            boolean link = TollWords.LINKS.contains(form(i)) && !form(i).equals("and")
                    || token.tag().equals("RB");
            if (!link) {
                return null;
            }
        }
        return null;
    }

    /** Whether a past form has an object of its own behind it. */
    private boolean active(int at) {
        return sentence.child(tokens.get(at), "obj") != null;
    }

    /** "killed 12 people", "the deaths of 12 people", "death toll rose to 12": the word before. */
    private @Nullable Token before(int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = tokens.get(i);
            if (kind(i) != null) {
                boolean adjective = token.tag().startsWith("JJ") && !TollWords.SHOT.contains(form(i - 1));
                return adjective || negated(i) ? null : token;
            }
            if (!TollWords.LINKS.contains(form(i)) || form(i).equals("and") && i == first - 1) {
                return null;
            }
        }
        return null;
    }

    private boolean negated(int at) {
        return form(at - 1).equals("not")
                || form(at - 1).equals("n't")
                || form(at - 2).equals("not");
    }

    private @Nullable String kind(int at) {
        return at < 0 || at >= tokens.size() ? null : kindOf(form(at));
    }

    private static String kindOf(Token token) {
        String kind = kindOf(token.form().toLowerCase(Locale.ROOT));
        return kind == null ? "participants" : kind;
    }

    private static @Nullable String kindOf(String word) {
        return TollWords.DEAD.contains(word)
                ? "dead"
                : TollWords.INJURED.contains(word) ? "injured" : TollWords.ARRESTED.contains(word) ? "arrested" : null;
    }

    private String form(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
