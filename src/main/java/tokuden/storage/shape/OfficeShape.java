package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;

/** The office and its officers. */
public final class OfficeShape {
    private OfficeShape() {}

    public static String text(Office office) {
        return Json.write(
                Json.shape()
                        .put("ministry", office.ministry())
                        .put("section", office.section())
                        .put("symbol", office.symbol())
                        .put("mode", office.signIn().mode().name())
                        .put("lockAfter", office.signIn().lockAfter().toString())
                        .set("officers", Json.array(office.officers(), OfficeShape::officer)));
    }

    public static Office office(String text) {
        JsonNode node = Json.read(text);
        return new Office(
                Json.text(node, "ministry"),
                Json.text(node, "section"),
                Json.text(node, "symbol"),
                Json.list(node.get("officers"), OfficeShape::officer),
                signIn(node));
    }

    /** An office from before there were passwords is on trial. */
    private static SignInRule signIn(JsonNode node) {
        return Json.get(node, "mode", SignInRule.Mode::valueOf)
                .map(mode -> new SignInRule(mode, Duration.parse(Json.text(node, "lockAfter"))))
                .orElse(SignInRule.TRIAL);
    }

    /** Ids of officers as a text. */
    public static String ids(Set<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        return Json.write(Json.shape().set("officers", Json.texts(sorted)));
    }

    /** Reads back the ids. */
    public static Set<String> ids(String text) {
        return Set.copyOf(Json.texts(Json.read(text).get("officers")));
    }

    static JsonNode officer(Officer officer) {
        List<String> roles = officer.roles().stream().map(Enum::name).sorted().toList();
        return Json.object()
                .put("id", officer.id())
                .put("name", officer.name())
                .put("post", officer.post())
                .set("roles", Json.texts(roles));
    }

    static Officer officer(JsonNode node) {
        Set<Role> roles =
                Json.texts(node.get("roles")).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
        return new Officer(
                Json.text(node, "id"), Json.text(node, "name"), Json.text(node, "post"), roles);
    }
}
