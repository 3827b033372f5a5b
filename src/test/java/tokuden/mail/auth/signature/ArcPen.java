package tokuden.mail.auth.signature;

/** Adds ARC sets for tests, each sealed by the same relay. */
public final class ArcPen {
    private final SigningPen pen;

    public ArcPen(SigningPen pen) {
        this.pen = pen;
    }

    /** The header with the next set on top. */
    public String seal(String header, String body, int instance, String validation) {
        String results =
                "ARC-Authentication-Results: i="
                        + instance
                        + "; mx.example.com;\r\n\tspf=pass smtp.mailfrom=shop@example.jp\r\n";
        String names = "from:to:subject:arc-authentication-results";
        String tags = " i=" + instance + "; a=rsa-sha256; d=example.jp; s=arc;";
        String signature =
                "ARC-Message-Signature:"
                        + tags
                        + " c=relaxed/relaxed;\r\n\th="
                        + names
                        + ";\r\n\tbh="
                        + SigningPen.hashOfRelaxed(body)
                        + ";\r\n\tb=";
        String under = results + header;
        String signed =
                SigningPen.selected(under, names, false) + SigningPen.relaxedField(signature);
        String message = signature + pen.value(signed) + "\r\n";
        String seal = "ARC-Seal:" + tags + " cv=" + validation + ";\r\n\tb=";
        StringBuilder chain = new StringBuilder();
        String all = message + under;
        for (int i = 1; i <= instance; i++) {
            chain.append(part(all, "ARC-Authentication-Results", i));
            chain.append(part(all, "ARC-Message-Signature", i));
            chain.append(i < instance ? part(all, "ARC-Seal", i) : SigningPen.relaxedField(seal));
        }
        return seal + pen.value(chain.toString()) + "\r\n" + all;
    }

    private static String part(String header, String name, int instance) {
        return SigningPen.fields(header).stream()
                .filter(f -> f.startsWith(name + ": i=" + instance + ";"))
                .map(f -> SigningPen.relaxedField(f) + "\r\n")
                .findFirst()
                .orElse("");
    }
}
