package org.dragoman.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.CommitmentRecord;

/**
 * One place where a document says something of a commitment: a word given, or a report of what came of it.
 *
 * @param record the finding
 * @param day the document's day; the earliest possible where it has none
 * @param parties the countries it concerns, in order; two for a bilateral matter
 * @param named whether its own words name all of them, none taken from the rest of the document
 * @param own the countries that its own words name
 * @param countries all that its document names
 * @param pair the two that its document is about
 * @param states all that its sentence names
 * @param topic what it is about
 * @param core what the object alone is about
 * @param around what its whole sentence is about; nothing where the text is not at hand
 * @param figures the figures of its sentence, as they are compared
 * @param sums the large figures of the object alone
 * @param papers the treaties and declarations that it names
 * @param routes from where to where the thing goes
 * @param head the thing it is about, in one word; empty where no word tells
 * @param broad whether it names whole fields only
 * @param label the level of partnership it is about, its modifiers in order; empty where it is about none
 * @param meant what a pronoun stands for; empty where the words say it
 * @param intent the class of what is to be done
 * @param relation what it says of the matter, taken by itself
 * @param inside of a sentence: what frames read in it
 */
record Mention(
        CommitmentRecord record,
        LocalDate day,
        Set<String> parties,
        boolean named,
        Set<String> own,
        Set<String> countries,
        Set<String> pair,
        Set<String> states,
        Topic topic,
        Topic core,
        Topic around,
        Set<String> figures,
        Set<String> sums,
        Set<String> papers,
        Set<String> routes,
        String head,
        boolean broad,
        List<String> label,
        String meant,
        String intent,
        String relation,
        List<CommitmentRecord> inside) {

    private static final Set<String> PAPERS = Set.of("agreement", "memorandum", "contract", "cooperation", "bilateral");
    private static final Pattern AT_LARGE = Pattern.compile(
            "(?i)\\b(?:documents|agreements|accords|memoranda|memorandums|contracts|deals|papers|instruments)\\b");
    private static final Pattern STUDY = Pattern.compile(
            "(?i)(?:(?:the|a|an|their|its|this|new) )?(?:[\\w-]+ ){0,2}(?:stud(?:y|ies)|surveys?|assessments?) (?:of|on|into|for)\\b");
    private static final Pattern STUDIED = Pattern.compile(
            "(?i)\\b(?:stud(?:y|ies|ied|ying)|surveys?|surveyed|assessments?|feasibility|consultants?)\\b");
    private static final double THIN = 1.5;
    private static final int ID_BYTES = 6;

    String id() {
        return record.id();
    }

    String document() {
        return record.document();
    }

    /** The id of the entry that begins with it. */
    String entry() {
        return id("entry\t" + id());
    }

    /** An id made of words that are told of nothing else. */
    static String id(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it tells what came of a matter and gives no word of its own. */
    boolean report() {
        return record.relation() != null;
    }

    /** Whether it is only how much there was of something. */
    boolean volume() {
        return "doing.volume".equals(record.frame());
    }

    /** Whether it only tells that a summit, a festival or their like was held: no matter unless it had been promised. */
    boolean gathering() {
        return "done.held".equals(record.frame());
    }

    /** Whether it is a sentence that no frame reads: it may tell of a matter, and is none of its own. */
    boolean telling() {
        return Tellings.FRAME.equals(record.frame());
    }

    /** A sentence that no frame reads, with what its cues say of the matter, and where. */
    Mention told(String what, CommitmentRecord where) {
        return new Mention(
                where, day, parties, named, own, countries, pair, states, topic, core, around, figures, sums, papers,
                routes, head, broad, label, meant, intent, what, inside);
    }

    /** Whether it says too little by itself to tell what it is about: "the community", "the works". */
    boolean thin() {
        return core.sum() < THIN && !volume() && !broad;
    }

    /** Whether it names papers and nothing that they are on: "the contract". */
    boolean papersOnly() {
        return core.names().isEmpty() && PAPERS.containsAll(core.words().keySet());
    }

    /** "29 documents were signed": which, it does not say. */
    boolean papersAtLarge() {
        return report() && papersOnly() && AT_LARGE.matcher(record.object()).find();
    }

    /** Whether it is a study of something, which is not that itself; asked of very many mentions, few of which speak of one. */
    boolean study() {
        String object = record.object();
        boolean may = object.contains("tud") || object.contains("urvey") || object.contains("ssessment");
        return may && STUDY.matcher(object).lookingAt();
    }

    /** Whether its sentence speaks of a study. */
    boolean studied() {
        return STUDIED.matcher(record.object() + " " + record.evidence().quote())
                .find();
    }

    /** Where it stands in its document: a headline sums up what the sentences tell, and is read after them. */
    int place() {
        return record.sentence() < 0 || telling() ? Integer.MAX_VALUE : record.sentence();
    }

    int strength() {
        Integer strength = record.strength();
        return strength == null ? 0 : strength;
    }
}
