package org.dragoman.text;

/**
 * What a printed character stands for in plain text, one UTF-16 unit at a time.
 *
 * <p>Example: {@code plain('\u2019')} is {@code '\''}. The units 0080 to 009F are read as Windows-1252, since in news
 * archives they are its quotes and dashes, wrongly decoded.
 */
final class Typography {
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Typography() {}

    /** Whether the unit is visible and always stands for itself, as most do. */
    static boolean ordinary(char unit) {
        return unit > ' ' && unit < 0x7F && unit != '-' && unit != '\'' && unit != '`';
    }

    /** Whether the unit ends a line. U+2029 and the form feed end a paragraph too. */
    static boolean lineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u000B' || unit == '\f' || unit == '\u2028' || unit == '\u2029';
    }

    /** Whether the unit is a blank of any width. */
    static boolean blank(char unit) {
        return unit == ' ' || unit == '\t' || (unit > 0x7F && Character.getType(unit) == Character.SPACE_SEPARATOR);
    }

    /** Whether the unit leaves no trace: control and format characters, soft hyphens, zero-width blanks and joiners. */
    static boolean invisible(char unit) {
        if (unit < ' ') {
            return unit != '\t' && !lineEnd(unit);
        }
        if (unit < 0x7F) {
            return false;
        }
        return unit == 0x7F
                || (unit <= 0x9F && plain(unit) == unit && unit != '\u0085' && !dash(unit))
                || unit == '\u034F'
                || (unit >= '\uFE00' && unit <= '\uFE0F')
                || unit == '\uFFFE'
                || unit == '\uFFFF'
                || Character.getType(unit) == Character.FORMAT;
    }

    /** Whether the unit is a dash between words; between two digits or letters an en dash is a hyphen. */
    static boolean dash(char unit) {
        return unit == '\u2013' || unit == '\u2014' || unit == '\u2015' || unit == '\u0096' || unit == '\u0097';
    }

    /** Whether the dash may also join two words: {@code 2013–2026}, {@code China–Tajikistan}. */
    static boolean joining(char dash) {
        return dash == '\u2013' || dash == '\u0096';
    }

    /** The letters of a ligature, or the three points of an ellipsis, or nothing. */
    static String spread(char unit) {
        if (unit == '\u2026' || unit == '\u0085') {
            return "...";
        }
        return unit >= '\uFB00' && unit <= '\uFB06' ? LIGATURES[unit - '\uFB00'] : "";
    }

    /** The plain unit for a typographic one, else the unit itself. */
    static char plain(char unit) {
        if (unit < 0x7F) {
            return unit == '`' ? '\'' : unit;
        }
        return switch (unit) {
            case '\u2018',
                    '\u2019',
                    '\u201A',
                    '\u201B',
                    '\u2032',
                    '\u2035',
                    '\u2039',
                    '\u203A',
                    '\u00B4',
                    '\u02BC',
                    '\u02BB',
                    '\u0091',
                    '\u0092',
                    '\u0082',
                    '\u008B',
                    '\u009B' -> '\'';
            case '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u201F',
                    '\u2033',
                    '\u2036',
                    '\u00AB',
                    '\u00BB',
                    '\u0093',
                    '\u0094',
                    '\u0084' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63' -> '-';
            default -> unit >= '\uFF01' && unit <= '\uFF5E' ? (char) (unit - 0xFEE0) : unit;
        };
    }
}
