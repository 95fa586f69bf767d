package org.dragoman.web;

import java.util.Locale;
import org.dragoman.coding.Frame;
import org.dragoman.evaluate.Share;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A frame in a list.
 *
 * @param id file and name
 * @param codes what it brings: an act, a phase or a content
 * @param findings how many findings of the store it gave
 * @param right of the events it gave on development data, how many were right
 * @param measured of how many
 * @param precision the share with its interval, in words; empty where nothing was measured
 */
public record FrameRow(String id, String codes, long findings, int right, int measured, String precision) {
    static FrameRow of(Frame frame, long findings, @Nullable Share share) {
        return new FrameRow(
                frame.id(),
                codes(frame),
                findings,
                share == null ? 0 : share.right(),
                share == null ? 0 : share.of(),
                share == null
                        ? ""
                        : share.right() + " of " + share.of() + " (" + PrecisionView.rounded(share.low()) + " to "
                                + PrecisionView.rounded(share.high()) + ")");
    }

    private static String codes(Frame frame) {
        if (frame.relation() != null) {
            return "report: " + frame.relation();
        }
        if (frame.phase() != Phase.NONE) {
            return "phase: " + frame.phase().name().toLowerCase(Locale.ROOT);
        }
        if (frame.act() != Act.DO) {
            return "act: " + frame.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return frame.content() == null ? "light verb" : "content: " + frame.content();
    }
}
