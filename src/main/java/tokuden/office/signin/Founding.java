package tokuden.office.signin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tokuden.office.Denial;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;

/**
 * The office as it is to be founded (初期設定): what papers say of it, its officers, and a first
 * password for each. The first passwords are temporary, so that only the officer himself ends up
 * knowing his own.
 *
 * @param passwords by officer id
 */
public record Founding(Office office, Map<String, char[]> passwords) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{2,40}");

    public Founding {
        passwords = Map.copyOf(passwords);
    }

    /** Everything that still lacks before the office can work in earnest. */
    public List<Denial> lacks() {
        List<Denial> lacks = new ArrayList<>();
        required("office.no-ministry", office.ministry(), lacks);
        required("office.no-section", office.section(), lacks);
        required("office.no-symbol", office.symbol(), lacks);
        if (office.signIn().mode() == SignInRule.Mode.TRIAL) {
            lacks.add(new Denial("office.still-trial"));
        }
        for (Role role : List.of(Role.INVESTIGATION, Role.APPROVAL, Role.ADMINISTRATION)) {
            if (!office.has(role)) {
                lacks.add(new Denial("office.no-role", "role." + role));
            }
        }
        if (!twoPersons()) {
            lacks.add(new Denial("office.one-person"));
        }
        Set<String> ids = new HashSet<>();
        for (Officer officer : office.officers()) {
            lacks.addAll(lacks(officer, ids));
        }
        return lacks;
    }

    private List<Denial> lacks(Officer officer, Set<String> ids) {
        List<Denial> lacks = new ArrayList<>();
        if (!ID.matcher(officer.id()).matches()) {
            lacks.add(new Denial("office.bad-id", officer.id()));
        }
        if (!ids.add(officer.id())) {
            lacks.add(new Denial("office.id-twice", officer.id()));
        }
        required("office.no-name", officer.name(), lacks);
        char[] password = passwords.get(officer.id());
        if (password == null) {
            lacks.add(new Denial("office.no-password", officer.id()));
        } else {
            lacks.addAll(PasswordRule.objections(officer.id(), password));
        }
        return lacks;
    }

    /** Is there an approver for what another one drafts? */
    private boolean twoPersons() {
        return office.officers().stream()
                .filter(o -> o.holds(Role.INVESTIGATION))
                .allMatch(
                        o ->
                                office.officers().stream()
                                        .anyMatch(
                                                a ->
                                                        a.holds(Role.APPROVAL)
                                                                && !a.id().equals(o.id())));
    }

    private static void required(String key, String text, List<Denial> lacks) {
        if (text.isBlank()) {
            lacks.add(new Denial(key));
        }
    }

    /** The first passwords as they are kept. */
    List<Credential> credentials(SignIn signIn) {
        Map<String, Credential> kept = new HashMap<>();
        passwords.forEach((id, word) -> kept.put(id, signIn.hashed(id, word, true)));
        return office.officers().stream().map(o -> kept.get(o.id())).toList();
    }
}
