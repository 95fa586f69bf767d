package org.dragoman.coding;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.Span;

/**
 * With what an assault was made: "killed three in a gun battle" is {@code firearms} by the words of {@code
 * ontology/instruments.tsv}, since "kill" alone tells no mode.
 */
final class Instruments {
    /** Contents that may be done with any weapon; a blockade has none. */
    private static final Set<String> OPEN =
            Set.of("assault", "assault.kill", "assault.fight", "assault.mass", "assault.mass.kill");

    private final Topics topics;

    Instruments(Topics topics) {
        this.topics = topics;
    }

    /** The code of an assault with its mode; any other code, and one whose verb or words leave it open, as it was. */
    Code specified(Code code, ParsedSentence sentence, Span extent) {
        boolean open = OPEN.contains(code.content());
        if (code.event() != EventType.ASSAULT || code.mode() != null || !open) {
            return code;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (extent.contains(sentence.token(i).span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Set<String> modes = first < 0 ? new LinkedHashSet<>() : topics.of(sentence, first, last);
        if (modes.contains("suicide-attack")) {
            modes.remove("explosives");
        }
        return modes.size() == 1
                ? new Code(
                        code.cameo(),
                        code.event(),
                        modes.iterator().next(),
                        code.content(),
                        code.row() + ", instruments.tsv")
                : code;
    }
}
