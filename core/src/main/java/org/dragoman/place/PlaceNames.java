package org.dragoman.place;

import java.util.List;
import org.dragoman.syntax.PhraseParser;

/** The gazetteer's names of several words, which a phrase's grammar must not take apart: "Isle of Wight". */
record PlaceNames(Gazetteer gazetteer, KnownNames names) implements PhraseParser.Names {
    private static final int LONGEST = 5;

    @Override
    public int length(List<String> words, int from) {
        if (!Character.isUpperCase(words.get(from).codePointAt(0))) {
            return 0;
        }
        for (int end = Math.min(words.size(), from + LONGEST); end > from + 1; end--) {
            String phrase = String.join(" ", words.subList(from, end));
            boolean comma = phrase.indexOf(',') >= 0;
            if (!comma && (gazetteer.matches(phrase).length > 0 || names.country(phrase) != null)) {
                return end - from;
            }
        }
        return 0;
    }

    @Override
    public boolean adjective(String word) {
        return false;
    }

    @Override
    public boolean country(String words) {
        return names.country(words) != null;
    }
}
