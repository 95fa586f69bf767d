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
        char[] plain = new char[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                plain[size++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                plain[size++] = (char) (c + 32);
            } else if (c == ' ' || c == '-') {
                if (size > 0 && plain[size - 1] != ' ') {
                    plain[size++] = ' ';
                }
            } else {
                return marked(name);
            }
        }
        if (size > 0 && plain[size - 1] == ' ') {
            size--;
        }
        return expanded(new String(plain, 0, size));
    }

    /** The key of a name with marks, points or letters outside a to z. */
    private static String marked(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || c == '-' || c == '–') {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z') {
                key.append(c);
            } else if (DROPPED.indexOf(c) < 0) {
                fold(c, key);
            }
        }
        return expanded(key.toString().strip());
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

    private static String expanded(String key) {
        boolean abbreviated = key.indexOf("st ") >= 0 || key.indexOf("mt ") >= 0 || key.indexOf("ft ") >= 0;
        if (!abbreviated) {
            return key;
        }
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
