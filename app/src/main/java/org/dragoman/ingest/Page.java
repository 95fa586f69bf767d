package org.dragoman.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: its text without navigation, comments and the like, and what the page says of itself.
 *
 * <p>Example: of a page whose {@code meta} names {@code article:published_time} 2025-06-17T08:00:00Z the date is that; the
 * text has a paragraph a line with an empty line between them. Spans of findings point into this text.
 */
final class Page {
    private static final String DATES =
            "meta[property=article:published_time], meta[property=og:article:published_time], "
                    + "meta[name=article:published_time], meta[itemprop=datePublished], meta[name=pubdate], "
                    + "meta[name=publishdate], meta[name=publish-date], meta[name=parsely-pub-date], meta[name=sailthru.date], "
                    + "meta[name=DC.date.issued], meta[name=dc.date], meta[name=DC.date], meta[name=date]";

    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "section",
            "article",
            "table",
            "tr",
            "td",
            "th",
            "br",
            "hr",
            "figure",
            "figcaption",
            "pre",
            "dl",
            "dt",
            "dd",
            "body",
            "main",
            "header");

    private final org.jsoup.nodes.Document page;
    private final @Nullable String url;

    private Page(org.jsoup.nodes.Document page, @Nullable String url) {
        this.page = page;
        this.url = url;
    }

    /**
     * Reads a page.
     *
     * @param charset as the server stated it; null if it did not, then the page's own statement counts
     * @param url where it came from, null if unknown
     */
    static Page read(byte[] html, @Nullable String charset, @Nullable String url) throws IOException {
        return new Page(Jsoup.parse(new ByteArrayInputStream(html), charset, url == null ? "" : url), url);
    }

    /** A piece of HTML in a feed, as plain text. */
    static String plain(String html) {
        return text(Jsoup.parseBodyFragment(html).body());
    }

    /** A field of the document: {@code text}, {@code title}, {@code date}, {@code url}, {@code publisher}, {@code language}. */
    @Nullable
    String field(String field) {
        return switch (field) {
            case "text" -> article();
            case "title" -> title();
            case "date" -> date();
            case "url" -> url == null ? attribute("link[rel=canonical]", "href") : url;
            case "publisher" -> attribute("meta[property=og:site_name]", "content");
            case "language" -> attribute("html", "lang");
            default -> null;
        };
    }

    private String article() {
        // The library changes the tree it is given.
        Article article = new Readability4J(url == null ? "" : url, page.clone()).parse();
        Element content = article.getArticleContent();
        String text = content == null ? "" : text(content);
        if (!text.isBlank()) {
            String heading = title() + "\n\n";
            return text.startsWith(heading) ? text.substring(heading.length()) : text;
        }
        Element body = page.body().clone();
        body.select("script, style, noscript, nav, header, footer, aside, form, button, iframe")
                .remove();
        return text(body);
    }

    private @Nullable String title() {
        String stated = attribute("meta[property=og:title]", "content");
        if (stated != null) {
            return stated;
        }
        List<Element> headings = page.select("article h1, main h1, h1");
        return headings.isEmpty()
                ? (page.title().isBlank() ? null : page.title())
                : headings.get(0).text();
    }

    private @Nullable String date() {
        String stated = attribute(DATES, "content");
        if (stated != null) {
            return stated;
        }
        for (Element data : page.select("script[type=application/ld+json]")) {
            Matcher published = PUBLISHED.matcher(data.data());
            if (published.find()) {
                return published.group(1);
            }
        }
        String time = attribute("time[pubdate], time[itemprop=datePublished]", "datetime");
        return time == null ? attribute("article time, main time, time", "datetime") : time;
    }

    private @Nullable String attribute(String query, String name) {
        for (Element element : page.select(query)) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name).strip();
            }
        }
        return null;
    }

    /** Its paragraphs, an empty line between them. */
    private static String text(Element content) {
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        gather(content, text, paragraph);
        end(text, paragraph);
        return text.toString();
    }

    private static void gather(Node node, StringBuilder text, StringBuilder paragraph) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                paragraph.append(words.getWholeText());
            } else if (child instanceof Element element && !element.normalName().equals("script")) {
                boolean block = BLOCKS.contains(element.normalName());
                if (block) {
                    end(text, paragraph);
                }
                gather(element, text, paragraph);
                if (block) {
                    end(text, paragraph);
                }
            }
        }
    }

    private static void end(StringBuilder text, StringBuilder paragraph) {
        String words = paragraph.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
        paragraph.setLength(0);
    }
}
