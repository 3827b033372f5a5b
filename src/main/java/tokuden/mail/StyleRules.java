package tokuden.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The style sheets within a page, as far as simple selectors go ({@code p}, {@code .x}, {@code
 * p.x}, {@code #y}), joined with the style an element has itself. Rules for certain screens only
 * ({@code @media}) are left out.
 */
final class StyleRules {
    private static final int MOST_RULES = 2_000;
    private static final Set<String> TELLING =
            Set.of(
                    "display",
                    "visibility",
                    "opacity",
                    "overflow",
                    "max-height",
                    "height",
                    "width",
                    "text-indent",
                    "left",
                    "top",
                    "font",
                    "font-size",
                    "color",
                    "background",
                    "background-color",
                    "background-image",
                    "white-space");
    private final Map<String, Map<String, String>> bySelector = new HashMap<>();

    private StyleRules() {}

    static StyleRules in(Document page) {
        StyleRules rules = new StyleRules();
        for (Element sheet : page.getElementsByTag("style")) {
            rules.sheet(sheet.data());
        }
        return rules;
    }

    /** The style of the element by property; the more special rule counts. */
    Map<String, String> of(Element element) {
        if (bySelector.isEmpty() && !element.hasAttr("style")) {
            return Map.of();
        }
        Map<String, String> style = new HashMap<>();
        for (String selector : selectors(element)) {
            style.putAll(bySelector.getOrDefault(selector, Map.of()));
        }
        if (element.hasAttr("style")) {
            style.putAll(declarations(element.attr("style")));
        }
        return style;
    }

    private static List<String> selectors(Element element) {
        String name = element.normalName();
        List<String> selectors = new ArrayList<>(List.of("*", name));
        for (String own : element.classNames()) {
            selectors.add("." + own.toLowerCase(Locale.ROOT));
            selectors.add(name + "." + own.toLowerCase(Locale.ROOT));
        }
        selectors.add("#" + element.id().toLowerCase(Locale.ROOT));
        selectors.add(name + "#" + element.id().toLowerCase(Locale.ROOT));
        return selectors;
    }

    private void sheet(String written) {
        String text = withoutComments(written).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length() && bySelector.size() < MOST_RULES) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selectors = text.substring(at, open).strip();
            if (selectors.startsWith("@")) {
                at = afterBlock(text, open);
                continue;
            }
            int close = text.indexOf('}', open);
            int end = close < 0 ? text.length() : close;
            rule(selectors, text.substring(open + 1, end));
            at = end + 1;
        }
    }

    private void rule(String selectors, String body) {
        Map<String, String> style = declarations(body);
        for (String selector : selectors.split(",")) {
            String simple = selector.strip();
            if (!simple.isEmpty() && simple.chars().noneMatch(c -> " >+~:[".indexOf(c) >= 0)) {
                bySelector.computeIfAbsent(simple, s -> new HashMap<>()).putAll(style);
            }
        }
    }

    private static int afterBlock(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("/*", at);
            int close = open < 0 ? -1 : text.indexOf("*/", open + 2);
            rest.append(text, at, open < 0 ? text.length() : open);
            at = close < 0 ? text.length() : close + 2;
        }
        return rest.toString().replace("<!--", "").replace("-->", "");
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> style = new HashMap<>();
        for (String declaration : body.split(";")) {
            int colon = declaration.indexOf(':');
            String property =
                    declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
            if (TELLING.contains(property)) {
                String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
                style.put(property, value.replace("!important", "").strip());
            }
        }
        return style;
    }
}
