-- Words a school uses again in its plans: lines that name what a plan rests on, and the words of sections by their titles.
create table plan_wording (
    school_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('basis', 'section')),
    name text not null,
    words text not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, id),
    unique (school_id, kind, name)
);
call wall('plan_wording');
grant select, insert, update, delete on plan_wording to ${school_role};
