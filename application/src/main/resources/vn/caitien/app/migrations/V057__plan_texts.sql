-- What plans say, place by place, to be searched: written with the plan, and made anew of it where it is wanting. A place
-- is what one reads at once: a row of a table, a section, the head. The folded texts are words with a space around each;
-- the mark is a hash of what they were made of and how, so that a save writes only places that changed.
create table plan_text (
    school_id uuid not null,
    plan uuid not null,
    place text not null,
    number int not null,
    mark bytea not null,
    criteria text not null,
    parts jsonb not null,
    bare text not null,
    accented text not null,
    primary key (school_id, plan, place),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('plan_text');
grant select, insert, update, delete on plan_text to ${school_role};
