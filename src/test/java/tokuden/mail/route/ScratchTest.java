package tokuden.mail.route;
import java.nio.file.*; import java.util.*; import org.junit.jupiter.api.Test; import tokuden.mail.*;
class ScratchTest {
  @Test void x() throws Exception {
    LineNames names = LineNames.shipped(); Routes routes = new Routes(names);
    TrustedHosts t = TrustedHosts.named(List.of("slashnull.org","netnoteinc.com","spamassassin.taint.org","webnote.net","tuatha.org","visi.com","mothlight.dyndns.org","fastmail.fm","grossfld.com.hk","jmason.org","lerctr.org","mandark.labs.netnoteinc.com","google.com","u-picardie.fr"));
    StringBuilder out = new StringBuilder();
    for (String d : List.of("spam-2002","newsletters-2002","spam-2023","cjk","fixtures","bounces","torture")) {
      try (var s = Files.walk(Path.of("../shared/corpus/mail", d))) {
        for (Path p : s.filter(Files::isRegularFile).sorted().toList()) {
          Mail m = new MailReader().read(Files.readAllBytes(p));
          Route r = routes.read(m, t);
          if (r.hops().isEmpty()) continue;
          out.append(p.getFileName().toString(), 0, Math.min(8, p.getFileName().toString().length())).append(' ').append(d).append(" | ");
          if (r.boundary().isEmpty()) { out.append("NONE top=").append(r.hops().get(0).byName()).append('|').append(r.standings()).append('\n'); continue; }
          Hop b = r.boundary().get().line();
          out.append(r.direct().answer()+" "+b.index()+" ip="+b.address().map(Addresses::text).orElse("-")+" helo="+b.from().heloName()+" ptr="+b.from().ptr()+"/"+b.from().reverse()+" by="+b.byName()+" sw="+b.software()+" time="+b.time().map(HopTime::at).orElse(null)+" forged="+r.forgedHops()+"\n");
          for (Forgery f : r.forged()) { Span sp=f.line().field(); out.append("     F "+f.why().in(Locale.ENGLISH)+"  << "+new String(m.octets(),sp.from(),Math.min(200,sp.length()),"ISO-8859-1").replaceAll("\\s+"," ")+"\n"); }
        }
      }
    }
    Files.writeString(Path.of("/tmp/route-scratch.txt"), out.toString());
  }
}
