-- Whoever was put forward before the register knew of achievements led its bloc just as well.
insert into registry.achievement (unit_id, kind, year, what, confirmed_by, confirmed_on)
select n.unit_id, 'LED_BLOC', s.year, b.name || ', ' || s.year, b.name, n.nominated_on
  from emulation.flag_nomination n
  join emulation.score_sheet s on s.id = n.sheet_id
  join organization.bloc b on b.id = s.bloc_id
 order by n.id;
