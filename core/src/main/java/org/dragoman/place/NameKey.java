package org.dragoman.place;

import java.text.Normalizer;
import java.util.Set;

/**
 * The form under which names of places are compared.
 *
 * <p>Example: "Saint-Étienne", "St. Etienne" and "SAINT ETIENNE" all have {@code "saint etienne"}. The script that makes
 * the gazetteer does the same.
 */
final class NameKey {
    private static final String DROPPED = "'’‘`´ʻʼʾʿ.";
    private static final Set<String> KINDS = Set.of(
            "oblast",
            "province",
            "region",
            "state",
            "governorate",
            "krai",
            "kray",
            "republic",
            "district",
            "county",
            "department",
            "division",
            "prefecture",
            "territory",
            "oblisi",
            "regional",
            "muhafazat",
            "canton",
            "voivodeship",
            "autonomous",
            "raion",
            "parish",
            "municipality",
            "atoll");

    private NameKey() {}

    static String of(String name) {
        int length = name.length();
        StringBuilder key = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c == ' ' || c == '-' || c == '–') {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else if (DROPPED.indexOf(c) < 0) {
                fold(c, key);
            }
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        return abbreviated(key) ? expanded(key.toString()) : key.toString();
    }

    private static void fold(char c, StringBuilder key) {
        switch (c) {
            case 'ı' -> key.append('i');
            case 'ø', 'Ø' -> key.append('o');
            case 'ł', 'Ł' -> key.append('l');
            case 'đ', 'Đ', 'ð' -> key.append('d');
            case 'ß' -> key.append("ss");
            case 'æ', 'Æ' -> key.append("ae");
            case 'œ', 'Œ' -> key.append("oe");
            case 'ə', 'Ə' -> key.append('e');
            case 'þ', 'Þ' -> key.append("th");
            default -> {
                if (c < 128) {
                    key.append(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    decompose(c, key);
                }
            }
        }
    }

    private static void decompose(char c, StringBuilder key) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                key.append(Character.toLowerCase(part));
            }
        }
    }

    private static boolean abbreviated(StringBuilder key) {
        return key.length() > 3 && (key.indexOf("st ") >= 0 || key.indexOf("mt ") >= 0 || key.indexOf("ft ") >= 0);
    }

    private static String expanded(String key) {
        StringBuilder words = new StringBuilder(key.length() + 4);
        for (String word : key.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(
                            switch (word) {
                                case "st" -> "saint";
                                case "mt" -> "mount";
                                case "ft" -> "fort";
                                default -> word;
                            });
        }
        return words.toString();
    }

    /** The key without the words that only say what sort of division it is: "donetsk" for "donetsk oblast". */
    static String bare(String key) {
        String bare = key.startsWith("republic of ")
                ? key.substring(12)
                : key.startsWith("muhafazat ") ? key.substring(10) : key;
        int blank = bare.lastIndexOf(' ');
        while (blank > 0 && KINDS.contains(bare.substring(blank + 1))) {
            bare = bare.substring(0, blank);
            blank = bare.lastIndexOf(' ');
        }
        return bare;
    }
}
