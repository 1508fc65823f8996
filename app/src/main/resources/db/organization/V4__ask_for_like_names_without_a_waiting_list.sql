-- New names go straight into the index. A list of those that wait would be read whole for each name that is asked about.
drop index organization.person_name_folded_idx1;
create index person_name_runs on organization.person using gin (name_folded public.gin_trgm_ops) with (fastupdate = off);
