package io.mailuo.server.figures;

import io.mailuo.server.facts.FacetValue;
import io.mailuo.server.facts.FacetView;
import io.mailuo.server.facts.Hidden;
import io.mailuo.server.facts.Named;
import io.mailuo.server.facts.Turns;
import io.mailuo.server.figures.Comparison.GroupView;
import io.mailuo.server.figures.Comparison.Row;
import io.mailuo.server.figures.Comparison.Tab;
import io.mailuo.server.web.Address;
import io.mailuo.server.web.Reply;
import io.mailuo.server.web.Request;
import io.mailuo.server.web.RequestFailed;
import io.mailuo.server.web.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code /figures/compare}: figures of several articles that say the same thing, side by side. */
final class CompareRoute implements Route {

    static final int PAGE = 12;

    /** Figures of a group on the page; the list has all. */
    static final int MAX_ROWS = 30;

    private static final int MAX_PAGE = 1_000_000;

    private final FigureSources sources;

    CompareRoute(FigureSources sources) {
        this.sources = sources;
    }

    @Override
    public Reply answer(Request request) {
        GroupChoice choice = GroupChoice.of(request, sources.forms()::simplified);
        Comparisons comparisons = sources.indexes().now().comparisons();
        Show show = request.text("show").map(CompareRoute::show).orElse(Show.SAME);
        Address here = request.address().without("format").without("lang").without("theme");
        List<Group> found = comparisons.select(show, choice::holds);
        int count = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page = Math.min(request.number("page", 1, 1, MAX_PAGE), count);
        int from = (page - 1) * PAGE;
        List<Group> shown = found.subList(from, Math.min(found.size(), from + PAGE));
        Named named = new Named(sources.catalogues().now(), sources.links());
        Comparison comparison = new Comparison(
                request.text("q").orElse(""),
                show.code(),
                tabs(comparisons, choice, show, here.without("page")),
                found.size(),
                chosen(choice, here.without("page"), named),
                views(shown, named),
                Turns.of(here, page, count),
                Hidden.of(here),
                sources.queries().groups(show, choice, from, PAGE));
        return sources.pages().answer(request, "figures-compare", comparison);
    }

    private static Show show(String code) {
        return Show.of(code)
                .orElseThrow(() -> new RequestFailed(
                        400, "The parameter show is \"" + code + "\"; it can be same, targets, differ, undated."));
    }

    private static List<Tab> tabs(Comparisons comparisons, GroupChoice choice, Show present, Address here) {
        return Arrays.stream(Show.values())
                .map(show -> new Tab(
                        show.code(),
                        comparisons.select(show, choice::holds).size(),
                        show == present,
                        here.with("show", show.code()).toString()))
                .toList();
    }

    private static List<FacetValue> chosen(GroupChoice choice, Address here, Named named) {
        List<FacetValue> all = new ArrayList<>(FacetView.chosen("about", here, choice.abouts(), named::name));
        all.addAll(FacetView.chosen("unit", here, choice.units(), unit -> unit));
        return all;
    }

    private List<GroupView> views(List<Group> groups, Named named) {
        return sources.store().read(quads -> {
            FigureViews views = new FigureViews(quads.getUnionGraph(), named, sources.links(), sources.numbers());
            return groups.stream().map(group -> view(group, views, named)).toList();
        });
    }

    private static GroupView view(Group group, FigureViews views, Named named) {
        Group.Key key = group.key();
        Figure first = group.figures().get(0);
        int earlier = Math.max(0, group.figures().size() - MAX_ROWS);
        Address list = Address.of("/figures").with("q", key.subject()).with("unit", key.unit());
        list = key.programme().isEmpty() ? list : list.with("programme", key.programme());
        list = key.holder().isEmpty() ? list : list.with("holder", key.holder());
        return new GroupView(
                key.subject(),
                key.unit(),
                named.maybe(key.programme()),
                named.maybe(key.holder()),
                named.kind(key.about()),
                key.status(),
                key.dated() ? first.begin() : "",
                key.dated() ? first.end() : "",
                group.articles(),
                group.figures().stream()
                        .skip(earlier)
                        .map(figure -> new Row(views.of(figure), Bar.of(figure, group.figures())))
                        .toList(),
                earlier,
                Share.of(group),
                list.toString());
    }
}
