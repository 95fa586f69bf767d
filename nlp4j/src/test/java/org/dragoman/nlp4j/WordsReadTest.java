package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.finding.Commitment;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words given and reports in the wordings of ministries and newspapers, and what their matter is. */
class WordsReadTest {
    private static final String BEFORE = "The ministers of Chad and Niger met on Monday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier of Chad promised tight security for workers of Niger.|tight security for workers of Niger",
                "The minister of Chad promised Niger an answer in due time.|an answer in due time",
                "The two sides shared the view that the Water Charter should be revised.|the Water Charter",
                "They shared the intention to bring into effect at an early date the Agreement on Pastures signed in"
                        + " November 2012.|the Agreement on Pastures",
                "Chad offered to build, together with Niger, a second crossing.|a second crossing",
                "Chad announced $5 million to help herders in Niger.|$5 million to help herders in Niger",
                "Niger pledged close to 30 million dollars for people in the north of Chad.|close to 30 million dollars",
                "A feasibility study will be made for the rebuilding of the Coast Line.|A feasibility study will be made"
                        + " for the rebuilding of the Coast Line",
                "The president of Niger laid the foundation stone of the Maradi Airport, which Chad will build.|the Maradi"
                        + " Airport",
                "The minister of Chad said that a special force would be raised for the safety of engineers from"
                        + " Niger.|a special force would be raised for the safety of engineers from Niger",
                "Agreed: a plant of two million litres a day at Diffa.|a plant of two million litres a day",
                "Work on the second well is to start next month, the minister of Chad said.|Work on the second well",
                "They discussed the motorway from Maradi to Diffa.|the motorway from Maradi to Diffa",
                "Chad promised that N'Djamena would pay for the harm done to the corals.|the harm done to the corals",
                "The leaders laid, by remote control, the foundation of the bridge on the river Logone.|the bridge on the river"
                        + " Logone",
                "Chad's defence ministry means to transfer two patrol boats and three aircraft.|two patrol boats",
                "Both sides welcomed exploratory talks about a treaty on fishing.|a treaty on fishing",
                "The president of Chad asked that financing for the railway beyond Zinder be settled quickly.|financing for"
                        + " the railway beyond Zinder",
                "Chad will found a hundred schools in Niger.|a hundred schools in Niger",
                "Chad praised the treaty on water. Niger promised to ratify it by May.|the treaty on water",
                "Chad has stationed missiles at Diffa. Niger called for their removal.|removal of missiles",
                "The sentences of the two engineers still stand. Chad asked Niger for them to be set aside.|The sentences of"
                        + " the two engineers",
            })
    void theMatterIsWhatItIsAbout(String sentence, String matter) {
        assertThat(matters(BEFORE + sentence)).anySatisfy(m -> assertThat(m).startsWith(matter));
    }

    @ParameterizedTest
    @CsvSource({
        "The seventh round ended on Tuesday with the signing of a plan for pastures., signed",
        "The central banks of Chad and Niger renewed their swap line for three years., signed",
        "Chad and Niger endorsed nine industrial parks as special zones., agreed",
        "The governments of Chad and Niger have worked on a framework for pastures., discussed",
        "Chad has withdrawn its request for a loan from Niger., cancelled",
        "Chad is lending Niger 20 million dollars for a dam., progress",
        "Chad has let Niger off six months of repayments., completed",
        "Chad ended the facility that lets exporters of Niger use its port., cancelled",
        "Negotiations on a treaty between Chad and Niger were reviewed., discussed",
        "Niger has granted Chad the right to use two of its ports., agreed",
        "The ministers confirmed that the first meeting of the grain council be held in May., scheduled",
    })
    void aReportIsRead(String sentence, String relation) {
        assertThat(relations(BEFORE + sentence)).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A developer for the zone was still to be chosen by Chad.",
                "The finance for the dam has yet to be agreed by Chad and Niger.",
                "It will be the president's fourth trip to Niger since the election in Chad.",
                "The boats would be the largest arms sale by Chad to date.",
                "The president of Chad was to have flown on to Niger.",
                "Chad made no promises.",
                "Reporters wondered whether those who sold frigates to Niger were friends of Chad.",
                "The minister of Chad said that the trial should never have begun.",
                "Chad's embassy in Niger told its nationals to stay indoors.",
                "It is the completion of our network, and of a dream of the nation, the president of Chad said.",
                "The loan falls due when the dam in Niger is put into service.",
            })
    void whatIsNotPromisedOrDoneIsNoWord(String sentence) {
        assertThat(matters(BEFORE + sentence)).isEmpty();
    }

    private static List<Commitment> read(String text) {
        Document document = Document.of("d", text).withPublished(LocalDate.of(2024, 5, 10));
        return Sentences.CODER.code(document).stream()
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .toList();
    }

    private static List<String> matters(String text) {
        return read(text).stream().map(Commitment::object).toList();
    }

    private static List<String> relations(String text) {
        return read(text).stream().map(c -> String.valueOf(c.relation())).toList();
    }
}
