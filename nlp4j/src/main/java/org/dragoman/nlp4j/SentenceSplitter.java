package org.dragoman.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sentences end in a line of tokens.
 *
 * <p>A sentence ends with a final mark and the quotes and brackets that close after it, unless it is plain that it goes
 * on: a small letter or a comma follows, a bracket or a short quotation is still open, or the full stop belongs to an
 * abbreviation. Sentences of more than {@value #LONGEST} tokens are cut.
 */
final class SentenceSplitter {
    static final int LONGEST = 400;

    /** A quotation up to this length is not split, nor is one up to the next that ends in a comma. */
    private static final int SHORT_QUOTE = 20;

    private static final int LONGER_QUOTE = 60;
    private static final int LONGEST_BRACKET = 40;

    private static final String FINAL = ".!?\u2026\u203C\u2047\u2048\u2049\u3002";
    private static final Set<String> CLOSING = Set.of("\"", "\u201D", "\u2019", "'", "''", "\u00BB", ")", "]", "}");
    private static final Set<String> BRACKETS = Set.of("(", "[", "{");
    private static final String OPENING = "\"\u201C\u2018'\u00AB([{`";
    private static final String CONTINUING = ",;:-\u2013\u2014)]}%/";

    /** A name or number follows these: no sentence ends with them. */
    private static final Set<String> TITLES =
            Words.of("mr mrs ms dr prof gen lt col maj capt sgt cmdr adm brig sen rep gov"
                    + " pres hon rev st ste msgr sec amb supt det insp messrs mme mlle mt ft vs v fig art pp approx i.e e.g cf"
                    + " sens reps gens govs cpl pvt comdr cdr lieut hr fr sr.gen lt.gen");

    /** A number follows these. */
    private static final Set<String> BEFORE_NUMBERS =
            Words.of("no nos vol jan feb mar apr jun jul aug sep sept oct nov dec p para sec ch");

    /** These may end a sentence or not. */
    private static final Set<String> ABBREVIATIONS =
            Words.of("inc corp co ltd jr sr bros plc llc dept univ assn ave blvd"
                    + " rd etc al a.m p.m am pm u.s u.n u.k e.u d.c u.s.a ph.d m.d b.a m.a n.y l.a calif fla tex mass mich minn"
                    + " wash conn ariz colo ill ind kan ky la md mo mont neb nev okla ore pa tenn va vt wis wyo ala ark del ga"
                    + " est min max ext");

    /** If one of these follows an abbreviation, a new sentence begins. */
    private static final Set<String> STARTERS = Words.of(
            "the a an this that these those he she it they we i you his her its"
                    + " their our my but and in on at for from after before since when while as if although though meanwhile"
                    + " however also both there what who how why according more most many some several earlier later last under"
                    + " by with during following asked speaking despite all each every no not now then so yet another such two");

    private static final Set<String> SPEECH = Words.of("said says say asked asks told tells added adds wrote writes"
            + " replied answered declared shouted cried tweeted announced insisted continued remarked");

    /** The tokenizer takes the last dot off in {@code U.N.'s}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(\\.\\p{L})+");

    /** The sentences of a line, in order; none is empty. */
    List<List<Piece>> split(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return new Line(pieces).sentences();
    }

    private static boolean finalMark(Piece piece) {
        for (int i = 0; i < piece.form().length(); i++) {
            if (FINAL.indexOf(piece.form().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Piece piece) {
        return piece.form().toLowerCase(Locale.ROOT);
    }

    /** One line at work. */
    private static final class Line {
        private final List<Piece> pieces;
        private final Enclosures enclosures;
        private final List<List<Piece>> sentences = new ArrayList<>();
        private List<Piece> current = new ArrayList<>();

        Line(List<Piece> pieces) {
            this.pieces = pieces;
            this.enclosures = new Enclosures(pieces);
        }

        List<List<Piece>> sentences() {
            int place = 0;
            while (place < pieces.size()) {
                Piece piece = pieces.get(place);
                int last = place;
                if (finalMark(piece) && !current.isEmpty()) {
                    int mark = place;
                    last = lastCloser(place);
                    if (belongsToAbbreviation(mark, last)) {
                        Piece word = current.remove(current.size() - 1);
                        place = last + 1;
                        dotted(new Piece(word.form() + piece.form(), word.start(), piece.end()), mark, last);
                        continue;
                    }
                    add(place, last);
                    if (ends(mark, last)) {
                        finish();
                    }
                } else if (piece.form().length() > 1 && piece.last() == '.' && letterOrDigitBefore(piece)) {
                    last = lastCloser(place);
                    dotted(piece, place, last);
                } else {
                    current.add(piece);
                }
                place = last + 1;
            }
            finish();
            return sentences;
        }

        private static boolean letterOrDigitBefore(Piece piece) {
            return Character.isLetterOrDigit(piece.form().charAt(piece.form().length() - 2));
        }

        private void add(int first, int last) {
            for (int i = first; i <= last; i++) {
                current.add(pieces.get(i));
            }
        }

        /** The last quote or bracket that closes right after a final mark. */
        private int lastCloser(int mark) {
            int last = mark;
            while (last + 1 < pieces.size()) {
                Piece next = pieces.get(last + 1);
                boolean closer = CLOSING.contains(next.form())
                        && (pieces.get(last).touches(next) || enclosures.closesAt(last + 1));
                if (!closer && !(finalMark(next) && pieces.get(last).touches(next))) {
                    return last;
                }
                last++;
            }
            return last;
        }

        /** The first word after a place, past quotes and brackets that open. */
        private @Nullable Piece wordAfter(int place) {
            for (int i = place + 1; i < pieces.size(); i++) {
                if (OPENING.indexOf(pieces.get(i).first()) < 0) {
                    return pieces.get(i);
                }
            }
            return null;
        }

        private boolean belongsToAbbreviation(int mark, int last) {
            Piece stop = pieces.get(mark);
            Piece word = current.get(current.size() - 1);
            Piece next = wordAfter(last);
            if (!stop.form().equals(".") || !word.touches(stop)) {
                return false;
            }
            String lower = lower(word);
            if (INITIALS.matcher(lower).matches()) {
                return true;
            }
            if (last != mark || next == null) {
                return false;
            }
            if (TITLES.contains(lower)) {
                boolean capitals = Character.isUpperCase(word.first()) && Character.isUpperCase(next.first());
                return capitals || lower.equals("vs") || lower.equals("v");
            }
            return BEFORE_NUMBERS.contains(lower) && Character.isDigit(next.first());
        }

        /** A token such as {@code U.S.}, {@code J.}, {@code Gen.}, {@code GDP.} or {@code 5.}. */
        private void dotted(Piece piece, int place, int last) {
            Piece next = wordAfter(last);
            String stem = lower(piece).substring(0, piece.form().length() - 1);
            boolean abbreviation = abbreviation(stem, piece);
            boolean ends;
            if (next == null) {
                ends = true;
            } else if (!abbreviation) {
                ends = startsSentence(next) && !(current.isEmpty() && Character.isDigit(piece.first()));
            } else if (TITLES.contains(stem) || BEFORE_NUMBERS.contains(stem)) {
                ends = BEFORE_NUMBERS.contains(stem) && STARTERS.contains(lower(next)) && startsSentence(next);
            } else {
                ends = startsSentence(next) && STARTERS.contains(lower(next));
            }
            if (ends && !abbreviation) {
                int dot = piece.end() - 1;
                current.add(new Piece(piece.form().substring(0, piece.form().length() - 1), piece.start(), dot));
                current.add(new Piece(".", dot, piece.end()));
            } else {
                current.add(piece);
            }
            add(place + 1, last);
            if (ends && !staysTogether(last)) {
                finish();
            }
        }

        private static boolean abbreviation(String stem, Piece piece) {
            return TITLES.contains(stem)
                    || BEFORE_NUMBERS.contains(stem)
                    || ABBREVIATIONS.contains(stem)
                    || stem.indexOf('.') > 0
                    || (stem.length() == 1 && Character.isUpperCase(piece.first()));
        }

        private static boolean startsSentence(Piece next) {
            return Character.isUpperCase(next.first()) || Character.isDigit(next.first());
        }

        private boolean ends(int mark, int last) {
            Piece next = wordAfter(last);
            if (next == null) {
                return true;
            }
            if (next.form().startsWith("'")
                    || Character.isLowerCase(next.first())
                    || CONTINUING.indexOf(next.first()) >= 0) {
                return false;
            }
            if (last > mark && !pieces.get(mark).form().equals(".") && speechFollows(last)) {
                return false;
            }
            return !staysTogether(last);
        }

        /** {@code "Will you go?" Xi asked.} is one sentence. */
        private boolean speechFollows(int last) {
            for (int i = last + 1; i < pieces.size() && i <= last + 4; i++) {
                Piece piece = pieces.get(i);
                if (SPEECH.contains(lower(piece))) {
                    return true;
                }
                if (!Character.isLetter(piece.first())) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a bracket or quotation that is still open keeps the sentence from ending. */
        private boolean staysTogether(int last) {
            if (last + 1 >= pieces.size()) {
                return false;
            }
            int opener = enclosures.opener(last + 1);
            int closer = opener < 0 ? -1 : enclosures.closer(opener);
            if (closer < 0) {
                return false;
            }
            int length = closer - opener;
            if (BRACKETS.contains(pieces.get(opener).form())) {
                return length <= LONGEST_BRACKET;
            }
            int limit = pieces.get(closer - 1).form().equals(",") ? LONGER_QUOTE : SHORT_QUOTE;
            return length <= limit;
        }

        private void finish() {
            List<Piece> rest = current;
            while (rest.size() > LONGEST) {
                int cut = cut(rest);
                sentences.add(List.copyOf(rest.subList(0, cut)));
                rest = rest.subList(cut, rest.size());
            }
            if (!rest.isEmpty()) {
                sentences.add(List.copyOf(rest));
            }
            current = new ArrayList<>();
        }

        /** After the last mark between clauses in the allowed length, else at that length. */
        private static int cut(List<Piece> rest) {
            for (String marks : List.of(";:!?", ",\u2014\u2013-")) {
                for (int i = LONGEST; i > LONGEST / 4; i--) {
                    if (marks.indexOf(rest.get(i - 1).first()) >= 0) {
                        return i;
                    }
                }
            }
            return LONGEST;
        }
    }
}
