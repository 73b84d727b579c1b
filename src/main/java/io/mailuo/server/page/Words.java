package io.mailuo.server.page;

import io.mailuo.server.graph.Glossary;
import io.mailuo.server.web.Language;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What templates say in the reader's language: {@code t('list.found', n)} gives words of the interface,
 * {@code label | said} a term's label.
 */
final class Words extends AbstractExtension {

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Said(messages));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("said", new LabelSaid());
    }

    private static Language language(EvaluationContext context) {
        return context.getLocale().equals(Locale.ENGLISH) ? Language.EN : Language.ZH;
    }

    private static final class Said implements Function {

        private final Messages messages;

        Said(Messages messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        /** Pebble numbers unnamed arguments: "0" is the key, the rest fill its pattern. */
        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            List<Object> values = List.copyOf(new TreeMap<>(arguments).values());
            return messages.say(language(context), String.valueOf(values.get(0)), values.subList(1, values.size()));
        }
    }

    private static final class LabelSaid implements Filter {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return input instanceof Glossary.Label label
                    ? language(context) == Language.EN ? label.en() : label.zh()
                    : String.valueOf(input);
        }
    }
}
