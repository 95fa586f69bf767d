package org.dragoman.ledger;

import java.util.List;
import java.util.function.Function;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which what a mention says of its matter is seen in the light of what was told before, in the order in
 * which they are asked. Most settle the relation; some change it, and later ones go on from there.
 *
 * <p>Example: "completed", said of the talks on a treaty, is {@code agreed} by {@link #TALKS_OVER}.
 */
enum Rule {
    LEVEL_LEFT(said -> !said.mention().label().isEmpty()
                    && !said.tells("called")
                    && !said.tells("proposed")
                    && Partnerships.left(said.mention().record())
            ? settled("superseded", "relations are raised from this level to another")
            : null),

    STANDS_BY(said -> !said.origin() && Deeds.policy(said.first()) && (said.doing() || said.tells("delayed"))
            ? settled("repeated", "a lasting policy is spoken of, and what is done is something else")
            : null),

    HOPED_FOR(said -> Relations.DONE.contains(said.told()) && Deeds.hopedFor(said.mention())
            ? changed("called", "an early or timely one, which is to come")
            : null),

    BEGUN_BEFORE(said -> said.tells("started")
                    && (said.past().told("started") || said.past().told("progress"))
                    && Deeds.participle(said.mention())
            ? settled("recalled", "told beside another thing, as was told before")
            : null),

    RECALLED_FIRST(said -> {
        String reported = said.mention().record().relation();
        return said.tells("recalled")
                        && reported != null
                        && Relations.DONE.contains(reported)
                        && !said.mention().volume()
                        && !said.origin()
                        && Relations.DONE.stream().noneMatch(said.past()::told)
                ? changed(reported, "recalled, and no document told it before")
                : null;
    }),

    TALKS_OVER(said ->
            said.tells("completed") && Parts.talks(said.mention()) && (said.origin() || !Parts.talks(said.first()))
                    ? settled("agreed", "talks on it are over, and it is agreed")
                    : null),

    ROUND(said -> said.tells("completed") && Parts.round(said.mention())
            ? changed(
                    said.origin() && Parts.roundOfTalks(said.mention()) ? "discussed" : "progress",
                    "a round of it is over")
            : null),

    SESSION(said -> said.origin() && said.tells("progress") && Deeds.meets(said.mention())
            ? settled("discussed", "a meeting on it, before which nothing was heard of it")
            : null),

    ON_TRACK(said -> said.tells("progress") && Deeds.onTrack(said.mention())
            ? settled("repeated", "that it is on track is no work done")
            : null),

    ONE_OF_MANY(said -> said.tells("completed") && !said.origin() && Parts.recurring(said.mention(), said.first())
            ? changed(Parts.earliest(said.mention()) ? "started" : "progress", "one of many")
            : null),

    THIS_ONE(said -> said.tells("progress") && Parts.numbered(said.mention(), said.first())
            ? changed("completed", "it is this one that was held")
            : null),

    HEADLINE(said -> said.tells("completed")
                    && Sentence.TITLE.equals(said.mention().record().evidence().in())
                    && said.past().toCome(said.mention().document())
            ? settled("repeated", "the headline of what its document tells as to come")
            : null),

    NEXT_ONE(said ->
            Relations.DONE.contains(said.told()) && !said.origin() && Deeds.nextOne(said.mention(), said.first())
                    ? settled("recalled", "the one before that of which the word is given")
                    : null),

    HAVING(said -> Relations.DONE.contains(said.told()) && Deeds.having(said.mention())
            ? settled("recalled", "told of an earlier day, beside what is told now")
            : null),

    STILL_TO_END(said -> said.tells("cancelled")
                    && !said.origin()
                    && Deeds.ends(said.mention(), said.first())
                    && Deeds.endsLater(said.mention())
            ? settled("repeated", "it is to end, as was said before")
            : null),

    LASTS_ON(said -> !said.origin()
                    && !said.tells("completed")
                    && Deeds.ends(said.mention(), said.first())
                    && Deeds.lastsOn(said.mention())
            ? settled("contested", "it was to end, and lasts")
            : null),

    FLIES(said -> said.tells("completed") && !said.origin() && Deeds.flies(said.first())
            ? Deeds.again(said.first())
                    ? settled("resumed", "flights that were to come back have begun")
                    : changed("started", "flights have begun, and go on")
            : null),

    ENDED_AS_SAID(said -> (said.tells("cancelled") || said.tells("suspended"))
                    && !said.origin()
                    && Deeds.ends(said.mention(), said.first())
            ? changed("completed", "it was to end")
            : null),

    TO_END(said -> (said.tells("cancelled") || said.tells("suspended")) && said.origin() && Deeds.toEnd(said.mention())
            ? settled("scheduled", "it is to end, and nothing was heard of it before")
            : null),

    TROUBLE_BEFORE(said -> (said.tells("suspended") || said.tells("cancelled")) && said.dated() && said.older()
            ? settled("recalled", "how it was before the word was given")
            : null),

    DISCUSSED(said -> said.doing() && Parts.discussions(said.mention())
            ? settled("discussed", "it is discussed, and nothing more")
            : null),

    VISITED(said -> said.tells("completed")
                    && !said.origin()
                    && said.mention().record().frame().equals("visit.paid")
                    && !said.first().head().isEmpty()
                    && !Deeds.visit(said.first())
            ? settled("discussed", "a visit, and the matter is none")
            : null),

    PART(said -> said.tells("completed")
                    && (Parts.part(said.mention(), said.first())
                            || Parts.less(said.mention(), said.first())
                            || Extent.counted(said.mention().record().evidence().quote()))
            ? changed("progress", "a part of it is done")
            : null),

    ALL_OF_IT(said -> said.tells("progress")
                    && !said.mention().volume()
                    && Extent.whole(said.mention().record().evidence().quote())
            ? changed("completed", "all of it")
            : null),

    FIGURE_BEFORE(said -> said.mention().volume() && said.older()
            ? settled("recalled", "how it was before the word was given")
            : null),

    FIGURE_FELL(said ->
            said.mention().volume() && Volumes.falling(said.mention()) ? settled("discussed", "it fell") : null),

    FIGURE_BESIDE(said -> said.mention().volume() && Volumes.below(said.mention(), said.draft())
            ? settled("recalled", "told beside the aim, which is given again")
            : null),

    DONE_BEFORE(said -> (said.tells("completed") || said.tells("started") && said.dated())
                    && said.older()
                    && !Relations.DONE.contains(said.first().relation())
            ? settled("recalled", "done before the word was given")
            : null),

    LONG_AGO(said -> said.origin()
                    && said.tells("completed")
                    && said.dated()
                    && Days.before(said.fact(), said.mention().day().minusYears(Days.LONG_AGO))
            ? settled("recalled", "done years ago, and nothing was heard of it before")
            : null),

    GOING_ON_BEFORE(said -> said.tells("progress")
                    && said.dated()
                    && said.older()
                    && (Deeds.inPassing(said.mention())
                            || !said.origin()
                                    && said.mention()
                                            .document()
                                            .equals(said.first().document()))
            ? settled("recalled", "going on before the word was given, and told in passing")
            : null),

    STILL_TO_BEGIN(said -> said.past().begun(said.mention())
            ? settled("contested", "spoken of as still to begin, after it was to begin or had begun")
            : null),

    DRAWN_UP(said -> !said.origin()
                    && (said.tells("signed") && Deeds.drawsUp(said.mention(), said.first())
                            || Relations.WORDS.contains(said.told()) && Deeds.out(said.mention(), said.first()))
            ? settled("completed", "it was to be signed or drafted, which is done")
            : null),

    SIGNED_BEFORE(said -> said.tells("signed")
                    && !said.origin()
                    && said.past().told("signed")
                    && !Deeds.renews(said.mention())
                    && (said.dated()
                                    && Days.before(
                                            said.fact(), said.mention().day().minusDays(2 * Days.MONTH))
                            || Deeds.looksBack(said.mention()))
            ? settled("recalled", "signed long before this document, as was told before")
            : null),

    SLICE(said -> said.tells("signed") && !said.origin() && Deeds.slice(said.mention(), said.first())
            ? settled("progress", "money for a further part of it")
            : null),

    KEEPS(said -> said.origin() && Relations.DONE.contains(said.told()) && Deeds.keeps(said.mention())
            ? settled("pledged", "a promise that is kept to, and nothing was heard of it before")
            : null),

    COMMITTED(said -> said.tells("progress") && Deeds.committed(said.mention())
            ? settled(said.origin() ? "pledged" : "repeated", "money that is committed, and not yet paid")
            : null),

    FIRST_HEARD(said -> {
        boolean first = said.origin() && (said.tells("progress") || said.tells("completed"));
        String told = first ? Deeds.firstHeard(said.mention()) : null;
        return told == null ? null : settled(told, "nothing was heard of it before");
    }),

    GIVEN(said -> said.origin() && said.tells("progress") && Deeds.given(said.mention())
            ? settled("pledged", "given as of now, and nothing was heard of it before")
            : null),

    IN_PASSING(said -> (said.origin() || said.beginning() && !said.dated())
                    && said.tells("progress")
                    && Deeds.inPassing(said.mention())
            ? settled("recalled", "told in passing, and nothing was heard of it before")
            : null),

    CONTINUES_UNHEARD(said -> said.origin()
                    && (said.tells("progress") || said.tells("completed") && !said.dated())
                    && Deeds.continues(said.mention())
            ? settled("repeated", "it goes on, and nothing was heard of it before")
            : null),

    VISIT_BEGINS(said -> said.tells("completed") && Deeds.visitBegins(said.mention())
            ? settled(said.origin() ? "discussed" : "started", "a visit that begins")
            : null),

    NEW_EDITION(said -> !said.origin()
                    && (Relations.DONE.contains(said.told()) || said.tells("signed") || said.tells("agreed"))
                    && Deeds.newEdition(said.mention(), said.first())
            ? settled("superseded", "a new one of the same name takes its place")
            : null),

    STILL_GOING_ON(said -> said.tells("progress") && said.past().told("progress") && Deeds.goesOn(said.mention())
            ? settled("repeated", "it goes on, told in passing, as was told before")
            : null),

    PREPARED(said -> said.origin() && said.tells("progress") && Deeds.prepares(said.mention())
            ? settled("scheduled", "prepared, and nothing was heard of it before")
            : null),

    HABIT(said ->
            said.tells("progress") && Deeds.habit(said.mention()) && (said.origin() || Deeds.inPassing(said.mention()))
                    ? settled("recalled", "how it is, and nothing that came of a word")
                    : null),

    TALKS_GO_ON(said -> said.tells("progress")
                    && !said.origin()
                    && Parts.talks(said.mention())
                    && said.mention().record().action().equals("continue")
            ? settled("repeated", "the talks go on")
            : null),

    GOING_AGAIN(said -> (said.tells("started") || said.tells("in-force") && !Deeds.lasts(said.mention()))
                    && said.past().halted()
                    && !(Parts.earliest(said.mention())
                            && Relations.DONE.stream().noneMatch(said.past()::told))
            ? settled("resumed", "it had been halted before")
            : null),

    OPERATIONAL(said -> said.tells("completed") && Deeds.operational(said.mention())
            ? settled(
                    said.past().told("in-force") ? "repeated" : "in-force",
                    "an arrangement is in force when it operates")
            : null),

    FINAL_REPORT(said -> said.tells("progress") && Deeds.studied(said.mention(), said.first())
            ? changed("completed", "the study is over when its final report is there")
            : null),

    LAUNCHED(said -> Relations.WORDS.contains(said.told())
                    && !said.origin()
                    && !said.past().told("started")
                    && said.mention().report()
                    && Deeds.launched(said.mention())
            ? settled("started", "launched, after a word was given")
            : null),

    SET_UP(said -> said.tells("started") && !said.origin() && Deeds.setsUp(said.mention(), said.first())
            ? changed("completed", "it was to be set up, which is done")
            : null),

    OPENS(said -> said.tells("started") && !said.origin() && Deeds.opens(said.mention(), said.first())
            ? changed("completed", "it does what it is for")
            : null),

    LAW_PASSED(said -> !said.origin() && Deeds.passed(said.told(), said.mention(), said.first())
            ? changed("completed", "the law is passed")
            : null),

    CANCELLED_BEFORE(
            said -> said.tells("cancelled") && !said.origin() && said.past().cancelled()
                    ? settled("repeated", "reported before")
                    : null),

    LATER(said -> said.tells("scheduled")
                    && !said.origin()
                    && said.mention().record().quantity() == null
                    && said.past().sooner(said.mention())
            ? settled("delayed", "a later day than was given before")
            : null),

    WORD(said -> Relations.WORDS.contains(said.told()) && !said.origin()
            ? new Sense(said.mention().strength() > said.past().strongest() ? said.told() : "repeated", null, true)
            : null),

    LEVEL(said -> said.doing() && !said.mention().label().isEmpty()
            ? settled("repeated", "a level of relations is spoken of again")
            : null),

    GOES_ON_AFTER(said -> {
        When done = said.past().done();
        if (done == null || !said.doing()) {
            return null;
        }
        if (said.tells("started")
                || said.tells("progress")
                        && Extent.part(said.mention().record().evidence().quote())) {
            return settled(said.told(), "what was reported as done before was hardly all of it");
        }
        if (!Days.after(said.fact(), done)) {
            return settled("repeated", "it was done before");
        }
        return said.mention().volume() ? null : settled("repeated", "it had been reported as done");
    }),

    DONE_AGAIN(said -> {
        When done = said.past().done();
        if (done == null || !said.tells("completed")) {
            return null;
        }
        Past.Fact before = said.past().completed();
        if (Days.longAfter(said.fact(), done)
                && !Deeds.same(said.mention(), before == null ? null : before.mention())) {
            return settled("completed", "what was reported as done before was hardly all of it");
        }
        boolean past = said.mention().record().status().contains("historical") || Deeds.inPassing(said.mention());
        return (said.dated() || !past) && Days.apart(said.fact(), done) && !Deeds.visit(said.mention())
                ? settled("contested", "another day than was reported before")
                : settled("repeated", "reported before");
    }),

    BEGUN_AGAIN(said -> {
        Past.Fact begun = said.past().started();
        When day = begun == null ? null : begun.day();
        if (begun == null
                || day == null
                || !said.tells("started")
                || !Days.apart(said.fact(), day)
                || begun.mention().thin()
                || Deeds.preliminary(begun.mention()) && !Deeds.preliminary(said.mention())
                || said.mention().telling() && !said.dated()) {
            return null;
        }
        String head = said.mention().head();
        return head.isEmpty() || begun.mention().topic().words().containsKey(head)
                ? settled("contested", "it had been reported as started on another day")
                : settled("progress", "it had been reported as started, and this is a further part");
    }),

    OTHER_FIGURE(said -> said.mention().volume() && said.past().otherFigure(said.mention())
            ? settled("contested", "another figure for the same time was given before")
            : null),

    AIM_REACHED(
            said -> said.mention().volume() && said.tells("progress") && Volumes.reached(said.mention(), said.draft())
                    ? settled(said.past().done() == null ? "completed" : "repeated", "as much as was aimed at")
                    : null);

    /**
     * What a rule makes of the words.
     *
     * @param relation the relation
     * @param reason why; null where the relation tells it
     * @param last whether no later rule is asked
     */
    private record Sense(String relation, @Nullable String reason, boolean last) {}

    /** Holds nothing that could change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Said, @Nullable Sense> sense;

    Rule(Function<Said, @Nullable Sense> sense) {
        this.sense = sense;
    }

    private static Sense settled(String relation, String reason) {
        return new Sense(relation, reason, true);
    }

    private static Sense changed(String relation, String reason) {
        return new Sense(relation, reason, false);
    }

    /** The relation of a mention to its matter, by all rules that hold; their reasons are added. */
    static String relation(Said by, List<String> reasons) {
        Said said = by;
        for (Rule rule : values()) {
            Sense sense = rule.sense.apply(said);
            if (sense != null) {
                if (sense.reason() != null) {
                    reasons.add(sense.reason());
                }
                said = said.as(sense.relation());
                if (sense.last()) {
                    break;
                }
            }
        }
        return said.told();
    }
}
