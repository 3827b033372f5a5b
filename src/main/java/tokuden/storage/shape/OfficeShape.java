package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;

/** The office and its officers. */
public final class OfficeShape {
    private OfficeShape() {}

    public static String text(Office office) {
        return Json.write(
                Json.shape()
                        .put("ministry", office.ministry())
                        .put("section", office.section())
                        .put("symbol", office.symbol())
                        .set("officers", Json.array(office.officers(), OfficeShape::officer)));
    }

    public static Office office(String text) {
        JsonNode node = Json.read(text);
        return new Office(
                Json.text(node, "ministry"),
                Json.text(node, "section"),
                Json.text(node, "symbol"),
                Json.list(node.get("officers"), OfficeShape::officer));
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
