-- The register of papers of schools: each number of a kind is given once a year. A number is never given back; what a
-- plan that was taken back and issued anew says of its own number may change.
create table paper (
    school_id uuid not null,
    id uuid not null,
    year int not null,
    kind text not null,
    number int not null check (number between 1 and 99999),
    sign text not null,
    about text not null,
    plan uuid,
    day date not null,
    place text,
    post text,
    name text,
    recipients text[] not null,
    given_by uuid not null,
    given_at timestamptz not null,
    version int not null,
    primary key (school_id, id),
    unique (school_id, year, kind, number),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('paper');
grant select, insert, update on paper to ${school_role};

-- To whom a paper went, why, and when: added, never altered.
create table paper_sending (
    school_id uuid not null,
    id uuid not null,
    paper uuid not null,
    recipient text not null,
    purpose text,
    day date not null,
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, paper) references paper (school_id, id)
);
create index paper_sending_by_paper on paper_sending (school_id, paper);
call wall('paper_sending');
grant select, insert on paper_sending to ${school_role};
