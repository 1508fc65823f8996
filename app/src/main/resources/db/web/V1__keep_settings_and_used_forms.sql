create table web.setting (
    name  text primary key,
    value text not null
);

-- One row for each form that was taken, so that a double click is taken once.
create table web.once (
    token   uuid primary key,
    used_at timestamptz not null default now()
);
create index once_by_age on web.once (used_at);
