-- Reminders by e-mail: who wants them where, what they were told, and which schools were gone through today.

-- An account's own choice in one school. It counts from the first morning after it was made.
create table reminder_choice (
    school_id uuid not null,
    account uuid not null,
    wanted boolean not null,
    address text,
    rhythm text not null check (rhythm in ('DAILY', 'WEEKDAYS')),
    language text not null,
    changed_at timestamptz not null,
    primary key (school_id, account),
    check (address is not null or not wanted)
);
create index reminder_choice_wanted on reminder_choice (school_id, changed_at) where wanted;
call wall('reminder_choice');
grant select, insert, update on reminder_choice to ${school_role};

-- What someone was told on a day, in the transaction that put the mail: once a day, and the next one knows what is new.
-- A mark names a task, its day, and whether it was late or near.
create table reminder_digest (
    school_id uuid not null,
    account uuid not null,
    day date not null,
    at timestamptz not null,
    marks text[] not null,
    primary key (school_id, account, day)
);
create index reminder_digest_by_day on reminder_digest (school_id, day);
call wall('reminder_digest');
grant select, insert, delete on reminder_digest to ${school_role};

-- The last day on which everyone of a school was told what is to be told. It only spares looks: telling twice is kept out above.
create table reminder_round (
    school_id uuid not null primary key,
    day date not null
);
call wall('reminder_round');
grant select, insert, update on reminder_round to ${school_role};

create index task_report_lately on task_report (school_id, at) where withdrawn_at is null;
create index task_report_behind on task_report (school_id) where behind and withdrawn_at is null;

-- One clock serves all schools: it learns which of them have someone to be told yet, and no more.
create function common.reminder_schools(of_day date, before timestamptz)
    returns table (school_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select s.school_id from school s
    where (s.closed_day is null or s.closed_day > of_day)
        and exists (select from reminder_choice c where c.school_id = s.school_id and c.wanted and c.changed_at < before)
        and not exists (select from reminder_round r where r.school_id = s.school_id and r.day >= of_day)
    order by s.school_id
$$;

revoke all on function common.reminder_schools(date, timestamptz) from public;
grant execute on function common.reminder_schools(date, timestamptz) to ${common_role};
