package org.dragoman.nlp4j;

import java.util.Set;

/** Word lists that can be read. */
final class Words {
    private Words() {}

    /** {@code of("mr mrs")} holds the two. */
    static Set<String> of(String list) {
        return Set.of(list.split(" ", -1));
    }
}
