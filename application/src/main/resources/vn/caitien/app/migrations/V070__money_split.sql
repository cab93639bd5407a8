-- How much of what an item is planned to take from several sources together comes from each, as someone of the school said it for a
-- school year. Planned is the sum that was divided, in whole đồng: a split of another sum holds no more. What is not said of a source
-- is not known. A line is added, and at most taken back: it is never altered.
create table money_split (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    item text not null,
    year uuid not null,
    planned bigint not null check (planned > 0),
    sources text[] not null,
    amounts bigint[] not null,
    account uuid not null,
    entered_by text not null,
    at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id),
    check (cardinality(sources) = cardinality(amounts) and cardinality(sources) > 0),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index money_split_one on money_split (school_id, plan, item, year) where withdrawn_at is null;
call wall('money_split');
grant select, insert, update (withdrawn_by, withdrawn_at) on money_split to ${school_role};
