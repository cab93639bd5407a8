-- School years, and the circular the work of each is done by.
create table school_year (
    school_id uuid not null references school,
    id uuid not null,
    from_day date not null,
    to_day date not null,
    circular text,
    version int not null,
    primary key (school_id, id),
    unique (school_id, from_day),
    check (to_day > from_day)
);
call wall('school_year');

-- Each time a year's circular was set, with the reason where a person chose it.
create table school_year_circular (
    school_id uuid not null,
    year uuid not null,
    number int not null,
    circular text,
    reason text,
    at timestamptz not null,
    primary key (school_id, year, number),
    foreign key (school_id, year) references school_year (school_id, id)
);
call wall('school_year_circular');
grant select, insert, update on school_year to ${school_role};
grant select, insert on school_year_circular to ${school_role};
