-- Passwords as hashes (PHC string of Argon2id, parameters in it), who may see which case, drafts on
-- their way, and the journal by officer.
create table credential (
    officer      varchar(200)                not null primary key,
    hash         varchar(300)                not null,
    changed_at   timestamp(9) with time zone not null,
    temporary    boolean                     not null,
    failures     integer                     not null,
    last_failure timestamp(9) with time zone
);

create table circle (
    case_number varchar(20)                 not null primary key,
    content     text                        not null
);

create table reporter (
    report      bigint                      not null primary key,
    content     text                        not null
);

create table draft (
    number      varchar(20)                 not null primary key,
    opened_year integer                     not null,
    running     bigint                      not null,
    case_number varchar(20)                 not null,
    act         varchar(100)                not null,
    standing    varchar(40)                 not null,
    waits_for   varchar(200),
    content     text                        not null,
    kept        bigint                      not null
);
create unique index draft_running on draft (opened_year, running);
create index draft_case on draft (case_number, opened_year, running);
create index draft_waits on draft (waits_for, opened_year, running);

alter table journal alter column actor set data type varchar(1000);
create index journal_actor on journal (actor, seq);
create index journal_of_subject on journal (subject, seq);
