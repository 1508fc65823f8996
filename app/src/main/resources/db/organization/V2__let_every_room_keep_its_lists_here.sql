-- A list on its way in may be about anything that a room above takes over, not about units and people only.
alter table organization.import_draft drop constraint import_draft_subject_check;
alter table organization.import_draft add check (subject ~ '^[A-Z_]+$');
