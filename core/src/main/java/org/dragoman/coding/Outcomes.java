package org.dragoman.coding;

import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Forces;
import org.jspecify.annotations.Nullable;

/** What a report comes to: the relation of its frame under its mood, and with the adverbs beside its verb. */
final class Outcomes {
    /** A lasting word, given by what is done. */
    static final String GIVEN = "pledged";
    /** Frames that tell how much there was of something. */
    static final Set<String> VOLUMES = Set.of("doing.volume");

    private static final String PROGRESS = "progress";
    private static final Set<String> WHOLLY = Set.of("fully", "entirely", "completely", "wholly");
    private static final Set<String> MOVING = Set.of("started", PROGRESS);
    private static final Set<String> DONE = Set.of("started", PROGRESS, "completed");
    /** What is as good as done once somebody says that it will be. */
    private static final Set<String> ENDING = Set.of("suspended", "cancelled", "delayed");

    /** What somebody may deny. */
    private static final Set<String> FACTS = Set.of(
            "started", PROGRESS, "completed", "delayed", "suspended", "resumed", "cancelled", "signed", "reversed");

    private final Scene scene;

    Outcomes(Scene scene) {
        this.scene = scene;
    }

    /** What comes of it under its mood: what is still to come is scheduled, what was not done is late. */
    @Nullable
    String relation(Frame frame, ReportMood.View view, Clause clause) {
        String relation = frame.relation();
        if (GIVEN.equals(relation)) {
            return view == ReportMood.View.NEGATED ? null : relation;
        }
        boolean habit =
                clause.tense() == Clause.Tense.PRESENT && !scene.sentence().title();
        if (view == ReportMood.View.ACTUAL && frame.id().equals("done.given") && habit) {
            return PROGRESS;
        }
        if (view == ReportMood.View.ACTUAL && MOVING.contains(relation) && beside(clause, Set.of("again"))) {
            return "resumed";
        }
        if (view == ReportMood.View.ACTUAL && PROGRESS.equals(relation) && beside(clause, WHOLLY)) {
            return "completed";
        }
        if (view == ReportMood.View.FUTURE && frame.id().equals("paper.level") && "would".equals(clause.modal())) {
            return "agreed";
        }
        if (DONE.contains(relation) && nothing(clause)) {
            return view == ReportMood.View.FUTURE ? "cancelled" : view == ReportMood.View.ACTUAL ? "delayed" : null;
        }
        if (view == ReportMood.View.ACTUAL && "completed".equals(relation) && rule(clause)) {
            return null;
        }
        if (view == ReportMood.View.ACTUAL
                && "completed".equals(relation)
                && clause.tense() == Clause.Tense.PROGRESSIVE) {
            return PROGRESS; // "the ship that Japan is donating"
        }
        if (view == ReportMood.View.FUTURE && ENDING.contains(relation)) {
            return relation;
        }
        return switch (view) {
            case ACTUAL -> relation;
            case FUTURE ->
                VOLUMES.contains(frame.id()) || "discussed".equals(relation) || "contested".equals(relation)
                        ? null
                        : "scheduled";
            case NEGATED ->
                Set.of("completed", "started", PROGRESS, "scheduled").contains(relation) ? "delayed" : null;
            case DENIED -> FACTS.contains(relation) ? "contested" : null;
            case NONE -> null;
        };
    }

    /** "would give no loan": nothing is done. */
    private boolean nothing(Clause clause) {
        Argument object = clause.argument("object");
        return object != null
                && scene.sentence().children(object.head()).stream()
                        .anyMatch(c -> c.base().equals("det") && c.lemma().equals("no"));
    }

    /** "those who are granted visas": it is the rule, and nothing was done. */
    private boolean rule(Clause clause) {
        return clause.passive()
                && clause.tense() == Clause.Tense.PRESENT
                && scene.sentence().children(clause.predicate()).stream()
                        .anyMatch(c -> c.base().equals("nsubj") && c.lemma().equals("who"));
    }

    /** "work is under way again", "has been fully disbursed". */
    private boolean beside(Clause clause, Set<String> adverbs) {
        return scene.sentence().children(clause.predicate()).stream()
                .anyMatch(c -> c.base().equals("advmod") && adverbs.contains(c.lemma()));
    }

    static String force(String relation) {
        return switch (relation) {
            case "discussed" -> "discuss";
            case "signed" -> "sign";
            case "scheduled" -> "intend";
            case "agreed" -> "agree";
            case GIVEN -> "support";
            default -> Forces.REPORT_PAST;
        };
    }

    static @Nullable String direction(String relation) {
        return switch (relation) {
            case "started" -> "begin";
            case "completed" -> "complete";
            case "resumed" -> "resume";
            case "suspended" -> "stop";
            case "cancelled" -> "cancel";
            default -> null;
        };
    }
}
