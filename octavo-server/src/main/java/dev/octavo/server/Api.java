package dev.octavo.server;

import java.util.ArrayList;
import java.util.List;

/// All routes under `/api/v1`. `openapi.json` describes them; a test holds the two together.
final class Api {

    private Api() {}

    static List<Route> routes() {
        List<Route> out = new ArrayList<>(FilingsRoutes.all());
        out.addAll(FilingRoutes.all());
        out.addAll(DisclosureRoutes.all());
        out.add(LedgerRoute.route());
        out.addAll(PipelineRoutes.all());
        out.add(TimelineRoute.route());
        out.add(SearchRoute.route());
        out.add(ExportRoute.route());
        return List.copyOf(out);
    }
}
