package org.dragoman.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.ledger.Comparison;
import org.dragoman.ledger.Entry;
import org.dragoman.ledger.Link;
import org.dragoman.report.PairReport.Matter;
import org.dragoman.report.PairReport.Subject;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/** Sorts matters into the sections of a report. */
final class Sections {
    /** What is said again, spoken of or asked for moves nothing. */
    private static final Set<String> TALK = Set.of("repeated", "recalled", "discussed", "contested");

    private static final int SOON = 90;
    private static final int SAME_TIME = 31;

    private final Subject subject;
    private final Bibliography cited;

    Sections(Subject subject, Bibliography cited) {
        this.subject = subject;
        this.cited = cited;
    }

    List<Section> of(List<Matter> all) {
        List<Matter> sorted = all.stream().sorted(Matter.BY_DAY).toList();
        List<Matter> levels =
                sorted.stream().filter(m -> m.entry().level() != null).toList();
        List<Matter> matters =
                sorted.stream().filter(m -> m.entry().level() == null).toList();
        List<Section> sections = new ArrayList<>();
        if (!levels.isEmpty()) {
            sections.add(new Section(
                    "level",
                    "Level of partnership",
                    "Levels that were named or agreed, the earliest first.",
                    levels.stream().map(this::whole).toList()));
        }
        sections.add(overdue(matters));
        sections.add(due(matters));
        sections.add(disputed(sorted));
        sections.add(moved(matters));
        sections.add(begun(matters));
        sections.addAll(open(matters));
        sections.add(ended(matters));
        return sections;
    }

    private Section overdue(List<Matter> matters) {
        return new Section(
                "overdue",
                "Overdue",
                "The time named has passed, and no document tells that it is done.",
                matters.stream()
                        .filter(m -> m.standing().flagged("overdue"))
                        .sorted(Comparator.comparing(Sections::latest, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(this::whole)
                        .toList());
    }

    private Section due(List<Matter> matters) {
        return new Section(
                "due",
                "Due soon",
                "The time named ends within " + SOON + " days.",
                matters.stream().filter(this::soon).map(this::whole).toList());
    }

    private boolean soon(Matter matter) {
        LocalDate latest = latest(matter);
        LocalDate day = subject.day();
        return latest != null
                && matter.standing().open()
                && !latest.isBefore(day)
                && !latest.isAfter(day.plusDays(SOON));
    }

    private static @Nullable LocalDate latest(Matter matter) {
        String due = matter.standing().due();
        return due == null ? null : new When(due, TimeKind.BY).latest();
    }

    private Section disputed(List<Matter> matters) {
        List<Item> items = new ArrayList<>();
        for (Matter matter : matters) {
            List<String> sentences = new ArrayList<>();
            Set<Link> links = new LinkedHashSet<>();
            List<Link> all = matter.links();
            for (int i = 0; i < all.size(); i++) {
                Link link = all.get(i);
                if (link.relation().equals("contested")) {
                    sentences.add("Contested: " + String.join("; ", disagreement(link)) + ".");
                    links.addAll(all.subList(Math.max(0, before(all, i)), i));
                    links.add(link);
                }
                for (Link other : all.subList(0, i)) {
                    String opposed = sameTime(other, link) ? Comparison.opposed(other, link) : "";
                    if (!opposed.isEmpty()) {
                        sentences.add("Two documents of the same weeks exclude each other: " + opposed + ".");
                        links.add(other);
                        links.add(link);
                    }
                }
            }
            if (!links.isEmpty()) {
                items.add(item(matter, sentences.stream().distinct().toList(), List.copyOf(links)));
            }
        }
        return new Section("disputed", "Where documents disagree", "Each with the words of both.", items);
    }

    /** The latest link before that tells of a deed: what a contested one is held against. */
    private static int before(List<Link> links, int contested) {
        for (int i = contested - 1; i >= 0; i--) {
            if (Set.of("started", "progress", "completed", "signed")
                    .contains(links.get(i).relation())) {
                return i;
            }
        }
        return contested - 1;
    }

    /** Why a link is contested: of its reasons those that say so. */
    private static List<String> disagreement(Link link) {
        List<String> said = link.reasons().stream()
                .filter(r -> r.contains("another") || r.contains("deni"))
                .toList();
        return said.isEmpty() ? List.of("a document denies what another reports") : said;
    }

    private static boolean sameTime(Link one, Link other) {
        LocalDate first = one.published();
        LocalDate second = other.published();
        return first != null
                && second != null
                && !one.document().equals(other.document())
                && !second.isAfter(first.plusDays(SAME_TIME));
    }

    private Section moved(List<Matter> matters) {
        List<Item> items = new ArrayList<>();
        for (Matter matter : matters) {
            List<Link> links = matter.links().stream()
                    .filter(this::recent)
                    .filter(l -> !TALK.contains(l.relation()))
                    .filter(l -> !l.equals(matter.links().get(0)))
                    .toList();
            if (!links.isEmpty()) {
                items.add(item(matter, Wording.state(matter.entry(), matter.standing()), links));
            }
        }
        return new Section(
                "moved",
                "What moved since " + Days.text(subject.since()),
                "Matters known before of which something new is reported. Words said again are left out.",
                items);
    }

    private Section begun(List<Matter> matters) {
        return new Section(
                "new",
                "First said since " + Days.text(subject.since()),
                "Matters of which no earlier document speaks.",
                matters.stream()
                        .filter(m -> recent(m.links().get(0)))
                        .map(m -> item(
                                m,
                                Wording.state(m.entry(), m.standing()),
                                m.links().subList(0, 1)))
                        .toList());
    }

    private boolean recent(Link link) {
        return link.published() != null && !link.published().isBefore(subject.since());
    }

    private List<Section> open(List<Matter> matters) {
        Map<String, List<Matter>> areas = new TreeMap<>();
        for (Matter matter : matters) {
            if (matter.standing().open()) {
                areas.computeIfAbsent(area(matter.entry()), a -> new ArrayList<>())
                        .add(matter);
            }
        }
        List<Section> sections = new ArrayList<>();
        areas.forEach((area, open) -> sections.add(new Section(
                "open", "Open: " + area, "", open.stream().map(this::whole).toList())));
        return sections;
    }

    /** The first area, as words. */
    static String area(Entry entry) {
        String area = entry.areas().isEmpty() ? "other" : entry.areas().get(0);
        return area.equals("cross-cutting") ? "several areas" : area.replace('-', ' ');
    }

    private Section ended(List<Matter> matters) {
        return new Section(
                "ended",
                "Done or ended",
                "Nothing more is to be done or kept.",
                matters.stream()
                        .filter(m -> !m.standing().open())
                        .map(m -> item(m, Wording.state(m.entry(), m.standing()), List.of(Sections.ending(m))))
                        .toList());
    }

    /** The link that says how it ended; the last where none does. */
    private static Link ending(Matter matter) {
        List<Link> links = matter.links();
        for (Link link : links) {
            if (link.relation().equals(matter.standing().stage())) {
                return link;
            }
        }
        return links.get(links.size() - 1);
    }

    /** A matter with all that is to be said, its first words, its firmest, and the last that moved it. */
    private Item whole(Matter matter) {
        List<Link> links = matter.links();
        Set<Link> shown = new LinkedHashSet<>();
        shown.add(links.get(0));
        links.stream().max(Comparator.comparingInt(Link::strength)).ifPresent(firmest -> {
            if (firmest.strength() > links.get(0).strength()) {
                shown.add(firmest);
            }
        });
        for (int i = links.size() - 1; i > 0; i--) {
            if (!TALK.contains(links.get(i).relation())) {
                shown.add(links.get(i));
                break;
            }
        }
        List<Link> inOrder = links.stream().filter(shown::contains).toList();
        return item(matter, Wording.open(matter.entry(), matter.standing(), links, subject.day()), inOrder);
    }

    private Item item(Matter matter, List<String> sentences, List<Link> links) {
        return new Item(
                matter.entry(),
                matter.standing(),
                sentences,
                links.stream().distinct().map(cited::statement).toList());
    }
}
