-- Every name a subject goes by, so that the addressee of a draft is held against the register.
-- Filled from the entries when the store is opened.
create table subject_name (
    name        varchar(1000)               not null,
    subject     bigint                      not null,
    primary key (name, subject)
);
