-- Everything the store keeps besides the bytes of the originals. Times keep nine digits because a
-- clock may give them; hashes are lower-case hex, never binary.
create table exhibit (
    hash        char(64)                    not null primary key,
    size        bigint                      not null,
    sealed_at   timestamp(9) with time zone not null,
    segment     integer                     not null,
    position    bigint                      not null,
    span        bigint                      not null
);
create unique index exhibit_place on exhibit (segment, position);

create table origin (
    exhibit     char(64)                    not null references exhibit (hash),
    ordinal     integer                     not null,
    source      text                        not null,
    source_hash char(64)                    not null,
    kind        varchar(16)                 not null,
    at          timestamp(9) with time zone not null,
    officer     varchar(200)                not null,
    carrier     char(64),
    segment     integer                     not null,
    position    bigint                      not null,
    span        bigint                      not null,
    primary key (exhibit, ordinal)
);
create unique index origin_source on origin (exhibit, source_hash);
create unique index origin_place on origin (segment, position);

create table journal (
    seq         bigint                      not null primary key,
    at          varchar(40)                 not null,
    actor       text                        not null,
    action      varchar(200)                not null,
    subject     varchar(1000)               not null,
    particulars text                        not null,
    previous    char(64)                    not null,
    hash        char(64)                    not null,
    file        integer                     not null,
    position    bigint                      not null,
    span        bigint                      not null
);
create index journal_subject on journal (subject, action, seq);
create index journal_action on journal (action, seq);

create table report (
    id          bigint                      not null primary key,
    mail        char(64)                    not null,
    source      text                        not null,
    channel     varchar(40)                 not null,
    provenance  varchar(40)                 not null,
    received_at timestamp(9) with time zone not null,
    subject     text                        not null,
    sender      text                        not null,
    sent_at     timestamp(9) with time zone,
    statement   text                        not null
);
create index report_mail on report (mail, id);

create table examination (
    id          bigint                      not null primary key,
    mail        char(64)                    not null,
    content     text                        not null
);
create index examination_mail on examination (mail, id);

create table office (
    id          integer                     not null primary key,
    content     text                        not null
);

create table case_file (
    number         varchar(20)                 not null primary key,
    opened_year    integer                     not null,
    running        bigint                      not null,
    title          text                        not null,
    opened_at      timestamp(9) with time zone not null,
    stage          varchar(40)                 not null,
    content        text                        not null,
    version        bigint                      not null
);
create unique index case_file_running on case_file (opened_year, running);

create table case_mail (
    case_number varchar(20)                 not null references case_file (number),
    ordinal     integer                     not null,
    mail        char(64)                    not null,
    sent_at     timestamp(9) with time zone,
    sender      text                        not null,
    subject     text                        not null,
    primary key (case_number, ordinal)
);
create index case_mail_mail on case_mail (mail, case_number);

create table document_number (
    fiscal_year integer                     not null,
    symbol      varchar(200)                not null,
    running     bigint                      not null,
    text        varchar(250)                not null,
    taken_on    date                        not null,
    case_number varchar(20)                 not null,
    kind        varchar(100)                not null,
    primary key (fiscal_year, symbol, running)
);
