-- Who deserves what, and who decided?
-- A dossier is the proposal of one subject for one award of one year. A council advises on it by secret ballot, a signed
-- decision grants it, a certificate proves it. What must never be is forbidden here, not only on the pages.

create table commendation.dossier (
    id bigint generated always as identity primary key,
    -- the key of the award in the catalogue of the law
    award_key text not null check (award_key ~ '^[a-z0-9-]+$'),
    year integer not null check (year between 1945 and 2200),
    person_id bigint references organization.person,
    unit_id bigint references organization.unit,
    -- where the person works; for a collective, the collective itself
    at_unit_id bigint not null references organization.unit,
    proposing_unit_id bigint not null references organization.unit,
    state text not null default 'DRAFTED' check (state in (
        'DRAFTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'BEFORE_COUNCIL', 'PASSED', 'FAILED', 'DECIDED', 'WITHDRAWN')),
    report text not null default '',
    -- what the rules said when the rows were checked; kept word for word, never weighed anew in silence
    verdict jsonb,
    verdict_answer text check (verdict_answer in ('MET', 'NOT_MET', 'UNKNOWN', 'NOT_FORMALISED')),
    verdict_law text,
    -- why a person proposes although the rules did not say yes
    reason text not null default '',
    -- the day it was first received: it chooses the law
    received_on date,
    times_submitted integer not null default 0,
    returned_reason text,
    held_reason text,
    made_on date not null,
    version integer not null default 0,
    check (num_nonnulls(person_id, unit_id) = 1),
    check ((verdict is null) = (verdict_answer is null) and (verdict is null) = (verdict_law is null)),
    check (state in ('DRAFTED', 'WITHDRAWN') or received_on is not null),
    check (state <> 'RETURNED' or coalesce(btrim(returned_reason), '') <> ''),
    check (held_reason is null or btrim(held_reason) <> ''),
    -- The rules advise; whoever goes on against a "no" says why.
    check (verdict_answer is distinct from 'NOT_MET' or state in ('DRAFTED', 'WITHDRAWN') or btrim(reason) <> '')
);
-- One subject, one award, one year: one dossier at a time.
create unique index dossier_of_person_once on commendation.dossier (person_id, award_key, year)
    where person_id is not null and state not in ('FAILED', 'WITHDRAWN');
create unique index dossier_of_unit_once on commendation.dossier (unit_id, award_key, year)
    where unit_id is not null and state not in ('FAILED', 'WITHDRAWN');
create index on commendation.dossier (state, award_key);
create index on commendation.dossier (proposing_unit_id, state);
create index on commendation.dossier (person_id) where person_id is not null;
create index on commendation.dossier (unit_id) where unit_id is not null;

-- Where a dossier may go from where it is.
create function commendation.dossier_goes_its_way() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
        ('DRAFTED', 'SUBMITTED'), ('DRAFTED', 'WITHDRAWN'),
        ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'ACCEPTED'),
        ('RETURNED', 'SUBMITTED'), ('RETURNED', 'WITHDRAWN'),
        ('ACCEPTED', 'BEFORE_COUNCIL'), ('ACCEPTED', 'RETURNED'),
        ('BEFORE_COUNCIL', 'PASSED'), ('BEFORE_COUNCIL', 'FAILED'), ('BEFORE_COUNCIL', 'ACCEPTED'),
        ('PASSED', 'DECIDED')) then
        raise exception 'A dossier does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger dossier_goes_its_way before update of state on commendation.dossier
    for each row execute function commendation.dossier_goes_its_way();

-- The papers that the law asks of the dossier, and whether they lie in it.
create table commendation.dossier_paper (
    dossier_id bigint not null references commendation.dossier,
    paper_key text not null,
    present boolean not null default false,
    -- number and date of the paper, or where it is kept
    note text not null default '',
    primary key (dossier_id, paper_key)
);

create table commendation.council (
    id bigint generated always as identity primary key,
    level text not null check (level in ('MINISTRY', 'BASE')),
    name text collate public.vietnamese not null check (btrim(name) <> ''),
    unit_id bigint not null references organization.unit,
    made_on date not null,
    version integer not null default 0
);
create unique index council_named_once on commendation.council (unit_id, lower(name));

create table commendation.council_member (
    id bigint generated always as identity primary key,
    council_id bigint not null references commendation.council,
    person_id bigint not null references organization.person,
    role text not null check (role in ('CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER')),
    period daterange not null check (not isempty(period)),
    exclude using gist (council_id with =, person_id with =, period with &&),
    exclude using gist (council_id with =, period with &&) where (role = 'CHAIR')
);
create index on commendation.council_member (person_id);

create table commendation.session (
    id bigint generated always as identity primary key,
    council_id bigint not null references commendation.council,
    held_on date not null,
    place text not null default '',
    state text not null default 'CONVENED' check (state in ('CONVENED', 'OPEN', 'VOTING', 'COUNTED', 'CLOSED')),
    -- the quorum as it was when the session was convened, and where it comes from
    quorum_numerator integer not null check (quorum_numerator > 0),
    quorum_denominator integer not null check (quorum_denominator >= quorum_numerator),
    quorum_basis text not null,
    quorum_verified boolean not null,
    conclusion text not null default '',
    version integer not null default 0
);
create index on commendation.session (council_id, held_on desc);
create index on commendation.session (held_on);

-- The roll of the session: every member of the council on that day, present or not. Its length is the denominator.
create table commendation.session_member (
    id bigint generated always as identity primary key,
    session_id bigint not null references commendation.session,
    member_id bigint not null references commendation.council_member,
    present boolean not null default false,
    unique (session_id, member_id)
);
create index on commendation.session_member (member_id);

create table commendation.agenda_item (
    id bigint generated always as identity primary key,
    session_id bigint not null references commendation.session,
    dossier_id bigint not null references commendation.dossier,
    position integer not null check (position > 0),
    -- the share of ALL members that must approve; null for more than half
    percent integer check (percent between 1 and 100),
    threshold_basis text not null,
    threshold_verified boolean not null,
    -- written at the count
    members integer,
    votes_needed integer,
    approvals integer,
    rejections integer,
    blanks integer,
    passed boolean,
    unique (session_id, dossier_id),
    unique (session_id, position),
    check (num_nulls(members, votes_needed, approvals, rejections, blanks, passed) in (0, 6)),
    check (passed is null or passed = (approvals >= votes_needed)),
    check (approvals + rejections + blanks <= members)
);
-- A dossier lies before one council at a time.
create unique index agenda_item_undecided_once on commendation.agenda_item (dossier_id) where passed is null;

-- The unit right below the ministry that a unit belongs to on a day: colleagues of one institute are of one unit,
-- whatever divisions they sit in. The ministry itself is its own.
create function commendation.chief_unit(unit bigint, day date) returns bigint
    language sql stable
as $$
    with recursive above(id, height) as (
        select $1, 0
        union all
        select p.parent_id, a.height + 1
          from above a
          join organization.unit_parent p on p.unit_id = a.id and p.period @> $2
         where a.height < 20)
    select id from above order by height desc offset (case when (select max(height) from above) > 0 then 1 else 0 end) limit 1
$$;

-- Who may not vote on what. A conflict is a fact beside the item; it never touches the roll.
create table commendation.conflict (
    item_id bigint not null references commendation.agenda_item on delete cascade,
    session_member_id bigint not null references commendation.session_member,
    kind text not null check (kind in ('OWN_DOSSIER', 'OWN_UNIT', 'KIN', 'OTHER')),
    note text not null default '',
    primary key (item_id, session_member_id)
);
create index on commendation.conflict (session_member_id);

-- One round of voting on a whole agenda.
create table commendation.ballot (
    id bigint generated always as identity primary key,
    session_id bigint not null references commendation.session,
    round integer not null check (round > 0),
    state text not null default 'OPEN' check (state in ('OPEN', 'COUNTED', 'ANNULLED')),
    annulled_reason text,
    version integer not null default 0,
    unique (session_id, round),
    check ((state = 'ANNULLED') = (annulled_reason is not null))
);
create unique index ballot_open_once on commendation.ballot (session_id) where state = 'OPEN';

-- THE SECRET. Who has voted and what was voted never meet in a row, in a key, or in the order of rows.
-- While a ballot is open every paper lies in one sealed urn: a single value, encrypted under a key that is not in this
-- database, sealed anew and shuffled inside with each paper. At the count the urn is emptied, all papers are written in
-- one statement in the order of their random codes, and the urn with its salt is deleted.
create table commendation.ballot_urn (
    ballot_id bigint primary key references commendation.ballot,
    salt bytea not null,
    sealed bytea not null
);

-- Who has voted. No number, no time, nothing about the choice.
create table commendation.ballot_voter (
    ballot_id bigint not null references commendation.ballot,
    session_member_id bigint not null references commendation.session_member,
    manner text not null check (manner in ('IN_PERSON', 'ON_PAPER')),
    primary key (ballot_id, session_member_id)
);

-- What was voted, each paper under a random code that only its voter knows. Written at the count, never before.
create table commendation.ballot_paper (
    code text primary key check (code ~ '^[A-Z2-7]{16}$'),
    ballot_id bigint not null references commendation.ballot,
    item_id bigint not null references commendation.agenda_item,
    choice text not null check (choice in ('APPROVE', 'REJECT', 'BLANK'))
);
create index on commendation.ballot_paper (item_id, code);

create function commendation.papers_come_out_of_a_counted_urn() returns trigger language plpgsql as $$
begin
    if (select state from commendation.ballot where id = new.ballot_id) <> 'COUNTED' then
        raise exception 'Ballot papers are laid open by the count only' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger papers_come_out_of_a_counted_urn before insert on commendation.ballot_paper
    for each row execute function commendation.papers_come_out_of_a_counted_urn();

create function commendation.a_counted_paper_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A counted ballot paper is never changed' using errcode = 'check_violation';
end $$;
create trigger a_counted_paper_stays before update or delete on commendation.ballot_paper
    for each row execute function commendation.a_counted_paper_stays();

create table commendation.decision (
    id bigint generated always as identity primary key,
    purpose text not null default 'AWARD' check (purpose in ('AWARD', 'REVOKE')),
    state text not null default 'DRAFTED' check (state in ('DRAFTED', 'SIGNED', 'DROPPED')),
    session_id bigint references commendation.session,
    issuer text collate public.vietnamese not null check (btrim(issuer) <> ''),
    number text,
    signed_on date,
    year integer generated always as (extract(year from signed_on)::integer) stored,
    signer text,
    signer_title text,
    subject text not null check (btrim(subject) <> ''),
    reason text not null default '',
    registry_decision_id bigint references registry.award_decision,
    version integer not null default 0,
    issuer_folded text collate "C" generated always as (public.folded(issuer)) stored,
    number_folded text collate "C" generated always as (public.folded(number)) stored,
    check (state <> 'SIGNED' or (coalesce(btrim(number), '') <> '' and signed_on is not null
        and coalesce(btrim(signer), '') <> '' and registry_decision_id is not null)),
    check (purpose <> 'REVOKE' or btrim(reason) <> '')
);
create unique index decision_number_once on commendation.decision (issuer_folded, number_folded, year)
    where state = 'SIGNED';
create index on commendation.decision (signed_on desc);

create table commendation.decision_item (
    id bigint generated always as identity primary key,
    decision_id bigint not null references commendation.decision,
    -- what is granted: a dossier; what is revoked: a record
    dossier_id bigint references commendation.dossier,
    award_record_id bigint references registry.award_record,
    check (num_nonnulls(dossier_id, award_record_id) >= 1),
    unique (decision_id, dossier_id)
);
create index on commendation.decision_item (award_record_id) where award_record_id is not null;
create index on commendation.decision_item (dossier_id) where dossier_id is not null;

-- A decision is drawn from passed dossiers, and a dossier stands in one living decision.
create function commendation.only_passed_dossiers_are_decided() returns trigger language plpgsql as $$
begin
    if new.dossier_id is not null then
        if (select state from commendation.dossier where id = new.dossier_id for update) <> 'PASSED' then
            raise exception 'Only a passed dossier enters a decision' using errcode = 'check_violation';
        end if;
        if exists (select from commendation.decision_item i
                   join commendation.decision d on d.id = i.decision_id and d.state <> 'DROPPED'
                   where i.dossier_id = new.dossier_id and i.id <> new.id) then
            raise exception 'The dossier stands in a decision already' using errcode = 'unique_violation';
        end if;
    end if;
    return new;
end $$;
create trigger only_passed_dossiers_are_decided before insert on commendation.decision_item
    for each row execute function commendation.only_passed_dossiers_are_decided();

-- At the end of the transaction no decision is empty, and no signed one leaves a dossier or a record behind.
create function commendation.no_decision_is_empty() returns trigger language plpgsql as $$
begin
    if not exists (select from commendation.decision_item where decision_id = new.id) then
        raise exception 'A decision without a list' using errcode = 'check_violation';
    end if;
    if new.state = 'SIGNED' and exists (
        select from commendation.decision_item i
        left join commendation.dossier d on d.id = i.dossier_id
        where i.decision_id = new.id
          and (i.award_record_id is null or (d.id is not null and d.state <> 'DECIDED'))) then
        raise exception 'A signed decision grants its whole list' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger no_decision_is_empty after insert or update on commendation.decision
    deferrable initially deferred for each row execute function commendation.no_decision_is_empty();

create function commendation.a_signed_decision_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFTED' then
        raise exception 'A signed decision is never changed; another decision undoes it' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger a_signed_decision_stays before update or delete on commendation.decision
    for each row execute function commendation.a_signed_decision_stays();

-- What was printed for an award, under a code that cannot be guessed.
create table commendation.certificate (
    id bigint generated always as identity primary key,
    -- 160 random bits in base 32
    code text not null unique check (code ~ '^[A-Z2-7]{32}$'),
    award_record_id bigint not null references registry.award_record,
    decision_id bigint not null references commendation.decision,
    award_key text not null,
    holder text collate public.vietnamese not null check (btrim(holder) <> ''),
    holder_unit text not null default '',
    citation text not null default '',
    issuer text not null,
    decision_number text not null,
    decided_on date not null,
    signer text not null,
    signer_title text not null default '',
    place text not null default '',
    -- a corrected certificate points to the one that stands in its place
    replaced_by_id bigint references commendation.certificate
);
create unique index certificate_standing_once on commendation.certificate (award_record_id) where replaced_by_id is null;
create index on commendation.certificate (decision_id);
