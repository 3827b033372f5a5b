-- Cases whose records left the store (廃棄簿). The line stays when everything else is gone.
create table disposal (
    case_number      varchar(20)                 not null primary key,
    opened_year      integer                     not null,
    running          bigint                      not null,
    at               timestamp(9) with time zone not null,
    officer          varchar(200)                not null,
    done             boolean                     not null,
    last_entry       bigint                      not null,
    last_report      bigint                      not null,
    last_examination bigint                      not null,
    content          text                        not null
);
