create table document_mark (
    id          bigint                      not null primary key,
    fiscal_year integer                     not null,
    symbol      varchar(200)                not null,
    running     bigint                      not null,
    kind        varchar(20)                 not null,
    at          timestamp(9) with time zone not null,
    officer     varchar(200)                not null,
    content     text                        not null
);
create index document_mark_line on document_mark (fiscal_year, symbol, running, id);
