package tokuden.casework;

/** 審査中: mails are examined and determinations made; nothing is proposed yet. */
public record UnderExamination() implements Stage {
    @Override
    public <R> R match(Reader<R> reader) {
        return reader.underExamination(this);
    }
}
