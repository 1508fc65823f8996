-- A list misspells names; who may be meant is asked for by what the names have in common.
create index on organization.person using gin (name_folded public.gin_trgm_ops);
