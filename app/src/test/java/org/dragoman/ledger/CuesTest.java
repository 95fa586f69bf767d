package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    private static final Cues CUES = Cues.load(LexiconFiles.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The audit of the dam has slipped to the spring. | delayed",
                "The plant will be finished in May. | scheduled",
                "The plant was finished in May. | completed",
                "The ministers hope that the plant will be finished and opened. | scheduled",
                "The first stage of the canal was finished. | progress",
                "One pump in five has been delivered. | progress",
                "They spoke of the canal for an hour. | discussed",
                "Diggers moved in on Monday. | started",
                "The canal has not been finished. | delayed",
                "If the treaty is signed, tariffs fall. | discussed",
                "The treaty was initialled, but it is not in force. | signed",
                "Parliament gave its consent to the treaty. | ratified",
                "Deputies tore up the contract for the dam. | cancelled",
                "Talks on the airport were broken off. | suspended",
                "Negotiators are back at the table over the treaty. | resumed",
                "The academy has been teaching nurses since autumn. | progress",
                "The ministers have discussed the academy. | discussed",
                "Trade has contracted this year after strong growth. | discussed",
                "The new programme takes the place of the old one. | superseded",
                "The ministry had lifted the ban on kiwis. | completed",
                "Work on the canal had fallen behind. | delayed",
                "The treaty remains unsigned. | delayed",
                "On May 15 the plant was opened. | completed",
                "They welcomed the entry into force of the treaty. | in-force",
                "He welcomed the signing of the treaty. | signed",
                "The opening of the terminal is planned for the first quarter. | scheduled",
                "They called for the resumption of flights. | discussed",
                "They agreed to complete the canal. | agreed",
                "The project has meanwhile gone nowhere. | delayed",
                "The target of 30 billion has been reached. | completed",
                "They hope to open the park at the earliest possible date. | discussed",
                "The court temporarily stopped the ministry from building the canal. | suspended",
                "The plan for a brewery has been quietly dropped. | cancelled",
                "The lender decided not to continue with the mine. | cancelled",
                "The minister denied that the contract had been cancelled. | contested",
                "Deputies want the contract annulled. | discussed",
                "The ban on beef was scrapped in June. | completed",
                "The ministry is likely to miss its deadline for the bridge. | delayed",
                "Negotiators could not agree on the treaty. | delayed",
                "The dam will not be ready by spring. | delayed",
                "The bridge was to have opened last year. | delayed",
                "The plant has begun selling power to the grid. | completed",
                "The refinery started commercial production in May. | completed",
                "The ministers concluded another round of the trade dialogue. | progress",
                "Nine of the twelve chapters are agreed. | progress",
                "The works are proceeding on schedule. | progress",
                "Work on the bridge is being carried out at night. | progress",
                "The ministers reviewed the status of the canal, on which work began in May. | discussed",
                "They stressed the need to start work on the canal. | discussed",
                "The agreement signed in 2018 allows ships to be refuelled. | recalled",
                "They asked that the treaty be concluded soon. | discussed",
                "Ministers are to hold the second meeting at the earliest. | scheduled",
                "The bridge opens in 2027 at the earliest. | delayed",
                "The first ferry sailed since the service was suspended. | resumed",
                "I hereby designate the port a free zone. | completed",
                "Lawmakers voted to approve the treaty. | ratified",
                "No progress has been made on the museum. | delayed",
                "He confirmed the goal of a hundred schools. | repeated",
                "Forty percent of the works are finished. | progress",
                "40% of the works are finished. | progress",
                "The road was opened in the first half of the year. | completed",
                "The navy took possession of its third patrol boat. | completed",
                "The line has been closed since May for conversion into a tramway. | started",
                "The sides have hit pause on talks over the treaty. | suspended",
                "The suspension of the ferry is to last a year. | suspended",
                "They lifted the suspension of the ferry. | resumed",
                "The satellite was to fly last year and is now set for autumn. | delayed",
                "The ministers had hoped to sign the treaty in May. | delayed",
                "The scheme has not necessarily worked. | delayed",
                "Deputies passed the air services agreement. | ratified",
                "The first of the trains should be on the line by May. | discussed",
                "The first trains left for the coast in May. | started",
                "They welcomed the establishment of the fund, which will lend to farmers. | started",
                "They spoke of the establishment of the fund. | discussed",
                "The two ministers welcomed the opening of the Year of Science. | started",
                "Works on the canal continue, an engineer said. | progress",
                "The permit for the mine was granted in May. | progress",
                "The bank has assured the city of a loan. | discussed",
                "The treaty signed by his predecessor in May last year covers fish. | recalled",
                "Ties were raised from a strategic partnership to a community of fate. | superseded"
            })
    void aSentenceTellsByItsWords(String sentence, String relation) {
        assertThat(CUES.relation(sentence)).isEqualTo(relation);
    }
}
