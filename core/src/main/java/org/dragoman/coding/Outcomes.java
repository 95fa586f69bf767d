package org.dragoman.coding;

import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Forces;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** What a report comes to: the relation of its frame under its mood, and with the adverbs beside its verb. */
final class Outcomes {
    /** A lasting word, given by what is done. */
    static final String GIVEN = "pledged";
    /** Frames that tell how much there was of something. */
    static final Set<String> VOLUMES = Set.of("doing.volume");

    private static final String GIVING = "done.given";
    private static final String PROGRESS = "progress";
    /** What is done in a moment: while it is being done it is still to come. */
    private static final Set<String> AT_ONCE = Set.of("open", "reopen", "close", "shut", "inaugurate", "launch");

    private static final Set<String> WHOLLY = Set.of("fully", "entirely", "completely", "wholly");
    private static final Set<String> MOVING = Set.of("started", PROGRESS);
    private static final Set<String> DONE = Set.of("started", PROGRESS, "completed");
    private static final Set<String> PAPER = Set.of("signed", "ratified", "in-force");
    /** What is as good as done once somebody says that it will be. */
    private static final Set<String> ENDING = Set.of("suspended", "cancelled", "delayed");

    /** Frames that report something only where it is denied: "will not go ahead with it". */
    private static final Set<String> DENIED_ONLY = Set.of(
            "trouble.forgone",
            "trouble.ceased",
            "trouble.unmoved",
            "trouble.unmet",
            "visit.forgone",
            "word.soil",
            "paper.needless");

    /** Frames that report something only where it is to come. */
    private static final Set<String> COMING_ONLY = Set.of("word.remains", "plan.ready");
    /** What "was announced", by nobody who is named. */
    private static final String UNSAID = "paper.announced";
    /** Papers that travellers will not need, and do not need once the rule is in force. */
    private static final String NEEDLESS = "paper.needless";

    private static final String READY = "ready";
    /** What says in the present what is to be done: "the accord lifts the duties". */
    private static final Set<String> PAPERS =
            Set.of("agreement", "accord", "treaty", "pact", "deal", "memorandum", "protocol", "convention", "contract");

    private static final String DIALOGUE = "doing.dialogue";
    private static final String BODY = "doing.bodymeets";
    /** Frames of bodies and gatherings that meet. */
    private static final Set<String> MEETING =
            Set.of("done.held", "doing.round", "doing.session", "doing.occasion", "doing.sitting", DIALOGUE, BODY);

    private static final String EXPIRING = "expire";
    /** Of work that is going on; what "was built" in some past is none. */
    private static final String BUILDING = "doing.building";
    /** What is no longer on the table is given up. */
    private static final String AGENDA = "paper.agenda";

    private static final Set<String> AWAITED = Set.of("foresee", "plan", "expect", "promise", "hope", "schedule");

    private static final Set<String> BREAKS =
            Set.of("break", "gap", "pause", "interval", "hiatus", "interruption", "suspension", "standstill");
    private static final Set<String> FIRST = Set.of("first", "inaugural", "maiden");
    /** Verbs for work that goes its way. */
    private static final Set<String> GOING = Set.of("go", "proceed", "continue", "advance", "move");
    /** How much of it is done where not all is. */
    private static final Set<String> PARTS =
            Set.of("half", "third", "quarter", "three-quarters", "percent", "part", "majority", "most");

    /** "half of the planes reached Accra": what comes is the subject. */
    private static final Set<String> COMING = Set.of("reach", "arrive", "land");

    /** "the last six of the 109": with them it is all. */
    private static final Set<String> REST = Set.of("last", "final", "remaining");

    private static final Set<String> SHARES =
            Set.of("percent", "cent", "%", "partly", "partially", "half", "nearly", "almost", "largely", "mostly");

    /** What somebody may deny. */
    private static final Set<String> FACTS = Set.of(
            "started",
            PROGRESS,
            "completed",
            "delayed",
            "suspended",
            "resumed",
            "cancelled",
            "signed",
            "agreed",
            "discussed",
            "reversed");

    private final Scene scene;

    Outcomes(Scene scene) {
        this.scene = scene;
    }

    /** What comes of it under its mood: what is still to come is scheduled, what was not done is late. */
    @Nullable
    String relation(Frame frame, ReportMood.View view, Clause clause) {
        String relation = frame.relation();
        if (COMING_ONLY.contains(frame.id())) {
            return view == ReportMood.View.FUTURE ? relation : null;
        }
        if (UNSAID.equals(frame.id()) && !clause.passive()) {
            return null;
        }
        if (GIVEN.equals(relation) && !DENIED_ONLY.contains(frame.id())) {
            return view == ReportMood.View.NEGATED ? null : relation;
        }
        if (BUILDING.equals(frame.id())
                && view == ReportMood.View.ACTUAL
                && clause.tense() != Clause.Tense.PROGRESSIVE
                && !beingDone(clause)) {
            return null;
        }
        if (DENIED_ONLY.contains(frame.id())) {
            return denied(frame, view, clause);
        }
        if (EXPIRING.equals(clause.predicate().lemma()) && view != ReportMood.View.ACTUAL
                || EXPIRING.equals(clause.predicate().lemma()) && clause.tense() == Clause.Tense.PRESENT) {
            return null; // "expires in June": until then it holds
        }
        if (view == ReportMood.View.FORGONE) {
            if (PAPER.contains(relation) && timed(clause)) {
                return "delayed"; // "will not be signed this month"
            }
            boolean off = "doing.progress".equals(frame.id())
                    && GOING.contains(clause.predicate().lemma());
            return off ? "cancelled" : MEETING.contains(frame.id()) ? "delayed" : null;
        }
        if (view == ReportMood.View.ACTUAL
                && DONE.contains(relation)
                && !MEETING.contains(frame.id())
                && afterBreak(clause)) {
            return "resumed";
        }
        if (view == ReportMood.View.ACTUAL && PROGRESS.equals(relation) && inaugural(frame, clause)) {
            return "started";
        }
        if (view == ReportMood.View.ACTUAL && "completed".equals(relation) && partly(clause)) {
            return PROGRESS;
        }
        boolean habit =
                clause.tense() == Clause.Tense.PRESENT && !scene.sentence().title();
        if (view == ReportMood.View.ACTUAL && frame.id().equals(GIVING) && habit) {
            return PROGRESS;
        }
        if (view == ReportMood.View.ACTUAL && MOVING.contains(relation) && beside(clause, Set.of("again"))) {
            return "resumed";
        }
        if (view == ReportMood.View.ACTUAL && PROGRESS.equals(relation) && about(clause)) {
            return "discussed";
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
        if (view == ReportMood.View.ACTUAL && DONE.contains(relation) && stipulated(clause)) {
            return "agreed";
        }
        if (view == ReportMood.View.ACTUAL && "completed".equals(relation) && rule(clause)) {
            return null;
        }
        if (view == ReportMood.View.ACTUAL
                && "completed".equals(relation)
                && (clause.tense() == Clause.Tense.PROGRESSIVE || beingDone(clause))) {
            return AT_ONCE.contains(clause.predicate().lemma())
                    ? "scheduled" // "Japan is opening an office"
                    : PROGRESS; // "the ship that Japan is donating"
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
                AGENDA.equals(frame.id())
                        ? "cancelled"
                        : Set.of("completed", "started", PROGRESS, "scheduled").contains(relation)
                                        || PAPER.contains(relation) && yet(clause)
                                ? "delayed"
                                : null;
            case DENIED -> FACTS.contains(relation) ? "contested" : null;
            case FORGONE, NONE -> null;
        };
    }

    /** "The accord lifts the duties on timber": what it says is to be done is agreed, and not done yet. */
    private static boolean stipulated(Clause clause) {
        Argument subject = clause.argument("subject");
        return subject != null
                && clause.tense() == Clause.Tense.PRESENT
                && !clause.passive()
                && PAPERS.contains(subject.head().lemma().toLowerCase(Locale.ROOT));
    }

    /** "has yet to be signed", "has not been ratified yet". */
    private boolean yet(Clause clause) {
        Token predicate = clause.predicate();
        Token above = scene.sentence().head(predicate);
        return beside(clause, Set.of("yet"))
                || above != null
                        && above.lemma().equals("have")
                        && scene.sentence().children(above).stream()
                                .anyMatch(c -> c.lemma().equals("yet"));
    }

    /** "will not go ahead with it", "no longer sails"; "sails again" is what was denied before. */
    private @Nullable String denied(Frame frame, ReportMood.View view, Clause clause) {
        return switch (view) {
            case NEGATED -> NEEDLESS.equals(frame.id()) ? "in-force" : frame.relation();
            case FORGONE -> frame.relation();
            case FUTURE -> READY.equals(clause.predicate().lemma()) ? "scheduled" : null; // "will be ready in 2027"
            case ACTUAL -> frame.id().equals("trouble.ceased") && beside(clause, Set.of("again")) ? "resumed" : null;
            default -> null;
        };
    }

    /** "took off after a break of two years". */
    private boolean afterBreak(Clause clause) {
        Argument after = clause.argument("after");
        return after != null && BREAKS.contains(after.head().lemma());
    }

    /** "chaired the first meeting of the council". */
    private boolean inaugural(Frame frame, Clause clause) {
        Argument meeting = clause.argument("object") == null ? clause.argument("subject") : clause.argument("object");
        Argument time = clause.argument("for");
        boolean firstTime = time != null && time.head().lemma().equals("time") && first(time.head());
        return MEETING.contains(frame.id()) && meeting != null && (firstTime || first(meeting.head()));
    }

    private boolean first(Token noun) {
        return scene.sentence().children(noun).stream()
                .anyMatch(c -> FIRST.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "61 of the 79"; "only one of the two" says rather that it is not done. */
    private boolean counted(Token head) {
        Argument of = scene.clauses().clause(head).argument("of");
        return head.tag().equals("CD")
                && of != null
                && scene.sentence().child(of.head(), "nummod") != null
                && scene.sentence().children(head).stream()
                        .noneMatch(c -> c.lemma().equals("only") || REST.contains(c.lemma()));
    }

    /** "half of the houses", "61 of the 79 turbines", "the first boats", "is 60 percent finished". */
    private boolean partly(Clause clause) {
        boolean come = clause.argument("object") == null
                || COMING.contains(clause.predicate().lemma());
        Argument object = come ? clause.argument("subject") : clause.argument("object");
        Token head = object == null ? null : object.head();
        boolean part = head != null
                && (PARTS.contains(head.lemma()) || counted(head))
                && scene.clauses().clause(head).argument("of") != null;
        boolean share =
                scene.sentence().children(clause.predicate()).stream().anyMatch(c -> SHARES.contains(c.lemma()));
        boolean first = head != null
                && head.tag().equals("NNS")
                && scene.sentence().children(head).stream()
                        .anyMatch(c -> c.base().equals("amod") && c.lemma().equals("first"));
        return part || share || first;
    }

    /** "this month", "before May", "as foreseen": not now, and perhaps later. */
    private boolean timed(Clause clause) {
        return clause.argument("time") != null
                || clause.argument("by") != null
                || scene.sentence().children(clause.predicate()).stream()
                        .anyMatch(c -> c.base().equals("advcl") && AWAITED.contains(c.lemma()));
    }

    /** "held consultations on visas": the visas are no further for it. */
    private boolean about(Clause clause) {
        Argument object = clause.argument("object");
        return object != null
                && object.head().lemma().equals("consultation")
                && scene.clauses().clause(object.head()).argument("on") != null;
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

    /** "was being completed" when somebody spoke of it. */
    private boolean beingDone(Clause clause) {
        return scene.sentence().children(clause.predicate()).stream()
                .anyMatch(c -> c.base().equals("aux") && c.form().equals("being"));
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
