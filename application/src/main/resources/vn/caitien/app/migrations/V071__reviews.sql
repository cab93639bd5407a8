-- The reviews of a plan in a school year (Mẫu số 2 of circular 57/2026, section VI). A review is open or closed; one that was closed
-- and is opened again says why, and how often it was closed stands with it. Of each year one at the end of term I and one at the
-- end of the year, and any others.
create table review (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    year uuid not null,
    moment text not null check (moment in ('TERM_ONE', 'YEAR_END', 'OTHER')),
    title text not null,
    due_on date,
    opened_on date not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    closings int not null,
    reason text,
    conclusion text,
    opened_by uuid not null,
    opened_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
create index review_by_plan on review (school_id, plan, opened_on);
create unique index review_once on review (school_id, plan, year, moment) where moment <> 'OTHER';
call wall('review');
grant select, insert, update (title, due_on, state, closings, reason, conclusion, version) on review to ${school_role};

-- What a review says of an item; what nobody said is null. It is written again while the review is open.
create table review_item (
    school_id uuid not null,
    review uuid not null,
    item text not null,
    progress text check (progress in ('DONE', 'UNDER_WAY', 'NOT_DONE')),
    result text,
    adjustment text,
    lessons text,
    evaluator text,
    account uuid not null,
    at timestamptz not null,
    version int not null,
    primary key (school_id, review, item),
    foreign key (school_id, review) references review (school_id, id)
);
call wall('review_item');
grant select, insert, update on review_item to ${school_role};

-- What a review said each time it was closed, and its papers byte by byte: added, never altered.
create table review_snapshot (
    school_id uuid not null,
    review uuid not null,
    number int not null,
    format text not null,
    canonical bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    closed_on date not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, review, number),
    foreign key (school_id, review) references review (school_id, id)
);
call wall('review_snapshot');
grant select, insert on review_snapshot to ${school_role};

create table review_file (
    school_id uuid not null,
    review uuid not null,
    number int not null,
    format text not null check (format in ('DOCX', 'PDF')),
    bytes bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    primary key (school_id, review, number, format),
    foreign key (school_id, review, number) references review_snapshot (school_id, review, number)
);
call wall('review_file');
grant select, insert on review_file to ${school_role};
