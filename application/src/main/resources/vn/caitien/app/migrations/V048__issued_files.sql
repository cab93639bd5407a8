-- The files of an issued plan, byte by byte, and the code by which anyone may ask what was issued. Added, never altered.
create table plan_file (
    school_id uuid not null,
    plan uuid not null,
    number int not null,
    format text not null check (format in ('DOCX', 'PDF')),
    bytes bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    primary key (school_id, plan, number, format),
    foreign key (school_id, plan, number) references plan_snapshot (school_id, plan, number)
);
call wall('plan_file');
grant select, insert on plan_file to ${school_role};

create table plan_mark (
    school_id uuid not null,
    plan uuid not null,
    number int not null,
    code text not null,
    kind text not null,
    paper text not null,
    day date not null,
    primary key (school_id, plan, number),
    foreign key (school_id, plan, number) references plan_snapshot (school_id, plan, number)
);
-- Asked by code from outside, where no school is known yet.
create index plan_mark_by_code on plan_mark (code);
call wall('plan_mark');
grant select, insert on plan_mark to ${school_role};

-- What was signed by hand and put under a scanner.
create table plan_scan (
    school_id uuid not null,
    id uuid not null,
    plan uuid not null,
    number int not null,
    media text not null check (media in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    account uuid not null,
    at timestamptz not null,
    primary key (school_id, id),
    unique (school_id, plan, number, sha256),
    foreign key (school_id, plan, number) references plan_snapshot (school_id, plan, number)
);
call wall('plan_scan');
grant select, insert on plan_scan to ${school_role};

-- What was issued under a code, for anyone who has it. It tells of issued papers only: nothing of what they say, and of a
-- plan that was taken back since no more than that. No other table of schools is reached by it.
create function common.paper_verified(asked text)
    returns table (kind text, paper text, day date, school text, standing text, snapshot bytea, files jsonb)
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.kind, m.paper, m.day,
        (select n.name from school_name n where n.school_id = m.school_id and n.from_day <= m.day
            order by n.from_day desc limit 1),
        case when p.state not in ('ISSUED', 'CLOSED') then 'WITHDRAWN'
            when exists (select 1 from plan_mark later
                where later.school_id = m.school_id and later.plan = m.plan and later.number > m.number) then 'REPLACED'
            else 'IN_FORCE' end,
        s.sha256,
        (select jsonb_object_agg(f.what, f.sha256) from (
            select format as what, encode(sha256, 'hex') as sha256 from plan_file
                where school_id = m.school_id and plan = m.plan and number = m.number
            union all select 'SCAN-' || row_number() over (order by at, id), encode(sha256, 'hex') from plan_scan
                where school_id = m.school_id and plan = m.plan and number = m.number) f)
    from plan_mark m
        join improvement_plan p on p.school_id = m.school_id and p.id = m.plan
        join plan_snapshot s on s.school_id = m.school_id and s.plan = m.plan and s.number = m.number
    where m.code = asked
$$;
revoke all on function common.paper_verified(text) from public;
grant execute on function common.paper_verified(text) to ${common_role};
