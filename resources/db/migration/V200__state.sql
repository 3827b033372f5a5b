-- Up to which state record of the segments the tables are made.
create table state_mark (
    id          integer                     not null primary key,
    segment     integer                     not null,
    position    bigint                      not null,
    span        bigint                      not null
);
