-- What every room may rely on: extensions, the Vietnamese order of words, and one way of folding text for searching.

CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;

-- Names sort the Vietnamese way: ORDER BY name COLLATE vietnamese.
CREATE COLLATION IF NOT EXISTS public.vietnamese (provider = icu, locale = 'vi');

-- "ĐẶNG", "đặng", "Dang" and the decomposed spelling all fold to "dang". Composed first, so that the dictionary
-- meets whole letters; what marks remain alone are dropped; the dictionary is named by schema, so that the answer
-- never depends on the search path and the function may carry indexes and generated columns.
CREATE FUNCTION public.folded(written text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT btrim(regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary,
              regexp_replace(normalize(written, NFC), '[\u0300-\u036f]', '', 'g')) COLLATE public.vietnamese),
        '[[:space:]\u00a0]+', ' ', 'g'))
$$;
