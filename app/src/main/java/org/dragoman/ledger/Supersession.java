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
                            .filter(d -> Partnerships.above(label, d.first().label())
                                    && d.parties().equals(higher.parties())
                                    && d.successors().isEmpty()
                                    && !d.first().day().isAfter(mention.day()))
                            .forEach(d -> d.superseded(mention));
                }
            }
        }
        return drafts;
    }

    /** "raised the relationship to". */
    private static boolean raised(Mention mention) {
        return Set.of("raise", "elevate", "upgrade", "lift")
                .contains(mention.record().action());
    }
}
