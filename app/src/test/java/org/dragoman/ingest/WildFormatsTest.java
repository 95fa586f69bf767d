package org.dragoman.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the style of real ones: half broken, in old encodings, packed. */
class WildFormatsTest {
    @TempDir
    Path directory;

    private List<Reading> read(String name, byte[] bytes, Map<String, String> columns) throws IOException {
        return WildFiles.read(directory, name, bytes, columns);
    }

    private List<Document> documents(String name, byte[] bytes) throws IOException {
        return read(name, bytes, Map.of()).stream()
                .filter(Reading.Text.class::isInstance)
                .map(reading -> ((Reading.Text) reading).document())
                .toList();
    }

    private List<String> faults(String name, byte[] bytes) throws IOException {
        return read(name, bytes, Map.of()).stream()
                .filter(Reading.Fault.class::isInstance)
                .map(reading -> ((Reading.Fault) reading).message().replace(directory + "/", ""))
                .toList();
    }

    private Document only(String name) throws IOException {
        List<Document> documents = documents(name, WildFiles.wild(name));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    @Test
    void aNewsPageIsItsArticleAndNothingElse() throws IOException {
        Document page = only("news-site.html");
        assertThat(page.text())
                .startsWith("Kenya's Foreign Minister")
                .contains("€60 million", "\n\nGermany promised")
                .doesNotContain("Home", "Most read", "France attacked", "All rights");
        assertThat(page.title()).isEqualTo("Kenyan minister visits Berlin");
        assertThat(page.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(page.publisher()).isEqualTo("The Example");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.id()).isEqualTo("news-site");
    }

    @Test
    void anOldPageOfTablesIsReadToo() throws IOException {
        Document page = only("ministry.html");
        assertThat(page.text())
                .contains("They reviewed bilateral relations,", "called for the release of all hostages")
                .doesNotContain("not text", "Embassies");
        assertThat(page.published()).isEqualTo(LocalDate.of(2023, 11, 20));
        assertThat(page.title()).isEqualTo("Minister receives Moroccan counterpart");
    }

    @Test
    void aPieceOfHtmlIsAPage() throws IOException {
        assertThat(only("bare.html").text())
                .isEqualTo("Chad recalled its ambassador from Germany on Friday.\n\nBerlin regretted the step.");
        assertThat(documents("page.txt", "<!DOCTYPE html><p>Xi left Astana.".getBytes(UTF_8)))
                .extracting(Document::text)
                .containsExactly("Xi left Astana.");
    }

    @Test
    void feedsGiveTheirItems() throws IOException {
        List<Document> rss = documents("world.rss", WildFiles.wild("world.rss"));
        assertThat(rss).extracting(Document::id).containsExactly("a-1", "a-2");
        assertThat(rss.get(0).title()).isEqualTo("Japan & Vietnam sign deal");
        assertThat(rss.get(0).text()).isEqualTo("Japan and Vietnam signed a trade agreement on Tuesday.");
        assertThat(rss.get(0).published()).as("the day as written").isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(rss.get(0).publisher()).isEqualTo("World wire");
        assertThat(rss.get(1).text()).isEqualTo("France condemned the attack.");
        assertThat(faults("world.rss", WildFiles.wild("world.rss")))
                .containsExactly(
                        "world.rss#2: unknown date \"sometime\"; write it as 2025-06-17; the document is read as undated",
                        "world.rss#3: an empty text; leave the document out");

        List<Document> atom = documents("ministry.atom", WildFiles.wild("ministry.atom"));
        assertThat(atom)
                .extracting(Document::text)
                .containsExactly("Norway hosted talks.\n\nBoth sides left satisfied.", "Norway thanked Qatar.");
        assertThat(atom.get(0).url()).isEqualTo("https://example.org/1");
        assertThat(atom.get(0).title()).isEqualTo("Talks in Oslo");
        assertThat(atom.get(0).published()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    @Test
    void aBrokenFeedGivesWhatItHas() throws IOException {
        List<Document> items = documents("broken.xml", WildFiles.wild("broken.xml"));
        assertThat(items).hasSizeGreaterThanOrEqualTo(2);
        assertThat(items.get(0).text()).isEqualTo("Fiji closed its mission in Baku.");
        assertThat(items.get(items.size() - 1).text()).startsWith("Samoa waits");
    }

    @Test
    void petrarchsSentencesAreDocuments() throws IOException {
        List<Document> sentences = documents("petrarch.xml", WildFiles.wild("petrarch.xml"));
        assertThat(sentences).extracting(Document::id).containsExactly("WIRE0001_1", "WIRE0001_2");
        assertThat(sentences.get(0).text()).isEqualTo("Mali's army chief met rebel leaders in Kidal & promised talks.");
        assertThat(sentences.get(0).published()).isEqualTo(LocalDate.of(2015, 6, 4));
        assertThat(sentences.get(0).publisher()).isEqualTo("WIRE");
        assertThat(faults("petrarch.xml", WildFiles.wild("petrarch.xml")))
                .containsExactly("petrarch.xml#3: an empty text; leave the document out");
        assertThat(faults("other.xml", "<a><b>c</b></a>".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("XML without items");
    }

    @Test
    void petrarchsXmlIsReadEvenWhereItIsNoXml() throws IOException {
        List<Document> windows = documents("petrarch-windows.xml", WildFiles.wild("petrarch-windows.xml"));
        assertThat(windows)
                .extracting(Document::id, Document::text, Document::published)
                .containsExactly(
                        tuple(
                                "AFP_07_2",
                                "C\u00f4te d\u2019Ivoire & Ghana agreed to draw their sea border.",
                                LocalDate.of(2016, 2, 29)),
                        tuple("AFP_08_1", "Togo \"welcomed\" it.", LocalDate.of(2016, 3, 1)));
        assertThat(windows.get(1).url()).isEqualTo("https://example.org/8");
        assertThat(documents("petrarch-cut.xml", WildFiles.wild("petrarch-cut.xml")))
                .extracting(Document::id, Document::text)
                .containsExactly(
                        tuple("W1_1", "Peru asked Chile to return the miners."),
                        tuple("petrarch-cut.xml#2", "Chile said it would."),
                        tuple("W2_1", "The miners were ret"));
        assertThat(faults("petrarch-cut.xml", WildFiles.wild("petrarch-cut.xml")))
                .containsExactly(
                        "petrarch-cut.xml#2: unknown date \"NA\"; write it as 2025-06-17; the document is read as undated");
    }

    @Test
    void parsesOfOtherProgramsAreReadWithWhatTheyAdd() throws IOException {
        Document stanza = only("stanza.conllu");
        assertThat(stanza.id()).isEqualTo("s1");
        assertThat(stanza.text()).isEqualTo("Iran didn\u2019t reply.");
        assertThat(stanza.published()).isEqualTo(LocalDate.of(2022, 1, 9));
        assertThat(only("udpipe.conllu").text()).isEqualTo("Xi left.\nPutin stayed.");
        assertThat(faults("udpipe.conllu", WildFiles.wild("udpipe.conllu"))).isEmpty();
        assertThat(only("broken.conllu").id()).isEqualTo("good");
        assertThat(faults("broken.conllu", WildFiles.wild("broken.conllu")))
                .containsExactly(
                        "broken.conllu:8: the heads are no tree: Xi left; give each sentence one word with head 0, above all others",
                        "broken.conllu:12: 1 columns instead of 10; separate the columns by tabs",
                        "broken.conllu:18: 4 columns instead of 10; separate the columns by tabs");
    }

    @Test
    void linesOfAScraperAreReadInTheirMixedEncodings() throws IOException {
        assertThat(documents("scraper.jsonl", WildFiles.wild("scraper.jsonl")))
                .extracting(Document::id, Document::text, Document::published)
                .containsExactly(
                        tuple("m1", "Chad\u2019s president met Niger\u2019s.", LocalDate.of(2020, 5, 4)),
                        tuple("m2", "Mali said no.", LocalDate.of(2020, 5, 5)),
                        tuple("m3", "Caf\u00e9 talks failed.", LocalDate.of(2020, 5, 6)));
        assertThat(faults("scraper.jsonl", WildFiles.wild("scraper.jsonl")))
                .singleElement()
                .asString()
                .startsWith("scraper.jsonl:5: no JSON (");
    }

    /** What was written before a crawler was stopped is read. */
    @Test
    void ofAPackedWebArchiveThatIsCutOffTheWholePagesAreRead() throws IOException {
        byte[] first = WildFiles.packed(".gz", WildFiles.warc("<p>Chad freed two Sudanese pilots."));
        byte[] second = WildFiles.packed(".gz", WildFiles.warc("<p>Mali closed its border with Niger."));
        byte[] both = Arrays.copyOf(first, first.length + second.length / 2);
        System.arraycopy(second, 0, both, first.length, second.length / 2);
        List<Reading> readings = read("day.warc.gz", both, Map.of());
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Reading.Text.class,
                        page -> assertThat(page.document().text()).contains("Sudanese pilots"));
        assertThat(readings)
                .last()
                .isInstanceOfSatisfying(
                        Reading.Fault.class,
                        fault -> assertThat(fault.message()).contains("day.warc.gz", "it cannot be read"));
    }

    @Test
    void tablesAreReadWhateverWroteThem() throws IOException {
        List<Document> excel = documents("excel.csv", WildFiles.wild("excel.csv"));
        assertThat(excel).extracting(Document::id).containsExactly("1", "2");
        assertThat(excel.get(0).text()).isEqualTo("Ghana and Togo agreed to reopen the border.\nNo date was given.");
        assertThat(excel.get(0).title()).isEqualTo("Ghana, Togo agree");
        assertThat(excel).extracting(Document::published).containsOnly(LocalDate.of(2021, 3, 4));
        assertThat(excel.get(1).text()).isEqualTo("He said \"no\".");

        Document europe = only("europe.csv");
        assertThat(europe.text()).isEqualTo("Perú recalled its ambassador");
        assertThat(europe.publisher()).isEqualTo("Agencia");

        List<Document> tabs = documents("plain.tsv", WildFiles.wild("plain.tsv"));
        assertThat(tabs).extracting(Document::text).containsExactly("Iran said \"no", "Oman said yes");
        assertThat(tabs.get(0).id()).isEqualTo("plain.tsv:2");
    }

    @Test
    void columnsOfOtherNamesAreNamedByTheUser() throws IOException {
        byte[] table = "Wann,Was\n2024-03-05,Xi left.\n".getBytes(UTF_8);
        List<Reading> readings = read("t.csv", table, Map.of("text", "was", "date", "Wann"));
        assertThat(((Reading.Text) readings.get(0)).document().published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(faults("t.csv", table))
                .containsExactly("t.csv: no column with the text among Wann, Was; name it: --columns text=NAME");
        assertThat(read("t.csv", table, Map.of("text", "was", "title", "Kopf")))
                .first()
                .isInstanceOfSatisfying(Reading.Fault.class, fault -> {
                    assertThat(fault.skipped()).isFalse();
                    assertThat(fault.message()).contains("no column \"Kopf\"", "Wann, Was");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {".gz", ".zst"})
    void packedFilesAreUnpacked(String how) throws IOException {
        assertThat(documents("plain.tsv" + how, WildFiles.packed(how, WildFiles.wild("plain.tsv"))))
                .hasSize(2);
        byte[] long1 = ("text\n" + "Xi left.\n".repeat(20_000)).getBytes(UTF_8);
        byte[] cut = WildFiles.packed(how, long1);
        List<Reading> readings = read("cut.csv" + how, Arrays.copyOf(cut, cut.length / 2), Map.of());
        assertThat(readings)
                .last()
                .isInstanceOfSatisfying(
                        Reading.Fault.class,
                        fault -> assertThat(fault.message()).contains("it cannot be read"));
    }

    @Test
    void archivesGiveTheirTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : WildFiles.NAMES) {
                zip.putNextEntry(new ZipEntry("day/" + name));
                zip.write(WildFiles.wild(name));
            }
            zip.putNextEntry(new ZipEntry("day/picture.png"));
            zip.write(new byte[100]);
            zip.putNextEntry(new ZipEntry("__MACOSX/day/._bare.html"));
            zip.write(new byte[100]);
        }
        assertThat(documents("all.zip", out.toByteArray())).hasSizeGreaterThan(14);
        assertThat(faults("all.zip", out.toByteArray())).anyMatch(fault -> fault.startsWith("all.zip!day/world.rss#3"));
        assertThat(faults("none.zip", new byte[0]))
                .containsExactly("none.zip: an archive without texts; look what is in it");
    }

    /** Archives of older programs have names in an encoding of their own. */
    @Test
    void namesInAnArchiveMayBeSpeltInAnyWay() throws IOException {
        for (String charset : List.of("UTF-8", "windows-1252", "IBM437")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(charset))) {
                zip.putNextEntry(new ZipEntry("caf\u00e9.txt"));
                zip.write("Xi left.".getBytes(UTF_8));
            }
            List<Document> documents = documents("old.zip", out.toByteArray());
            assertThat(documents).as(charset).extracting(Document::text).containsExactly("Xi left.");
            assertThat(charset.equals("IBM437") || documents.get(0).id().equals("caf\u00e9"))
                    .as(charset + ": " + documents.get(0).id())
                    .isTrue();
        }
    }

    @Test
    void webArchivesGiveTheirPages() throws IOException {
        byte[] bytes = WildFiles.warc(
                new String(WildFiles.wild("news-site.html"), UTF_8), "<p>Chad freed two Sudanese pilots.");
        for (String name : List.of("crawl.warc", "crawl.warc.gz")) {
            List<Document> pages = documents(name, name.endsWith("gz") ? WildFiles.packed(".gz", bytes) : bytes);
            assertThat(pages)
                    .extracting(Document::id)
                    .containsExactly("https://example.org/0", "https://example.org/1");
            assertThat(pages.get(0).published()).isEqualTo(LocalDate.of(2024, 3, 5));
            assertThat(pages.get(1).published()).as("when it was fetched").isEqualTo(LocalDate.of(2024, 5, 5));
        }
        List<Reading> cut = read("cut.warc", Arrays.copyOf(bytes, bytes.length - 80), Map.of());
        assertThat(cut.get(0)).isInstanceOf(Reading.Text.class);
        assertThat(faults("empty.warc", new byte[0]))
                .containsExactly("empty.warc: a web archive without pages; look what is in it");
    }
}
