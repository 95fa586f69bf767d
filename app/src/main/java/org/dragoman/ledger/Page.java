package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where the document at hand tells of which matter, so that "the plant" and "work" can be known by what stands around them.
 *
 * <p>Example: after "Nothing is to be seen of the hospital in Gonder", "The works were suspended in May" is about the hospital.
 */
final class Page {
    /** No further back than this, in UTF-16 units, begins the sentence before. */
    private static final int NEAR = 350;

    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)^(?:the|this|these|that|those|its|their|it|they|both|work|works|construction|building|delivery|deliveries|assembly|production|operation|operations|service|services|traffic)\\b.*");
    private static final Pattern WORK = Pattern.compile(
            "(?i)^(?:(?:the|its|their) )?(?:works?|construction|building|deliver(?:y|ies)|assembly|production|operations?|services?|traffic)$");
    private static final Pattern PAPER =
            Pattern.compile("(?i)\\b(?:signing|signature|ratification|conclusion|document|text)\\b");
    private static final double LITTLE = 0.8;
    /** So many sentences of a report tell what its headline tells. */
    private static final int LEAD = 2;

    private record Place(Draft draft, Mention mention, int start, int end) {}

    private final List<Place> places = new ArrayList<>();

    /** Takes note that words of the document tell of a matter. */
    void note(Draft draft, Mention mention) {
        EvidenceRecord evidence = mention.record().evidence();
        boolean title = Sentence.TITLE.equals(evidence.in());
        places.add(new Place(draft, mention, title ? -1 : evidence.start(), title ? -1 : evidence.end()));
    }

    /** Whether words leave it to those around them what they are about: nothing, or one thing alone. */
    static boolean leavesOpen(Mention report) {
        Topic core = report.core();
        boolean one = report.head().isEmpty()
                ? core.sum() < LITTLE
                : core.words().size() == 1 && core.words().containsKey(report.head());
        return (report.report() || told(report))
                && one
                && core.names().isEmpty()
                && core.places().isEmpty()
                && report.topic().ordinals().isEmpty()
                && !Sentence.TITLE.equals(report.record().evidence().in())
                && DEFINITE.matcher(report.record().object().strip()).matches();
    }

    /** "Production will start in May": what is to come of it, as a word given, of work that is all that it names. */
    private static boolean told(Mention word) {
        return word.record().deadline() != null
                && WORK.matcher(word.record().object().strip()).matches();
    }

    /**
     * The matter that such words mean: that of their sentence, else one of that thing of which the document tells, the nearest; where the words name no
     * thing, the one of the sentence before. Null where there is none.
     */
    @Nullable
    Draft meant(Mention report) {
        int start = report.record().evidence().start();
        String head = report.head();
        Draft best = null;
        int nearest = Integer.MAX_VALUE;
        for (Place place : places) {
            boolean same = place.draft.parties().equals(report.parties()) || place.draft.partly(report, true);
            boolean within = place.start <= start && start < place.end;
            boolean before = place.start >= 0 && place.start < start && start - place.start <= NEAR;
            boolean thing = within
                    || (head.isEmpty()
                            ? before && (!paper(report) || paper(place.draft))
                            : place.draft.about().core().containsKey(head));
            int apart = within ? 0 : Math.abs(start - place.start);
            if (same && thing && apart < nearest) {
                best = place.draft;
                nearest = apart;
            }
        }
        return best;
    }

    /**
     * The matter of which a headline tells in brief: the one of which the first sentences tell the same, by most of its
     * words where there are several. Null where there is none.
     */
    @Nullable
    Draft headed(Mention headline) {
        Draft best = null;
        double most = 0;
        for (Place place : places) {
            Mention told = place.mention;
            boolean lead = !told.telling()
                    && told.record().sentence() >= 0
                    && told.record().sentence() < LEAD;
            boolean same = told.relation().equals(headline.relation())
                    && told.report() == headline.report()
                    && (place.draft.parties().equals(headline.parties()) || place.draft.partly(headline, true));
            double shared = told.topic().shared(headline.topic());
            if (lead && same && shared > most) {
                best = place.draft;
                most = shared;
            }
        }
        return best;
    }

    /** "the signing", which is one of a paper. */
    private static boolean paper(Mention report) {
        return PAPER.matcher(report.record().object()).find();
    }

    private static boolean paper(Draft draft) {
        About about = draft.about();
        return !about.papers().isEmpty() || about.core().containsKey("agreement");
    }
}
