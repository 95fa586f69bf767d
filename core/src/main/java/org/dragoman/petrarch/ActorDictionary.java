package org.dragoman.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dictionary of actors: a phrase, {@code +} synonyms, and codes in brackets, with limits or without. What cannot
 * be read is told by file and line, and passed over. Phrases that follow one another without a code between share the
 * codes below them, as if they had a {@code +}: so the old files were meant.
 *
 * <pre>
 * KOFI_ANNAN_
 * +K._ANNAN_
 *     [IGOUNO 970101-061231]
 *     [GHAELI]
 * </pre>
 */
public final class ActorDictionary {
    private static final Pattern CODE =
            Pattern.compile("\\[\\s*(---|[A-Z]+)([0-9][0-9A-Z]*)?(?:\\s*\\]|\\s+([^\\]]*)\\]|(?=[<>])([^\\]]*)\\])");

    private static final String KEPT = " is no country and no role of CAMEO's; the rest of the code counts";

    private final CameoCodes codes;
    private final Dictionary file;
    private final List<NamedActor> actors = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final List<DatedCode> dated = new ArrayList<>();
    private @Nullable String name;
    private boolean coded;
    private boolean apart;
    private int line;
    private int nameLine;

    private ActorDictionary(CameoCodes codes, Dictionary file) {
        this.codes = codes;
        this.file = file;
    }

    /**
     * The actors of a file, in its order.
     *
     * @param name the file's name, for messages
     * @param faults takes what cannot be read
     */
    public static List<NamedActor> read(String name, byte[] bytes, CameoCodes codes, List<String> faults) {
        ActorDictionary reader = new ActorDictionary(codes, new Dictionary(name, faults));
        for (String line : Dictionary.lines(bytes)) {
            reader.line++;
            reader.apart |= line.isBlank();
            reader.read(Dictionary.bare(line).strip());
        }
        reader.finish();
        return List.copyOf(reader.actors);
    }

    private void read(String text) {
        if (text.isEmpty()) {
            return;
        }
        int bracket = text.indexOf('[');
        String phrase = bracket < 0 ? text : text.substring(0, bracket).strip();
        if (phrase.startsWith("+")) {
            spell(phrase.substring(1).strip());
        } else if (!phrase.isEmpty()) {
            if (coded || apart) {
                finish();
            }
            spell(phrase);
        }
        if (bracket >= 0) {
            readCodes(text.substring(bracket));
        }
        apart = false;
    }

    private void spell(String phrase) {
        String problem = phrase.indexOf(']') >= 0 && phrase.indexOf('[') < 0
                ? "\"" + phrase + "\" has a ] without a ["
                : Dictionary.unreadable(phrase);
        if (!problem.isEmpty()) {
            file.fault(line, problem + "; the phrase is passed over");
            return;
        }
        Spelling spelling = Spelling.name(phrase);
        if (name == null) {
            name = spelling.title();
            nameLine = line;
        }
        spellings.add(spelling);
        if (!phrase.endsWith("_")) {
            spellings.addAll(spelling.plurals());
        }
    }

    private void readCodes(String text) {
        coded = true;
        Matcher matcher = CODE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
            try {
                if (matcher.group(2) != null) {
                    file.fault(line, "\"" + matcher.group(2) + "\" in " + matcher.group(1) + matcher.group(2) + KEPT);
                }
                String stated = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
                Limits limits = Limits.of(stated == null ? "" : stated.strip());
                dated.add(new DatedCode(limits.from(), limits.to(), code(matcher.group(1)), line));
            } catch (IllegalArgumentException | CameoCodes.UnknownCodeException e) {
                file.fault(line, e.getMessage() + "; the code is passed over");
            }
        }
        if (text.indexOf('[', end) >= 0) {
            file.fault(line, "\"" + text.substring(end) + "\" is no code; write [USAGOV] or [USAGOV 010120-090120]");
        }
    }

    private @Nullable CameoCode code(String code) throws CameoCodes.UnknownCodeException {
        if (code.equals("---")) {
            return null;
        }
        CameoCode actor = codes.actor(code);
        for (String stranger : codes.strangers(code)) {
            file.fault(line, "\"" + stranger + "\" in " + code + KEPT);
        }
        return actor;
    }

    private void finish() {
        String known = name;
        if (known != null && !dated.isEmpty()) {
            actors.add(new NamedActor(known, spellings, dated, file.name(), nameLine));
        } else if (known != null) {
            file.fault(nameLine, "\"" + known + "\" has no code that can be read; write it below, as [USAGOV]");
        }
        name = null;
        coded = false;
        spellings.clear();
        dated.clear();
    }
}
