package tokuden.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Hostile mails made of the samples: each number of a seed is always the same mail. Bytes are
 * changed, cut, doubled, swapped with other mails, and pieces that readers trip over put in.
 */
final class Mutations {
    private static final int LARGEST = 512 * 1024;
    private static final int GROWTH = 4 * 1024;
    private static final int MUCH = 256 * 1024;
    private static final int LARGEST_SAMPLE = 16 * 1024;

    private static final List<byte[]> PIECES =
            Stream.of(
                            "\r\n",
                            "\n",
                            "\r",
                            "\0",
                            "\u001b$B",
                            "\u001b(B",
                            "\u001b$(D",
                            "~{",
                            "+AGE-",
                            "\r\n\r\n",
                            ": ",
                            ";",
                            "\"",
                            "\\",
                            "(",
                            ")",
                            "<",
                            ">",
                            "@",
                            ",",
                            "=?",
                            "?=",
                            "=?utf-8?B?",
                            "=?iso-2022-jp?Q?",
                            "=?utf-7?b?",
                            "=?x-unknown?B?////?=",
                            "=?utf-16?B?2AA=?=",
                            "=\r\n",
                            "=3D",
                            "=FF=FE",
                            "\r\n ",
                            "\r\n\t",
                            "\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n",
                            "\r\n--b\r\n",
                            "\r\n--b--\r\n",
                            "\r\nContent-Type: text/html; charset=utf-7\r\n\r\n",
                            "\r\nContent-Type: message/rfc822\r\n\r\n",
                            "\r\nContent-Transfer-Encoding: base64\r\n",
                            "\r\nContent-Transfer-Encoding: quoted-printable\r\n",
                            "\r\nContent-Type: text/plain; charset*0*=utf-8''%; charset*1=x\r\n",
                            "\r\nReceived: from [192.0.2.1] (HELO x) by y with z id ((((; Mon, 99 Foo 2004\r\n",
                            "\r\nDate: Thu, 31 Dec 9999999 99:99:99 +9999\r\n",
                            "\r\nDate: 1 Jan 0000 00:00 -0000\r\n",
                            "\r\nFrom: <@a,@b:c@d>, g: x@y, \"z\" (((( <\r\n",
                            "\r\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=example.jp; s=a;"
                                    + " h=from:from:to; l=99999999999999; t=-1; x=; bh=AAAA; b=\r\n",
                            "\r\nAuthentication-Results: example.jp 1; spf=pass (((( reason=\"\r\n",
                            "\r\nARC-Seal: i=99999999999; cv=none; a=rsa-sha256; b=\r\n",
                            "\r\nReceived-SPF: pass (x: y) client-ip=::ffff:1.2.3; envelope-from=\r\n",
                            "<div style='display:none;color:#fff;background:white'>",
                            "<style>@import url(",
                            "</style>",
                            "<a href=\"javascript:x\">",
                            "<!--",
                            "&#xD800;",
                            "&#999999999999;",
                            "<table><tr><td>",
                            "http://xn--/%00@[::1]:99999/",
                            "未承諾広告※",
                            "㈱①髙",
                            "{\"to\":\"09012345678\",\"text\":\"",
                            "\\ud800",
                            "From x Mon Jan  1 00:00:00 2001\r\n")
                    .map(s -> s.getBytes(StandardCharsets.UTF_8))
                    .toList();

    private final List<byte[]> samples;
    private final long seed;

    private Mutations(List<byte[]> samples, long seed) {
        this.samples = samples;
        this.seed = seed;
    }

    /** Those of the mails in that folder. */
    static Mutations of(Path folder, long seed) throws IOException {
        List<byte[]> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                samples.add(Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST_SAMPLE)));
            }
        }
        return new Mutations(samples, seed);
    }

    /** The mail of that number. */
    byte[] mail(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        byte[] mail = sample(random);
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            mail = changed(mail, random);
        }
        return mail.length > LARGEST ? Arrays.copyOf(mail, LARGEST) : mail;
    }

    private byte[] sample(Random random) {
        return samples.get(random.nextInt(samples.size()));
    }

    private byte[] changed(byte[] mail, Random random) {
        int at = place(mail, random);
        int to = Math.min(mail.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 2_000));
        return switch (random.nextInt(10)) {
            case 0 -> flipped(mail, at, random);
            case 1 -> joined(mail, at, new byte[0], mail, to);
            case 2 -> joined(mail, to, new byte[0], mail, at);
            case 3 -> repeated(mail, at, to, growth(random));
            case 4 -> spliced(mail, at, to, random);
            case 5 -> random.nextInt(4) == 0 ? Arrays.copyOf(mail, at) : mail;
            case 6 -> nested(mail, 1 + random.nextInt(120));
            case 7 -> run(mail, at, random);
            default -> joined(mail, at, piece(random), mail, at);
        };
    }

    /**
     * By how much a mail grows at once: mostly little, so that many go through; now and then much.
     */
    private static int growth(Random random) {
        return random.nextInt(random.nextInt(60) == 0 ? MUCH : GROWTH);
    }

    /** Half of all changes hit the header. */
    private static int place(byte[] mail, Random random) {
        int bound = random.nextBoolean() ? Math.min(mail.length, 2_000) : mail.length;
        return bound == 0 ? 0 : random.nextInt(bound);
    }

    private static byte[] flipped(byte[] mail, int at, Random random) {
        byte[] changed = mail.clone();
        for (int i = at; i < Math.min(changed.length, at + 1 + random.nextInt(4)); i++) {
            changed[i] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] repeated(byte[] mail, int at, int to, int growth) {
        byte[] part = Arrays.copyOfRange(mail, at, to);
        int count = part.length == 0 ? 1 : growth / part.length + 1;
        byte[] many = new byte[part.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(part, 0, many, i * part.length, part.length);
        }
        return joined(mail, at, many, mail, at);
    }

    private byte[] spliced(byte[] mail, int at, int to, Random random) {
        byte[] other = sample(random);
        int from = place(other, random);
        int end = Math.min(other.length, from + random.nextInt(4_000));
        return joined(mail, at, Arrays.copyOfRange(other, from, end), mail, to);
    }

    /** The mail within so many multiparts. */
    private static byte[] nested(byte[] mail, int depth) {
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            heads.append("Content-Type: multipart/mixed; boundary=\"b").append(i);
            heads.append("\"\r\n\r\n--b").append(i).append("\r\n");
        }
        byte[] head = heads.toString().getBytes(StandardCharsets.US_ASCII);
        return joined(head, head.length, new byte[0], mail, 0);
    }

    /** One piece or letter again and again. */
    private byte[] run(byte[] mail, int at, Random random) {
        byte[] piece =
                random.nextBoolean() ? piece(random) : new byte[] {(byte) random.nextInt(256)};
        int count = growth(random) / piece.length;
        byte[] many = new byte[piece.length * count];
        for (int i = 0; i < many.length; i++) {
            many[i] = piece[i % piece.length];
        }
        return joined(mail, at, many, mail, at);
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    /** The head up to there, the middle, and the tail from there on. */
    private static byte[] joined(byte[] head, int to, byte[] middle, byte[] tail, int from) {
        byte[] all = Arrays.copyOf(head, to + middle.length + tail.length - from);
        System.arraycopy(middle, 0, all, to, middle.length);
        System.arraycopy(tail, from, all, to + middle.length, tail.length - from);
        return all;
    }
}
