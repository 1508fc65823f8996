-- A survey of ten thousand people gives more than a hundred thousand answers, and most say that somebody is far from an award.
-- Nobody asks for those row by row: they are counted, and explained with everything else about their subject. The counts stand
-- beside the award, so that a page need not count again.
--
-- Explanations are packed in another way from now on, and older ones could not be read any more. A survey is a picture to work
-- with and asked again in seconds; that it was asked stays in the journal.
delete from commendation.survey;

alter table commendation.survey_award
    add eligible integer not null default 0,
    add near integer not null default 0,
    add unknown integer not null default 0,
    add far integer not null default 0;

drop index commendation.survey_row_standing;
alter table commendation.survey_row
    drop constraint survey_row_pkey,
    drop constraint survey_row_standing_check,
    drop column distance,
    drop column route,
    add check (standing in ('ELIGIBLE', 'NEAR', 'UNKNOWN')),
    -- in the order of the list: the highest award first, then by name
    add primary key (survey_id, award, position);

-- Nobody searches by what an explanation looks like, so that the look at new rows need not unpack them.
alter table commendation.survey_subject alter column explanation set statistics 0;
