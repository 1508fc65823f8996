-- The ministry's own rules under the State's law, file by file as a jurist writes them, with every text they ever had.

create table commendation.own_rule (
    id bigint generated always as identity primary key,
    -- where the file would stand in a folder laid out like law/
    path text not null unique check (path ~ '^(acts|awards|guards|procedures|quotas)/[a-z0-9-]+(\.cases)?\.yaml$'),
    text text not null,
    -- taken out of force; kept, because verdicts of its time name it
    dropped boolean not null default false,
    changed_by bigint not null references identity.account,
    changed_at timestamptz not null,
    version integer not null default 0
);

create table commendation.own_rule_text (
    own_rule_id bigint not null references commendation.own_rule,
    version integer not null,
    text text not null,
    dropped boolean not null,
    changed_by bigint not null references identity.account,
    changed_at timestamptz not null,
    primary key (own_rule_id, version)
);
