/**
 * Findings in the formats that the field's scripts read: POLECAT, ICEWS, GDELT, Phoenix, PLOVER JSON.
 *
 * <p>Each {@code Layout} is one published list of columns; {@link org.dragoman.export.LayoutSink}
 * writes any of them. May use record, ontology, actor and text.
 */
@NullMarked
package org.dragoman.export;

import org.jspecify.annotations.NullMarked;
