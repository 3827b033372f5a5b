package tokuden.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One block of a paper. Every renderer reads blocks by {@link Reader}, so that a new kind of block
 * does not compile until it is drawn everywhere.
 */
public sealed interface Block {
    /** Hands this block to the method made for its kind. */
    <R> R match(Reader<R> reader);

    /** One method for each kind of block. */
    interface Reader<R> {
        /** Number, date, addressees and issuers. */
        R letterhead(Letterhead block);

        /** The title of the paper. */
        R title(Title block);

        /** A numbered heading. */
        R heading(Heading block);

        /** Running text. */
        R paragraph(Paragraph block);

        /** The centred 記 before the particulars. */
        R ki(Ki block);

        /** A numbered item. */
        R item(Item block);

        /** A table. */
        R table(Table block);

        /** A notice that must stand out. */
        R notice(Notice block);

        /** The start of an annex on a new page. */
        R annex(Annex block);

        /** Names and values side by side. */
        R particulars(Particulars block);

        /** Boxes for seals of approval. */
        R stamps(Stamps block);

        /** Lines as they stand in a file. */
        R verbatim(Verbatim block);

        /** Pages on their long side from here on. */
        R wide(Wide block);

        /** The closing word at the right. */
        R closing(Closing block);
    }

    /**
     * The head of an official letter: number and date at the right, those addressed at the left,
     * those who issue it at the right with a place for the seal (公印).
     *
     * @param number as it is to stand there; a draft has a blank form of it
     * @param date as above
     */
    record Letterhead(String number, String date, List<Addressee> addressees, List<String> issuers)
            implements Block {
        public Letterhead {
            addressees = List.copyOf(addressees);
            issuers = List.copyOf(issuers);
        }

        /** One who is addressed, a line each: seat, name, representative with 殿. */
        public record Addressee(List<String> lines) {
            public Addressee {
                lines = List.copyOf(lines);
            }
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.letterhead(this);
        }
    }

    /** The title of the paper (標題), once. */
    record Title(String text) implements Block {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.title(this);
        }
    }

    /**
     * A heading of the ladder 第1, 1, (1), ア, (ア).
     *
     * @param level 1 to 5
     * @param number as written, {@code 第1}
     */
    record Heading(int level, String number, String text) implements Block {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("level " + level);
            }
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.heading(this);
        }
    }

    /** Running text, its first line indented by one character, under a heading of that level. */
    record Paragraph(int level, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.paragraph(this);
        }
    }

    /** 記, centred. */
    record Ki() implements Block {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.ki(this);
        }
    }

    /** A numbered item under a heading of that level, its number hanging: {@code (1)}. */
    record Item(int level, String number, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.item(this);
        }
    }

    /** A table; its header row is repeated on every page. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("row of " + row.cells().size() + " cells");
                }
            }
        }

        /** A column: header, share of the width, how its cells are set. */
        public record Column(String header, int share, Alignment alignment) {}

        /** A row, a cell for each column. */
        public record Row(List<List<Run>> cells) {
            public Row {
                List<List<Run>> kept = new ArrayList<>();
                cells.forEach(c -> kept.add(List.copyOf(c)));
                cells = List.copyOf(kept);
            }
        }

        /** How the cells of a column are set. */
        public enum Alignment {
            /** from the left margin */
            LEFT,
            /** in the middle */
            CENTRE,
            /** to the right margin, for numbers */
            RIGHT
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.table(this);
        }
    }

    /** A notice in a frame of its own, such as the notice of remedies (教示). */
    record Notice(List<Paragraph> paragraphs) implements Block {
        public Notice {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.notice(this);
        }
    }

    /** An annex (別紙) begins: a new page with its name and heading. */
    record Annex(String name, String heading) implements Block {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.annex(this);
        }
    }

    /** Names and values side by side (事業者名, 所在地 …); the names head their rows. */
    record Particulars(List<Entry> entries) implements Block {
        public Particulars {
            entries = List.copyOf(entries);
        }

        /** A name and its value, a line each. */
        public record Entry(String name, List<List<Run>> lines) {
            public Entry {
                List<List<Run>> kept = new ArrayList<>();
                lines.forEach(l -> kept.add(List.copyOf(l)));
                lines = List.copyOf(kept);
            }

            /** A value of one line. */
            public static Entry of(String name, Run... runs) {
                return new Entry(name, List.of(List.of(runs)));
            }
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.particulars(this);
        }
    }

    /** Boxes for the seals of those who approve (決裁欄), side by side. */
    record Stamps(List<Box> boxes) implements Block {
        public Stamps {
            boxes = List.copyOf(boxes);
        }

        /**
         * A box.
         *
         * @param post who seals there
         * @param text what stands in it; "" for a blank box
         */
        public record Box(String post, String text) {}

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.stamps(this);
        }
    }

    /** Lines as they stand in a file, such as header lines: fixed pitch, no indent. */
    record Verbatim(List<Run> lines) implements Block {
        public Verbatim {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.verbatim(this);
        }
    }

    /** The pages that begin from here on lie on their long side (横長), for wide tables. */
    record Wide() implements Block {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.wide(this);
        }
    }

    /** The closing word (以上), at the right. */
    record Closing(String text) implements Block {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.closing(this);
        }
    }
}
