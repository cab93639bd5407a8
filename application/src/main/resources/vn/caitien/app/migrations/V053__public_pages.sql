-- What a school shows of its issued plans to anyone: whether it does, which of them, and how much of each.
create table public_page (
    school_id uuid not null primary key references school,
    shown boolean not null,
    offer text not null check (offer in ('ALL', 'NO_FILE', 'NO_MONEY')),
    contact text,
    -- by this, which never leaves the server, the school looks at its page before anyone else does
    preview uuid not null,
    version int not null
);
create index public_page_by_preview on public_page (preview);
call wall('public_page');
grant select, insert, update on public_page to ${school_role};

-- A plan keeps the word it stands under in the address, also while it is not shown: links to it stay right.
create table public_plan (
    school_id uuid not null,
    plan uuid not null,
    word text not null,
    shown boolean not null,
    primary key (school_id, plan),
    unique (school_id, word),
    foreign key (school_id, plan) references improvement_plan (school_id, id)
);
call wall('public_plan');
grant select, insert, update on public_plan to ${school_role};

-- Who stands under which address is known before a school is, and no two schools have the same: so it is no school's own.
-- A school keeps the addresses it had; they lead to the present one.
create table public_address (
    address text not null primary key check (address ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(address) between 3 and 60),
    school uuid not null,
    present boolean not null,
    since timestamptz not null
);
create unique index public_address_present on public_address (school) where present;
create index public_address_by_school on public_address (school);
create view common.public_address as select * from public_address;
grant select, insert on common.public_address to ${common_role};
grant update (present) on common.public_address to ${common_role};

-- The school behind an address, or the one that looks before anyone else does. No row for a page that is off.
create function common.public_school(asked text, looking uuid, today date)
    returns table (address text, name text, above text[], offer text, contact text, version int)
    language sql stable security definer set search_path = public, pg_temp as $$
    select present.address, n.name,
        (select array_agg(u.name order by u.depth) from common.units_above(c.commune, today) u
            where u.name is not null and u.kind <> 'MINISTRY'),
        p.offer, p.contact, p.version
    from (select a.school from public_address a join public_page on school_id = a.school and shown where a.address = asked
            union select school_id from public_page where preview = looking) found
        join public_page p on p.school_id = found.school
        join lateral (select name from school_name
            where school_id = found.school and from_day <= today order by from_day desc limit 1) n on true
        left join public_address present on present.school = found.school and present.present
        left join school_commune c on c.school_id = found.school
            and c.from_day <= today and coalesce(c.to_day, today) >= today
$$;
revoke all on function common.public_school(text, uuid, date) from public;
grant execute on function common.public_school(text, uuid, date) to ${common_role};

-- The plans on that page: as each was issued last, and only while it is in force. With a word asked for, what that one
-- says. Nothing of a draft is reached by it: no id of a plan, nothing it says now, no moment of its making.
create function common.public_plans(asked text, looking uuid, wanted text)
    returns table (word text, title text, period text, first_day date, last_day date, form text, paper text, day date,
        code text, earlier date, sha256 bytea, file_size int, canonical bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select pp.word, p.title, p.period, y.from_day, y.to_day, p.form, m.paper, m.day, m.code,
        (select before.day from plan_mark before
            where before.school_id = p.school_id and before.plan = p.id and before.number < m.number
            order by before.number desc limit 1),
        s.sha256,
        (select length(f.bytes) from plan_file f where pg.offer = 'ALL'
            and f.school_id = p.school_id and f.plan = p.id and f.number = m.number and f.format = 'PDF'),
        case when wanted is not null then s.canonical end
    from (select a.school from public_address a join public_page on school_id = a.school and shown where a.address = asked
            union select school_id from public_page where preview = looking) found
        join public_page pg on pg.school_id = found.school
        join public_plan pp on pp.school_id = found.school and pp.shown and (wanted is null or pp.word = wanted)
        join improvement_plan p on p.school_id = pp.school_id and p.id = pp.plan and p.state in ('ISSUED', 'CLOSED')
        join school_year y on y.school_id = p.school_id and y.id = p.year
        join lateral (select * from plan_mark
            where school_id = p.school_id and plan = p.id order by number desc limit 1) m on true
        join plan_snapshot s on s.school_id = p.school_id and s.plan = p.id and s.number = m.number
    order by y.from_day desc, m.day desc, pp.word
$$;
revoke all on function common.public_plans(text, uuid, text) from public;
grant execute on function common.public_plans(text, uuid, text) to ${common_role};

-- The file of such a plan as it was kept, where the school gives files.
create function common.public_file(asked text, wanted text)
    returns table (bytes bytea, sha256 bytea)
    language sql stable security definer set search_path = public, pg_temp as $$
    select f.bytes, f.sha256
    from public_address a
        join public_page pg on pg.school_id = a.school and pg.shown and pg.offer = 'ALL'
        join public_plan pp on pp.school_id = a.school and pp.shown and pp.word = wanted
        join improvement_plan p on p.school_id = pp.school_id and p.id = pp.plan and p.state in ('ISSUED', 'CLOSED')
        join plan_file f on f.school_id = p.school_id and f.plan = p.id and f.format = 'PDF'
            and f.number = (select max(number) from plan_snapshot where school_id = p.school_id and plan = p.id)
    where a.address = asked
$$;
revoke all on function common.public_file(text, text) from public;
grant execute on function common.public_file(text, text) to ${common_role};

-- For those who search the web: the pages that are on, and nothing of any other.
create function common.public_addresses(most int)
    returns table (address text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.address from public_address a join public_page p on p.school_id = a.school and p.shown
    where a.present order by a.address limit most
$$;
revoke all on function common.public_addresses(int) from public;
grant execute on function common.public_addresses(int) to ${common_role};
