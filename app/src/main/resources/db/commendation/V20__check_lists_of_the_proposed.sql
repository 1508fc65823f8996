-- A list of people proposed for awards, as somebody gave it, kept until its rows become dossiers and after. What the rules
-- say about a row is never kept here: it is weighed anew from the record each time, and frozen only in the dossier.

create table commendation.checked_list (
    id bigint generated always as identity primary key,
    made_by bigint not null references identity.account,
    made_at timestamptz not null,
    proposing_unit_id bigint not null references organization.unit,
    -- the file's name; empty for a pasted list
    source text not null default '',
    -- the (last) achievement year, where a row does not say another
    year integer not null check (year between 1945 and 2200),
    -- the day of receipt: it chooses the law
    received_on date not null,
    -- the words above the columns, or their letters
    titles jsonb not null,
    -- which column, counted from 0, holds what
    columns jsonb not null,
    version integer not null default 0
);
create index on commendation.checked_list (proposing_unit_id, made_at desc);
create index on commendation.checked_list (made_at desc);

create table commendation.checked_row (
    list_id bigint not null references commendation.checked_list on delete cascade,
    -- as the spreadsheet shows it
    number integer not null check (number > 0),
    -- the heading across the table that it stands under; it often names the award
    section text not null default '',
    cells jsonb not null,
    -- what people settled where the list left a doubt
    person_id bigint references organization.person,
    award_key text check (award_key ~ '^[a-z0-9-]+$'),
    -- why it is proposed although the rules do not say yes
    reason text not null default '',
    -- the dossier it became
    dossier_id bigint references commendation.dossier,
    primary key (list_id, number)
);
create index on commendation.checked_row (dossier_id) where dossier_id is not null;
create index on commendation.checked_row (person_id) where person_id is not null;
