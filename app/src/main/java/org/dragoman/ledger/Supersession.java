package org.dragoman.ledger;

import java.util.List;
import java.util.Set;

/** Finds what takes the place of what: a higher level of partnership, once agreed, that of the lower one. */
final class Supersession {
    private static final Set<String> FIRM = Set.of("agreed", "signed", "started");
    private static final Set<String> MAKING = Set.of("create", "paper", "");

    private Supersession() {}

    static List<Draft> of(List<Draft> drafts) {
        for (Draft higher : drafts) {
            List<String> label = higher.first().label();
            if (label.isEmpty()) {
                continue;
            }
            for (Mention mention : higher.mentions()) {
                boolean firm = FIRM.contains(mention.relation())
                        && (MAKING.contains(mention.intent()) || mention.report() || raised(mention));
                if (firm) {
                    drafts.stream()
                            .filter(d ->
                                    (Partnerships.above(label, d.first().label()) || raised(mention) && lower(d, label))
                                            && d.parties().equals(higher.parties())
                                            && d.successors().isEmpty()
                                            && !d.first().day().isAfter(mention.day()))
                            .forEach(d -> d.superseded(mention));
                }
            }
        }
        return drafts;
    }

    /** "raised the relationship to", "the elevation of ties to": whatever the level was, it is the lower one. */
    private static boolean raised(Mention mention) {
        return Set.of("raise", "elevate", "upgrade", "lift", "elevation", "upgrading", "raising")
                .contains(mention.record().action());
    }

    /** Another level, and none that the new one is itself part of. */
    private static boolean lower(Draft draft, List<String> label) {
        List<String> other = draft.first().label();
        return !other.isEmpty() && !other.equals(label) && !Partnerships.above(other, label);
    }
}
