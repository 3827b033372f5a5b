-- The log of every case, only ever added to, and what is read from it for lists: whose a case is,
-- what is due, and when its clocks end. The three derived tables can be computed anew at any time.
create table case_entry (
    id          bigint                      not null primary key,
    case_number varchar(20)                 not null references case_file (number),
    kind        varchar(40)                 not null,
    at          timestamp(9) with time zone not null,
    officer     varchar(200)                not null,
    content     text                        not null,
    seal        char(64)                    not null
);
create index case_entry_case on case_entry (case_number, id);

create table case_sheet (
    case_number varchar(20)                 not null primary key references case_file (number),
    state       varchar(20)                 not null,
    owner       varchar(200)                not null
);
create index case_sheet_owner on case_sheet (owner, state, case_number);

create table case_due (
    case_number varchar(20)                 not null references case_file (number),
    owner       varchar(200)                not null,
    due_on      date                        not null,
    what        text                        not null
);
create index case_due_owner on case_due (owner, due_on, case_number);
create index case_due_case on case_due (case_number);

create table case_clock (
    case_number varchar(20)                 not null references case_file (number),
    rule        varchar(100)                not null,
    about       varchar(400)                not null,
    owner       varchar(200)                not null,
    ends_on     date                        not null,
    content     text                        not null,
    primary key (case_number, rule, about)
);
create index case_clock_ends on case_clock (ends_on, case_number, rule, about);
create index case_clock_owner on case_clock (owner, ends_on, case_number, rule, about);

create table subject_entry (
    id          bigint                      not null primary key,
    subject     bigint                      not null,
    kind        varchar(40)                 not null,
    at          timestamp(9) with time zone not null,
    officer     varchar(200)                not null,
    content     text                        not null
);
create index subject_entry_subject on subject_entry (subject, id);

create table subject_mark (
    kind        varchar(20)                 not null,
    mark        varchar(1000)               not null,
    subject     bigint                      not null,
    primary key (kind, mark, subject)
);

create table subject_case (
    case_number varchar(20)                 not null,
    subject     bigint                      not null,
    primary key (case_number, subject)
);

create table seen_mark (
    kind        varchar(20)                 not null,
    mark        varchar(1000)               not null,
    mail        char(64)                    not null,
    sent_on     date                        not null,
    primary key (kind, mark, mail)
);
create index seen_mark_sent on seen_mark (kind, mark, sent_on);
