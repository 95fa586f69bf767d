package org.dragoman.web;

import java.util.List;
import org.dragoman.store.OfficeHeld;

/**
 * An actor's page.
 *
 * @param name the name
 * @param held countries, sectors and offices under which documents know the actor, with the days
 * @param findings in how many findings it is a party
 * @param query the question that asks for these, with its mark
 * @param facets what can be narrowed by
 * @param partners those named beside the actor
 * @param latest the latest findings
 */
public record ActorView(
        String name,
        List<OfficeHeld> held,
        long findings,
        String query,
        List<FacetView> facets,
        FacetView partners,
        List<ListedView> latest) {
    public ActorView {
        held = List.copyOf(held);
        facets = List.copyOf(facets);
        latest = List.copyOf(latest);
    }
}
