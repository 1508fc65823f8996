-- What counts: every award of the register that stands today. The three classes of an order make one family.
create view statistics.counted_award as
select r.id,
       regexp_replace(r.award_key, '-hang-(nhat|nhi|ba)$', '') as family,
       r.award_key,
       r.kind,
       r.person_id,
       r.unit_id,
       coalesce(r.at_unit_id, r.unit_id) as at_unit_id,
       r.achieved_to as year,
       r.decision_id
from registry.award_record r
where r.undone_by_id is null;

-- A bloc's members of its year, with all that lay below them then.
create view statistics.bloc_unit as
with recursive below (bloc_id, year, unit_id) as (
    select b.id, b.year, m.unit_id
    from organization.bloc b
    join organization.bloc_member m on m.bloc_id = b.id
    union
    select below.bloc_id, below.year, p.unit_id
    from below
    join organization.unit_parent p
      on p.parent_id = below.unit_id
     and p.period && daterange(make_date(below.year, 1, 1), make_date(below.year + 1, 1, 1))
)
select bloc_id, year, unit_id from below;
