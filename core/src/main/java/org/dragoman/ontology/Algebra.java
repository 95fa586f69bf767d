package org.dragoman.ontology;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * The table act × phase × content → code, {@code lexicon/algebra.tsv}.
 *
 * <p>A content is a dotted name whose first part is a PLOVER event in lower case, {@code aid.military}. The row that
 * says most about it wins: first {@code aid.military}, then {@code aid}, then {@code *}. Example: with the rows
 * {@code stop · aid → 162 SANCTION discontinue} and {@code do · aid.military → 072 AID}, the look-up {@code (DO, STOP,
 * aid.military)} gives {@code 162}.
 */
public final class Algebra {
    private final Map<Act, Map<Phase, Map<String, Code>>> rows = new EnumMap<>(Act.class);

    private Algebra() {}

    /**
     * Reads the table.
     *
     * @throws org.dragoman.lexicon.LexiconException if a row names an unknown act, phase, CAMEO code, event or mode
     */
    public static Algebra load(LexiconFiles files, Plover plover) {
        Algebra algebra = new Algebra();
        Cameo cameo = Cameo.load(files);
        Map<String, String> byCode = new HashMap<>();
        for (Row row : files.table("algebra.tsv", "act", "phase", "content")) {
            List<Act> acts = row.list("act").stream()
                    .map(a -> constant(row, Act.class, a))
                    .toList();
            List<String> phases = row.list("phase").isEmpty() ? List.of("none") : row.list("phase");
            EventType event = row.get("event").isEmpty() ? null : constant(row, EventType.class, row.get("event"));
            String mode = row.get("mode").isEmpty() ? null : row.get("mode");
            if (mode != null && (event == null || !plover.hasMode(event, mode))) {
                throw row.fault("\"" + mode + "\" is no mode of " + event + "; ontology/plover.tsv lists them");
            }
            if (cameo.name(row.get("cameo")) == null) {
                throw row.fault("\"" + row.get("cameo") + "\" is no CAMEO code; ontology/cameo.tsv lists them");
            }
            for (Act act : acts) {
                for (String phase : phases) {
                    for (String content : row.list("content")) {
                        boolean plain = act == Act.DO && phase.equals("none");
                        String name = row.get("cameo") + " " + row.get("event");
                        if (plain) {
                            byCode.putIfAbsent(name, content);
                        }
                        Code code = new Code(
                                row.get("cameo"),
                                event,
                                mode,
                                plain ? content : byCode.getOrDefault(name, root(event, mode)),
                                row.where());
                        algebra.rows
                                .computeIfAbsent(act, a -> new EnumMap<>(Phase.class))
                                .computeIfAbsent(constant(row, Phase.class, phase), p -> new HashMap<>())
                                .put(content, code);
                    }
                }
            }
        }
        return algebra;
    }

    private static String root(@Nullable EventType event, @Nullable String mode) {
        String name = event == null ? "statement" : event.name().toLowerCase(Locale.ROOT);
        return mode == null ? name : name + "." + mode;
    }

    private static <E extends Enum<E>> E constant(Row row, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("\"" + name + "\" is none of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    private Map<String, Code> contents(Act act, Phase phase) {
        return rows.getOrDefault(act, Map.of()).getOrDefault(phase, Map.of());
    }

    /** The code of the combination, or null where the table says nothing. */
    public @Nullable Code code(Act act, Phase phase, String content) {
        Map<String, Code> codes = contents(act, phase);
        String name = content;
        while (true) {
            Code code = codes.get(name);
            if (code != null) {
                return code;
            }
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                return name.equals("*") ? null : codes.get("*");
            }
            name = name.substring(0, dot);
        }
    }

    /** Whether some row is about the content itself, not only its parents. */
    public boolean knows(String content) {
        return contents(Act.DO, Phase.NONE).containsKey(content);
    }
}
